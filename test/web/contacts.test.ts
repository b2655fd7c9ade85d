import { startIssuer, type Issuer } from '../support/issuer'
import { startServer, type TestServer } from '../support/server'

const TENANT = '66666666-7777-8888-9999-000000000000'
const APP = '11111111-2222-3333-4444-555555555555'
const TELEPHONE = /\+48 12 000 00|it-\d\d-\d@example\.org/
const PATHS = [
  '/?q=kto%20podlaczy%20drukarke',
  '/answers?q=kto%20podlaczy%20drukarke',
  '/api/answers?q=kto%20podlaczy%20drukarke',
  '/units/IT-04-2',
  '/posts/zastepca-3',
]

let issuer: Issuer
let server: TestServer
beforeAll(async () => {
  issuer = await startIssuer()
  const signIn = {
    issuer: `${issuer.address}/${TENANT}/v2.0`,
    keysAddress: `${issuer.address}/keys`,
    audiences: [APP],
    tenantId: TENANT,
  }
  server = await startServer({ signIn, teamsAppId: APP })
})
afterAll(async () => {
  await server?.stop()
  await issuer?.stop()
})

const get = (path: string, token?: string): Promise<Response> =>
  fetch(`${server.address}${path}`, token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } })
const sign = (claims: object = {}): Promise<string> =>
  issuer.sign({ iss: `${issuer.address}/${TENANT}/v2.0`, aud: APP, tid: TENANT, scp: 'access_as_user', ...claims })

describe('a contact', () => {
  it.each(PATHS)('is not in what a stranger gets: %s', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).not.toMatch(TELEPHONE)
  })

  it.each(PATHS)('is in what a signed-in person gets, for nobody to keep: %s', async (path) => {
    const response = await get(path, await sign())
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(response.headers.get('vary')).toContain('Authorization')
    expect(await response.text()).toMatch(TELEPHONE)
  })

  it.each(PATHS)('is refused together with the page to a token that is not believed: %s', async (path) => {
    const response = await get(path, await sign({ tid: 'other' }))
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ error: 'the token was refused' })
  })

  it('is said to be hidden, with a link to the same answer in Teams', async () => {
    const page = await (await get('/units/IT-04-2')).text()
    expect(page).toContain('Telefony i adresy widzą pracownicy urzędu zalogowani w Teams.')
    const href = /href="(https:\/\/teams\.microsoft\.com[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const link = new URL(href)
    expect(link.pathname).toBe(`/l/entity/${APP}/lookup`)
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'IT-04-2' })
    expect(await (await get('/units/IT-04-2', await sign())).text()).not.toContain('widzą pracownicy')
  })

  it('is open to all where the rule says so', async () => {
    const open = await startServer({ contacts: 'everyone' })
    const page = await (await fetch(`${open.address}/units/IT-04-2`)).text()
    await open.stop()
    expect(page).toMatch(TELEPHONE)
  })
})
