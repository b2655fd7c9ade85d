import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe('a page that the app manifest names', () => {
  it.each([
    ['/privacy', 'Prywatność', 'Przez pół godziny'],
    ['/terms', 'Warunki korzystania', 'słowo w słowo'],
  ])('is served in Polish: %s', async (path, title, words) => {
    const response = await fetch(`${server.address}${path}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const page = await response.text()
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toContain(words)
    expect(page).toContain('<html lang="pl"')
  })
})
