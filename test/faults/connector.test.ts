import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createBot, type BotResponse } from '../../src/bot/bot'
import { createMemoryStore } from '../../src/store/memory'
import { startBotFramework } from '../support/bot-framework'
import { activity } from '../support/channel'
import { startConnector } from '../support/connector'
import { startRealProgram, until, type RealProgram } from '../support/real-program'
import { createNotedLog, type NotedLog } from '../support/turn-log'
import { CONNECTOR_FAULTS, meetFault, repeatActivities, type FaultFigures } from './connector-rounds'

// Some faults take all the time that a turn has.
jest.setTimeout(120_000)

describe('a channel that fails', () => {
  let program: RealProgram
  let met: FaultFigures[]
  beforeAll(async () => {
    program = await startRealProgram({})
    met = await Promise.all(CONNECTOR_FAULTS.map((fault) => meetFault(program, fault, 1)))
  })
  afterAll(() => program.stop())

  it.each(CONNECTOR_FAULTS.map((fault, at) => [fault.name, at]))('holds no turn and ends nothing: %s', (_, at) => {
    const figures = met[Number(at)]
    expect(figures?.outcomes).toMatchObject({ [figures?.fault.outcome ?? '']: 1 })
    expect(figures?.statuses).toEqual([200])
    // Teams sends an activity again after so long.
    expect(figures?.longestMs).toBeLessThan(15_000)
  })

  it('leaves the reference that people were told in the log, and one of each who was told nothing', async () => {
    const references = (): Set<unknown> =>
      new Set(
        program
          .log()
          .filter(({ event }) => event === 'failed')
          .map(({ reference }) => reference),
      )
    const failing = CONNECTOR_FAULTS.filter(({ outcome }) => outcome !== 'answered').length
    // What the program printed may come after what it answered.
    await until(() => references().size >= failing)
    const logged = references()
    expect(logged.size).toBe(failing)
    expect(met.flatMap((figures) => figures.references).filter((reference) => !logged.has(reference))).toEqual([])
  })

  it('gets one answer to each activity, however often and in whatever order it sends them', async () => {
    const { wrong, posts } = await repeatActivities(program, 3)
    expect([wrong, posts]).toEqual([[], 51])
  })

  it('has ended nothing', async () => {
    expect(program.child.exitCode).toBeNull()
    expect(await program.stop()).toBe(0)
  })
})

describe('a login that never answers', () => {
  const sockets = new Set<Socket>()
  let silence: Server
  let address: string
  beforeAll(async () => {
    silence = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1')
    await once(silence, 'listening')
    address = `http://127.0.0.1:${(silence.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    sockets.forEach((socket) => socket.destroy())
    silence.close()
    await once(silence, 'close')
  })

  /** What comes of a question to a bot with these settings, and what was logged. */
  async function ask(settings: Record<string, string>): Promise<{ response: BotResponse; events: NotedLog['events'] }> {
    const framework = await startBotFramework()
    const connector = await startConnector()
    const { log, events } = createNotedLog()
    const bot = createBot({
      authentication: { ...framework.settings, ...settings },
      knowledge: () => {
        throw new Error('an apology is answer enough')
      },
      store: createMemoryStore(),
      log,
    })
    const { serviceUrl } = connector
    const { Authorization: authorization } = await framework.authorize({ serviceurl: serviceUrl })
    const response = await bot.receive({ authorization, body: activity({ text: 'drukarka', serviceUrl }) })
    await Promise.all([framework.stop(), connector.stop()])
    return { response, events }
  }

  it('holds no turn that would answer', async () => {
    const environment = process.env
    process.env = { ...environment, IDENTITY_ENDPOINT: address, IDENTITY_HEADER: 'example' }
    const began = performance.now()
    const { response, events } = await ask({ MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '' })
    process.env = environment
    expect(performance.now() - began).toBeLessThan(15_000)
    expect(response).toEqual({ status: 200 })
    expect(events.map(({ event }) => event)).toEqual(['failed', 'failed'])
  })

  it('holds no activity whose token is to be checked', async () => {
    const began = performance.now()
    const { response, events } = await ask({ ToBotFromChannelOpenIdMetadataUrl: `${address}/keys` })
    expect(performance.now() - began).toBeLessThan(15_000)
    expect(response).toEqual({
      status: 500,
      body: { error: expect.stringMatching(/^something went wrong \([0-9a-f]{8}\)$/) },
    })
    expect(events.map(({ event }) => event)).toEqual(['failed'])
  })
})
