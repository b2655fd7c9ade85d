import { measureAnswers, type AnswerFigures } from './answers'
import { measureDictionary } from './dictionary'
import { measureStart } from './start'

/** What a whole answer may cost at most: shares of a plain search, and milliseconds. */
const LIMITS = { p50Ratio: 1, p99Ratio: 1, p99: 5 } as const

const MEGABYTE = 2 ** 20

function main(): void {
  const answers = measureAnswers()
  printAnswers(answers)
  printDictionary()
  printStart()
  if (!process.argv.includes('--check')) return
  const faults = findFaults(answers)
  for (const fault of faults) console.log(`too slow: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

function printAnswers({ questions, rounds, best, round }: AnswerFigures): void {
  console.log(`whole answers, ms, ${questions} judged questions, ${rounds} rounds in turns:   p50    p95    p99`)
  console.log(`  each question's best   ours  ${row(best.ours)}`)
  console.log(`                         plain ${row(best.plain)}`)
  console.log(`                         ratio ${row(best.ours.map((time, at) => time / (best.plain[at] ?? 1)))}`)
  console.log(`  the quietest round     ours  ${row(round.ours)}`)
  console.log(`                         plain ${row(round.plain)}`)
}

function row(values: readonly number[]): string {
  return values.map((value) => value.toFixed(2).padStart(6)).join(' ')
}

function printDictionary(): void {
  const { words, lemmas, withoutDiacritics } = measureDictionary()
  console.log(
    `dictionary, ${words} words: ${perSecond(lemmas)}; with diacritics missing: ${perSecond(withoutDiacritics)}`,
  )
}

function perSecond(lookups: number): string {
  return `${Math.round(lookups / 1000)} 000 lookups a second`
}

function printStart(): void {
  const { ours, parts, plain } = measureStart()
  for (const [name, { steps, heap, rss }] of Object.entries({ ours, 'some of its parts': parts, plain })) {
    const times = Object.entries(steps).map(([step, time]) => `${step} ${time.toFixed(0)} ms`)
    console.log(`start, ${name}: ${times.join(', ')}; heap ${megabytes(heap)}, RSS ${megabytes(rss)}`)
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`
}

function findFaults({ best }: AnswerFigures): string[] {
  const [p50, , p99] = best.ours
  const ratio = { p50: p50 / best.plain[0], p99: p99 / best.plain[2] }
  return [
    ...(ratio.p50 > LIMITS.p50Ratio ? [`p50 is ${ratio.p50.toFixed(2)} of plain MiniSearch's`] : []),
    ...(ratio.p99 > LIMITS.p99Ratio ? [`p99 is ${ratio.p99.toFixed(2)} of plain MiniSearch's`] : []),
    ...(p99 > LIMITS.p99 ? [`p99 is ${p99.toFixed(2)} ms`] : []),
  ]
}

main()
