import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { startBotFramework } from '../support/bot-framework'
import { activity } from '../support/channel'
import { startConnector } from '../support/connector'
import { startRealProgram, until, type RealProgram } from '../support/real-program'
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

  /** What a program with these settings answers to a question, how long it takes, and which failures it logs. */
  async function ask(
    settings: Record<string, string>,
  ): Promise<{ status: number; body: string; milliseconds: number; failures: number }> {
    const framework = await startBotFramework()
    const connector = await startConnector()
    const { serviceUrl } = connector
    const program = await startRealProgram({ ...framework.settings, ALLOW_ANONYMOUS: '', ...settings })
    const headers = await framework.authorize({ serviceurl: serviceUrl })
    const began = performance.now()
    const response = await program.post(activity({ text: 'drukarka', serviceUrl }), headers)
    const body = await response.text()
    const milliseconds = performance.now() - began
    expect(await program.stop()).toBe(0)
    await Promise.all([framework.stop(), connector.stop()])
    const failures = program.log().filter(({ event }) => event === 'failed').length
    return { status: response.status, body, milliseconds, failures }
  }

  it('holds no turn that would answer', async () => {
    const identity = { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '' }
    const asked = await ask({ ...identity, IDENTITY_ENDPOINT: address, IDENTITY_HEADER: 'example' })
    expect(asked).toMatchObject({ status: 200, body: '', failures: 2 })
    expect(asked.milliseconds).toBeLessThan(15_000)
  })

  it('holds no activity whose token is to be checked', async () => {
    const asked = await ask({ ToBotFromChannelOpenIdMetadataUrl: `${address}/keys` })
    expect(asked).toMatchObject({ status: 500, failures: 1 })
    expect(asked.body).toMatch(/^\{"error":"something went wrong \([0-9a-f]{8}\)"\}$/)
    expect(asked.milliseconds).toBeLessThan(15_000)
  })
})
