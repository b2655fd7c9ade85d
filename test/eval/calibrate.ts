import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES } from '../../src/answer/confidence'
import { loadData, type Data } from '../../src/data'
import { createKnowledge } from '../../src/knowledge'
import { calibrate, calibrateByText, type Calibration } from './calibration'
import { printShare } from './figures'

/* Prints the fitted models and their out-of-fold figures; --misses the questions they get wrong; --write stores them. */
const ROOT = join(__dirname, '..', '..')
const data = loadData(join(ROOT, 'data'), '1796-2025')

report("by people's questions", 'confidence.json', calibrate(createKnowledge(data)))
report("by the act's words alone", 'confidence-by-text.json', calibrateByText(createKnowledge(withoutQuestions(data))))

/** The act as it would be on its first day. */
function withoutQuestions(all: Data): Data {
  return { ...all, expansions: [], concepts: all.concepts.filter(({ eId }) => eId.length === 0), sharedDuties: [] }
}

function report(name: string, file: string, { model, outOfFold, foreignRefused, refusedInScope }: Calibration): void {
  console.log(
    `${name}, out of fold at threshold ${model.threshold}: foreign refused ${printShare(foreignRefused)}, in scope refused ${printShare(refusedInScope)}`,
  )
  FEATURES.forEach((feature, at) => console.log(`  ${feature.padEnd(16)} ${model.weights[at]?.toFixed(3)}`))
  if (process.argv.includes('--misses')) {
    for (const { question, inScope, probability } of outOfFold.toSorted((a, b) => a.probability - b.probability)) {
      if (inScope === probability >= model.threshold) continue
      console.log(`  ${inScope ? 'in scope, refused' : 'foreign, accepted'}  ${probability.toFixed(2)}  ${question}`)
    }
  }
  if (!process.argv.includes('--write')) return
  const round = (value: number): number => Number(value.toFixed(4))
  const stored = { weights: model.weights.map(round), bias: round(model.bias), threshold: model.threshold }
  writeFileSync(join(ROOT, 'src', 'answer', file), `${JSON.stringify(stored, null, 2)}\n`)
}
