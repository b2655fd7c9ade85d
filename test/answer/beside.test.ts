import {
  closeBehind,
  isOpen,
  preferInnerUnits,
  setFirst,
  toldApart,
  withSameDuty,
  type SameDutyDeps,
} from '../../src/answer/beside'
import { toCompetences } from '../../src/answer/competence'
import { readOrganization } from '../../src/organization/organization'
import type { Evidence } from '../../src/search/evidence'
import type { Hit } from '../../src/search/engine'
import type { Twins } from '../../src/search/twins'
import { readAct } from '../support/acts'
import { hit } from '../support/collection'
import { unitCode } from '../support/organizations'

const NO_TWINS: Twins = () => []

/** Evidence of one provision, which has the owner's name for its section. */
function evidenceOf(owner: string, score: number, own: Partial<Pick<Hit, 'matched' | 'settled'>> = {}): Evidence {
  const only = hit(addressOf(owner), owner, { score, ...own })
  return { owner: owner === 'every-unit' || owner === 'act' ? owner : unitCode(owner), score, hits: [only] }
}

/** A section for each owner: its digits. */
function addressOf(owner: string): string {
  return `sec_${owner.replace(/\D/g, '') || '9'}`
}

/** All of these owners have the same duty. */
function sameFor(...owners: string[]): Twins {
  const addresses = owners.map(addressOf)
  return (eId) => {
    const others = owners.map((owner) => hit(addressOf(owner), owner).eId).filter((other) => other !== eId)
    return addresses.includes(eId) ? others : []
  }
}

/** What tells equal duties apart: `held` is the share of the question in each owner's provision. */
function deps(twins: Twins, held: Readonly<Record<string, number>> = {}): SameDutyDeps {
  const owners = new Map(['AB-01', 'AB-02', 'AB-03', 'AB-04'].map((owner) => [addressOf(owner), owner]))
  return {
    twins,
    ownerOf: (eId) => unitCode(owners.get(eId) ?? 'AB-09'),
    coverage: (eId) => held[owners.get(eId) ?? ''] ?? 0,
    mentions: () => [],
    meant: new Set(),
  }
}

function named(evidence: readonly Evidence[], expected: 'one' | 'several'): string[] {
  return closeBehind(evidence, toCompetences(evidence).slice(1), expected).map(({ unit }) => unit)
}

describe('closeBehind', () => {
  it.each([
    ['a unit close to the best one', [1, 0.9], 'one', ['AB-02']],
    ['no unit far behind it', [1, 0.5], 'one', []],
    ['a unit that far behind when several are expected', [1, 0.5], 'several', ['AB-02']],
    ['two beside the best one', [1, 0.99, 0.98, 0.97, 0.96], 'one', ['AB-02', 'AB-03']],
    [
      'five when several are expected',
      [1, 0.99, 0.98, 0.97, 0.96, 0.95, 0.94],
      'several',
      ['AB-02', 'AB-03', 'AB-04', 'AB-05', 'AB-06'],
    ],
  ] as const)('names %s', (_, scores, expected, units) => {
    const evidence = scores.map((score, at) => evidenceOf(`AB-0${at + 1}`, score))
    expect(named(evidence, expected)).toEqual(units)
  })

  it('names a unit further behind whose provision settles the same two words', () => {
    const best = evidenceOf('AB-01', 1, { settled: ['zdalny', 'ręka'] })
    expect(named([best, evidenceOf('AB-02', 0.7, { settled: ['ręka', 'zdalny', 'sieć'] })], 'one')).toEqual(['AB-02'])
    expect(named([best, evidenceOf('AB-02', 0.7, { settled: ['zdalny'] })], 'one')).toEqual([])
    const byOneWord = evidenceOf('AB-01', 1, { settled: ['awaria'] })
    expect(named([byOneWord, evidenceOf('AB-02', 0.7, { settled: ['awaria'] })], 'one')).toEqual([])
  })

  it('names neither every unit nor the act', () => {
    expect(named([evidenceOf('AB-01', 1), evidenceOf('every-unit', 0.99), evidenceOf('act', 0.98)], 'several')).toEqual(
      [],
    )
  })

  it('names nobody beside nobody', () => {
    expect(closeBehind([], [], 'one')).toEqual([])
  })
})

describe('isOpen', () => {
  const settled = { settled: ['przepływ', 'dane'] }

  it.each([
    ['two readings of other words', evidenceOf('AB-01', 1), evidenceOf('AB-02', 0.9), true],
    ['the same words in both provisions', evidenceOf('AB-01', 1, settled), evidenceOf('AB-02', 0.9, settled), false],
  ])('looks at %s', (_, best, other, open) => {
    expect(isOpen([best, other], toCompetences([other]))).toBe(open)
  })

  it('is not, where nobody is named beside the best one', () => {
    expect(isOpen([evidenceOf('AB-01', 1), evidenceOf('AB-02', 0.9)], [])).toBe(false)
    expect(isOpen([], [])).toBe(false)
  })
})

describe('withSameDuty', () => {
  const all = sameFor('AB-01', 'AB-02', 'AB-03')

  it('names all units that have the duty, however far the others are behind', () => {
    const evidence = [
      evidenceOf('AB-01', 1),
      evidenceOf('AB-02', 0.95),
      evidenceOf('AB-04', 0.9),
      evidenceOf('AB-03', 0.2),
    ]
    expect(withSameDuty(evidence, deps(all), 'one')?.map(({ unit }) => unit)).toEqual(['AB-02', 'AB-03'])
  })

  it.each([
    ['nobody shares the duty', [evidenceOf('AB-01', 1), evidenceOf('AB-02', 1)], NO_TWINS, 'one'],
    ['the nearest is far behind', [evidenceOf('AB-01', 1), evidenceOf('AB-02', 0.5)], all, 'one'],
    [
      'the best one explains more of the question than the others',
      [evidenceOf('AB-01', 1, { matched: ['a', 'b', 'c'] }), evidenceOf('AB-02', 0.95, { matched: ['a'] })],
      all,
      'one',
    ],
    ['there is nobody', [], all, 'one'],
  ] as const)('leaves it to the best one when %s', (_, evidence, twins, expected) => {
    expect(withSameDuty(evidence, deps(twins), expected)).toBeUndefined()
  })

  it('is less strict when several are expected', () => {
    const evidence = [
      evidenceOf('AB-01', 1, { matched: ['a', 'b', 'c'] }),
      evidenceOf('AB-02', 0.5, { matched: ['a'] }),
    ]
    expect(withSameDuty(evidence, deps(all), 'several')?.map(({ unit }) => unit)).toEqual(['AB-02', 'AB-03'])
  })
})

describe('toldApart', () => {
  const set = sameFor('AB-01', 'AB-02', 'AB-03')
  const evidence = [evidenceOf('AB-01', 1), evidenceOf('AB-02', 0.9), evidenceOf('AB-04', 0.8)]
  const order = (twins: Twins, held: Readonly<Record<string, number>>): string[] =>
    toldApart(evidence, deps(twins, held)).map(({ owner }) => owner)

  it.each([
    [
      'puts the unit first whose introduction is spoken of, and frees it of its like',
      set,
      { 'AB-02': 0.3 },
      ['AB-02', 'AB-04'],
    ],
    [
      'leaves a set as it is that no introduction tells apart',
      set,
      { 'AB-01': 0.3, 'AB-02': 0.28 },
      ['AB-01', 'AB-02', 'AB-04'],
    ],
    ['leaves a pair as it is', sameFor('AB-01', 'AB-02'), { 'AB-02': 0.3 }, ['AB-01', 'AB-02', 'AB-04']],
    ['leaves it as it is when the unit was not found', set, { 'AB-03': 0.3 }, ['AB-01', 'AB-02', 'AB-04']],
  ])('%s', (_, twins, held, expected) => {
    expect(order(twins, held)).toEqual(expected)
  })

  it('means the unit that was spoken of, and no other, where one of them was', () => {
    const spokenOf = (...units: string[]): string[] => {
      const meant = new Set(units.map(unitCode))
      return toldApart(evidence, { ...deps(set, { 'AB-01': 0.3 }), meant }).map(({ owner }) => owner)
    }
    expect(spokenOf('AB-02')).toEqual(['AB-02', 'AB-04'])
    expect(spokenOf('AB-01', 'AB-02')).toEqual(['AB-01', 'AB-04'])
  })

  it('is nothing for nothing', () => {
    expect(toldApart([], deps(set))).toEqual([])
  })
})

describe('setFirst', () => {
  const order = (evidence: readonly Evidence[], twins: Twins): string[] =>
    setFirst(evidence, twins).map(({ owner }) => owner)
  const set = sameFor('AB-02', 'AB-03', 'AB-04')

  it.each([
    ['a set that is close', [evidenceOf('AB-01', 1), evidenceOf('AB-02', 0.9)], set, ['AB-02', 'AB-01']],
    ['no set that is far behind', [evidenceOf('AB-01', 1), evidenceOf('AB-02', 0.3)], set, ['AB-01', 'AB-02']],
    ['no pair', [evidenceOf('AB-01', 1), evidenceOf('AB-02', 0.9)], sameFor('AB-02', 'AB-03'), ['AB-01', 'AB-02']],
    ['a unit before every unit', [evidenceOf('every-unit', 1), evidenceOf('AB-01', 0.9)], NO_TWINS, ['AB-01']],
    [
      'every unit before one that is far behind',
      [evidenceOf('every-unit', 1), evidenceOf('AB-01', 0.3)],
      NO_TWINS,
      ['every-unit', 'AB-01'],
    ],
    ['nothing of nothing', [], set, []],
  ])('puts first %s', (_, evidence, twins, owners) => {
    expect(order(evidence, twins)).toEqual(owners)
  })
})

describe('preferInnerUnits', () => {
  const organization = readOrganization(readAct())
  const order = (evidence: readonly Evidence[], twins: Twins = NO_TWINS): string[] =>
    preferInnerUnits(evidence, { organization, twins }).map(({ owner }) => owner)

  it.each([
    [
      'the inner unit that is close',
      [
        ['IT-07', 1],
        ['IT-07-1', 0.9],
        ['IT-04-5', 0.8],
      ],
      ['IT-07-1', 'IT-04-5'],
    ],
    [
      'the Oddział when its inner units are far behind',
      [
        ['IT-07', 1],
        ['IT-07-1', 0.5],
      ],
      ['IT-07', 'IT-07-1'],
    ],
    [
      'no inner unit of another Oddział',
      [
        ['IT-07', 1],
        ['IT-05-1', 0.95],
      ],
      ['IT-07', 'IT-05-1'],
    ],
    [
      'a unit without inner ones',
      [
        ['IT-04-2', 1],
        ['IT-04-1', 0.95],
      ],
      ['IT-04-2', 'IT-04-1'],
    ],
    [
      'every unit',
      [
        ['every-unit', 1],
        ['IT-07-1', 0.95],
      ],
      ['every-unit', 'IT-07-1'],
    ],
  ] as const)('leaves first %s', (_, rows, owners) => {
    expect(order(rows.map(([owner, score]) => evidenceOf(owner, score)))).toEqual(owners)
  })

  it('takes the inner unit to which the act gives the same duty, however far behind, and cites both', () => {
    const evidence = [evidenceOf('IT-07', 1), evidenceOf('IT-07-2', 0.3)]
    const [first] = preferInnerUnits(evidence, { organization, twins: sameFor('IT-07', 'IT-07-2') })
    expect([first?.owner, first?.score, first?.hits.map(({ unit }) => unit)]).toEqual([
      'IT-07-2',
      1,
      ['IT-07-2', 'IT-07'],
    ])
  })

  it('has nothing to prefer in nothing', () => {
    expect(order([])).toEqual([])
  })
})
