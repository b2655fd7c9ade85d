import { once } from 'node:events'
import { connect } from 'node:net'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
/** When the server hung up on headers that never end. */
let hungUp: Promise<unknown>
beforeAll(async () => {
  server = await startServer()
  const slow = connect(Number(new URL(server.address).port), '127.0.0.1')
  slow.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n')
  hungUp = once(slow.resume(), 'close')
})
afterAll(() => server.stop())

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.address}${path}`, { redirect: 'manual', ...init })

describe('GET /ordinances/1796-2025', () => {
  it('serves the act as a page of its own, with nothing from elsewhere', async () => {
    const response = await get('/ordinances/1796-2025')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const page = await response.text()
    expect(page).toMatch(/^<!doctype html>\n<html lang="pl">/)
    expect(page).toContain('id="sec_13__point_1__letter_e"')
    expect(page).not.toMatch(/<style|style=|(?:src|href)="(?!#|\/(?!\/))|\son\w+=/)
  })

  it('loads a style sheet that may be kept for ever', async () => {
    const page = await (await get('/ordinances/1796-2025')).text()
    const path = /<link rel="stylesheet" href="([^"]+)">/.exec(page)?.[1] ?? ''
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.text()).toContain('.provision:target')
  })

  it('has the icon of the app', async () => {
    const path =
      /<link rel="icon" type="image\/svg\+xml" href="([^"]+)">/.exec(await (await get('/')).text())?.[1] ?? ''
    const response = await get(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    expect(response.headers.get('content-security-policy')).toContain("img-src 'self'")
    expect(await response.text()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox[^]*<\/svg>$/)
  })

  it('is not sent again to a browser that has it', async () => {
    const etag = (await get('/ordinances/1796-2025')).headers.get('etag') ?? ''
    const again = await get('/ordinances/1796-2025', { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('answers HEAD without a body', async () => {
    const response = await get('/ordinances/1796-2025', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('a request that fetch would not send', () => {
  it.each([
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: #l(<\r\n', 400],
    ['a port that is none', 'GET /healthz HTTP/1.1\r\nHost: localhost:99999\r\n', 400],
    ['an address that is none', 'GET http://[ HTTP/1.1\r\nHost: localhost\r\n', 400],
    [
      'a host that is none, at the bot endpoint',
      'POST /api/messages HTTP/1.1\r\nHost: [\r\nContent-Length: 0\r\n',
      400,
    ],
    ['a wish for another protocol', 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n', 200],
    ['no host', 'GET /healthz HTTP/1.0\r\n', 200],
  ])('is answered, and the server lives on: %s', async (_, head, status) => {
    expect((await exchange(`${head}\r\n`)).split(' ')[1]).toBe(String(status))
    expect((await get('/healthz')).status).toBe(200)
  })

  /** What comes back to these very bytes, up to its first line. */
  async function exchange(sent: string): Promise<string> {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
    socket.write(sent)
    const [first] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    return first.toString()
  }
})

describe('GET /healthz', () => {
  it('says what is answered from', async () => {
    const response = await get('/healthz')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      status: 'ok',
      ordinance: '1796/2025',
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
    })
  })
})

describe('an address that leads nowhere', () => {
  it.each([
    ['a stray path', '/nope?<script>alert(1)</script>'],
    ['another act', '/ordinances/1-2020'],
    ['a path below the act', '/ordinances/1796-2025/x'],
    ['a unit that does not exist', '/units/IT-99'],
    ['a post that does not exist', '/posts/burmistrz'],
    ['a unit that is none', '/units/%3Cscript%3E'],
    ['a broken escape', '/units/%E0%A4%A'],
    ['a lone percent sign', '/%'],
    ['two slashes', '//evil.example/'],
    ['a way up', '/assets/../../package.json'],
  ])('gets a page in a browser and JSON elsewhere, never a word of the request: %s', async (_, path) => {
    const page = await get(path, { headers: { Accept: 'text/html' } })
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('Nie ma takiej strony')
    const json = await get(path)
    expect(json.status).toBe(404)
    expect(await json.json()).toEqual({ error: 'there is nothing at this address' })
  })

  it('is told apart from a wrong method', async () => {
    const response = await get('/api/messages')
    expect([response.status, await response.json()]).toEqual([405, { error: 'this address does not know this method' }])
  })
})

describe('a request whose headers never end', () => {
  it('is given up', async () => {
    await hungUp
    expect((await get('/healthz')).status).toBe(200)
  }, 20_000)
})
