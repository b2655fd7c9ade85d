import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
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
