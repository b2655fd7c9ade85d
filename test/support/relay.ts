import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What a relay does with what passes through it. */
export type RelayMode =
  | 'open'
  /** Every connection is torn down, as when nothing listens there. */
  | 'closed'
  /** Connections are taken and nothing is ever answered. */
  | 'silent'
  /** Every answer comes three seconds late. */
  | 'late'

/** Stands before a server on this machine and can be told to misbehave. */
export interface Relay {
  readonly port: number
  set(mode: RelayMode): void
  /** Throws away, with its connection, the next answer to a request whose first line fits. */
  loseAnswerTo(request: RegExp): void
  stop(): Promise<void>
}

const LATE_MS = 3_000

/** Starts a relay that is open. */
export async function startRelay(target: number): Promise<Relay> {
  let mode: RelayMode = 'open'
  let lost: RegExp | undefined
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
  }
  const server = createServer((client) => {
    keep(client)
    if (mode === 'closed') return client.destroy()
    const upstream = connect(target, '127.0.0.1')
    keep(upstream)
    client.once('close', () => upstream.destroy())
    upstream.once('close', () => client.destroy())
    let request = ''
    client.on('data', (bytes) => {
      const [first = ''] = bytes.toString('latin1').split('\r\n', 1)
      if (first.endsWith('HTTP/1.1')) request = first
      if (mode !== 'silent') upstream.write(bytes)
    })
    upstream.on('data', (bytes) => {
      if (lost?.test(request)) {
        lost = undefined
        client.destroy()
      } else if (mode === 'late') setTimeout(() => client.write(bytes), LATE_MS)
      else if (mode !== 'silent') client.write(bytes)
    })
    return client
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    set(next) {
      mode = next
      if (next === 'closed') sockets.forEach((socket) => socket.destroy())
    },
    loseAnswerTo(pattern) {
      lost = pattern
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      sockets.forEach((socket) => socket.destroy())
      await closed
    },
  }
}
