import { createKnowledge } from '../../src/knowledge'
import { plainDocuments, plainIndex, readData, readJudged, warmUpQuestions } from './corpus'
import { percentile } from './percentile'

const ROUNDS = 9
const SHARES = [0.5, 0.95, 0.99] as const

/** Milliseconds below which half, 95 % and 99 % of the questions are done. */
type Spread = readonly [p50: number, p95: number, p99: number]

/** Our whole answers beside plain searches of the same questions. */
export interface AnswerFigures {
  readonly questions: number
  readonly rounds: number
  /** Each question by the best of its rounds: what the work costs, without what else the machine does. */
  readonly best: { readonly ours: Spread; readonly plain: Spread }
  /** The quietest round as it was, pauses of the garbage collector included. */
  readonly round: { readonly ours: Spread; readonly plain: Spread }
}

/** Times both sides question by question in turns, after a warm-up on other questions. */
export function measureAnswers(): AnswerFigures {
  const data = readData()
  const { answerer } = createKnowledge(data)
  const index = plainIndex(plainDocuments(data))
  const asked = readJudged(answerer)
  for (const question of warmUpQuestions(data, asked)) {
    answerer.answer(question)
    index.search(question)
  }
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const ours = new Float64Array(asked.length)
    const plain = new Float64Array(asked.length)
    asked.forEach(({ question, context }, at) => {
      const answer = (): unknown => answerer.answer(question, context)
      const search = (): unknown => index.search(question)
      // Whoever comes second finds the words of the question in the processor's cache.
      if ((at + round) % 2 === 0) ours[at] = time(answer)
      plain[at] = time(search)
      if ((at + round) % 2 === 1) ours[at] = time(answer)
    })
    return { ours, plain }
  })
  const both = (spread: (side: 'ours' | 'plain') => Spread) => ({ ours: spread('ours'), plain: spread('plain') })
  return {
    questions: asked.length,
    rounds: ROUNDS,
    best: both((side) =>
      spreadOf(Float64Array.from(asked, (_, at) => Math.min(...rounds.map((round) => round[side][at] ?? Infinity)))),
    ),
    round: both((side) => quietest(rounds.map((round) => spreadOf(round[side])))),
  }
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function spreadOf(times: Float64Array): Spread {
  const [p50, p95, p99] = SHARES
  return [percentile(times, p50), percentile(times, p95), percentile(times, p99)]
}

function quietest(spreads: readonly Spread[]): Spread {
  const least = (at: 0 | 1 | 2): number => Math.min(...spreads.map((spread) => spread[at]))
  return [least(0), least(1), least(2)]
}
