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

/** The same as lemmas. */
export interface AnalyzedDocument {
  readonly text: readonly string[]
  readonly context: readonly string[]
  readonly unitName: readonly string[]
  readonly terms: readonly string[]
  readonly questions: readonly (readonly string[])[]
  readonly bridges: readonly string[]
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
    unitName: analyzer.analyzeText(document.unitName),
    terms: document.terms.flatMap((term) => analyzer.analyzeText(term)),
    questions: document.questions.map((question) => analyzer.analyzeText(question)),
    bridges: document.bridges.flatMap((label) => analyzer.analyzeText(label)),
  }
}
