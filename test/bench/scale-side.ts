import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDialogueContext, type DialogueContext } from '../../src/answer/dialogue'
import type { Answerer } from '../../src/answer/answerer'
import type { Data } from '../../src/data'
import { createKnowledge, prepareKnowledge } from '../../src/knowledge'
import { packSearch, unpackSearch } from '../../src/search/prepared-search'
import { createCityHall } from './city-hall'
import { readData } from './corpus'
import { percentile } from './percentile'

/** What one size of act needs; times in ms, sizes in bytes. */
export interface ScaleFigures {
  readonly departments: number
  readonly provisions: number
  readonly units: number
  readonly documents: number
  readonly terms: number
  /** As `npm run build` keeps it. */
  readonly index: number
  /** What the build does. */
  readonly prepare: number
  /** What a start does with what was prepared. */
  readonly open: number
  readonly heap: number
  readonly rss: number
  readonly p50: number
  readonly p99: number
}

interface Judged {
  readonly question: string
  readonly context?: readonly string[]
}

const ROUNDS = 3

function time<T>(work: () => T): { result: T; ms: number } {
  const began = performance.now()
  const result = work()
  return { result, ms: performance.now() - began }
}

function measure(times: number): ScaleFigures {
  // Whatever made the act is gone before memory is measured.
  const { data, departments, asked } = makeAct(times)
  const prepared = time(() => prepareKnowledge(data))
  const { documentCount, termCount } = prepared.result.sources.index
  const packed = packSearch(prepared.result)
  const opened = time(() => createKnowledge(data, unpackSearch(packed)))
  const { answerer, ordinance, organization } = opened.result
  const answers = timeAnswers(answerer, asked)
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return {
    departments,
    provisions: ordinance.provisions.size,
    units: organization.units.size,
    documents: documentCount,
    terms: termCount,
    index: Buffer.byteLength(packed),
    prepare: prepared.ms,
    open: opened.ms,
    heap: heapUsed,
    rss,
    ...answers,
  }
}

/** The act, and the trial set's questions, each asked of one of its departments. 0 is the real act. */
function makeAct(times: number): { data: Data; departments: number; asked: readonly Judged[] } {
  const real = readData()
  const judged = readFileSync(join('test', 'eval', 'trial.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged)
  if (times === 0) return { data: real, departments: 1, asked: judged }
  const { data, departments, retell } = createCityHall(real, times)
  const asked = judged.map(({ question, context = [] }, at) => ({
    question: retell(at % departments, question),
    context: context.map((earlier) => retell(at % departments, earlier)),
  }))
  return { data, departments, asked }
}

/** Whole answers, each question by the best of its rounds. */
function timeAnswers(answerer: Answerer, asked: readonly Judged[]): { p50: number; p99: number } {
  const withContext = asked.map(({ question, context = [] }) => ({
    question,
    context: context.reduce<DialogueContext | undefined>(
      (about, earlier) => toDialogueContext(answerer.answer(earlier, about)) ?? about,
      undefined,
    ),
  }))
  const best = new Float64Array(asked.length).fill(Infinity)
  for (let round = 0; round <= ROUNDS; round++) {
    withContext.forEach(({ question, context }, at) => {
      const { ms } = time(() => answerer.answer(question, context))
      // The first round warms up.
      if (round > 0) best[at] = Math.min(best[at] ?? Infinity, ms)
    })
  }
  return { p50: percentile(best, 0.5), p99: percentile(best, 0.99) }
}

// Started by `scale.ts` with `--expose-gc`, one process a size.
process.stdout.write(JSON.stringify(measure(Number(process.argv[2]))))
