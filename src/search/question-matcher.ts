import type { Analyzer, QueryTerm } from './analyzer'
import type { ProvisionDocument } from './document'

/** Compares a question with the single questions that people ask for each provision. */
export interface QuestionMatcher {
  /** Likeness (cosine of lemmas weighted by rarity, 0 to 1) of the nearest question of document `id`. */
  compare(terms: readonly QueryTerm[]): (id: number) => number
}

interface StoredQuestion {
  readonly lemmas: Int32Array
  readonly norm: number
}

/** Stores every expansion question as the numbers of its lemmas. */
export function createQuestionMatcher(documents: readonly ProvisionDocument[], analyzer: Analyzer): QuestionMatcher {
  const numbers = new Map<string, number>()
  const frequency: number[] = []
  const numberOf = (lemma: string): number => {
    const known = numbers.get(lemma)
    if (known !== undefined) return known
    numbers.set(lemma, numbers.size)
    frequency.push(0)
    return numbers.size - 1
  }
  const analyzed = documents.map((document) =>
    document.questions.map((question) => Int32Array.from(new Set(analyzer.analyzeText(question).map(numberOf)))),
  )
  for (const questions of analyzed) {
    for (const number of new Set(questions.flatMap((lemmas) => [...lemmas])))
      frequency[number] = (frequency[number] ?? 0) + 1
  }
  const rarity = Float64Array.from(frequency, (count) => Math.log(1 + documents.length / count))
  const rarest = Math.log(1 + documents.length)
  const weightOf = (number: number): number => rarity[number] ?? rarest
  const stored: StoredQuestion[][] = analyzed.map((questions) =>
    questions.map((lemmas) => ({
      lemmas,
      norm: Math.sqrt(lemmas.reduce((sum, number) => sum + weightOf(number) ** 2, 0)),
    })),
  )

  return {
    compare(terms) {
      const asked = new Set<number>()
      let squares = 0
      for (const lemma of new Set(terms.map((term) => term.lemma))) {
        const number = numbers.get(lemma)
        if (number !== undefined) asked.add(number)
        squares += (number === undefined ? rarest : weightOf(number)) ** 2
      }
      const norm = Math.sqrt(squares)
      return (id) => {
        let best = 0
        for (const question of stored[id] ?? []) {
          let dot = 0
          for (const number of question.lemmas) if (asked.has(number)) dot += weightOf(number) ** 2
          if (dot === 0) continue
          const cosine = dot / (norm * question.norm)
          if (cosine > best) best = cosine
        }
        return best
      }
    },
  }
}
