import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES, inScopeProbability } from '../../src/answer/confidence'
import { loadData } from '../../src/data'
import { createKnowledge } from '../../src/knowledge'
import { fitLogistic, type Observation } from './logistic'
import { readJudgements } from './judgement'

/*
 * Fits the model that tells the act's matters from foreign ones on calibration.jsonl, prints its out-of-fold figures,
 * and with --write stores it. The threshold is the one that refuses just under MAX_REFUSED of what is in scope, out of fold.
 */
const FOLDS = 10
const MAX_REFUSED = 0.03
const ROOT = join(__dirname, '..', '..')

const { answerer } = createKnowledge(loadData(join(ROOT, 'data'), '1796-2025'))
const observations: (Observation & { question: string })[] = readJudgements('calibration.jsonl')
  .filter(({ context, category }) => context === undefined && !['structure', 'unit', 'meta'].includes(category))
  .map(({ question, category }) => ({
    question,
    features: answerer.features(question),
    positive: category !== 'out_of_scope',
  }))

const outOfFold = observations.map((observation, index) => {
  // Neighbouring lines are of one theme: every tenth line makes a fold.
  const model = models()[index % FOLDS]
  if (model === undefined) throw new Error('no fold')
  return { ...observation, probability: inScopeProbability(observation.features, { ...model, threshold: 0 }) }
})

function models(): ReturnType<typeof fitLogistic>[] {
  fitted ??= Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(observations.filter((__, index) => index % FOLDS !== fold)),
  )
  return fitted
}
var fitted: ReturnType<typeof fitLogistic>[] | undefined

const inScope = outOfFold.filter(({ positive }) => positive).sort((a, b) => a.probability - b.probability)
const foreign = outOfFold.filter(({ positive }) => !positive).sort((a, b) => b.probability - a.probability)
const threshold = Number((inScope[Math.floor(MAX_REFUSED * inScope.length)]?.probability ?? 0).toFixed(3))
const refusedInScope = inScope.filter(({ probability }) => probability < threshold)
const acceptedForeign = foreign.filter(({ probability }) => probability >= threshold)

const percent = (count: number, of: number): string => `${count}/${of} (${((100 * count) / of).toFixed(1)} %)`
console.log(`out of fold at threshold ${threshold}: foreign refused ${percent(foreign.length - acceptedForeign.length, foreign.length)}, in scope refused ${percent(refusedInScope.length, inScope.length)}`)
const model = { ...fitLogistic(observations), threshold }
FEATURES.forEach((name, at) => console.log(`  ${name.padEnd(16)} ${model.weights[at]?.toFixed(3)}`))
if (process.argv.includes('--misses')) {
  for (const { probability, question } of refusedInScope) console.log(`  in scope, refused  ${probability.toFixed(2)}  ${question}`)
  for (const { probability, question } of acceptedForeign) console.log(`  foreign, accepted  ${probability.toFixed(2)}  ${question}`)
}
if (process.argv.includes('--write')) {
  const rounded = { weights: model.weights.map((weight) => Number(weight.toFixed(4))), bias: Number(model.bias.toFixed(4)), threshold }
  writeFileSync(join(ROOT, 'src', 'answer', 'confidence.json'), `${JSON.stringify(rounded, null, 2)}\n`)
}
