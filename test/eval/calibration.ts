import { inScopeProbability, type ConfidenceModel, type FeatureVector } from '../../src/answer/confidence'
import type { Knowledge } from '../../src/knowledge'
import type { Share } from './figures'
import { readJudgements } from './judgement'
import { fitLogistic } from './logistic'

/** Every tenth line makes a fold: neighbouring lines are of one theme. */
const FOLDS = 10

/** The threshold refuses just under this share of what is in scope, out of fold. */
const MAX_REFUSED = 0.03

/** One question of the calibration set with the probability that the models of the other folds give it. */
export interface OutOfFold {
  readonly question: string
  readonly inScope: boolean
  readonly probability: number
}

/** What a calibration gives. */
export interface Calibration {
  readonly model: ConfidenceModel
  readonly outOfFold: readonly OutOfFold[]
  readonly foreignRefused: Share
  readonly refusedInScope: Share
}

/** Fits the model that tells the act's matters from foreign ones, and measures it on questions it was not fitted on. */
export function calibrate({ answerer }: Knowledge): Calibration {
  const rows = readJudgements('calibration.jsonl')
    .filter(({ context, category }) => context === undefined && !['structure', 'unit', 'meta'].includes(category))
    .map(({ question, category }) => toRow(question, category !== 'out_of_scope', answerer.features(question)))
  const models = Array.from({ length: FOLDS }, (_, fold) => fitLogistic(rows.filter((__, at) => at % FOLDS !== fold)))
  const outOfFold = rows.map(({ question, positive, features }, at) => {
    const model = models[at % FOLDS]
    if (model === undefined) throw new RangeError('a fold without a model')
    return { question, inScope: positive, probability: inScopeProbability(features, { ...model, threshold: 0 }) }
  })
  const inScope = outOfFold.filter((row) => row.inScope).map((row) => row.probability)
  const foreign = outOfFold.filter((row) => !row.inScope).map((row) => row.probability)
  const threshold = Number(
    (inScope.toSorted((a, b) => a - b)[Math.floor(MAX_REFUSED * inScope.length)] ?? 0).toFixed(3),
  )
  const refused = (probabilities: readonly number[]): Share => ({
    count: probabilities.filter((probability) => probability < threshold).length,
    of: probabilities.length,
  })
  return {
    model: { ...fitLogistic(rows), threshold },
    outOfFold,
    foreignRefused: refused(foreign),
    refusedInScope: refused(inScope),
  }
}

interface Row {
  readonly question: string
  readonly positive: boolean
  readonly features: FeatureVector
}

function toRow(question: string, positive: boolean, features: FeatureVector): Row {
  return { question, positive, features }
}
