import { createPhraseFinder } from '../../src/search/phrases'
import type { QueryTerm } from '../../src/search/analyzer'

function terms(...lemmas: string[]): QueryTerm[] {
  return lemmas.map((lemma) => ({
    lemma,
    token: { kind: 'word', text: lemma, start: 0, end: lemma.length },
    known: true,
  }))
}

const CONFIGURATION = ['zarządzać', 'baza', 'konfiguracja']
const DATABASES = ['zarządzać', 'baza', 'dane']
const phrasesIn = createPhraseFinder([CONFIGURATION, DATABASES, ['dane', 'baza'], ['zarządzać']])

describe('createPhraseFinder', () => {
  it.each([
    ['a pair that one text holds', ['awaria', 'baza', 'dane'], [[1, 1]]],
    ['the order of the words', ['dane', 'baza'], [[2, 1]]],
    ['nothing in one word', ['baza'], []],
    ['nothing in words that stand apart', ['baza', 'nowy', 'dane'], []],
  ])('hears %s', (_, lemmas, found) => {
    expect([...phrasesIn(terms(...lemmas))]).toEqual(found)
  })

  it('counts a pair less the more texts hold it', () => {
    const found = phrasesIn(terms('zarządzać', 'baza', 'dane'))
    expect(found.get(0)).toBeCloseTo(Math.SQRT1_2)
    expect(found.get(1)).toBeCloseTo(1 + Math.SQRT1_2)
  })

  it('counts a pair once, however often a text holds it', () => {
    const found = createPhraseFinder([['baza', 'dane', 'baza', 'dane']])(terms('baza', 'dane'))
    expect([...found]).toEqual([[0, 1]])
  })
})
