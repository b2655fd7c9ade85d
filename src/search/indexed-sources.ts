import MiniSearch, { type Options } from 'minisearch'
import { analyzeDocument, type AnalyzedDocument } from './analyzed-document'
import type { Analyzer } from './analyzer'
import type { ProvisionDocument } from './document'
import { toSearchable, type ForeignMatter } from './foreign-matter'
import { SEARCH_FIELDS, type SearchField } from './ranking'
import { toRoot } from './root'

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
  readonly analyzed: readonly AnalyzedDocument[]
  /** In how many documents each root stands. */
  readonly spread: ReadonlyMap<string, number>
  readonly index: MiniSearch<IndexedDocument>
}

/** The index holds lemmas, so that nothing is left to do about words. */
export const INDEX_OPTIONS: Options<IndexedDocument> = {
  fields: [...SEARCH_FIELDS],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
}

/** Indexes provisions and foreign matters side by side: lemmas of every field, and the roots that derived words share. */
export function indexSources({ documents, foreignMatters }: Sources, analyzer: Analyzer): IndexedSources {
  const analyzed = [...documents, ...foreignMatters.map(toSearchable)].map((it) => analyzeDocument(it, analyzer))
  const indexed = analyzed.map(toIndexed)
  const index = new MiniSearch<IndexedDocument>(INDEX_OPTIONS)
  index.addAll(indexed)
  return { analyzed, spread: countSpread(indexed), index }
}

function countSpread(documents: readonly IndexedDocument[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const { roots } of documents) {
    for (const root of new Set(roots.split(' '))) spread.set(root, (spread.get(root) ?? 0) + 1)
  }
  return spread
}

function toIndexed(
  { text, context, unitName, terms, questions, bridges }: AnalyzedDocument,
  id: number,
): IndexedDocument {
  const asked = questions.flat()
  return {
    id,
    text: text.join(' '),
    context: context.join(' '),
    unitName: unitName.join(' '),
    terms: terms.join(' '),
    questions: asked.join(' '),
    bridges: bridges.join(' '),
    roots: [...text, ...terms, ...asked, ...bridges].flatMap((lemma) => toRoot(lemma) ?? []).join(' '),
  }
}
