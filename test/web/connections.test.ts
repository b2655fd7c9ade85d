import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { CONNECTION_TIMES, limitConnections } from '../../src/web/connections'

/** As the real ones, in quick motion. */
const TIMES = { headers: 150, request: 400, idle: 1_000, check: 25 }

let server: Server
const bodies: string[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      bodies.push(body)
      response.end('answered')
    })
  })
  limitConnections({ server }, TIMES)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})

interface Talk {
  readonly socket: Socket
  readonly heard: () => string
  /** Resolves when the server has hung up, with how long that took. */
  readonly hungUp: Promise<number>
}

function talk(): Talk {
  const began = performance.now()
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let text = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  // A server that hangs up in the middle of what is sent resets the connection.
  socket.on('error', () => undefined)
  const hungUp = new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now() - began)))
  return { socket, heard: () => text, hungUp }
}

/** Sends a letter now and then until the server hangs up. */
function trickle(socket: Socket, text: string): void {
  const letters = text[Symbol.iterator]()
  const timer = setInterval(() => socket.write(letters.next().value ?? 'x'), 20)
  socket.once('close', () => clearInterval(timer))
}

describe('limitConnections', () => {
  it('hangs up on headers that trickle in', async () => {
    const { socket, heard, hungUp } = talk()
    trickle(socket, 'POST / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
    expect(await hungUp).toBeLessThan(TIMES.headers + 1_000)
    expect(heard()).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('hangs up on a connection on which nothing comes', async () => {
    expect(await talk().hungUp).toBeLessThan(TIMES.headers + 1_000)
  })

  it('hangs up on a body that trickles in', async () => {
    const before = bodies.length
    const { socket, heard, hungUp } = talk()
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n')
    trickle(socket, '')
    const took = await hungUp
    expect(took).toBeGreaterThan(TIMES.request - 100)
    expect(took).toBeLessThan(TIMES.request + 1_000)
    expect(heard()).toMatch(/^HTTP\/1\.1 408 /)
    expect(bodies).toHaveLength(before)
  })

  it('serves others meanwhile', async () => {
    const slow = Array.from({ length: 50 }, () => talk())
    for (const { socket } of slow) trickle(socket, 'POST / HTTP/1.1\r\nX-Slow: ')
    const { port } = server.address() as AddressInfo
    expect(await (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'quick' })).text()).toBe('answered')
    await Promise.all(slow.map(({ hungUp }) => hungUp))
  })

  it('keeps a connection between two requests', async () => {
    const { socket, heard, hungUp } = talk()
    const answers = (): number => heard().split('answered').length - 1
    for (const count of [1, 2]) {
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
      while (answers() < count) await once(socket, 'data')
    }
    expect(await hungUp).toBeGreaterThan(TIMES.idle - 100)
  })
})

describe('CONNECTION_TIMES', () => {
  it('let the balancers of Azure close first, and nobody hold a connection with a request', () => {
    expect(CONNECTION_TIMES.idle).toBeGreaterThan(4 * 60_000)
    expect(CONNECTION_TIMES.headers + CONNECTION_TIMES.check).toBeLessThanOrEqual(15_000)
    expect(CONNECTION_TIMES.request + CONNECTION_TIMES.check).toBeLessThanOrEqual(60_000)
  })
})
