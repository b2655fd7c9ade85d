import { readSecondOrganization } from '../support/organizations'

const SPEAKS = 'planowaniem wydatków pionu'

describe('readDivisions', () => {
  it.each([
    ['Pionu WS-02', ['WS-02', 'WS-02-1', 'WS-02-2']],
    ['pionu (WS-02)', ['WS-02', 'WS-02-1', 'WS-02-2']],
    ['Pionu WS-05', ['WS-05']],
  ])('reads the division named "%s"', (words, units) => {
    const { divisions } = readSecondOrganization([SPEAKS, `planowaniem wydatków ${words}`])
    expect(divisions.map(({ inferred, ...division }) => [division.units, division.source, inferred])).toEqual([
      [units, 'sec_4__point_3', false],
    ])
  })

  it.each(['pionów', 'pionowych znaków', 'pionierów', 'szpionu'])('does not take "%s" for one', (word) => {
    expect(readSecondOrganization([SPEAKS, `ustawianiem ${word}`]).divisions).toEqual([])
  })

  it('infers none for a unit under the head, whose division would be the whole', () => {
    const { divisions } = readSecondOrganization(
      [SPEAKS, 'planowaniem wydatków'],
      ['ewidencję decyzji', 'ewidencję decyzji pionu'],
    )
    expect(divisions).toEqual([])
  })

  it('infers one where several units speak of it, from the first', () => {
    const { divisions } = readSecondOrganization([
      'przeprowadzanie wywiadów',
      'przeprowadzanie w ramach pionu wywiadów',
    ])
    expect(divisions.map(({ of, source, inferred }) => [of, source, inferred])).toEqual([
      ['zastepca-1', 'sec_1__para_4__point_1', true],
    ])
  })
})
