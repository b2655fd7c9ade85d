import MiniSearch from 'minisearch'
import type { UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'
import type { Analyzer, QueryTerm } from './analyzer'
import type { ProvisionDocument } from './document'
import { FIELD_BOOSTS, MAX_CANDIDATES, ROOT_WEIGHT, SEARCH_FIELDS, TOPIC_WEIGHT, type SearchField } from './ranking'
import { createQuestionMatcher } from './question-matcher'
import { toRoot } from './root'

/** A provision that answers a question to some degree. */
export interface Hit {
  readonly eId: EId
  readonly unit: UnitCode | undefined
  readonly common: boolean
  /** MiniSearch's score (BM25+ over all fields). */
  readonly relevance: number
  /** Likeness, 0 to 1, to the nearest single question that people ask for the provision. */
  readonly likeness: number
}

/** What a search found for a question. */
export interface SearchResult {
  readonly terms: readonly QueryTerm[]
  /** Best relevance first. */
  readonly hits: readonly Hit[]
}

/** Full-text search over the provisions of one act. */
export interface SearchEngine {
  /** `topic` is a provision whose words the question leaves unsaid ("who follows *them* up?"). */
  search(terms: readonly QueryTerm[], options?: { readonly topic?: EId }): SearchResult
}

interface IndexedDocument extends Record<SearchField, string> {
  readonly id: number
}

/** Indexes the documents; lemmas of every field, and the roots that derived words share. */
export function createSearchEngine(documents: readonly ProvisionDocument[], analyzer: Analyzer): SearchEngine {
  const index = new MiniSearch<IndexedDocument>({
    fields: [...SEARCH_FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  const matcher = createQuestionMatcher(documents, analyzer)
  index.addAll(documents.map((document, id) => toIndexed(document, { id, analyzer })))

  const numberOf = new Map(documents.map((document, id) => [document.eId, id]))
  const topicLemmas = (topic: EId | undefined): readonly string[] => {
    const document = topic === undefined ? undefined : documents[numberOf.get(topic) ?? -1]
    return document === undefined ? [] : analyzer.analyzeText(document.text)
  }

  return {
    search(terms, { topic } = {}) {
      const weights = queryWeights(terms)
      for (const lemma of topicLemmas(topic)) if (!weights.has(lemma)) weights.set(lemma, TOPIC_WEIGHT)
      if (weights.size === 0) return { terms, hits: [] }
      const found = index.search([...weights.keys()].join(' '), {
        boost: FIELD_BOOSTS,
        boostTerm: (term) => weights.get(term) ?? 1,
      })
      const candidates = found.slice(0, MAX_CANDIDATES)
      const likeness = matcher.compare(terms)
      const hits = candidates.flatMap(({ id, score }) => {
        const document = documents[id]
        if (document === undefined) return []
        const { eId, unit, common } = document
        return [{ eId, unit, common, relevance: score, likeness: likeness(id) }]
      })
      return { terms, hits }
    },
  }
}

function queryWeights(terms: readonly QueryTerm[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { lemma } of terms) {
    weights.set(lemma, 1)
    const root = toRoot(lemma)
    if (root !== undefined) weights.set(root, ROOT_WEIGHT)
  }
  return weights
}

function toIndexed(document: ProvisionDocument, { id, analyzer }: { id: number; analyzer: Analyzer }): IndexedDocument {
  const text = analyzer.analyzeText(document.text)
  const terms = document.terms.flatMap((term) => analyzer.analyzeText(term))
  const questions = document.questions.flatMap((question) => analyzer.analyzeText(question))
  const roots = [...text, ...terms, ...questions].flatMap((lemma) => toRoot(lemma) ?? [])
  return {
    id,
    text: text.join(' '),
    context: analyzer.analyzeText(document.context).join(' '),
    unitName: analyzer.analyzeText(document.unitName).join(' '),
    terms: terms.join(' '),
    questions: questions.join(' '),
    roots: roots.join(' '),
  }
}
