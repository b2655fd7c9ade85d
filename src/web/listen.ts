import type { Server } from 'restify'

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Takes no new connections; resolves when the running requests have been answered. */
  close(): Promise<void>
}

/** How often connections are looked at that have fallen idle while the server closes. */
const IDLE_CHECK_MS = 50

/** Begins to listen; port 0 lets the system choose. Rejects when the port is taken. */
export async function listen(server: Server, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, () => {
      server.server.off('error', reject)
      resolve()
    })
  })
  return { port: server.address().port, close: () => close(server) }
}

/** `close` alone would wait for connections that are kept alive without a request. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  const timer = setInterval(() => server.server.closeIdleConnections(), IDLE_CHECK_MS)
  await closed
  clearInterval(timer)
}
