import { openBlobStore } from '../../src/store/blob'
import type { BlobSettings } from '../../src/store/settings'
import { DEFAULT_LIFETIMES, type Store } from '../../src/store/store'
import { connectionTo, startAzurite, type Azurite } from '../support/azurite'
import { startBalancer, type Balancer } from '../support/balancer'
import { activity, createChannel, type ActivityFields, type Channel } from '../support/channel'
import { startConnector, type Connector } from '../support/connector'
import { startReplica, type Replica } from '../support/replica'

jest.setTimeout(120_000)

const PRINTER = 'kto mi podłączy drukarkę?'
const WHOSE = 'a komu podlega?'
const NOBODY = 'gdzie złożę wniosek o dowód osobisty?'

/** The tests follow each other: with the store, without it, and with it again. */
describe('two replicas behind one balancer', () => {
  let azurite: Azurite
  let settings: BlobSettings
  let replicas: [Replica, Replica]
  let balancer: Balancer
  let channel: Channel
  let connector: Connector
  /** The same store, seen from outside. */
  let store: Store

  beforeAll(async () => {
    azurite = await startAzurite()
    settings = azurite.settings()
    const env = {
      STORE_DIR: '',
      STORE_BLOB_CONNECTION: connectionTo(azurite.port),
      STORE_BLOB_CONTAINER: settings.container,
    }
    replicas = await Promise.all([startReplica(env), startReplica(env)])
    balancer = await startBalancer(replicas.map(({ port }) => port))
    channel = createChannel(balancer.address)
    connector = await startConnector()
    store = await openBlobStore(settings, { lifetimes: DEFAULT_LIFETIMES, now: Date.now, report: unexpected })
  })
  afterAll(async () => {
    await store?.close()
    await Promise.all([balancer?.stop(), connector?.stop(), azurite?.stop()])
  })

  let counter = 0
  const newConversation = (): ActivityFields => ({ conversation: { id: `replicas-${counter++}` } })
  const ask = async (through: Channel, fields: ActivityFields): Promise<string> =>
    (await through.replies(fields))[0]?.summary ?? ''
  const thumb = (fields: ActivityFields): ActivityFields =>
    activity({
      type: 'invoke',
      name: 'message/submitAction',
      value: { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '' } },
      ...fields,
    })

  const readFeedback = () => store.readFeedback()

  it('continue conversations that go back and forth between them', async () => {
    const talk = async (): Promise<string[]> => {
      const conversation = newConversation()
      return [
        await ask(channel, { text: PRINTER, ...conversation }),
        await ask(channel, { text: WHOSE, ...conversation }),
      ]
    }
    // One alone alternates; many at once go as it comes.
    expect(await talk()).toEqual([
      expect.stringContaining('IT-04-2'),
      expect.stringContaining('III Zastępca Dyrektora'),
    ])
    for (const [first, second] of await Promise.all(Array.from({ length: 10 }, talk))) {
      expect(first).toContain('IT-04-2')
      expect(second).toContain('III Zastępca Dyrektora')
    }
    expect(Math.min(...balancer.served)).toBeGreaterThan(5)
  })

  it('know at one of them what the other has answered, when a thumb comes', async () => {
    const [one, other] = replicas
    const conversation = { ...newConversation(), serviceUrl: connector.serviceUrl }
    await one.post(activity({ text: PRINTER, ...conversation }))
    const response = await other.post(thumb({ ...conversation, replyToId: `sent-${connector.received.length}` }))
    expect(response.status).toBe(200)
    expect(await readFeedback()).toContainEqual(expect.objectContaining({ verdict: 'like', question: PRINTER }))
  })

  it('answer once what Teams sends again, to whichever of them', async () => {
    const sent = { id: 'sent-again', text: PRINTER, ...newConversation() }
    const replies = await Promise.all(Array.from({ length: 6 }, () => channel.replies(sent)))
    expect(replies.flat()).toHaveLength(1)
    expect(await channel.replies(sent)).toEqual([])
    expect(await channel.replies(sent)).toEqual([])
  })

  it('lose no feedback of many people at once', async () => {
    const before = (await readFeedback()).length
    await Promise.all(Array.from({ length: 40 }, () => ask(channel, { text: NOBODY, ...newConversation() })))
    expect((await readFeedback()).length - before).toBe(40)
  })

  it('answer without the store, say that they are on their own, and keep feedback waiting', async () => {
    await azurite.stop()
    const [one, other] = replicas
    for (const replica of replicas) {
      const conversation = newConversation()
      expect(await ask(replica, { text: PRINTER, ...conversation })).toContain('IT-04-2')
      expect(await ask(replica, { text: WHOSE, ...conversation })).toContain('III Zastępca Dyrektora')
      await ask(replica, { text: NOBODY, ...conversation })
      expect((await replica.post(thumb(conversation))).status).toBe(200)
      expect(await replica.readStore()).toMatchObject({
        status: 'unreachable',
        dedupe: 'process',
        queuedFeedback: 2,
        lostFeedback: 0,
      })
    }
    const sent = { id: 'sent-without-store', text: PRINTER, ...newConversation() }
    expect(await one.replies(sent)).toHaveLength(1)
    expect(await one.replies(sent)).toHaveLength(0)
    expect(await other.replies(sent)).toHaveLength(1)
  })

  it('write what waited when the store is back, and share conversations again', async () => {
    const [one, other] = replicas
    const conversation = { conversation: { id: 'handed-over' } }
    await ask(one, { text: PRINTER, ...conversation })
    await azurite.start()
    await Promise.all(
      replicas.map((replica) =>
        replica.waitForStore(({ status, queuedFeedback }) => status === 'ok' && queuedFeedback === 0),
      ),
    )
    expect((await one.readStore()).dedupe).toBe('store')
    // Both thumbs and both questions that nobody answers: nothing lost, nothing doubled.
    const feedback = await readFeedback()
    expect(feedback.filter(({ verdict }) => verdict === 'like')).toHaveLength(3)
    expect(feedback.filter(({ verdict }) => verdict === 'unanswered')).toHaveLength(42)
    const speaker = { channelId: 'msteams', conversationId: 'handed-over', personId: 'person' }
    while ((await store.readContext(speaker)) === undefined);
    expect(await ask(other, { text: WHOSE, ...conversation })).toContain('III Zastępca Dyrektora')
  })

  it('end in good order on SIGTERM, with the store and without it', async () => {
    const [one, other] = replicas
    expect(await one.end()).toBe(0)
    await azurite.stop()
    await ask(other, { text: NOBODY, ...newConversation() })
    expect((await other.readStore()).queuedFeedback).toBe(1)
    expect(await other.end()).toBe(0)
  })
})

function unexpected(problem: string): never {
  throw new Error(problem)
}
