import type { AnalyzedDocument } from '../../src/search/analyzed-document'
import { numberLemmas } from '../../src/search/numbered'
import { createAffinity } from '../../src/search/affinity'

function documentOf(own: Partial<AnalyzedDocument>): AnalyzedDocument {
  return { text: [], context: [], terms: [], questions: [], bridges: [], ...own }
}

/** Between documents of the act and foreign ones. */
function affinityBetween(own: readonly AnalyzedDocument[], foreign: readonly AnalyzedDocument[]) {
  return createAffinity(numberLemmas([...own, ...foreign]), own.length)
}

const affinity = affinityBetween(
  [
    documentOf({ text: ['drukarka', 'sieć'], terms: ['toner'], questions: [['drukarka', 'zepsuć'], ['drukarka']] }),
    documentOf({ bridges: ['ksero'], context: ['umowa'] }),
  ],
  [
    documentOf({
      text: ['dowód'],
      terms: ['meldunek'],
      questions: [['dowód', 'zepsuć'], ['dowód'], ['dowód', 'śmieci']],
    }),
  ],
)

describe('createAffinity', () => {
  it('ranks words from those that the act’s documents use to those that foreign matters use', () => {
    const words = ['drukarka', 'ksero', 'zepsuć', 'śmieci', 'dowód']
    const means = words.map((word) => affinity([word]).mean)
    expect(means).toEqual(means.toSorted((a, b) => b - a))
    expect(new Set(means).size).toBe(words.length)
    expect(means[0]).toBeGreaterThan(0)
    expect(means.at(-1)).toBeLessThan(0)
  })

  it('tells the word that speaks most for the act', () => {
    const { strongest, mean } = affinity(['dowód', 'drukarka'])
    expect(strongest).toBe(affinity(['drukarka']).mean)
    expect(mean).toBeCloseTo((strongest + affinity(['dowód']).mean) / 2)
  })

  it('takes no side about words that nobody uses, nor words of contexts and unit names', () => {
    for (const word of ['rower', 'umowa', 'referat']) expect(affinity([word]).mean).toBe(0)
    expect(affinity(['drukarka', 'rower']).mean).toBeCloseTo(affinity(['drukarka']).mean / 2)
  })

  it('says nothing about no words', () => {
    expect(affinity([])).toEqual({ mean: 0, strongest: -3 })
  })

  it('counts the odds of a single word up to e³, either way', () => {
    const [own, foreign] = ['drukarka', 'dowód'].map((word) => {
      return documentOf({ text: Array.from({ length: 1000 }, (_, at) => (at < 500 ? word : `${word}${at}`)) })
    })
    const clear = affinityBetween([own!], [foreign!])
    expect(clear(['drukarka']).strongest).toBe(3)
    expect(clear(['dowód']).mean).toBe(-3)
  })
})
