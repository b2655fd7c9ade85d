import { inScopeProbability, type ConfidenceModel, type FeatureVector } from '../../src/answer/confidence'
import type { Knowledge } from '../../src/knowledge'
import type { Share } from './figures'
import { readJudgements } from './judgement'
import { fitLogistic } from './logistic'

/** Every tenth line makes a fold: neighbouring lines are of one theme. */
const FOLDS = 10

/** Sets that are fitted on as well, but not measured: they hold foreign questions and others in the proportion of real use. */
const BESIDE = ['trial.jsonl', 'second-trial.jsonl', 'third-trial.jsonl', 'short.jsonl']

/** The threshold refuses just under this share of what is in scope, out of fold: ten times more questions are in scope than not; 1.5 and 2 % refuse 93.2 and 94.8 % of the foreign ones. */
const MAX_REFUSED = 0.016

/** Without people's questions the threshold accepts just under this share of what is foreign, out of fold. */
const MAX_ACCEPTED = 0.05

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
export function calibrate(knowledge: Knowledge): Calibration {
  const beside = BESIDE.flatMap((file) => readRows(file, knowledge))
  return fit({ rows: readRows('calibration.jsonl', knowledge), beside }, (inScope) => quantile(inScope, MAX_REFUSED))
}

/**
 * The same for provisions that are found by their own words alone: `knowledge` is an act for which nobody has written
 * questions. What is in scope but found at another unit is left out, since nothing is won by accepting it.
 */
export function calibrateByText(knowledge: Knowledge): Calibration {
  const rows = readRows('calibration.jsonl', knowledge).filter(({ positive, isFound }) => !positive || isFound)
  return fit({ rows, beside: [] }, (_, foreign) => quantile(foreign, 1 - MAX_ACCEPTED))
}

function readRows(file: string, { answerer, search }: Knowledge): Row[] {
  return readJudgements(file)
    .filter(({ context, category }) => context === undefined && !['structure', 'unit', 'meta'].includes(category))
    .map(({ question, category, units, accept }) => {
      const unit = search(question).hits[0]?.unit
      return {
        question,
        positive: category !== 'out_of_scope',
        isFound: [...units, ...accept].some((code) => code === unit),
        features: answerer.features(question),
      }
    })
}

/** Fits on all; measures on `rows`, each by a model that it was not fitted on. */
function fit(
  { rows, beside }: { readonly rows: readonly Row[]; readonly beside: readonly Row[] },
  chooseThreshold: (inScope: readonly number[], foreign: readonly number[]) => number,
): Calibration {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic([...rows.filter((__, at) => at % FOLDS !== fold), ...beside]),
  )
  const outOfFold = rows.map(({ question, positive, features }, at) => {
    const model = models[at % FOLDS]
    if (model === undefined) throw new RangeError('a fold without a model')
    return { question, inScope: positive, probability: inScopeProbability(features, { ...model, threshold: 0 }) }
  })
  const inScope = outOfFold.filter((row) => row.inScope).map((row) => row.probability)
  const foreign = outOfFold.filter((row) => !row.inScope).map((row) => row.probability)
  const threshold = Number(chooseThreshold(inScope, foreign).toFixed(3))
  const refused = (probabilities: readonly number[]): Share => ({
    count: probabilities.filter((probability) => probability < threshold).length,
    of: probabilities.length,
  })
  return {
    model: { ...fitLogistic([...rows, ...beside]), threshold },
    outOfFold,
    foreignRefused: refused(foreign),
    refusedInScope: refused(inScope),
  }
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? 0
}

interface Row {
  readonly question: string
  readonly positive: boolean
  /** Whether the best provision is one of a right unit. */
  readonly isFound: boolean
  readonly features: FeatureVector
}
