import type { Hit } from '../../src/search/engine'
import { proofFirst } from '../../src/search/proof'
import { hit } from '../support/collection'

const LIST = 'sec_17__para_2__point_4'
const ITEM = `${LIST}__letter_g`
const OTHER_ITEM = `${LIST}__letter_a`
const ELSEWHERE = 'sec_3__point_1'

function introduction(score: number, ...settled: string[]): Hit {
  return hit(LIST, 'AB-01', { score, settled })
}

function item(score: number, ...settled: string[]): Hit {
  return hit(ITEM, 'AB-01', { score, settled })
}

function first(hits: readonly [Hit, ...Hit[]]): string {
  return proofFirst(hits)[0].eId
}

describe('proofFirst', () => {
  it.each<readonly [string, readonly [Hit, ...Hit[]], string]>([
    ['a single hit', [item(1)], ITEM],
    ['the best hit when nothing is settled', [hit(ELSEWHERE, 'AB-01', { score: 1 }), item(0.6)], ELSEWHERE],
    [
      'the provision that holds a word of the question itself before one that only people ask for so',
      [hit(ELSEWHERE, 'AB-01', { score: 1 }), item(0.95, 'certyfikat')],
      ITEM,
    ],
    [
      'the introduction, when the object stands there and items only share a general word',
      [introduction(1, 'system', 'kolejkowy'), item(0.8, 'system')],
      LIST,
    ],
    [
      'the item, when the action stands there',
      [introduction(1, 'aplikacja'), item(0.8, 'certyfikat', 'aplikacja')],
      ITEM,
    ],
    ['the introduction over an item that settles nothing', [item(1), introduction(0.5, 'kolejkowy')], LIST],
    [
      'another item of the list that settles more than the introduction',
      [item(1), introduction(0.5, 'aplikacja'), hit(OTHER_ITEM, 'AB-01', { score: 0.85, settled: ['słownik'] })],
      OTHER_ITEM,
    ],
    [
      'the introduction rather than an item that only shares a word and is far behind another',
      [item(1), introduction(0.9, 'aplikacja'), hit(OTHER_ITEM, 'AB-01', { score: 0.7, settled: ['wniosek'] })],
      LIST,
    ],
    ['no item that is far behind', [introduction(1, 'aplikacja'), item(0.3, 'certyfikat')], LIST],
    ['no introduction that is far behind', [item(1), introduction(0.1)], ITEM],
    ['no item of another list', [introduction(1, 'aplikacja'), hit(ELSEWHERE, 'AB-01', { score: 0.8 })], LIST],
  ])('cites %s', (_, hits, cited) => {
    expect(first(hits)).toBe(cited)
  })

  it('keeps every hit, the others in their order', () => {
    const hits = [
      introduction(1, 'aplikacja'),
      hit(ELSEWHERE, 'AB-01', { score: 0.9 }),
      item(0.8, 'certyfikat'),
    ] as const
    expect(proofFirst(hits).map(({ eId }) => eId)).toEqual([ITEM, LIST, ELSEWHERE])
  })
})
