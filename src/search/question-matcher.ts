import type { AnalyzedDocument } from './analyzed-document'
import type { QueryTerm } from './analyzer'

/** How a question compares with one document. */
export interface Comparison {
  /** Cosine, 0 to 1, with the nearest single question of the document (lemmas weighted by rarity). */
  readonly likeness: number
  /** Share, 0 to 1, of the question's weight whose lemmas the document holds in any field. */
  readonly coverage: number
}

/** Compares a question with the questions and words of documents. */
export interface QuestionMatcher {
  /** The comparison with each of the documents that have these numbers. */
  compare(terms: readonly QueryTerm[], ids: readonly number[]): (id: number) => Comparison
}

interface StoredDocument {
  readonly questions: readonly { readonly lemmas: Int32Array; readonly norm: number }[]
  readonly held: ReadonlySet<number>
}

const NOTHING: Comparison = { likeness: 0, coverage: 0 }

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
  // All zero but during a comparison: looking a lemma up in it costs less than in a set.
  const weights = new Float64Array(numbers.size)

  return {
    compare(terms, ids) {
      const asked: number[] = []
      let weight = 0
      for (const lemma of new Set(terms.map((term) => term.lemma))) {
        const number = numbers.get(lemma)
        weight += number === undefined ? rarest ** 2 : square(number)
        if (number !== undefined) asked.push(number)
      }
      if (weight === 0) return () => NOTHING
      const norm = Math.sqrt(weight)
      for (const number of asked) weights[number] = square(number)
      const found = new Map<number, Comparison>()
      for (const id of ids) {
        const document = stored[id]
        if (document === undefined) continue
        let covered = 0
        for (const number of asked) if (document.held.has(number)) covered += weights[number] ?? 0
        found.set(id, { likeness: likenessOf(document, weights) / norm, coverage: covered / weight })
      }
      for (const number of asked) weights[number] = 0
      return (id) => found.get(id) ?? NOTHING
    },
  }
}

/** The greatest cosine among a document's questions, times the norm of the question that is asked. */
function likenessOf({ questions }: StoredDocument, weights: Float64Array): number {
  let best = 0
  for (const { lemmas, norm } of questions) {
    let dot = 0
    for (let at = 0; at < lemmas.length; at++) dot += weights[lemmas[at] ?? 0] ?? 0
    if (dot > best * norm) best = dot / norm
  }
  return best
}

/** How telling each lemma is: the fewer documents hold it, the more. */
function rarityOf(documents: readonly ReadonlySet<number>[], size: number): Float64Array {
  const count = new Float64Array(size)
  for (const held of documents) for (const number of held) count[number] = (count[number] ?? 0) + 1
  return count.map((uses) => Math.log(1 + documents.length / uses))
}
