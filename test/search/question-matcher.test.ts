import type { AnalyzedDocument } from '../../src/search/analyzed-document'
import { createQuestionMatcher, type Comparison } from '../../src/search/question-matcher'
import { numberLemmas } from '../../src/search/numbered'
import { takeSteps } from '../../src/search/steps'
import type { QueryTerm } from '../../src/search/analyzer'

function documentOf(own: Partial<AnalyzedDocument>): AnalyzedDocument {
  return { text: [], context: [], terms: [], questions: [], bridges: [], ...own }
}

function termsOf(question: string): QueryTerm[] {
  const words = question.split(' ').filter((word) => word !== '')
  return words.map((lemma) => ({ lemma, known: true, token: { kind: 'word', text: lemma, start: 0, end: 0 } }))
}

const PRINTERS = 0
const NETWORK = 1
const CONTRACTS = 2

const matcher = takeSteps(
  createQuestionMatcher(
    numberLemmas([
      documentOf({
        text: ['instalacja', 'sprzęt'],
        questions: [['podłączyć', 'drukarka'], ['drukarka', 'kabel', 'toner'], ['zepsuć']],
      }),
      documentOf({
        text: ['sieć'],
        context: ['usługa'],
        terms: ['internet'],
        bridges: ['wifi'],
        questions: [['zepsuć', 'sieć']],
      }),
      documentOf({ text: ['umowa'] }),
    ]),
  ),
)

function compare(question: string, id: number): Comparison {
  return matcher.compare(termsOf(question), [PRINTERS, NETWORK, CONTRACTS])(id)
}

describe('createQuestionMatcher', () => {
  describe('likeness', () => {
    it.each([
      ['a stored question, in any order', 'drukarka podłączyć', PRINTERS, 1],
      ['another question of the same document', 'toner kabel drukarka', PRINTERS, 1],
      ['a question said twice over', 'zepsuć zepsuć', PRINTERS, 1],
      ['no word of a stored question', 'umowa', PRINTERS, 0],
      ['words of the text alone', 'instalacja sprzęt', PRINTERS, 0],
      ['a document without questions', 'umowa', CONTRACTS, 0],
      ['no words at all', '', PRINTERS, 0],
    ])('of %s', (_, question, id, likeness) => {
      expect(compare(question, id).likeness).toBeCloseTo(likeness, 10)
    })

    it('is that of the nearest single question, not of all together', () => {
      const { likeness } = compare('podłączyć toner', PRINTERS)
      expect(likeness).toBeGreaterThan(0)
      expect(likeness).toBeLessThan(1)
    })

    it('falls with every word that the stored question does not have, most with one that nobody has', () => {
      const likenesses = ['podłączyć drukarka', 'podłączyć drukarka zepsuć', 'podłączyć drukarka xyzzy'].map(
        (question) => compare(question, PRINTERS).likeness,
      )
      expect(likenesses).toEqual(likenesses.toSorted((a, b) => b - a))
      expect(new Set(likenesses).size).toBe(3)
    })

    it('weighs rare words more than those of many documents', () => {
      // "sieć" stands in one document, "zepsuć" in two.
      const rare = compare('sieć', NETWORK).likeness
      const usual = compare('zepsuć', NETWORK).likeness
      expect(rare).toBeGreaterThan(usual)
    })
  })

  describe('coverage', () => {
    it.each([
      ['words of the text', 'sieć', NETWORK, 1],
      ['words it stands under', 'usługa', NETWORK, 1],
      ['terms', 'internet', NETWORK, 1],
      ['bridges', 'wifi', NETWORK, 1],
      ['questions, taken together', 'kabel zepsuć podłączyć', PRINTERS, 1],
      ['the unit’s name, which counts for nothing', 'referat', CONTRACTS, 0],
      ['another document', 'sieć', PRINTERS, 0],
      ['nothing', '', PRINTERS, 0],
    ])('of %s', (_, question, id, coverage) => {
      expect(compare(question, id).coverage).toBeCloseTo(coverage, 10)
    })

    it('is the share that is held, by how rare the words are', () => {
      const half = compare('kabel umowa', PRINTERS).coverage
      expect(half).toBeCloseTo(0.5, 10)
      expect(compare('zepsuć umowa', PRINTERS).coverage).toBeLessThan(half)
      expect(compare('kabel xyzzy', PRINTERS).coverage).toBe(half)
    })
  })

  it('compares only the documents it was told, and each time afresh', () => {
    const onlyNetwork = matcher.compare(termsOf('zepsuć sieć'), [NETWORK])
    expect(onlyNetwork(PRINTERS)).toEqual({ likeness: 0, coverage: 0 })
    expect(onlyNetwork(NETWORK).likeness).toBeCloseTo(1, 10)
    const before = compare('zepsuć', PRINTERS)
    compare('drukarka kabel toner', PRINTERS)
    expect(compare('zepsuć', PRINTERS)).toEqual(before)
  })
})
