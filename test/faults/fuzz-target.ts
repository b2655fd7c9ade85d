import { randomUUID } from 'node:crypto'
import { Agent, request as httpRequest } from 'node:http'
import { startConnector, type Connector } from '../support/connector'
import { findFreePort, type RunningProgram } from '../support/process'
import { startBot } from '../support/programs'
import { CONNECTOR, FRESH, type ActivityBody } from './fuzz-activities'
import type { HttpInput } from './fuzz-requests'

/** What is sent; `kind` says what has to come back. */
export type FuzzInput =
  /** Each message is answered with a message. */
  | { readonly kind: 'message'; readonly activity: ActivityBody }
  /** Each invoke is answered in the body of its response. */
  | { readonly kind: 'invoke'; readonly activity: ActivityBody }
  /** Whatever else: no crash, no 5xx. */
  | { readonly kind: 'activity'; readonly activity: ActivityBody }
  | { readonly kind: 'body' | 'page'; readonly request: HttpInput }

/** What came back; `fault` says what should not have. */
export interface FuzzOutcome {
  readonly status: number
  readonly milliseconds: number
  readonly fault?: string
}

/** The built program in a process of its own, started again when an input ended it. */
export interface FuzzTarget {
  send(input: FuzzInput): Promise<FuzzOutcome>
  stop(): Promise<void>
}

/** Teams sends an activity again after 15 s; an input that takes a third of that has found a slow way. */
const SLOWEST_MS = 5_000
const TRACE = /\n\s+at \S/

/** Starts the built program with a connector beside it that takes the bot's messages. */
export async function startFuzzTarget(): Promise<FuzzTarget> {
  const connector = await startConnector()
  const kept = new Agent({ keepAlive: true })
  // Node ends a connection on which a request was no HTTP; the next one shall not suffer for it.
  const fresh = new Agent()
  const port = await findFreePort()
  let program: RunningProgram | undefined

  const isRunning = (): boolean => program?.child.exitCode === null && program.child.signalCode === null

  const send = async (input: FuzzInput): Promise<FuzzOutcome> => {
    if (!isRunning()) program = await startBot(port, { LOG_LEVEL: 'silent' })
    const began = performance.now()
    try {
      const sent = 'activity' in input ? toRequest(input.activity, connector) : input.request
      const before = connector.requests.length
      const { status, body } = await post(sent, { agent: 'activity' in input ? kept : fresh, port })
      const milliseconds = performance.now() - began
      const replies = connector.requests.length - before + countReplies(body)
      const fault = judge(input, { status, body, replies, milliseconds })
      return { status, milliseconds, ...(fault === undefined ? {} : { fault }) }
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error)
      const end = isRunning() ? '' : ', the program ended'
      return { status: 0, milliseconds: performance.now() - began, fault: `no response: ${what}${end}` }
    }
  }

  return {
    send,
    async stop() {
      kept.destroy()
      await Promise.all([program?.stop(), connector.stop()])
    },
  }
}

function judge(
  input: FuzzInput,
  response: { readonly status: number; readonly body: string; readonly replies: number; readonly milliseconds: number },
): string | undefined {
  const { kind } = input
  const { status, body, replies, milliseconds } = response
  if (status >= 500) return `status ${status}`
  if (TRACE.test(body)) return 'the body tells of the code'
  if (milliseconds > SLOWEST_MS) return `it took ${Math.round(milliseconds)} ms`
  if ((kind === 'message' || kind === 'invoke') && status !== 200) return `status ${status} for a good activity`
  if (status === 200 && isNewMessage(input) && replies === 0) return 'the message was not answered'
  return undefined
}

/** Also one that is broken somewhere: what is taken with 200 has to be answered, unless its id may have been used. */
function isNewMessage(input: FuzzInput): boolean {
  if (!('activity' in input)) return false
  const { type, id } = input.activity
  return type === 'message' && (id === FRESH || id === undefined)
}

function toRequest(activity: ActivityBody, { serviceUrl }: Connector): HttpInput {
  const body = JSON.stringify(activity)
    .replaceAll(`"${CONNECTOR}"`, JSON.stringify(serviceUrl))
    .replaceAll(`"${FRESH}"`, () => JSON.stringify(randomUUID()))
  return { method: 'POST', path: '/api/messages', headers: { 'Content-Type': 'application/json' }, body }
}

/** Messages in the body of a response to `expectReplies`. */
function countReplies(body: string): number {
  if (!body.startsWith('{"activities"')) return 0
  const { activities } = JSON.parse(body) as {
    activities: readonly { type: string; text?: string; attachments?: [] }[]
  }
  return activities.filter(({ type, text, attachments }) => type === 'message' && (text || attachments?.length)).length
}

/** fetch would mend the path and the headers. */
function post(
  { method, path, headers, body }: HttpInput,
  { agent, port }: { readonly agent: Agent; readonly port: number },
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
