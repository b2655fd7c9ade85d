import type { Analyzer } from './analyzer'

/** The texts of something that can be found. */
export interface Searchable {
  readonly text: string
  readonly context: string
  readonly unitName: string
  readonly terms: readonly string[]
  readonly questions: readonly string[]
  readonly bridges: readonly string[]
}

/** The same as lemmas, which are words or the numbers of words. */
export interface AnalyzedDocument<Lemma = string> {
  readonly text: readonly Lemma[]
  readonly context: readonly Lemma[]
  readonly terms: readonly Lemma[]
  readonly questions: readonly (readonly Lemma[])[]
  readonly bridges: readonly Lemma[]
}

/** Everything a document says, for whoever only counts words. */
export function textsOf({ text, context, unitName, terms, questions, bridges }: Searchable): string[] {
  return [text, context, unitName, ...terms, ...questions, ...bridges]
}

/** Analyses every text of a document once, for all that read it. */
export function analyzeDocument(document: Searchable, analyzer: Analyzer): AnalyzedDocument {
  return {
    text: analyzer.analyzeText(document.text),
    context: analyzer.analyzeText(document.context),
    terms: document.terms.flatMap((term) => analyzer.analyzeText(term)),
    questions: document.questions.map((question) => analyzer.analyzeText(question)),
    bridges: document.bridges.flatMap((label) => analyzer.analyzeText(label)),
  }
}
