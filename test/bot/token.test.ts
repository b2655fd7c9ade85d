import { isRefusedToken } from '../../src/bot/adapter'
import { activity } from '../support/channel'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer({
    credentials: {
      MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
      MicrosoftAppPassword: 'example',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
    },
  })
})
afterAll(() => server.stop())

describe('the bot endpoint with credentials', () => {
  it.each([
    ['no token', undefined],
    ['no scheme', 'abc'],
    ['not a token', 'Bearer abc'],
    ['three words that are none', 'Bearer a.b.c'],
  ])('refuses a stranger without a word of why: %s', async (_, authorization) => {
    const headers = authorization === undefined ? {} : { Authorization: authorization }
    const response = await server.post(activity({ text: 'drukarka', deliveryMode: 'expectReplies' }), headers)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ error: 'the token was refused' })
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
