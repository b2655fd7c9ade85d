import type { AnalyzedDocument } from './analyzed-document'

/** Documents whose lemmas are numbers: the places of the words in `words`. */
export interface Numbered {
  readonly words: readonly string[]
  readonly documents: readonly AnalyzedDocument<number>[]
}

/** Gives numbers to the lemmas of documents, in the order in which they first stand. */
export function numberLemmas(documents: readonly AnalyzedDocument[]): Numbered {
  const numbers = new Map<string, number>()
  const number = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    if (known === numbers.size) numbers.set(word, known)
    return known
  }
  const all = (words: readonly string[]): number[] => words.map(number)
  const numbered = documents.map(({ text, context, terms, questions, bridges }) => ({
    text: all(text),
    context: all(context),
    terms: all(terms),
    questions: questions.map(all),
    bridges: all(bridges),
  }))
  return { words: [...numbers.keys()], documents: numbered }
}
