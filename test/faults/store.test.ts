import { storeRounds } from './store-rounds'

describe('a bot', () => {
  it('answers every question and loses no feedback while its store is gone, slow or full', async () => {
    const all = await storeRounds(10)
    expect(all).toHaveLength(5)
    for (const { turns, answered, followUps, understood, ...figures } of all) {
      expect([answered, understood]).toEqual([turns, followUps])
      expect(figures).toMatchObject({ answeredAgain: 0, lost: 0, doubled: 0, feedback: 10 })
      expect(figures.slowestMs).toBeLessThan(5_000)
    }
  }, 120_000)
})
