import { createHmac } from 'node:crypto'
import { isRefusedToken } from '../../src/bot/adapter'
import { APP_ID, startBotFramework, TENANT_ID, type BotFramework } from '../support/bot-framework'
import { activity } from '../support/channel'
import { readAccess, startServer, type TestServer } from '../support/server'
import { createWatchedBot } from '../support/watched-bot'

let framework: BotFramework
beforeAll(async () => {
  framework = await startBotFramework()
  // The SDK prints a key, which is public, whenever a token is not good.
  jest.spyOn(console, 'error').mockReturnValue(undefined)
})
afterAll(() => framework.stop())

const ISSUER = 'https://api.botframework.example.org'
const question = { text: 'kto mi podłączy drukarkę?', deliveryMode: 'expectReplies' }
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const claims = { iss: ISSUER, aud: APP_ID, serviceurl: 'http://localhost:1/', exp: 4e9 }

/** Signed with the published key's text as if that were a secret. */
function signSymmetrically(): string {
  const text = `${encode({ alg: 'HS256', typ: 'JWT', kid: 'key-1' })}.${encode(claims)}`
  return `${text}.${createHmac('sha256', 'key-1').update(text).digest('base64url')}`
}

describe('the bot endpoint with credentials', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer(readAccess(framework.settings))
  }, 60_000)
  afterAll(() => server.stop())

  it('answers the channel', async () => {
    const response = await server.post(activity(question), await framework.authorize())
    expect(response.status).toBe(200)
    const { activities } = (await response.json()) as { activities: { summary: string }[] }
    expect(activities.map(({ summary }) => summary)).toEqual([expect.stringContaining('IT-04-2')])
  })

  it('says nothing at all to another tenant', async () => {
    const channelData = { tenant: { id: '77777777-7777-8888-9999-000000000000' } }
    const response = await server.post(activity({ ...question, channelData }), await framework.authorize())
    expect([response.status, await response.text()]).toEqual([403, ''])
  })

  it.each<[string, () => Promise<Record<string, string>>]>([
    ['without a token', async () => ({})],
    ['with a forged one', () => framework.authorize({}, { forged: true })],
  ])('refuses a stranger without a word of why: %s', async (_, authorize) => {
    const response = await server.post(activity(question), await authorize())
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ error: 'the token was refused' })
  })
})

describe('createBot', () => {
  it('sets to work for the channel', async () => {
    const { bot, reached } = createWatchedBot(framework.settings)
    const { Authorization: authorization } = await framework.authorize()
    await bot.receive({ authorization, body: activity(question) })
    expect(reached).toContain('markSeen')
  })

  it.each<[string, () => Promise<Record<string, string>>]>([
    ['no token', async () => ({})],
    ['an empty header', async () => ({ Authorization: '' })],
    ['no scheme', async () => ({ Authorization: 'abc' })],
    ['another scheme', async () => ({ Authorization: `Basic ${encode(claims)}` })],
    ['not a token', async () => ({ Authorization: 'Bearer abc' })],
    ['three words that are none', async () => ({ Authorization: 'Bearer a.b.c' })],
    ['a forged signature', () => framework.authorize({}, { forged: true })],
    ['HS256', async () => ({ Authorization: `Bearer ${signSymmetrically()}` })],
    [
      'no signature',
      async () => ({ Authorization: `Bearer ${encode({ alg: 'none', kid: 'key-1' })}.${encode(claims)}.` }),
    ],
    ['a key nobody knows', () => framework.authorize({}, { kid: 'key-9' })],
    ['a key that is endorsed for another channel', () => framework.authorize({}, { kid: 'key-webchat' })],
    ['an outdated token', () => framework.authorize({}, { expires: '-6m' })],
    ['a premature token', () => framework.authorize({}, { notBefore: '6m' })],
    ['another audience', () => framework.authorize({ aud: '99999999-2222-3333-4444-555555555555' })],
    ['no audience', () => framework.authorize({ aud: undefined })],
    ['another issuer', () => framework.authorize({ iss: 'https://api.botframework.com' })],
    ['an issuer of tokens for people', () => framework.authorize({ iss: `https://sts.windows.net/${TENANT_ID}/` })],
    ['another service address', () => framework.authorize({ serviceurl: 'http://localhost:2/' })],
    ['no service address', () => framework.authorize({ serviceurl: undefined })],
    [
      'a token for an emulator, of nobody',
      () => framework.authorize({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0' }),
    ],
    [
      'a bot that takes this one for its skill',
      () => framework.authorize({ ver: '1.0', appid: '99999999-2222-3333-4444-555555555555' }),
    ],
  ])('does nothing at all for a stranger: %s', async (_, authorize) => {
    const { bot, reached, events } = createWatchedBot(framework.settings)
    const { Authorization: authorization } = await authorize()
    expect(await bot.receive({ authorization, body: activity(question) })).toEqual({
      status: 401,
      body: { error: 'the token was refused' },
    })
    expect(reached).toEqual([])
    expect(events).toEqual([{ event: 'refused', told: { status: 401, reason: 'the token was refused' } }])
  })
})

describe('isRefusedToken', () => {
  const named = (name: string, fields: object = {}): Error => Object.assign(new Error('x'), { name, ...fields })
  it.each([
    ['a forged signature', named('JsonWebTokenError'), true],
    ['an outdated token', named('TokenExpiredError'), true],
    ['a premature token', named('NotBeforeError'), true],
    ['the SDK saying no', named('Error', { statusCode: 401 }), true],
    ['keys that cannot be fetched', named('FetchError', { code: 'ECONNREFUSED' }), false],
    ['a fault of ours', named('TypeError'), false],
    ['something that is no error', 'JsonWebTokenError', false],
  ])('tells a refusal from a fault: %s', (_, error, expected) => {
    expect(isRefusedToken(error)).toBe(expected)
  })
})
