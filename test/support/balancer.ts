import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Hands requests on to several servers, one after the other. */
export interface Balancer {
  readonly address: string
  /** How many requests each server got, in their order. */
  readonly served: readonly number[]
  stop(): Promise<void>
}

/** Starts a balancer before servers on ports of this machine; every request goes to the next of them. */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const served = ports.map(() => 0)
  let turn = 0
  const server = createServer((incoming, outgoing) => {
    const at = turn++ % ports.length
    served[at] = (served[at] ?? 0) + 1
    const { method, url, headers } = incoming
    const onward = request({ host: '127.0.0.1', port: ports[at], method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.once('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    served,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
