import type { UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'
import { createAffinity, type Affinity } from './affinity'
import type { QueryTerm } from './analyzer'
import type { ForeignMatter } from './foreign-matter'
import type { IndexedSources, Sources } from './indexed-sources'
import { createLemmaSearch, type Found } from './lemma-search'
import { createPhraseFinder } from './phrases'
import { createQuestionMatcher } from './question-matcher'
import {
  BM25,
  CIRCUMSTANCE_WEIGHT,
  COVERAGE_WEIGHT,
  DERIVED_WEIGHT,
  FIELD_BOOSTS,
  LIKENESS_WEIGHT,
  MAX_CANDIDATES,
  PHRASE_WEIGHT,
  TOPIC_WEIGHT,
  TOPIC_WORDS,
} from './ranking'
import { findTwins, type Twins } from './twins'

/** What every hit tells about its match. */
interface Match {
  /** MiniSearch's score (BM25+ over all fields). */
  readonly relevance: number
  /** Likeness, 0 to 1, to the nearest single question that people ask for it. */
  readonly likeness: number
  /** Share, 0 to 1, of the question's informative lemmas that it holds, weighted by their rarity. */
  readonly coverage: number
}

/** A provision that answers a question to some degree. */
export interface Hit extends Match {
  /** Relevance as a share of the best one, with what likeness, coverage and phrases add. */
  readonly score: number
  /** The pairs of neighbouring words that it shares with the question, rare ones counting more. */
  readonly phrases: number
  /** The lemmas of the question that it holds. */
  readonly matched: readonly string[]
  /** Those lemmas that stand in the provision's own words or are bridged to them. */
  readonly settled: readonly string[]
  readonly eId: EId
  readonly unit: UnitCode | undefined
  readonly common: boolean
  /** Whether anybody has written how people ask for it. */
  readonly hasQuestions: boolean
}

/** A matter outside the act that a question may be about. */
export interface ForeignHit extends Match {
  /** The lemmas of the question that it holds. */
  readonly matched: readonly string[]
  readonly matter: ForeignMatter
}

/** What a search found for a question. */
export interface SearchResult {
  readonly terms: readonly QueryTerm[]
  /** Best score first. */
  readonly hits: readonly Hit[]
  readonly foreign: readonly ForeignHit[]
  readonly affinity: Affinity
}

/** Full-text search over the provisions of one act and the matters outside it. */
export interface SearchEngine {
  readonly twins: Twins
  /** Lemmas of a provision's own words; none for one that is not found by itself. */
  wordsOf(eId: EId): readonly string[]
  /** `topic` is a provision whose words the question leaves unsaid ("who follows *them* up?"). */
  search(terms: readonly QueryTerm[], options?: { readonly topic?: EId }): SearchResult
  /** The share, 0 to 1, of a question's informative lemmas that name what a provision is about; 0 for an unknown one. */
  coverage(terms: readonly QueryTerm[], eId: EId): number
}

/** Searches indexed sources; made in steps. */
export function* createSearchEngine(
  { documents, foreignMatters }: Sources,
  { numbered, index }: IndexedSources,
): Generator<void, SearchEngine> {
  const own = numbered.documents.slice(0, documents.length)
  const toWords = (numbers: readonly number[]): string[] => numbers.map((number) => numbered.words[number] ?? '')
  const matcher = yield* createQuestionMatcher(numbered)
  yield
  const affinityOf = createAffinity(numbered, documents.length)
  yield
  const settling = own.map(({ text, bridges }) => new Set(toWords([...text, ...bridges])))
  const telling = own.map(({ text, terms, bridges }) => new Set(toWords([...text, ...terms, ...bridges])))
  const topics = new Set(
    numbered.documents.flatMap(({ text, terms, bridges }) => toWords([...text, ...terms, ...bridges])),
  )
  // The other fields are in the index, and need not be kept twice.
  const texts = own.map(({ text }) => toWords(text))
  const numberOf = new Map(documents.map((document, id) => [document.eId, id]))

  const phrasesIn = createPhraseFinder(texts)
  const size = documents.length + foreignMatters.length
  const find = createLemmaSearch(index, size, { boost: FIELD_BOOSTS, bm25: BM25 })
  const ranges = [
    { from: 0, to: documents.length, count: MAX_CANDIDATES },
    { from: documents.length, to: size, count: MAX_FOREIGN },
  ]
  const wordsOf = (eId: EId): readonly string[] => texts[numberOf.get(eId) ?? -1] ?? []

  yield
  const twins = findTwins(new Map(documents.map(({ eId }, id) => [eId, texts[id] ?? []])))

  return {
    wordsOf,
    twins,
    search(terms, { topic } = {}) {
      const weights = new Map(terms.map(({ lemma, derived }) => [lemma, derived ? DERIVED_WEIGHT : 1]))
      const unsaid = topic === undefined ? [] : wordsOf(topic)
      const weight = TOPIC_WEIGHT * Math.min(1, TOPIC_WORDS / unsaid.length)
      for (const lemma of unsaid) if (!weights.has(lemma)) weights.set(lemma, weight)
      const affinity = affinityOf(terms.map((term) => term.lemma))
      if (weights.size === 0) return { terms, hits: [], foreign: [], affinity }
      for (const [lemma, own] of weights) if (!topics.has(lemma)) weights.set(lemma, own * CIRCUMSTANCE_WEIGHT)
      const [found = [], alien = []] = find(weights, ranges)
      const compare = matcher.compare(
        terms,
        [...found, ...alien].map(({ id }) => id),
      )
      const toMatch = ({ id, score }: Found): Match => ({ relevance: score, ...compare(id) })
      const best = found[0]?.score ?? 1
      const shared = phrasesIn(terms)
      const hits = found.flatMap((one): Hit[] => {
        const document = documents[one.id]
        if (document === undefined) return []
        const { eId, unit, common, questions } = document
        const match = toMatch(one)
        const phrases = shared.get(one.id) ?? 0
        return [
          {
            ...{ eId, unit, common, hasQuestions: questions.length > 0 },
            ...match,
            score: scoreOf(match, best) + PHRASE_WEIGHT * phrases,
            phrases,
            matched: one.lemmas,
            settled: one.lemmas.filter((lemma) => settling[one.id]?.has(lemma)),
          },
        ]
      })
      const foreign = alien.flatMap((one): ForeignHit[] => {
        const matter = foreignMatters[one.id - documents.length]
        return matter === undefined ? [] : [{ matter, ...toMatch(one), matched: one.lemmas }]
      })
      hits.sort((a, b) => b.score - a.score)
      return { terms, hits, foreign, affinity }
    },
    coverage(terms, eId) {
      const id = numberOf.get(eId)
      return id === undefined ? 0 : matcher.share(terms, (lemma) => telling[id]?.has(lemma) ?? false)
    },
  }
}

function scoreOf({ relevance, likeness, coverage }: Match, best: number): number {
  return relevance / best + LIKENESS_WEIGHT * likeness + COVERAGE_WEIGHT * coverage
}

/** Only the nearest foreign matters say something. */
const MAX_FOREIGN = 5
