import type { Searchable } from './analyzed-document'

/** A matter that people bring by mistake, and how they ask for it; from `out-of-scope.json`. */
export interface ForeignMatter {
  /** What people call it: "dowód osobisty". */
  readonly matter: string
  readonly terms: readonly string[]
  readonly questions: readonly string[]
  /** Where to go with it, as a sentence. */
  readonly nextStep: string
  /** What a question has to say to be about it; without that it is about a duty that has the same words, if there is one. */
  readonly mark?: Mark | undefined
}

/** That the thing is outside the office ("at home", "my own"), or that the bot is to do something. */
export type Mark = 'elsewhere' | 'order'

/** A foreign matter in the form of a document, so that it competes with the provisions. */
export function toSearchable({ matter, terms, questions }: ForeignMatter): Searchable {
  return { text: matter, context: '', unitName: '', terms, questions, bridges: [] }
}
