import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Message } from './channel'

/** The channel's side that takes the bot's messages: a Bot Connector on this machine. */
export interface Connector {
  readonly serviceUrl: string
  readonly received: readonly Message[]
  /** Those that it took and said so. */
  readonly taken: readonly Message[]
  /** Method and path of each request: `PUT /v3/conversations/c/activities/sent-1`. */
  readonly requests: readonly string[]
  /** The `Authorization` header of each request. */
  readonly authorizations: readonly (string | undefined)[]
  stop(): Promise<void>
}

/**
 * How a connector takes a message: with a status at once, and perhaps a wish for when to come back; with 200 when
 * something has happened; not at all; by hanging up; or with an answer that is no JSON, or never comes to its end.
 */
export type Taking =
  | number
  | { readonly status: number; readonly retryAfter: string }
  | Promise<unknown>
  | 'never'
  | 'hang-up'
  | 'no-json'
  | 'endless'

/** Starts a connector that takes its first messages in the ways given, and all others in the last of them. */
export async function startConnector(...takings: Taking[]): Promise<Connector> {
  const received: Message[] = []
  const taken: Message[] = []
  const requests: string[] = []
  const authorizations: (string | undefined)[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const taking = takings[received.length] ?? takings.at(-1) ?? 200
      const message = JSON.parse(Buffer.concat(chunks).toString()) as Message
      received.push(message)
      authorizations.push(request.headers.authorization)
      requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
      const id = `sent-${received.length}`
      if (taking instanceof Promise) await taking
      if (take(response, taking, id) === 200) taken.push(message)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    taken,
    requests,
    authorizations,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Gives the status, if it comes to one. */
function take(response: ServerResponse, taking: Taking, id: string): number | undefined {
  switch (taking) {
    case 'never':
      return undefined
    case 'hang-up':
      response.destroy()
      return undefined
    case 'endless':
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('{"id":"')
      return undefined
    case 'no-json':
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.end('<p>taken</p>')
      return 200
  }
  const isStatus = typeof taking === 'number'
  const { status, retryAfter } = isStatus || taking instanceof Promise ? { status: isStatus ? taking : 200 } : taking
  // Not chained: restify replaces writeHead on the prototype of all responses with one that returns nothing.
  response.writeHead(status, {
    'Content-Type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  })
  response.end(JSON.stringify({ id }))
  return status
}
