import { findSame, findShared, nameSharing, type SharedRemit } from '../../src/answer/shared-duty'
import type { Evidence } from '../../src/search/evidence'
import type { QueryTerm } from '../../src/search/analyzer'
import { hit } from '../support/collection'
import { createAsking } from '../support/asking'
import { unitCode } from '../support/organizations'

/** Evidence by unit: the provision that was found, and its score. */
function found(...own: readonly (readonly [unit: string, eId: string, score: number])[]): Evidence[] {
  return own.map(([unit, eId, score]) => ({ owner: unitCode(unit), score, hits: [hit(eId, unit, { score })] }))
}

function remit(units: Readonly<Record<string, readonly string[]>>, rest: Partial<SharedRemit> = {}): SharedRemit {
  const own = Object.entries(units).map(
    ([unit, eIds]) => [unitCode(unit), eIds.map((eId) => hit(eId, unit).eId)] as const,
  )
  return { same: false, label: ['plan'], units: new Map(own), wholes: new Map(), ...rest }
}

function terms(...lemmas: string[]): QueryTerm[] {
  return lemmas.map((lemma) => ({
    lemma,
    token: { kind: 'word', text: lemma, start: 0, end: lemma.length },
    known: true,
  }))
}

const PLANS = remit({ 'AB-01': ['sec_1'], 'AB-02': ['sec_2'] })
const CONTRACTS = remit({ 'AB-01': ['sec_1'], 'AB-03': ['sec_3'] }, { label: ['umowa'] })

describe('findShared', () => {
  it.each([
    ['the one whose provisions were found', found(['AB-01', 'sec_1', 1], ['AB-02', 'sec_2', 0.6]), [], PLANS],
    ['the one that is named, of two equally near', found(['AB-01', 'sec_1', 1]), ['umowa'], CONTRACTS],
    [
      'none when another provision is nearer by far',
      found(['AB-04', 'sec_4', 1], ['AB-01', 'sec_1', 0.5]),
      [],
      undefined,
    ],
    ['none when nothing was found', [], ['plan'], undefined],
  ])('finds %s', (_, evidence, lemmas, expected) => {
    expect(findShared({ evidence, terms: terms(...lemmas) }, [PLANS, CONTRACTS])).toBe(expected)
  })
})

describe('findSame', () => {
  const same = { ...PLANS, same: true }

  it.each([
    ['the action that both have', found(['AB-01', 'sec_1', 1], ['AB-02', 'sec_2', 0.7]), same],
    ['none when the other is far behind', found(['AB-01', 'sec_1', 1], ['AB-02', 'sec_2', 0.4]), undefined],
    [
      'none when the best unit is meant by another duty',
      found(['AB-01', 'sec_9', 1], ['AB-02', 'sec_2', 0.9]),
      undefined,
    ],
    ['none for nothing', [], undefined],
  ])('finds %s', (_, evidence, expected) => {
    expect(findSame(evidence, [CONTRACTS, same])).toBe(expected)
  })

  it('leaves alone duties that are alike and not the same', () => {
    expect(findSame(found(['AB-01', 'sec_1', 1], ['AB-02', 'sec_2', 0.9]), [PLANS])).toBeUndefined()
  })
})

describe('nameSharing', () => {
  it('names those that were found first, with the provision that was found', () => {
    const shared = remit({ 'AB-01': ['sec_1'], 'AB-02': ['sec_2', 'sec_2__point_1'] })
    const named = nameSharing(shared.units, found(['AB-02', 'sec_2__point_1', 1]))
    expect(named.map(({ unit, evidence }) => [unit, evidence[0]])).toEqual([
      ['AB-02', 'sec_2__point_1'],
      ['AB-01', 'sec_1'],
    ])
  })
})

describe('shared duties of the act', () => {
  const { outcome } = createAsking()

  it.each([
    ['Które komórki opracowują standardy?', ['IT-01-6', 'IT-02-3', 'IT-04-3']],
    ['Podaj wszystkich, którzy monitorują, czy system działa', ['IT-02-1', 'IT-04-1']],
    ['kto monitoruje system, zdarzenia i stacje robocze, wymień wszystkich', ['IT-02-1', 'IT-04-1', 'IT-04-2']],
    ['Kto, oprócz oddziału zamówień, aktualizuje plany zamówień publicznych?', ['IT-04-5', 'IT-06']],
    ['moduły integracyjne i mobilne – wszystkie stanowiska', ['IT-05-1', 'IT-05-2', 'IT-05-3']],
    ['jakie komórki zajmują się telefonami voip', ['IT-04-2', 'IT-04-4']],
    ['kto ma konta użytkowników, pełna lista', ['IT-04-1', 'IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4']],
    ['Jakie komórki pracują dla dzielnic?', ['IT-04-4', 'IT-07', 'IT-07-2']],
    ['kto weryfikuje i koordynuje zakupy internetowe, podaj wszystkich', ['IT-04-3', 'IT-04-5', 'IT-07', 'IT-07-2']],
    ['which units deal with wireless network?', ['IT-04-1', 'IT-04-4']],
    ['telefony: kto ustawia aparaty, a kto utrzymuje telefonię?', ['IT-04-2', 'IT-04-4']],
    ['second line: wymień wszystkie zespoły', ['IT-04-1', 'IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4']],
    ['kto jest drugą linią?', ['IT-04-1', 'IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4']],
    ['druga linia wsparcia, które teamy?', ['IT-04-1', 'IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4']],
    ['przetarg i ewidencja licencji: kto od czego?', ['IT-04-3', 'IT-07-1']],
    ['kto planuje budżet w Centrum', ['IT-03-1', 'IT-04-5']],
  ])('%s', (question, units) => {
    expect(outcome(question).units.toSorted()).toEqual(units)
  })
})
