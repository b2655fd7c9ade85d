import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES } from '../../src/answer/confidence'
import { loadData } from '../../src/data'
import { createKnowledge } from '../../src/knowledge'
import { calibrate } from './calibration'
import { printShare } from './figures'

/* Prints the fitted model and its out-of-fold figures; --misses the questions it gets wrong; --write stores it. */
const ROOT = join(__dirname, '..', '..')
const { model, outOfFold, foreignRefused, refusedInScope } = calibrate(
  createKnowledge(loadData(join(ROOT, 'data'), '1796-2025')),
)
console.log(
  `out of fold at threshold ${model.threshold}: foreign refused ${printShare(foreignRefused)}, in scope refused ${printShare(refusedInScope)}`,
)
FEATURES.forEach((name, at) => console.log(`  ${name.padEnd(16)} ${model.weights[at]?.toFixed(3)}`))
if (process.argv.includes('--misses')) {
  for (const { question, inScope, probability } of outOfFold.toSorted((a, b) => a.probability - b.probability)) {
    if (inScope === probability >= model.threshold) continue
    console.log(`  ${inScope ? 'in scope, refused' : 'foreign, accepted'}  ${probability.toFixed(2)}  ${question}`)
  }
}
if (process.argv.includes('--write')) {
  const round = (value: number): number => Number(value.toFixed(4))
  const stored = { weights: model.weights.map(round), bias: round(model.bias), threshold: model.threshold }
  writeFileSync(join(ROOT, 'src', 'answer', 'confidence.json'), `${JSON.stringify(stored, null, 2)}\n`)
}
