import type { QueryTerm } from './analyzer'
import { createHoldingTable } from './holding-table'
import type { Numbered } from './numbered'

/** How a question compares with one document. */
export interface Comparison {
  /** Cosine, 0 to 1, with the nearest single question of the document (lemmas weighted by rarity); 0 when none is stored. */
  readonly likeness: number
  /** Share, 0 to 1, of the question's weight whose lemmas the document holds in any field. */
  readonly coverage: number
}

/** Compares a question with the questions and words of documents. */
export interface QuestionMatcher {
  /** The comparison with each of the documents that have these numbers. */
  compare(terms: readonly QueryTerm[], ids: readonly number[]): (id: number) => Comparison
  /** Share, 0 to 1, of the question's weight whose lemmas pass. */
  share(terms: readonly QueryTerm[], passes: (lemma: string) => boolean): number
}

const NOTHING: Comparison = { likeness: 0, coverage: 0 }

/** Stores for every lemma the questions that hold it, in steps. */
export function* createQuestionMatcher({ words, documents }: Numbered): Generator<void, QuestionMatcher> {
  const numbers = new Map(words.map((word, number) => [word, number]))
  const questions = documents.flatMap((document) => document.questions.map((lemmas) => [...new Set(lemmas)]))
  const holdings = documents.map(({ text, context, terms, questions: asked, bridges }) =>
    Int32Array.from([text, context, terms, ...asked, bridges].flat()),
  )
  yield
  const held = createHoldingTable(holdings, words.length)
  yield
  const rarest = Math.log(1 + documents.length)
  // The fewer documents hold a lemma, the more it tells.
  const squares = Float64Array.from(
    { length: words.length },
    (_, number) => Math.log(1 + documents.length / held.count(number)) ** 2,
  )
  const square = (number: number): number => squares[number] ?? rarest ** 2
  yield
  const norms = Float64Array.from(questions, (lemmas) =>
    Math.sqrt(lemmas.reduce((sum, number) => sum + square(number), 0)),
  )
  yield
  const holders = invert(questions, words.length)
  const { starts } = holders
  // Questions stand in the order of their documents.
  let last = 0
  const ends = documents.map((document) => (last += document.questions.length))
  // All zero but during a comparison.
  const dots = new Float64Array(questions.length)

  return {
    share(terms, passes) {
      const lemmas = [...new Set(terms.map(({ lemma }) => lemma))]
      const sum = (some: readonly string[]): number =>
        some.reduce((total, lemma) => total + square(numbers.get(lemma) ?? words.length), 0)
      return lemmas.length === 0 ? 0 : sum(lemmas.filter(passes)) / sum(lemmas)
    },
    compare(terms, ids) {
      const asked: number[] = []
      let weight = 0
      for (const lemma of new Set(terms.map((term) => (term.derived ? term.token.text : term.lemma)))) {
        // Nothing holds a word of which only a relative is known.
        const number = numbers.get(lemma)
        weight += number === undefined ? rarest ** 2 : square(number)
        if (number !== undefined) asked.push(number)
      }
      if (weight === 0) return () => NOTHING
      for (const number of asked) add(square(number), number)
      const norm = Math.sqrt(weight)
      const found = new Map<number, Comparison>()
      for (const id of ids) {
        let covered = 0
        for (const number of asked) if (held.has(number, id)) covered += square(number)
        const coverage = covered / weight
        const [start, end] = [ends[id - 1] ?? 0, ends[id] ?? 0]
        found.set(id, { likeness: likeness(start, end) / norm, coverage })
      }
      for (const number of asked) clear(number)
      return (id) => found.get(id) ?? NOTHING
    },
  }

  function add(weight: number, number: number): void {
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < end; at++) {
      const question = holders.questions[at] ?? 0
      dots[question] = (dots[question] ?? 0) + weight
    }
  }

  function clear(number: number): void {
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < end; at++) dots[holders.questions[at] ?? 0] = 0
  }

  /** The greatest cosine among some questions, times the norm of the question that is asked. */
  function likeness(from: number, to: number): number {
    let best = 0
    for (let at = from; at < to; at++) {
      const norm = norms[at] ?? 1
      const dot = dots[at] ?? 0
      if (dot > best * norm) best = dot / norm
    }
    return best
  }
}

/** The questions that hold a lemma: `questions` from `starts[lemma]` up to `starts[lemma + 1]`. */
interface Holders {
  readonly starts: Int32Array
  readonly questions: Int32Array
}

function invert(questions: readonly (readonly number[])[], size: number): Holders {
  const starts = new Int32Array(size + 1)
  for (const lemmas of questions) for (const lemma of lemmas) starts[lemma + 1] = (starts[lemma + 1] ?? 0) + 1
  for (let lemma = 0; lemma < size; lemma++) starts[lemma + 1] = (starts[lemma + 1] ?? 0) + (starts[lemma] ?? 0)
  const next = starts.slice()
  const holders = new Int32Array(starts[size] ?? 0)
  questions.forEach((lemmas, question) => {
    for (const lemma of lemmas) {
      const at = next[lemma] ?? 0
      holders[at] = question
      next[lemma] = at + 1
    }
  })
  return { starts, questions: holders }
}
