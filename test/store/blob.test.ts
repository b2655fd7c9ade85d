import { openBlobStore } from '../../src/store/blob'
import { BlobContainer } from '../../src/store/blob-container'
import type { BlobSettings } from '../../src/store/settings'
import { DAY, type Store } from '../../src/store/store'
import { startAzurite, type Azurite } from '../support/azurite'
import { findFreePort } from '../support/process'
import { startRelay, type Relay } from '../support/relay'
import { asked, context, feedback } from '../support/store-values'
import { ANNA, describeStore, EWA, LIFETIMES, NOON } from './contract'

jest.setTimeout(60_000)

let azurite: Azurite
beforeAll(async () => {
  azurite = await startAzurite()
})
afterAll(() => azurite.stop())

describeStore('openBlobStore', (lifetimes, now) =>
  openBlobStore(azurite.settings(), { lifetimes, now, report: unexpected }),
)

function unexpected(problem: string): never {
  throw new Error(problem)
}

describe('stores that share a container', () => {
  let settings: BlobSettings
  let time: number
  let problems: string[]
  let stores: Store[]
  let relays: Relay[]
  beforeEach(() => {
    settings = azurite.settings()
    time = NOON
    problems = []
    stores = []
    relays = []
  })
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()))
    await Promise.all(relays.map((relay) => relay.stop()))
  })

  async function open(through = settings): Promise<Store> {
    const report = (problem: string): unknown => problems.push(problem)
    const store = await openBlobStore(through, { lifetimes: LIFETIMES, now: () => time, report })
    stores.push(store)
    return store
  }
  async function openThroughRelay(): Promise<[Store, Relay]> {
    const relay = await startRelay(azurite.port)
    relays.push(relay)
    return [await open({ ...settings, access: azurite.settings(relay.port).access }), relay]
  }
  const openTwo = async (): Promise<[Store, Store]> => [await open(), await open()]
  const openContainer = (): Promise<BlobContainer> => BlobContainer.open(settings)
  const names = async (): Promise<string[]> => (await (await openContainer()).list('')).map(({ name }) => name)

  it('continue each other’s conversations', async () => {
    const [one, other] = await openTwo()
    await one.writeContext(ANNA, context('IT-01'))
    await other.writeContext(ANNA, context('IT-02'))
    await one.writeAsked(ANNA, asked('sieć'), 'm1')
    expect(await one.readContext(ANNA)).toEqual(context('IT-02'))
    expect(await other.readAsked(EWA, 'm1')).toEqual(asked('sieć'))
  })

  it('lose and double no feedback of writers in parallel', async () => {
    const [one, other] = await openTwo()
    const questions = Array.from({ length: 600 }, (_, number) => `pytanie ${number}`)
    await Promise.all(
      questions.map((question, number) => (number % 2 ? one : other).appendFeedback(feedback(question))),
    )
    const third = await open()
    expect((await third.readFeedback()).map(({ question }) => question).toSorted()).toEqual(questions.toSorted())
    expect((await names()).filter((name) => name.startsWith('feedback/'))).toHaveLength(2)
  })

  it('let exactly one of all callers be the first to see an activity, also when its time was up', async () => {
    const [one, other] = await openTwo()
    const mark = () => Promise.all(Array.from({ length: 20 }, (_, number) => (number % 2 ? one : other).markSeen('a')))
    expect((await mark()).filter(Boolean)).toHaveLength(1)
    time += LIFETIMES.seen
    expect((await mark()).filter(Boolean)).toHaveLength(1)
  })

  it('find and forget what each of them remembers of a person', async () => {
    const [one, other] = await openTwo()
    await one.writeContext(ANNA, context('IT-01'))
    await other.writeContext({ ...ANNA, conversationId: 'd' }, context('IT-02'))
    await other.writeAsked(ANNA, asked('tajne pytanie'), 'm1')
    await one.writeAsked(EWA, asked('drukarka'), 'm2')
    const third = await open()
    expect((await third.readPerson('anna')).contexts).toHaveLength(2)
    await third.forgetPerson('anna')
    expect(await one.readPerson('anna')).toEqual({ contexts: [], asked: [] })
    expect(await one.readAsked(EWA, 'm2')).toEqual(asked('drukarka'))
    expect(await names()).toHaveLength(2)
  })

  it('name no person and no conversation', async () => {
    const store = await open()
    const speaker = { channelId: 'msteams', conversationId: '19:meeting_42@thread.v2', personId: '29:person-42' }
    await store.writeContext(speaker, context('IT-01'))
    await store.writeAsked(speaker, asked('sieć'), 'message-42')
    await store.markSeen('activity-42')
    await store.appendFeedback(feedback('sieć'))
    const container = await openContainer()
    const listed = await container.list('')
    const contents = await Promise.all(listed.map(({ name }) => container.read(name)))
    expect(contents).toHaveLength(5)
    expect(JSON.stringify([listed, contents])).not.toMatch(/42@|person-42|message-42|activity-42|msteams/)
  })

  it('remove what has ended with a later write, and days of which no feedback is kept', async () => {
    const store = await open()
    await store.writeContext(ANNA, context('IT-01'))
    await store.writeAsked(ANNA, asked('sieć'), 'm1')
    await store.markSeen('a')
    await store.appendFeedback(feedback('old'))
    time += LIFETIMES.feedback
    await store.appendFeedback(feedback('new', '2026-01-28T11:00:00.000Z'))
    await store.close()
    // The last minute of the first day is not too old before the day has ended.
    expect(await names()).toEqual([
      expect.stringMatching(/^feedback\/2025-08-01\/[\w-]+\.jsonl$/),
      expect.stringMatching(/^feedback\/2026-01-28\/[\w-]+\.jsonl$/),
    ])

    time += DAY
    const later = await open()
    await later.writeContext(EWA, context('IT-02'))
    await later.close()
    expect((await names()).filter((name) => name.includes('2025'))).toEqual([])
    expect(await (await open()).readContext(EWA)).toEqual(context('IT-02'))
  })

  it('count an entry once of which the acknowledgement was lost', async () => {
    const [store, relay] = await openThroughRelay()
    await store.appendFeedback(feedback('a'))
    relay.loseAnswerTo(/^PUT .*comp=appendblock/)
    await store.appendFeedback(feedback('b'))
    const container = await openContainer()
    const [{ name }] = (await container.list('feedback/')) as unknown as [{ name: string }]
    expect((await container.read(name))?.text.split('\n')).toHaveLength(4)
    expect((await store.readFeedback()).map(({ question }) => question)).toEqual(['a', 'b'])

    relay.set('closed')
    const entry = feedback('c')
    await expect(store.appendFeedback(entry)).rejects.toThrow()
    relay.set('open')
    await store.appendFeedback(entry)
    expect((await store.readFeedback()).map(({ question }) => question)).toEqual(['a', 'b', 'c'])
  })

  it('do not take their own repeated call for another’s', async () => {
    const [store, relay] = await openThroughRelay()
    await store.markSeen('a')
    relay.loseAnswerTo(/^PUT .*seen/)
    expect(await store.markSeen('b')).toBe(true)
    expect(await store.markSeen('b')).toBe(false)
  })

  it('leave out what has lost its form, and say where', async () => {
    const store = await open()
    await store.writeContext(ANNA, context('IT-01'))
    const container = await openContainer()
    const [{ name }] = (await container.list('context/')) as unknown as [{ name: string }]
    await container.put(name, { text: '{"kind":"poem"}' })
    await container.append('feedback/2025-08-01/x.jsonl', `${JSON.stringify(feedback('a'))}\n{"at":\n`)
    expect(await store.readContext(ANNA)).toBeUndefined()
    expect((await store.readFeedback()).map(({ question }) => question)).toEqual(['a'])
    expect(problems).toEqual([
      `${name}: is not a memory and is left out`,
      'feedback/2025-08-01/x.jsonl:2: is not a feedback and is left out',
    ])
  })

  it('end soon, and break off what is not answered', async () => {
    const [store, relay] = await openThroughRelay()
    relay.set('silent')
    const refused = expect(store.appendFeedback(feedback('a'))).rejects.toThrow()
    const began = performance.now()
    await store.close()
    expect(performance.now() - began).toBeLessThan(3_000)
    await refused
    await expect(store.readContext(ANNA)).rejects.toThrow('is closed')
  })

  it('refuse a connection string that cannot be understood', async () => {
    const connection = 'DefaultEndpointsProtocol=ftp;AccountName=a;AccountKey=c2VjcmV0;EndpointSuffix=x'
    await expect(open({ ...settings, access: { connection } })).rejects.toThrow(
      /^STORE_BLOB_CONNECTION cannot be used: (?!.*c2VjcmV0)/,
    )
  })

  it('open without a network, and reject until there is one', async () => {
    const store = await open(azurite.settings(await findFreePort()))
    await expect(store.readContext(ANNA)).rejects.toThrow('ECONNREFUSED')
    await expect(store.markSeen('a')).rejects.toThrow('ECONNREFUSED')
  })
})
