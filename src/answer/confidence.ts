import { foldDiacritics } from '../language/fold'
import { guessStem } from '../language/stem'
import type { ForeignHit, Hit, SearchResult } from '../search/engine'
import byQuestions from './confidence.json'
import byText from './confidence-by-text.json'
import { ASKS_WHO, FAILURE, FOR_ONESELF, ORDERS, OWN_OFFICE, OWN_STAFF, TOOL_OF } from './intent'

/** What the model looks at, in this order; the shares and likenesses lie between 0 and 1. */
export const FEATURES = [
  /** ln of the best provision's relevance over the best foreign matter's. */
  'relevanceRatio',
  /** Share of the question's weight that a near provision holds, and that a foreign matter holds. */
  'coverage',
  'foreignCoverage',
  /** Likeness to the nearest question asked for a provision, and for a foreign matter. */
  'likeness',
  'foreignLikeness',
  /** Log-odds of the word that speaks most for the act. */
  'strongestWord',
  /** Share of the words that only the best provision explains, and that only the best foreign matter explains. */
  'ownShare',
  'foreignShare',
  /** 1 when something is said to be broken. */
  'failure',
  /** 1 when a program, or a device somewhere, is named: "program do geodezji", "wifi w sali ślubów". */
  'toolOf',
  /** Log-odds of all the words together. */
  'affinity',
  /** 1 when a word puts the thing outside the office (private, at home, at the bank). */
  'elsewhere',
  /** 1 when another town or office is named. */
  'otherPlace',
  /** 1 when the Centrum itself is addressed. */
  'ownOffice',
  /** 1 when the best provision is for the Centrum's own staff and the question does not name it. */
  'othersStaff',
  /** 1 when something is asked of a person. */
  'personal',
  /** 1 when the bot is told to do something. */
  'order',
  /** 1 when somebody speaks for himself. */
  'forOneself',
] as const

/** One number a feature, in the order of {@link FEATURES}. */
export type FeatureVector = readonly number[]

/** Lemmas and forms, in lower case, that lead away from the office. */
export interface OutsideWords {
  /** What puts a thing outside the office. */
  readonly elsewhere: ReadonlySet<string>
  /** Other towns and offices; stems as well, since no dictionary declines all their names ("w Liszkach"). */
  readonly places: ReadonlySet<string>
}

/** What stands for the name of a place in any case. */
export function stemOfPlace(word: string): string {
  return guessStem(foldDiacritics(word.toLowerCase()))
}

/** What is asked, as far as the model needs it. */
export interface Circumstances {
  readonly folded: string
  readonly result: SearchResult
  readonly outside: OutsideWords
  readonly wordingOf: (hit: Hit) => string
  /** True when something is asked of a person. */
  readonly ofPerson: boolean
  /** True when the conversation is about the Centrum's own people. */
  readonly ofStaff?: boolean
}

/** Keeps the logarithm finite where one side found nothing. */
const LEAST = 0.5

/** What a question says of itself. */
interface Remarks {
  readonly elsewhere: boolean
  readonly otherPlace: boolean
  readonly order: boolean
  readonly forOneself: boolean
}

function readRemarks({ folded, result: { terms }, outside }: Circumstances): Remarks {
  const words = terms.flatMap(({ lemma, token }) => [lemma, token.text.toLowerCase()])
  const stems = terms.map(({ token }) => stemOfPlace(token.text))
  return {
    elsewhere: words.some((word) => outside.elsewhere.has(word)),
    otherPlace: [...words, ...stems].some((word) => outside.places.has(word)),
    order: ORDERS.test(folded),
    forOneself: FOR_ONESELF.test(folded),
  }
}

/**
 * The foreign matters that a question may be about: of those that need a mark, only the ones whose mark it bears, or
 * that hold more of it than any duty does.
 */
export function meantMatters(circumstances: Circumstances): readonly ForeignHit[] {
  return withMark(circumstances.result, readRemarks(circumstances))
}

function withMark({ hits, foreign }: SearchResult, remarks: Remarks): readonly ForeignHit[] {
  const bears = { elsewhere: remarks.elsewhere || remarks.otherPlace || remarks.forOneself, order: remarks.order }
  const held = most(hits.map(({ coverage }) => coverage))
  return foreign.filter(({ matter: { mark }, coverage }) => mark === undefined || bears[mark] || coverage > held)
}

/** Describes a question and what was found for it to the model. */
export function toFeatures(circumstances: Circumstances): FeatureVector {
  const { folded, result, wordingOf, ofPerson, ofStaff } = circumstances
  const { hits, affinity } = result
  const remarks = readRemarks(circumstances)
  const foreign = withMark(result, remarks)
  const lemmas = result.terms.filter(({ token }) => token.kind !== 'code').map(({ lemma }) => lemma)
  const [best, alien] = [hits[0], foreign[0]]
  const [own, other] = [new Set(best?.matched), new Set(alien?.matched)]
  const share = (holds: (lemma: string) => boolean): number => lemmas.filter(holds).length / Math.max(1, lemmas.length)
  const near = hits.slice(0, 2)
  const ownOffice = ofStaff === true || OWN_OFFICE.test(folded)
  const forStaff = best !== undefined && OWN_STAFF.test(wordingOf(best))
  return [
    Math.log(((best?.relevance ?? 0) + LEAST) / ((alien?.relevance ?? 0) + LEAST)),
    most(near.map((hit) => hit.coverage)),
    most(foreign.slice(0, 3).map((hit) => hit.coverage)),
    most(near.map((hit) => hit.likeness)),
    most(foreign.slice(0, 3).map((hit) => hit.likeness)),
    affinity.strongest,
    share((lemma) => own.has(lemma) && !other.has(lemma)),
    share((lemma) => other.has(lemma) && !own.has(lemma)),
    Number(FAILURE.test(folded)),
    Number(TOOL_OF.test(folded)),
    affinity.mean * Math.sqrt(lemmas.length),
    Number(remarks.elsewhere),
    Number(remarks.otherPlace),
    Number(ownOffice),
    Number(forStaff && !ownOffice),
    Number(ofPerson),
    Number(remarks.order && !ASKS_WHO.test(folded)),
    Number(remarks.forOneself),
  ]
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values)
}

/** A logistic model: one weight a feature. */
export interface ConfidenceModel {
  readonly weights: readonly number[]
  readonly bias: number
  /** Below this probability the question is about nothing that the act settles. */
  readonly threshold: number
}

/** Probability, 0 to 1, that a question is about a matter which the act settles. */
export function inScopeProbability(features: FeatureVector, { weights, bias }: ConfidenceModel): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * How much likelier a remark that goes on with a settled matter is to be about another such matter than a question out of
 * the blue; of the trial set's 36 follow-ups it lets through all that are in scope.
 */
const CONTINUED_ODDS = 8

/**
 * The model for what was found: how near a question is to those that people ask says nothing of a provision for which
 * nobody has written any, and its few words weigh little against those of foreign matters.
 */
function modelFor({ hits: [best] }: Pick<SearchResult, 'hits'>): ConfidenceModel {
  return best?.hasQuestions === false ? byText : byQuestions
}

/** Whether nobody in the act is competent, by the thresholds that `test/eval/calibrate.ts` fitted. */
export function isForeign(circumstances: Circumstances, continues: boolean): boolean {
  const model = modelFor(circumstances.result)
  const probability = inScopeProbability(toFeatures(circumstances), model)
  const odds = (probability / (1 - probability)) * (continues ? CONTINUED_ODDS : 1)
  return odds / (1 + odds) < model.threshold
}
