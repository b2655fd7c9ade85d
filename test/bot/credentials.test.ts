import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import http, { createServer, type RequestOptions, type Server } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import { createBot } from '../../src/bot/bot'
import { createMemoryStore } from '../../src/store/memory'
import { startBotFramework, TENANT_ID, type BotFramework } from '../support/bot-framework'
import { activity } from '../support/channel'
import { startConnector } from '../support/connector'
import { createNotedLog } from '../support/turn-log'

/** What the login of Microsoft's cloud was asked, and under which path. */
interface Login {
  readonly path: string
  readonly form: URLSearchParams
}

let framework: BotFramework
let login: Server
const logins: Login[] = []

beforeAll(async () => {
  framework = await startBotFramework()
  login = createServer((request, response) => {
    let form = ''
    request.setEncoding('utf8').on('data', (text: string) => (form += text))
    request.on('end', () => {
      logins.push({ path: (request.url ?? '').replace(/\?.*/, ''), form: new URLSearchParams(form) })
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ access_token: 'for-the-channel', expires_in: 3600, token_type: 'Bearer' }))
    })
  }).listen(0, '127.0.0.1')
  await once(login, 'listening')
  // The package that logs in knows no address but the cloud's own.
  jest.spyOn(https, 'request').mockImplementation(((options: RequestOptions) => {
    if (options.hostname !== 'login.microsoftonline.com') throw new Error(`${options.hostname} is no login`)
    const { port } = login.address() as AddressInfo
    return http.request({ method: 'POST', headers: options.headers, path: options.path, host: '127.0.0.1', port })
  }) as typeof https.request)
})
afterAll(async () => {
  jest.restoreAllMocks()
  login.close()
  login.closeAllConnections()
  await framework.stop()
})

/** The `Authorization` header with which a bot with these credentials answers a question. */
async function answerAs(appId: string, credentials: Record<string, string>): Promise<string | undefined> {
  logins.length = 0
  const connector = await startConnector()
  const bot = createBot({
    authentication: {
      ...framework.settings,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      MicrosoftAppPassword: '',
      MicrosoftAppId: appId,
      ...credentials,
    },
    knowledge: () => {
      throw new Error('an apology is answer enough')
    },
    store: createMemoryStore(),
    log: createNotedLog().log,
  })
  const { serviceUrl } = connector
  const { Authorization: authorization } = await framework.authorize({ aud: appId, serviceurl: serviceUrl })
  const response = await bot.receive({ authorization, body: activity({ text: 'drukarka', serviceUrl }) })
  await connector.stop()
  expect(response).toEqual({ status: 200 })
  return connector.authorizations[0]
}

describe('a bot answers with a token that it gets', () => {
  it('for its secret', async () => {
    const appId = '10000000-0000-0000-0000-000000000000'
    expect(await answerAs(appId, { MicrosoftAppPassword: 'hush' })).toBe('Bearer for-the-channel')
    expect(logins.map(({ path, form }) => [path, form.get('client_id'), form.get('client_secret')])).toEqual([
      [`/${TENANT_ID}/oauth2/v2.0/token`, appId, 'hush'],
    ])
    expect(logins[0]?.form.get('scope')).toContain('https://api.botframework.com/.default')
  })

  it('for a certificate, with a proof that its key signed', async () => {
    const appId = '20000000-0000-0000-0000-000000000000'
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const CertificatePrivateKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const CertificateThumbprint = 'ab'.repeat(20)
    expect(await answerAs(appId, { CertificateThumbprint, CertificatePrivateKey })).toBe('Bearer for-the-channel')
    const [{ path, form }] = logins as [Login]
    expect([path, form.get('client_secret')]).toEqual([`/${TENANT_ID}/oauth2/v2.0/token`, null])
    const proof = form.get('client_assertion') ?? ''
    const { payload } = await jwtVerify(proof, createPublicKey(privateKey), { clockTolerance: 5 })
    expect([payload.iss, payload.sub]).toEqual([appId, appId])
    const { x5t } = decodeProtectedHeader(proof)
    expect(Buffer.from(x5t ?? '', 'base64url').toString('hex')).toBe(CertificateThumbprint)
  })

  it('for a managed identity, from the machine it runs on', async () => {
    const before = process.env
    process.env = { ...before, ...framework.identity }
    try {
      const appId = '30000000-0000-0000-0000-000000000000'
      expect(await answerAs(appId, { MicrosoftAppType: 'UserAssignedMsi' })).toBe('Bearer made-up')
      expect(logins).toEqual([])
    } finally {
      process.env = before
    }
  })
})
