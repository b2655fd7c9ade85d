import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Message } from './channel'

/** The channel's side that takes the bot's messages: a Bot Connector on this machine. */
export interface Connector {
  readonly serviceUrl: string
  readonly received: readonly Message[]
  stop(): Promise<void>
}

/** Starts a connector that answers every message with `status`. */
export async function startConnector(status = 200): Promise<Connector> {
  const received: Message[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString()) as Message)
      // Not chained: restify replaces writeHead on the prototype of all responses with one that returns nothing.
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ id: 'sent' }))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
