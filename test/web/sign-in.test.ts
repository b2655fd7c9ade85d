import { SignJWT, UnsecuredJWT } from 'jose'
import { createContactsGate, type ContactsGate, type SignIn } from '../../src/web/sign-in'
import { startIssuer, type Issuer } from '../support/issuer'

const TENANT = '66666666-7777-8888-9999-000000000000'
const APP = '11111111-2222-3333-4444-555555555555'

let issuer: Issuer
let gate: ContactsGate
let signIn: SignIn
beforeAll(async () => {
  issuer = await startIssuer()
  signIn = {
    issuer: `${issuer.address}/${TENANT}/v2.0`,
    keysAddress: `${issuer.address}/keys`,
    audiences: [APP, `api://bot.example.org/${APP}`],
    tenantId: TENANT,
  }
  gate = createContactsGate('tenant', signIn)
})
afterAll(() => issuer.stop())

const claims = (): Record<string, unknown> => ({ iss: signIn.issuer, aud: APP, tid: TENANT, scp: 'access_as_user' })
const hmac = new TextEncoder().encode('a secret that anybody could have made up')

describe('createContactsGate', () => {
  it.each([
    ['for the app', () => issuer.sign(claims())],
    ['for its identifier URI', () => issuer.sign({ ...claims(), aud: `api://bot.example.org/${APP}` })],
    ['with more scopes', () => issuer.sign({ ...claims(), scp: 'User.Read access_as_user' })],
  ])("believes a person's token %s", async (_, sign) => {
    expect(await gate.check(`Bearer ${await sign()}`)).toBe('open')
  })

  it.each([
    ['a forged signature', () => issuer.sign(claims(), { forged: true })],
    ['an outdated token', () => issuer.sign(claims(), { expires: '-5m' })],
    ['a token for another app', () => issuer.sign({ ...claims(), aud: 'another' })],
    ['a token for nobody', () => issuer.sign({ iss: signIn.issuer, tid: TENANT, scp: 'access_as_user' })],
    ['another issuer', () => issuer.sign({ ...claims(), iss: `${issuer.address}/other/v2.0` })],
    ['an issuer that only begins the same', () => issuer.sign({ ...claims(), iss: `${signIn.issuer}/x` })],
    ['another tenant', () => issuer.sign({ ...claims(), tid: '00000000-0000-0000-0000-000000000000' })],
    ['no tenant', () => issuer.sign({ ...claims(), tid: undefined })],
    ['a program instead of a person', () => issuer.sign({ ...claims(), scp: undefined, roles: ['access_as_user'] })],
    ['another scope', () => issuer.sign({ ...claims(), scp: 'access_as_user_too' })],
    ['alg none', async () => new UnsecuredJWT(claims()).setExpirationTime('10m').encode()],
    ['HS256', () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('10m').sign(hmac)],
    ['a token that is not valid yet', () => issuer.sign({ ...claims(), nbf: Math.floor(Date.now() / 1000) + 600 })],
    ['a changed body', async () => tamper(await issuer.sign({ ...claims(), tid: 'other' }))],
    ['a token cut off', async () => (await issuer.sign(claims())).slice(0, -10)],
    ['no token at all', async () => 'abc'],
    ['an empty token', async () => ''],
  ])('refuses %s', async (_, sign) => {
    expect(await gate.check(`Bearer ${await sign()}`)).toBe('refused')
  })

  it('refuses another scheme', async () => {
    expect(await gate.check(`Basic ${await issuer.sign(claims())}`)).toBe('refused')
  })

  it('takes a request without a token for one that is not signed in', async () => {
    expect(await gate.check(undefined)).toBe('closed')
  })

  it('asks for nothing where everyone may see contacts', async () => {
    expect(await createContactsGate('everyone', undefined).check(undefined)).toBe('open')
  })

  it('believes nobody without an issuer', async () => {
    const closed = createContactsGate('tenant', undefined)
    expect(await closed.check(`Bearer ${await issuer.sign(claims())}`)).toBe('refused')
  })

  it('says that the keys cannot be had rather than call a token forged', async () => {
    const lost = createContactsGate('tenant', { ...signIn, keysAddress: 'http://127.0.0.1:9/keys' })
    await expect(lost.check(`Bearer ${await issuer.sign(claims())}`)).rejects.toThrow()
  })
})

/** Puts the allowed tenant into a body that was signed with another. */
function tamper(token: string): string {
  const [head = '', body = '', signature = ''] = token.split('.')
  const changed = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), tid: TENANT }
  return [head, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.')
}
