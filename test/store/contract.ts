import type { DialogueContext } from '../../src/answer/dialogue'
import type { UnitCode } from '../../src/organization/model'
import type { EId } from '../../src/ordinance/provision'
import type { Feedback, Lifetimes, Speaker, Store } from '../../src/store/store'

/** Builds the store under test over a clock that the test moves. */
export type StoreFactory = (lifetimes: Lifetimes, now: () => number) => Promise<Store>

const ANNA: Speaker = { channelId: 'msteams', conversationId: 'c', personId: 'anna' }

const context = (subject: string): DialogueContext => ({
  kind: 'unit',
  subjects: [subject as UnitCode],
  provisions: ['sec_1' as EId],
})

const feedback = (unit: string): Feedback => ({
  at: '2025-08-01T08:00:00.000Z',
  ordinance: '1796/2025',
  verdict: 'contested',
  unit: unit as UnitCode,
  provision: 'sec_1' as EId,
})

/** What every store keeps to, whatever it is made of. */
export function describeStore(name: string, create: StoreFactory): void {
  describe(name, () => {
    let time: number
    let store: Store
    beforeEach(async () => {
      time = 1_000_000
      store = await create({ context: 60_000, seen: 10_000 }, () => time)
    })

    it('knows nothing of a conversation at its start', async () => {
      expect(await store.readContext(ANNA)).toBeUndefined()
    })

    it('gives back the last context written', async () => {
      await store.writeContext(ANNA, context('IT-01'))
      await store.writeContext(ANNA, context('IT-02'))
      expect(await store.readContext(ANNA)).toEqual(context('IT-02'))
    })

    it.each<[string, Speaker]>([
      ['person', { ...ANNA, personId: 'ewa' }],
      ['conversation', { ...ANNA, conversationId: 'd' }],
      ['channel', { ...ANNA, channelId: 'emulator' }],
      ['split of the same letters', { channelId: 'msteams', conversationId: 'ca', personId: 'nna' }],
    ])('keeps contexts apart by %s', async (_, other) => {
      await store.writeContext(ANNA, context('IT-01'))
      expect(await store.readContext(other)).toBeUndefined()
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

    it('keeps all feedback in the order it came', async () => {
      expect(await store.readFeedback()).toEqual([])
      await store.appendFeedback(feedback('IT-01'))
      await store.appendFeedback(feedback('IT-02'))
      expect(await store.readFeedback()).toEqual([feedback('IT-01'), feedback('IT-02')])
    })
  })
}
