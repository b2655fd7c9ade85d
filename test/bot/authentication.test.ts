import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder'
import { Authentication } from '../../src/bot/authentication'
import { startBotFramework, type BotFramework } from '../support/bot-framework'
import { activity } from '../support/channel'
import { startConnector, type Connector } from '../support/connector'
import { readAccess, startServer } from '../support/server'

let framework: BotFramework
let connector: Connector
beforeAll(async () => {
  framework = await startBotFramework()
  connector = await startConnector()
  // The SDK prints a key, which is public, whenever a token is not good.
  jest.spyOn(console, 'error').mockReturnValue(undefined)
})
afterAll(() => Promise.all([framework.stop(), connector.stop()]))

describe('Authentication', () => {
  const ask = (serviceUrl: string): Activity => activity({ text: 'drukarka', serviceUrl }) as unknown as Activity

  it('gives turns of one service address one client, and others their own', async () => {
    const authentication = new Authentication({ ...framework.settings })
    const connect = async (serviceUrl: string): Promise<unknown> => {
      const { Authorization } = await framework.authorize({ serviceurl: serviceUrl })
      const { connectorFactory, audience } = await authentication.authenticateRequest(ask(serviceUrl), Authorization)
      return connectorFactory?.create(serviceUrl, audience)
    }
    const first = await connect('http://127.0.0.1:1/')
    expect(first).toBeDefined()
    expect(await connect('http://127.0.0.1:1/')).toBe(first)
    expect(await connect('http://127.0.0.1:2/')).not.toBe(first)
  })

  it('checks the token of each turn', async () => {
    const authentication = new Authentication({ ...framework.settings })
    const good = await framework.authorize()
    const forged = await framework.authorize({}, { forged: true })
    const check = (header: string): Promise<unknown> =>
      authentication.authenticateRequest(ask('http://localhost:1/'), header)
    await expect(check(good.Authorization)).resolves.toBeDefined()
    await expect(check(forged.Authorization)).rejects.toThrow('invalid signature')
    await expect(check(good.Authorization)).resolves.toBeDefined()
  })

  it('keeps for minutes what a token was found to be, for the service address that it names alone', async () => {
    const checks = jest.spyOn(ConfigurationBotFrameworkAuthentication.prototype, 'authenticateRequest')
    const now = jest.spyOn(Date, 'now')
    const authentication = new Authentication({ ...framework.settings })
    const { Authorization } = await framework.authorize()
    const check = (serviceUrl: string): Promise<unknown> =>
      authentication.authenticateRequest(ask(serviceUrl), Authorization)
    const first = await check('http://localhost:1/')
    expect(await check('http://localhost:1/')).toBe(first)
    expect(checks).toHaveBeenCalledTimes(1)
    await expect(check('http://localhost:2/')).rejects.toThrow()
    now.mockReturnValue(Date.now() + 5 * 60_000)
    expect(await check('http://localhost:1/')).not.toBe(first)
    expect(checks).toHaveBeenCalledTimes(3)
    checks.mockRestore()
    now.mockRestore()
  })

  it('does not outlast the token', async () => {
    const now = jest.spyOn(Date, 'now')
    const authentication = new Authentication({ ...framework.settings })
    const { Authorization } = await framework.authorize({}, { expires: '2m' })
    const check = (): Promise<unknown> => authentication.authenticateRequest(ask('http://localhost:1/'), Authorization)
    const first = await check()
    now.mockReturnValue(Date.now() + 3 * 60_000)
    // The SDK lets a clock be five minutes wrong, and is asked again.
    expect(await check()).not.toBe(first)
    now.mockReturnValue(Date.now() + 8 * 60_000)
    await expect(check()).rejects.toThrow('expired')
    now.mockRestore()
  })

  it('lets the bot answer turn after turn through a managed identity', async () => {
    const identity = process.env
    process.env = { ...identity, ...framework.identity }
    const server = await startServer(readAccess({ ...framework.settings, ...framework.identity }))
    const { serviceUrl } = connector
    const headers = await framework.authorize({ serviceurl: serviceUrl })
    for (const text of ['drukarka', 'a komu oni podlegają?']) {
      expect((await server.post(activity({ text, serviceUrl }), headers)).status).toBe(200)
    }
    await server.stop()
    process.env = identity
    expect(connector.received.map(({ type }) => type)).toEqual(['message', 'message'])
  }, 60_000)
})
