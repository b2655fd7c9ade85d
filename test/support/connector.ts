import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Message } from './channel'

/** The channel's side that takes the bot's messages: a Bot Connector on this machine. */
export interface Connector {
  readonly serviceUrl: string
  readonly received: readonly Message[]
  /** Method and path of each request: `PUT /v3/conversations/c/activities/sent-1`. */
  readonly requests: readonly string[]
  /** The `Authorization` header of each request. */
  readonly authorizations: readonly (string | undefined)[]
  stop(): Promise<void>
}

/** How a connector takes a message: with a status at once, with 200 when something has happened, or not at all. */
export type Taking = number | Promise<unknown> | 'never'

/** Starts a connector that takes its first messages in the ways given, and all others in the last of them. */
export async function startConnector(...takings: Taking[]): Promise<Connector> {
  const received: Message[] = []
  const requests: string[] = []
  const authorizations: (string | undefined)[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const taking = takings[received.length] ?? takings.at(-1) ?? 200
      received.push(JSON.parse(Buffer.concat(chunks).toString()) as Message)
      authorizations.push(request.headers.authorization)
      requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
      const id = `sent-${received.length}`
      if (taking === 'never') return
      const status = typeof taking === 'number' ? taking : 200
      await taking
      // Not chained: restify replaces writeHead on the prototype of all responses with one that returns nothing.
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ id }))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    requests,
    authorizations,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
