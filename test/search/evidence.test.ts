import { gatherEvidence, ownerOf } from '../../src/search/evidence'
import type { Twins } from '../../src/search/twins'
import { collect, hit, provisionDocument } from '../support/collection'

const NO_TWINS: Twins = () => []

function owners(hits: Parameters<typeof gatherEvidence>[0], twins = NO_TWINS): string[] {
  return gatherEvidence(hits, twins).map(({ owner }) => owner)
}

describe('ownerOf', () => {
  it.each([
    ['a unit’s duty', 'AB-01', 'AB-01'],
    ['a duty of all', 'every-unit', 'every-unit'],
    ['a general provision', 'act', 'act'],
  ])('tells whose %s is', (_, unit, owner) => {
    expect(ownerOf(hit('sec_1', unit))).toBe(owner)
  })
})

describe('gatherEvidence', () => {
  it('puts the hits of each owner together, best owner first', () => {
    const hits = [
      hit('sec_1__point_1', 'AB-01', { score: 0.9 }),
      hit('sec_9__point_1', 'every-unit', { score: 0.8 }),
      hit('sec_8', 'act', { score: 0.5 }),
      hit('sec_1__point_2', 'AB-01', { score: 0.4 }),
    ]
    const evidence = gatherEvidence(hits, NO_TWINS)
    expect(evidence.map(({ owner, hits: own }) => [owner, own.map(({ eId }) => eId)])).toEqual([
      ['AB-01', ['sec_1__point_1', 'sec_1__point_2']],
      ['every-unit', ['sec_9__point_1']],
      ['act', ['sec_8']],
    ])
  })

  it('counts one hit whole', () => {
    expect(gatherEvidence([hit('sec_1', 'AB-01', { score: 0.7 })], NO_TWINS)[0]?.score).toBe(0.7)
  })

  it.each([
    ['a second provision puts an owner before one with a better single', 0.95, [0.9, 0.9], ['AB-02', 'AB-01']],
    ['weak provisions do not', 1.2, [0.9, 0.1, 0.1], ['AB-01', 'AB-02']],
    ['many middling ones never beat one that is twice as good', 1.8, Array<number>(9).fill(0.9), ['AB-01', 'AB-02']],
  ])('lets support decide: %s', (_, single, several, order) => {
    const hits = [
      hit('sec_1__point_1', 'AB-01', { score: single }),
      ...several.map((score, at) => hit(`sec_2__point_${at + 1}`, 'AB-02', { score })),
    ]
    expect(owners(hits)).toEqual(order)
  })

  it('counts a fourth provision for nothing', () => {
    const three = [1, 2, 3].map((point) => hit(`sec_1__point_${point}`, 'AB-01'))
    const four = [...three, hit('sec_1__point_4', 'AB-01')]
    expect(gatherEvidence(four, NO_TWINS)[0]?.score).toBe(gatherEvidence(three, NO_TWINS)[0]?.score)
  })

  it('counts provisions that say the same once', () => {
    const said = hit('sec_1__point_1', 'AB-01', { score: 0.9 })
    const again = hit('sec_1__point_2', 'AB-01', { score: 0.9 })
    const more = hit('sec_1__point_3', 'AB-01', { score: 0.3 })
    const twins: Twins = (eId) => (eId === said.eId ? [again.eId] : eId === again.eId ? [said.eId] : [])
    const score = (hits: Parameters<typeof gatherEvidence>[0]): number | undefined =>
      gatherEvidence(hits, twins)[0]?.score
    expect(score([said, again])).toBe(score([said]))
    expect(score([said, again, more])).toBe(score([said, more]))
    expect(gatherEvidence([said, again], twins)[0]?.hits).toHaveLength(2)
  })

  it('finds nothing in nothing', () => {
    expect(gatherEvidence([], NO_TWINS)).toEqual([])
  })

  it('adds up a real search: the unit with two provisions about printers before the one with one', () => {
    const { engine, search } = collect([
      provisionDocument('sec_1__point_1', 'AB-01', { text: 'instalacja drukarek' }),
      provisionDocument('sec_1__point_2', 'AB-01', { text: 'naprawa drukarek sieciowych' }),
      provisionDocument('sec_2__point_1', 'AB-02', { text: 'zakup drukarek' }),
      provisionDocument('sec_3__point_1', 'AB-02-1', { text: 'umowy' }),
    ])
    expect(gatherEvidence(search('drukarki').hits, engine.twins).map(({ owner }) => owner)).toEqual(['AB-01', 'AB-02'])
  })
})
