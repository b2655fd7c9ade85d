import { toCompetence, toCompetences } from '../../src/answer/competence'
import { gatherEvidence, type Evidence } from '../../src/search/evidence'
import { eId } from '../support/answers'
import { hit } from '../support/collection'

/** Evidence whose provisions have these scores, in the order given. */
function evidenceOf(unit: string, ...scores: number[]): Evidence {
  const [first = hit('sec_1', unit), ...others] = scores.map((score, at) =>
    hit(`sec_1__point_${at + 1}`, unit, { score }),
  )
  return { owner: gatherEvidence([first], () => [])[0]?.owner ?? 'act', score: 1, hits: [first, ...others] }
}

describe('toCompetence', () => {
  it('cites the provision that stands first before better ones', () => {
    expect(toCompetence(evidenceOf('AB-01', 0.7, 0.9))).toEqual([
      { unit: 'AB-01', evidence: ['sec_1__point_1', 'sec_1__point_2'] },
    ])
  })

  it.each([
    ['a provision that is far behind', [1, 0.5], ['sec_1__point_1']],
    ['more than three', [1, 0.9, 0.9, 0.9], ['sec_1__point_1', 'sec_1__point_2', 'sec_1__point_3']],
  ])('does not cite %s', (_, scores, evidence) => {
    expect(toCompetence(evidenceOf('AB-01', ...scores))).toEqual([{ unit: 'AB-01', evidence }])
  })

  it('cites a given proof first', () => {
    expect(toCompetence(evidenceOf('AB-01', 1, 0.9), eId('sec_1__point_2'))).toEqual([
      { unit: 'AB-01', evidence: ['sec_1__point_2', 'sec_1__point_1'] },
    ])
  })

  it.each(['every-unit', 'act'])('is nothing for %s', (owner) => {
    expect(toCompetence(evidenceOf(owner, 1))).toEqual([])
  })
})

describe('toCompetences', () => {
  it('keeps units alone, in their order', () => {
    const evidence = [evidenceOf('every-unit', 1), evidenceOf('AB-02', 1), evidenceOf('act', 1), evidenceOf('AB-01', 1)]
    expect(toCompetences(evidence).map(({ unit }) => unit)).toEqual(['AB-02', 'AB-01'])
  })
})
