import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { createLemmaSearch } from '../../src/search/lemma-search'

const WORDS = ['drukarka', 'sieć', 'kabel', 'toner', 'umowa', 'zakup', 'konto']
const OPTIONS = { boost: { text: 0.7, questions: 1.2 }, bm25: { k: 2.2, b: 0.5, d: 0.5 } }

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 })
const collections = fc.array(fc.record({ text: words, questions: words }), { minLength: 1, maxLength: 12 })
const questions = fc.uniqueArray(
  fc.record({ lemma: fc.constantFrom(...WORDS, 'autobus'), weight: fc.constantFrom(0.2, 0.4, 1) }),
  { selector: ({ lemma }) => lemma, maxLength: 5 },
)

function indexOf(collection: readonly { text: readonly string[]; questions: readonly string[] }[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text', 'questions'], tokenize: (text) => text.split(' ') })
  index.addAll(collection.map((own, id) => ({ id, text: own.text.join(' '), questions: own.questions.join(' ') })))
  return index
}

describe('createLemmaSearch', () => {
  it('finds what MiniSearch finds for all lemmas at once, with the same scores', () => {
    fc.assert(
      fc.property(collections, fc.array(questions, { minLength: 1, maxLength: 3 }), (collection, asked) => {
        const index = indexOf(collection)
        const find = createLemmaSearch(index, collection.length, OPTIONS)
        for (const question of asked) {
          const weights = new Map(question.map(({ lemma, weight }) => [lemma, weight]))
          const boostTerm = (lemma: string): number => weights.get(lemma) ?? 1
          const expected = index.search([...weights.keys()].join(' '), { ...OPTIONS, boostTerm })
          const [found = []] = find(weights, [{ from: 0, to: collection.length, count: collection.length }])
          expect(found.map(({ score }) => score)).toEqual(
            expected.map(({ score }) => expect.closeTo(score, 9) as unknown),
          )
          expect(Object.fromEntries(found.map(({ id, lemmas }) => [id, lemmas]))).toEqual(
            Object.fromEntries(expected.map(({ id, queryTerms }) => [String(id), queryTerms])),
          )
        }
      }),
    )
  })

  it('gives the best of each range, and of equals the first', () => {
    const find = createLemmaSearch(
      indexOf([
        { text: ['kabel'], questions: [] },
        { text: ['kabel'], questions: ['kabel'] },
        { text: ['kabel'], questions: [] },
        { text: ['toner'], questions: [] },
        { text: ['kabel'], questions: [] },
      ]),
      5,
      OPTIONS,
    )
    const [first, second] = find(new Map([['kabel', 1]]), [
      { from: 0, to: 3, count: 2 },
      { from: 3, to: 5, count: 2 },
    ])
    expect(first?.map(({ id }) => id)).toEqual([1, 0])
    expect(second?.map(({ id }) => id)).toEqual([4])
  })

  it('finds nothing for words that nothing holds', () => {
    const find = createLemmaSearch(indexOf([{ text: ['kabel'], questions: [] }]), 1, OPTIONS)
    expect(find(new Map([['autobus', 1]]), [{ from: 0, to: 1, count: 1 }])).toEqual([[]])
  })
})
