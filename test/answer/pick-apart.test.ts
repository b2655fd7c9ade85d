import { pickApart } from '../../src/answer/pick-apart'
import type { SharedRemit } from '../../src/answer/shared-duty'
import type { Evidence } from '../../src/search/evidence'
import { hit } from '../support/collection'
import { unitCode } from '../support/organizations'

/** Evidence of one provision each, best first; a unit's number is its section. */
function matter(scores: Readonly<Record<string, number>>): Evidence[] {
  return Object.entries(scores).map(([owner, score]) => ({
    owner: owner === 'every-unit' ? owner : unitCode(owner),
    score,
    hits: [hit(`sec_${owner.replace(/\D/g, '') || '9'}`, owner, { score })],
  }))
}

function share(...units: string[]): SharedRemit {
  const own = units.map((unit) => [unitCode(unit), [hit(`sec_${unit.replace(/\D/g, '')}`, unit).eId]] as const)
  return { same: false, label: ['dane'], units: new Map(own), wholes: new Map() }
}

describe('pickApart', () => {
  it.each([
    ['the best of each', [{ 'AB-01': 1 }, { 'AB-02': 1 }], [], ['AB-01', 'AB-02']],
    [
      'another that is close where one is best for both',
      [{ 'AB-01': 1, 'AB-02': 0.9 }, { 'AB-01': 1 }],
      [],
      ['AB-02', 'AB-01'],
    ],
    ['one where nobody else is close', [{ 'AB-01': 1, 'AB-02': 0.7 }, { 'AB-01': 1 }], [], ['AB-01']],
    [
      'those that share a duty though one is a little behind',
      [{ 'AB-03': 1, 'AB-01': 0.9 }, { 'AB-02': 1 }],
      [share('AB-01', 'AB-02')],
      ['AB-01', 'AB-02'],
    ],
    [
      'the best where sharing is far behind',
      [{ 'AB-03': 1, 'AB-01': 0.5 }, { 'AB-02': 1 }],
      [share('AB-01', 'AB-02')],
      ['AB-03', 'AB-02'],
    ],
    ['nobody when a matter has nobody', [{ 'AB-01': 1 }, { 'every-unit': 1 }], [], []],
    ['all of three', [{ 'AB-01': 1, 'AB-02': 0.95 }, { 'AB-03': 1 }, { 'AB-01': 1 }], [], ['AB-02', 'AB-03', 'AB-01']],
  ])('picks %s', (_, matters, shared, expected) => {
    expect(pickApart(matters.map(matter), shared).map(({ unit }) => unit)).toEqual(expected)
  })
})
