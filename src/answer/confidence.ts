import type { SearchResult } from '../search/engine'
import model from './confidence.json'

/** What the model looks at; each is between 0 and 1 but for the two ratios, which are logarithms. */
export const FEATURES = [
  /** ln of the best provision's relevance over the best foreign matter's. */
  'relevanceRatio',
  /** Share of the question that the best provision holds. */
  'coverage',
  /** Share of the question that the best foreign matter holds. */
  'foreignCoverage',
  /** Likeness to the nearest question asked for a provision. */
  'likeness',
  /** Likeness to the nearest question asked for a foreign matter. */
  'foreignLikeness',
  /** Relevance of the best provision for each word of the question, in tens. */
  'strength',
  /** How much the words belong to the act's matters: mean, strongest and weakest log-odds. */
  'affinity',
  'strongestWord',
  'weakestWord',
] as const

/** One number a feature, in the order of {@link FEATURES}. */
export type FeatureVector = readonly number[]

/** Keeps the logarithm finite where one side found nothing. */
const LEAST = 0.5

/** Describes a search result to the model. */
export function toFeatures({ terms, hits, foreign, affinity }: SearchResult): FeatureVector {
  const near = hits.slice(0, 5)
  const relevance = hits[0]?.relevance ?? 0
  const most = (values: readonly number[]): number => Math.max(0, ...values)
  return [
    Math.log((relevance + LEAST) / ((foreign[0]?.relevance ?? 0) + LEAST)),
    most(near.map((hit) => hit.coverage)),
    most(foreign.map((hit) => hit.coverage)),
    most(near.map((hit) => hit.likeness)),
    most(foreign.map((hit) => hit.likeness)),
    relevance / (10 * Math.max(1, terms.length)),
    affinity.mean,
    affinity.strongest,
    affinity.weakest,
  ]
}

/** Probability, 0 to 1, that the question is about a matter which the act settles. */
export function inScopeProbability(
  features: FeatureVector,
  { weights, bias }: { weights: readonly number[]; bias: number } = model,
): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias)
  return 1 / (1 + Math.exp(-sum))
}

/** Whether nobody in the act is competent, by the threshold that the calibration chose. */
export function isForeign(result: SearchResult): boolean {
  return inScopeProbability(toFeatures(result)) < model.threshold
}
