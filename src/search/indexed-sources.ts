import MiniSearch, { type Options } from 'minisearch'
import { analyzeDocument, type AnalyzedDocument } from './analyzed-document'
import type { Analyzer } from './analyzer'
import type { ProvisionDocument } from './document'
import { toSearchable, type ForeignMatter } from './foreign-matter'
import { numberLemmas, type Numbered } from './numbered'
import { SEARCH_FIELDS, type SearchField } from './ranking'

/** What can be found: the provisions of one act, and the matters outside it. */
export interface Sources {
  readonly documents: readonly ProvisionDocument[]
  readonly foreignMatters: readonly ForeignMatter[]
}

/** A document by its place among all of them, provisions first; each field its lemmas with spaces between. */
export interface IndexedDocument extends Record<SearchField, string> {
  readonly id: number
}

/** The sources as lemmas, and the index over them. */
export interface IndexedSources {
  /** Provisions first, then foreign matters. */
  readonly numbered: Numbered
  readonly index: MiniSearch<IndexedDocument>
}

/** The index holds lemmas, so that nothing is left to do about words. */
export const INDEX_OPTIONS: Options<IndexedDocument> = {
  fields: [...SEARCH_FIELDS],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
}

/** Indexes the lemmas of provisions and foreign matters side by side, in steps. */
export function* indexSources(
  { documents, foreignMatters }: Sources,
  analyzer: Analyzer,
): Generator<void, IndexedSources> {
  const analyzed: AnalyzedDocument[] = []
  const index = new MiniSearch<IndexedDocument>(INDEX_OPTIONS)
  for (const document of [...documents, ...foreignMatters.map(toSearchable)]) {
    const lemmas = analyzeDocument(document, analyzer)
    index.add(toIndexed(lemmas, analyzed.length))
    analyzed.push(lemmas)
    yield
  }
  return { numbered: numberLemmas(analyzed), index }
}

function toIndexed({ text, context, terms, questions, bridges }: AnalyzedDocument, id: number): IndexedDocument {
  return {
    id,
    text: text.join(' '),
    context: context.join(' '),
    terms: terms.join(' '),
    questions: questions.flat().join(' '),
    bridges: bridges.join(' '),
  }
}
