import { createMemoryStore } from '../../src/store/memory'
import { createResilientStore } from '../../src/store/resilient'
import { SOUND_STATE, type Store } from '../../src/store/store'
import { ManualClock, settle } from '../support/manual-clock'
import { asked, context, feedback } from '../support/store-values'
import { createUnsteadyStore, type Mood, type UnsteadyStore } from '../support/unsteady-store'
import { ANNA, describeStore, EWA, LIFETIMES, NOON } from './contract'

describeStore('createResilientStore', async (lifetimes, now) =>
  createResilientStore(createMemoryStore(lifetimes, now), {
    lifetimes,
    report: unexpected,
    clock: { now, after: () => () => undefined },
  }),
)

function unexpected(problem: string): never {
  throw new Error(problem)
}

describe('createResilientStore', () => {
  let clock: ManualClock
  let kept: Store
  let unsteady: UnsteadyStore
  let store: Store
  let reports: string[]
  beforeEach(() => {
    clock = new ManualClock(NOON)
    kept = createMemoryStore(LIFETIMES, () => clock.now())
    unsteady = createUnsteadyStore(kept)
    reports = []
    store = open()
  })

  /** One of several processes that share a store. */
  const open = (): Store =>
    createResilientStore(unsteady, { lifetimes: LIFETIMES, clock, report: (problem) => reports.push(problem) })
  const questions = async (): Promise<(string | undefined)[]> =>
    (await kept.readFeedback()).map(({ question }) => question)

  /** What a call gives, and how long it took of the clock's time. */
  async function timed<Value>(call: Promise<Value>): Promise<[Value, number]> {
    const began = clock.now()
    let ended: [Value, number] | undefined
    void call.then((value) => (ended = [value, clock.now() - began]))
    while (ended === undefined) await clock.pass(100)
    return ended
  }

  /** What a turn does with the store, as the bot does it. */
  async function turn(activity: string, subject: string) {
    const isFirst = await store.markSeen(activity)
    const before = await store.readContext(ANNA)
    await store.writeContext(ANNA, context(subject))
    return { isFirst, before }
  }

  describe.each<[Mood, number]>([
    ['away', 0],
    ['silent', 2_000],
    ['full', 0],
  ])('over a store that is %s', (mood, delay) => {
    beforeEach(async () => {
      await turn('1', 'IT-01')
      unsteady.mood = mood
    })

    it(`lets a first turn wait for ${delay} ms at most, and later ones not at all`, async () => {
      const [, first] = await timed(turn('2', 'IT-02'))
      expect(first).toBeLessThanOrEqual(delay + 100)
      const [, second] = await timed(turn('3', 'IT-03'))
      expect(second).toBe(0)
    })

    it('goes on with the conversation', async () => {
      expect((await timed(turn('2', 'IT-02')))[0]).toEqual({ isFirst: true, before: context('IT-01') })
      expect((await timed(turn('3', 'IT-03')))[0]).toEqual({ isFirst: true, before: context('IT-02') })
    })

    it('still knows which activities it has seen, before and since', async () => {
      await timed(turn('2', 'IT-02'))
      expect(await store.markSeen('1')).toBe(false)
      expect(await store.markSeen('2')).toBe(false)
    })

    it('says so, once in the log', async () => {
      await timed(store.markSeen('2'))
      await store.appendFeedback(feedback('a'))
      expect(store.state()).toEqual({
        isReachable: false,
        queuedFeedback: 1,
        lostFeedback: 0,
        errors: 1,
        dedupe: 'process',
      })
      expect(reports).toEqual([expect.stringMatching(/^the store cannot be used: /)])
    })

    it('writes what waited when the store is back, in the order it came', async () => {
      await timed(store.markSeen('2'))
      for (const question of ['a', 'b', 'c']) await store.appendFeedback(feedback(question))
      await store.writeContext(ANNA, context('IT-02'))
      await store.writeContext(ANNA, context('IT-03'))
      await store.writeAsked(ANNA, asked('sieć'), 'm1')
      expect(await questions()).toEqual([])

      unsteady.mood = 'well'
      unsteady.answer()
      await clock.pass(60_000)
      expect(await questions()).toEqual(['a', 'b', 'c'])
      expect(await open().readAsked(EWA, 'm1')).toEqual(asked('sieć'))
      expect(store.state()).toEqual({ ...SOUND_STATE, errors: expect.any(Number) })
      expect(reports.at(-1)).toMatch(/^the store is back after \d+ s$/)
    })

    it('hands the conversation on to another process when the store is back', async () => {
      await timed(turn('2', 'IT-02'))
      unsteady.mood = 'well'
      unsteady.answer()
      await clock.pass(5_000)
      expect(await open().readContext(ANNA)).toEqual(context('IT-02'))
    })

    it('tries again less and less often, and stops when it is closed', async () => {
      await timed(store.markSeen('2'))
      await store.appendFeedback(feedback('a'))
      const before = store.state().errors
      await clock.pass(10 * 60_000)
      const tries = store.state().errors - before
      expect(tries).toBeGreaterThan(15)
      expect(tries).toBeLessThan(35)
      await timed(store.close())
      await clock.pass(10_000)
      expect(clock.running).toBe(0)
    })

    it('ends within the time of grace and says what it could not keep', async () => {
      await timed(store.markSeen('2'))
      await store.appendFeedback(feedback('a'))
      const [, took] = await timed(store.close())
      expect(took).toBeLessThan(8_500)
      expect(reports).toContainEqual('1 feedback could not be written before the end and are lost')
    })

    it('writes what waits before it ends, should the store be back in time', async () => {
      await timed(store.markSeen('2'))
      await store.appendFeedback(feedback('a'))
      const closing = store.close()
      await clock.pass(1_000)
      unsteady.mood = 'well'
      unsteady.answer()
      await timed(closing)
      expect(await questions()).toEqual(['a'])
      expect(store.state().lostFeedback).toBe(0)
    })
  })

  it('lets feedback wait for the store, but no longer than a call may take', async () => {
    unsteady.mood = 'silent'
    const [, took] = await timed(store.appendFeedback(feedback('a')))
    expect(took).toBe(2_000)
    expect(store.state()).toMatchObject({ isReachable: false, queuedFeedback: 1 })
  })

  it('never writes a feedback twice because a call took long', async () => {
    unsteady.mood = 'silent'
    await timed(store.appendFeedback(feedback('a')))
    await clock.pass(120_000)
    unsteady.mood = 'well'
    unsteady.answer()
    await clock.pass(60_000)
    expect(await questions()).toEqual(['a'])
    expect(unsteady.calls['appendFeedback']).toBe(1)
  })

  it('keeps 10,000 feedback waiting and gives up the oldest beyond that', async () => {
    unsteady.mood = 'away'
    for (let number = 0; number < 10_003; number++) await store.appendFeedback(feedback(String(number)))
    expect(store.state()).toMatchObject({ queuedFeedback: 10_000, lostFeedback: 3 })
    unsteady.mood = 'well'
    await clock.pass(60_000)
    expect((await questions())[0]).toBe('3')
    expect(await questions()).toHaveLength(10_000)
    expect(store.state()).toMatchObject({ queuedFeedback: 0, lostFeedback: 3 })
  })

  it('gives nothing that waited a longer life', async () => {
    unsteady.mood = 'away'
    await store.writeContext(ANNA, context('IT-01'))
    await clock.pass(LIFETIMES.context)
    unsteady.mood = 'well'
    await clock.pass(60_000)
    expect(await kept.readContext(ANNA)).toBeUndefined()
    expect(store.state().isReachable).toBe(true)
  })

  it('does not write what is remembered of a person who was forgotten meanwhile', async () => {
    unsteady.mood = 'full'
    await store.writeContext(ANNA, context('IT-01'))
    await expect(store.forgetPerson('anna')).rejects.toThrow('no space is left')
    unsteady.mood = 'well'
    await store.forgetPerson('anna')
    await clock.pass(60_000)
    expect(await kept.readPerson('anna')).toEqual({ contexts: [], asked: [] })
    expect(await store.readContext(ANNA)).toBeUndefined()
  })

  it('lets an activity be answered once by two processes, while they share a store', async () => {
    const other = open()
    expect([await store.markSeen('a'), await other.markSeen('a')]).toEqual([true, false])
    unsteady.mood = 'away'
    expect([await store.markSeen('b'), await other.markSeen('b')]).toEqual([true, true])
    expect(other.state().dedupe).toBe('process')
  })

  it('takes a call that failed for the sign of an outage that may be over at once', async () => {
    unsteady.mood = 'away'
    await store.markSeen('a')
    unsteady.mood = 'well'
    await clock.pass(500)
    await settle()
    expect(store.state()).toEqual({ ...SOUND_STATE, errors: 1 })
  })

  it('notices by itself what nobody asks for, at its start and later', async () => {
    await clock.pass(60_000)
    expect(store.state()).toEqual(SOUND_STATE)
    unsteady.mood = 'away'
    await clock.pass(30_000)
    expect(store.state().isReachable).toBe(false)
    const late = open()
    await settle()
    expect(late.state().isReachable).toBe(false)
    unsteady.mood = 'well'
    await clock.pass(30_000)
    expect([store.state().isReachable, late.state().isReachable]).toEqual([true, true])
  })
})
