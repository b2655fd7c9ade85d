import { writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { explanationText } from '../../src/cli/explanation'
import { loadData } from '../../src/data'
import { createKnowledge, type Knowledge } from '../../src/knowledge'
import { calibrate } from './calibration'
import { crossAuthor } from './cross-author'
import { printFigures, printShare, toFigures } from './figures'
import { judgeAll, type Judged } from './judge'
import { readJudgements } from './judgement'
import { findShortfalls, toBaseline } from './requirements'

const ROOT = join(__dirname, '..', '..')

/** The sets that the figures are about, in this folder. */
const SETS = [
  ['dev', 'questions.jsonl'],
  ['trial', 'trial.jsonl'],
  ['second trial', 'second-trial.jsonl'],
  ['third trial', 'third-trial.jsonl'],
  ['fourth trial', 'fourth-trial.jsonl'],
  ['short', 'short.jsonl'],
  ['calibration, fitted on', 'calibration.jsonl'],
] as const

/* npm run eval [-- --misses] [--check] [--write-baseline] [--quick (no cross-author figures)] [file.jsonl … (these sets alone)] */
function main(options: readonly string[]): void {
  const data = loadData(join(ROOT, 'data'), '1796-2025')
  const knowledge = createKnowledge(data)
  const own = options
    .filter((option) => !option.startsWith('--'))
    .map((file) => [basename(file), resolve(file)] as const)
  const sets = own.length > 0 ? own : SETS
  const judged = sets.map(([name, file]) => ({ name, judged: judgeAll(readJudgements(file), knowledge) }))
  for (const set of judged) {
    for (const line of printFigures(set.name, set.judged)) console.log(line)
    if (options.includes('--misses')) for (const miss of set.judged) printMiss(miss, knowledge)
  }
  if (own.length > 0) return
  const calibration = calibrate(knowledge)
  console.log(
    `calibration, out of fold: foreign refused ${printShare(calibration.foreignRefused)}, in scope refused ${printShare(calibration.refusedInScope)}`,
  )
  if (options.includes('--quick')) return
  const authors = crossAuthor(data)
  for (const { label, right, asked } of authors) {
    console.log(`cross-author, right unit first: ${label}: ${printShare({ count: right, of: asked })}`)
  }
  const measured = { dev: toFigures(judged[0]?.judged ?? []), calibration, crossAuthor: authors }
  if (options.includes('--write-baseline')) {
    writeFileSync(join(__dirname, 'baseline.json'), `${JSON.stringify(toBaseline(measured), null, 2)}\n`)
  }
  if (!options.includes('--check')) return
  const shortfalls = findShortfalls(measured)
  for (const shortfall of shortfalls) console.error(shortfall)
  console.log(shortfalls.length === 0 ? 'eval: every figure holds' : `eval: ${shortfalls.length} figures do not hold`)
  if (shortfalls.length > 0) process.exitCode = 1
}

function printMiss({ judgement, answer, outcome, right, cited }: Judged, { explain }: Knowledge): void {
  if (right && cited !== false) return
  const { id, category, context, question, units, refs } = judgement
  const before = context === undefined ? '' : `(${context.join(' / ')}) `
  console.log(`  ${right ? 'cited otherwise' : 'WRONG'} ${id} [${category}] ${before}${question}`)
  console.log(
    `    got  ${outcome.kind} ${outcome.units.slice(0, 6).join(' ')} | ${outcome.refs.slice(0, 2).join('; ')}`,
  )
  console.log(`    want ${units.join(' ')} | ${refs.slice(0, 3).join('; ')}`)
  if (!right) console.log(`    ${explanationText(question, answer, explain(question)).replaceAll('\n', '\n    ')}`)
}

main(process.argv.slice(2))
