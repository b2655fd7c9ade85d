import type { AnalyzedDocument } from './analyzed-document'
import type { QueryTerm } from './analyzer'

/** How a question compares with one document. */
export interface Comparison {
  /** Cosine, 0 to 1, with the nearest single question of the document (lemmas weighted by rarity). */
  readonly likeness: number
  /** Share, 0 to 1, of the question's weight whose lemmas the document holds in any field. */
  readonly coverage: number
}

/** Compares a question with the questions and words of each document. */
export interface QuestionMatcher {
  compare(terms: readonly QueryTerm[]): (id: number) => Comparison
}

interface StoredDocument {
  readonly questions: readonly { readonly lemmas: Int32Array; readonly norm: number }[]
  readonly held: ReadonlySet<number>
}

/** Stores every question as the numbers of its lemmas. */
export function createQuestionMatcher(documents: readonly AnalyzedDocument[]): QuestionMatcher {
  const numbers = new Map<string, number>()
  const number = (lemmas: readonly string[]): Int32Array =>
    Int32Array.from(
      new Set(
        lemmas.map((lemma) => {
          const known = numbers.get(lemma) ?? numbers.size
          numbers.set(lemma, known)
          return known
        }),
      ),
    )
  const analyzed = documents.map(({ text, context, terms, questions, bridges }) => ({
    asked: questions.map(number),
    held: new Set(number([...text, ...context, ...terms, ...questions.flat(), ...bridges])),
  }))
  const rarity = rarityOf(
    analyzed.map(({ held }) => held),
    numbers.size,
  )
  const rarest = Math.log(1 + documents.length)
  const square = (number: number): number => (rarity[number] ?? rarest) ** 2
  const stored: StoredDocument[] = analyzed.map(({ asked, held }) => ({
    held,
    questions: asked.map((lemmas) => ({
      lemmas,
      norm: Math.sqrt(lemmas.reduce((sum, number) => sum + square(number), 0)),
    })),
  }))

  return {
    compare(terms) {
      const asked = new Set<number>()
      let weight = 0
      for (const lemma of new Set(terms.map((term) => term.lemma))) {
        const number = numbers.get(lemma)
        if (number !== undefined) asked.add(number)
        weight += number === undefined ? rarest ** 2 : square(number)
      }
      const norm = Math.sqrt(weight)
      return (id) => {
        const document = stored[id]
        if (document === undefined || weight === 0) return { likeness: 0, coverage: 0 }
        let covered = 0
        for (const number of asked) if (document.held.has(number)) covered += square(number)
        let likeness = 0
        for (const question of document.questions) {
          let dot = 0
          for (const number of question.lemmas) if (asked.has(number)) dot += square(number)
          if (dot > likeness * norm * question.norm) likeness = dot / (norm * question.norm)
        }
        return { likeness, coverage: covered / weight }
      }
    },
  }
}

/** How telling each lemma is: the fewer documents hold it, the more. */
function rarityOf(documents: readonly ReadonlySet<number>[], size: number): Float64Array {
  const count = new Float64Array(size)
  for (const held of documents) for (const number of held) count[number] = (count[number] ?? 0) + 1
  return count.map((uses) => Math.log(1 + documents.length / uses))
}
