import { DAY, SOUND_STATE, type Lifetimes, type Speaker, type Store } from '../../src/store/store'
import { asked, context, feedback } from '../support/store-values'

/** Builds the store under test over a clock that the test moves. */
export type StoreFactory = (lifetimes: Lifetimes, now: () => number) => Promise<Store>

export const ANNA: Speaker = { channelId: 'msteams', conversationId: 'c', personId: 'anna' }
export const EWA: Speaker = { ...ANNA, personId: 'ewa' }

export const LIFETIMES: Lifetimes = { context: 60_000, seen: 10_000, asked: 120_000, feedback: 180 * DAY }

export const NOON = Date.parse('2025-08-01T12:00:00.000Z')

/** What every store keeps to, whatever it is made of. */
export function describeStore(name: string, create: StoreFactory): void {
  describe(name, () => {
    let time: number
    let store: Store
    beforeEach(async () => {
      time = NOON
      store = await create(LIFETIMES, () => time)
    })
    afterEach(() => store.close())

    it('knows nothing of a conversation at its start', async () => {
      expect(await store.readContext(ANNA)).toBeUndefined()
      expect(await store.readAsked(ANNA)).toBeUndefined()
      expect(await store.readAsked(ANNA, 'm')).toBeUndefined()
      expect(await store.readPerson('anna')).toEqual({ contexts: [], asked: [] })
    })

    it('gives back the last context written', async () => {
      await store.writeContext(ANNA, context('IT-01'))
      await store.writeContext(ANNA, context('IT-02'))
      expect(await store.readContext(ANNA)).toEqual(context('IT-02'))
    })

    it.each<[string, Speaker]>([
      ['person', EWA],
      ['conversation', { ...ANNA, conversationId: 'd' }],
      ['channel', { ...ANNA, channelId: 'emulator' }],
      ['split of the same letters', { channelId: 'msteams', conversationId: 'ca', personId: 'nna' }],
    ])('keeps contexts and latest questions apart by %s', async (_, other) => {
      await store.writeContext(ANNA, context('IT-01'))
      await store.writeAsked(ANNA, asked('drukarka'))
      expect(await store.readContext(other)).toBeUndefined()
      expect(await store.readAsked(other)).toBeUndefined()
    })

    it('forgets a context when its time is up, counted from the last writing', async () => {
      await store.writeContext(ANNA, context('IT-01'))
      time += 50_000
      await store.writeContext(ANNA, context('IT-02'))
      time += 59_999
      expect(await store.readContext(ANNA)).toEqual(context('IT-02'))
      time += 1
      expect(await store.readContext(ANNA)).toBeUndefined()
    })

    it('finds a question by the message that answers it, for everybody in the conversation', async () => {
      await store.writeAsked(ANNA, asked('drukarka'), 'm1')
      await store.writeAsked(ANNA, asked('sieć'), 'm2')
      expect(await store.readAsked(EWA, 'm1')).toEqual(asked('drukarka'))
      expect(await store.readAsked(EWA, 'm2')).toEqual(asked('sieć'))
      expect(await store.readAsked({ ...EWA, conversationId: 'd' }, 'm1')).toBeUndefined()
    })

    it('gives the latest question where no message is told, and none for a message it does not know', async () => {
      await store.writeAsked(ANNA, asked('drukarka'), 'm1')
      await store.writeAsked(ANNA, asked('sieć'))
      expect(await store.readAsked(ANNA)).toEqual(asked('sieć'))
      expect(await store.readAsked(ANNA, 'm3')).toBeUndefined()
    })

    it('forgets a question when its time is up', async () => {
      await store.writeAsked(ANNA, asked('drukarka'), 'm1')
      time += 119_999
      expect(await store.readAsked(ANNA, 'm1')).toEqual(asked('drukarka'))
      time += 1
      expect(await store.readAsked(ANNA, 'm1')).toBeUndefined()
      expect(await store.readAsked(ANNA)).toBeUndefined()
    })

    it('lists and forgets what is remembered of one person in all conversations, and of nobody else', async () => {
      const elsewhere = { ...ANNA, conversationId: 'd' }
      await store.writeContext(ANNA, context('IT-01'))
      await store.writeContext(elsewhere, context('IT-02'))
      await store.writeContext(EWA, context('IT-03'))
      await store.writeAsked(ANNA, asked('drukarka'), 'm1')
      const { contexts, asked: questions } = await store.readPerson('anna')
      expect(contexts).toHaveLength(2)
      expect(contexts).toEqual(expect.arrayContaining([context('IT-01'), context('IT-02')]))
      expect(questions).toEqual([asked('drukarka')])

      await store.forgetPerson('anna')
      expect(await store.readPerson('anna')).toEqual({ contexts: [], asked: [] })
      expect(await store.readContext(elsewhere)).toBeUndefined()
      expect(await store.readAsked(EWA, 'm1')).toBeUndefined()
      expect(await store.readContext(EWA)).toEqual(context('IT-03'))
    })

    it('says that it is sound', () => {
      expect(store.state()).toEqual(SOUND_STATE)
    })

    it('lets exactly one of many callers be the first to see an activity', async () => {
      const firsts = await Promise.all(Array.from({ length: 20 }, () => store.markSeen('a')))
      expect(firsts.filter(Boolean)).toHaveLength(1)
      expect(await store.markSeen('b')).toBe(true)
    })

    it('takes an activity as new when its time is up', async () => {
      await store.markSeen('a')
      time += 9_999
      expect(await store.markSeen('a')).toBe(false)
      time += 1
      expect(await store.markSeen('a')).toBe(true)
    })

    it('keeps all feedback, with all its fields, in the order it came', async () => {
      expect(await store.readFeedback()).toEqual([])
      await Promise.all(['a', 'b', 'c'].map((question) => store.appendFeedback(feedback(question))))
      await store.appendFeedback(feedback('„d”\n{"e"}'))
      expect(await store.readFeedback()).toEqual(['a', 'b', 'c', '„d”\n{"e"}'].map((it) => feedback(it)))
    })

    it('lets go of feedback that is too old', async () => {
      await store.appendFeedback(feedback('old', '2025-08-01T08:00:00.000Z'))
      time = Date.parse('2026-01-28T07:59:59.999Z')
      await store.appendFeedback(feedback('new', '2026-01-28T07:59:00.000Z'))
      expect((await store.readFeedback()).map(({ question }) => question)).toEqual(['old', 'new'])
      time += 1
      expect((await store.readFeedback()).map(({ question }) => question)).toEqual(['new'])
    })
  })
}
