import type { UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'
import type { Analyzer, QueryTerm } from './analyzer'
import type { Hit, SearchResult } from './engine'
import { gatherEvidence, type Owner } from './evidence'
import { COVERAGE_WEIGHT, LIKENESS_WEIGHT, PHRASE_WEIGHT } from './ranking'
import type { Thesaurus } from './thesaurus'
import type { Twins } from './twins'

/** What became of one word of a question. */
export interface WordExplanation {
  readonly typed: string
  readonly lemma: string
  /** The word that a misspelt one was taken for. */
  readonly corrected?: string
  /** True when `lemma` is another word of the same root. */
  readonly derived?: true
  /** False when nothing that can be found holds the word. */
  readonly known: boolean
}

/** An everyday word that the thesaurus leads to the act's. */
export interface Bridge {
  /** The word or words as the person typed them. */
  readonly typed: string
  /** The act's word. */
  readonly prefLabel: string
}

/** Why one provision stands where it stands. */
export interface HitExplanation {
  readonly eId: EId
  readonly unit: UnitCode | undefined
  /** Sum of the four parts. */
  readonly score: number
  readonly parts: {
    readonly relevance: number
    readonly likeness: number
    readonly coverage: number
    readonly phrases: number
  }
  /** Words of the question, as typed, that the provision's texts hold. */
  readonly words: readonly string[]
  readonly bridges: readonly Bridge[]
}

/** What speaks for one owner. */
export interface CandidateExplanation {
  readonly owner: Owner
  readonly score: number
  /** Share of the best candidate's score. */
  readonly share: number
  /** Whether its first provision says the same as the best candidate's. */
  readonly sameDuty: boolean
  readonly hits: readonly HitExplanation[]
}

/** A matter outside the act that competes. */
export interface ForeignExplanation {
  readonly matter: string
  readonly likeness: number
  readonly coverage: number
}

/** A search in words that can be read out. */
export interface SearchExplanation {
  readonly words: readonly WordExplanation[]
  /** Best first. */
  readonly candidates: readonly CandidateExplanation[]
  readonly foreign: readonly ForeignExplanation[]
}

/** What explaining needs besides the result. */
export interface ExplainDeps {
  readonly thesaurus: Thesaurus
  readonly analyzer: Analyzer
  readonly twins: Twins
}

/** Says what became of each word and why each candidate stands where it stands. */
export function explain(result: SearchResult, deps: ExplainDeps): SearchExplanation {
  const { terms, hits, foreign } = result
  const best = Math.max(...hits.map(({ relevance }) => relevance))
  const evidence = gatherEvidence(hits, deps.twins)
  const [leader] = evidence
  return {
    words: terms.map(explainWord),
    candidates: evidence.map(({ owner, score, hits: own }) => ({
      owner,
      score,
      share: score / (leader?.score ?? score),
      sameDuty: leader !== undefined && own.some(({ eId }) => deps.twins(leader.hits[0].eId).includes(eId)),
      hits: own.map((hit) => explainHit(hit, { terms, best, deps })),
    })),
    foreign: foreign.map(({ matter, likeness, coverage }) => ({ matter: matter.matter, likeness, coverage })),
  }
}

function explainWord({ token, lemma, corrected, derived, known }: QueryTerm): WordExplanation {
  return {
    typed: token.text,
    lemma,
    known,
    ...(corrected === undefined ? {} : { corrected }),
    ...(derived === undefined ? {} : { derived }),
  }
}

interface Surroundings {
  readonly terms: readonly QueryTerm[]
  /** The relevance that counts as 1. */
  readonly best: number
  readonly deps: ExplainDeps
}

function explainHit(hit: Hit, { terms, best, deps }: Surroundings): HitExplanation {
  const { eId, unit, score, relevance, likeness, coverage, phrases } = hit
  const matched = new Set(hit.matched)
  const held = terms.filter(({ lemma }) => matched.has(lemma))
  return {
    eId,
    unit,
    score,
    parts: {
      relevance: relevance / best,
      likeness: LIKENESS_WEIGHT * likeness,
      coverage: COVERAGE_WEIGHT * coverage,
      phrases: PHRASE_WEIGHT * phrases,
    },
    words: typedForms(held),
    bridges: findBridges(eId, terms, deps),
  }
}

function typedForms(terms: readonly QueryTerm[]): string[] {
  return [...new Set(terms.map(({ token }) => token.text))]
}

/** Of each concept the label that the question says most of, when it says at least half of it. */
function findBridges(eId: EId, terms: readonly QueryTerm[], { thesaurus, analyzer }: ExplainDeps): Bridge[] {
  const typedOf = new Map(terms.map(({ lemma, token }) => [lemma, token.text]))
  return thesaurus.conceptsOf(eId).flatMap(({ prefLabel, altLabel, hiddenLabel }) => {
    const said = [...altLabel, ...hiddenLabel].map((label) => {
      const lemmas = [...new Set(analyzer.analyzeText(label))]
      const typed = lemmas.flatMap((lemma) => typedOf.get(lemma) ?? [])
      return { typed: typed.join(' '), share: typed.length / lemmas.length }
    })
    const most = Math.max(...said.map(({ share }) => share))
    const typed = said.find(({ share }) => share === most && share >= MIN_SHARE)?.typed
    return typed === undefined ? [] : [{ typed, prefLabel }]
  })
}

/** "nowa" alone says nothing of "nowa drukarka sieciowa". */
const MIN_SHARE = 0.5
