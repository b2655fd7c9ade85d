import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TENANT_ID } from '../support/bot-framework'

/** One turn as Teams posts it. */
export interface Turn {
  readonly text: string
  readonly person: number
}

/** What came of a turn, and how long it took: the bot's message as JSON, or what went wrong. */
export type TurnResult =
  | { readonly milliseconds: number; readonly message: string }
  | { readonly milliseconds: number; readonly fault: string }

/** A channel on this machine: it posts turns to bots and takes their messages, as Teams does. */
export interface LoadChannel {
  /** Where bots send their messages; the token has to name it. */
  readonly serviceUrl: string
  /** Posts to the bot at a port; a turn is over when the bot's message is here and the request was answered. */
  talkTo(port: number, authorization: string): (turn: Turn) => Promise<TurnResult>
  stop(): Promise<void>
}

/** Teams sends an activity again after 15 s, so an answer after that is none. */
const PATIENCE_MS = 15_000

/** Starts the channel. */
export async function startLoadChannel(): Promise<LoadChannel> {
  /** Who waits for the answer to which activity. */
  const waiting = new Map<string, (message: string) => void>()
  const server = createServer((received, response) => {
    void read(received).then((message) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end('{"id":"sent"}')
      // …/v3/conversations/a%3Aconversation-7/activities/turn-12; signs of typing are no answer.
      const id = received.url?.slice(received.url.lastIndexOf('/') + 1) ?? ''
      if (message.includes('"type":"message"')) waiting.get(id)?.(message)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  let counter = 0

  return {
    serviceUrl,
    talkTo(port, authorization) {
      const agent = new Agent({ keepAlive: true })
      return async ({ text, person }) => {
        counter += 1
        const id = `turn-${counter}`
        const body = Buffer.from(JSON.stringify(toActivity({ text, person }, { id, serviceUrl })))
        const began = performance.now()
        const passed = (): number => performance.now() - began
        const answered = new Promise<number>((resolve) => waiting.set(id, (message) => resolve(keep(message))))
        let message = ''
        const keep = (received: string): number => {
          message = received
          return passed()
        }
        try {
          await post({ agent, port, authorization, body })
          return { milliseconds: await within(answered, PATIENCE_MS - passed()), message }
        } catch (error) {
          return { milliseconds: passed(), fault: error instanceof Error ? error.message : String(error) }
        } finally {
          waiting.delete(id)
        }
      }
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no message came in 15 s')), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

function post({
  body,
  authorization,
  ...to
}: {
  readonly agent: Agent
  readonly port: number
  readonly authorization: string
  readonly body: Buffer
}): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, Authorization: authorization }
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', method: 'POST', path: '/api/messages', timeout: PATIENCE_MS, headers, ...to }
    const sent = request(options, (response) => {
      read(response).then((text) => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`${response.statusCode} ${text.slice(0, 100)}`))
      }, reject)
    })
    sent.on('timeout', () => sent.destroy(new Error('no response in 15 s')))
    sent.on('error', reject)
    sent.end(body)
  })
}

async function read(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  message.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(message, 'end')
  return Buffer.concat(chunks).toString('utf8')
}

function toActivity({ text, person }: Turn, { id, serviceUrl }: { id: string; serviceUrl: string }): object {
  return {
    type: 'message',
    id,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:person-${person}`, name: `Osoba ${person}` },
    recipient: { id: '28:bot', name: 'Kto za co' },
    conversation: { id: `a:conversation-${person}`, conversationType: 'personal', tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID } },
    locale: 'pl-PL',
    text,
  }
}
