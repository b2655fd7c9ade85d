import { startBotFramework } from '../support/bot-framework'
import { startMeasuredBot, type BotName, type RunningBot } from './bots'
import { percentile } from './percentile'
import { readQuestions } from './questions'
import { startLoadChannel, type Turn, type TurnResult } from './turns'

/** What the project promises beside the smallest bot of the same packages. */
const LIMITS = { throughput: 0.8, start: 1.5, rss: 1.3 } as const

/** Turns on their way at any time. */
const IN_FLIGHT = 16
/** So many people take turns, so that nobody asks more often than a person can. */
const PEOPLE = 5_000
const SIDES = ['ours', 'echo'] as const satisfies readonly BotName[]
const MEGABYTE = 2 ** 20

interface Round {
  readonly perSecond: number
  /** Processor time a turn. */
  readonly cpu: number
  readonly p50: number
  readonly p99: number
}

/** What was measured of one bot. */
interface Figures {
  readonly starts: number[]
  readonly atRest: number[]
  readonly rounds: Round[]
  /** Resident memory in bytes after each round: it goes up and down with each collection of garbage. */
  readonly underLoad: number[]
}

/**
 * `npm run bench:http [-- rounds [seconds [starts]]] [--check]`: our bot beside the smallest one, each in a process of
 * its own, in turns.
 */
async function main(options: readonly string[]): Promise<void> {
  const numbers = options.filter((option) => !option.startsWith('--')).map(Number)
  const [rounds = 7, seconds = 4, starts = 7] = numbers
  const framework = await startBotFramework()
  const channel = await startLoadChannel()
  const claims = { serviceurl: channel.serviceUrl }
  const { Authorization: authorization } = await framework.authorize(claims, { expires: '1h' })
  const figures: Record<BotName, Figures> = { ours: none(), echo: none() }
  try {
    for (let at = 0; at < starts; at++) for (const side of inTurns(at)) await measureStart(side)
    const bots = { ours: await start('ours'), echo: await start('echo') }
    const talkTo = (bot: RunningBot): Load => createLoad(bot, channel.talkTo(bot.port, authorization))
    const load = { ours: talkTo(bots.ours), echo: talkTo(bots.echo) }
    for (const side of SIDES) await load[side](seconds)
    for (let at = 0; at < rounds; at++) {
      for (const side of inTurns(at)) {
        figures[side].rounds.push(await load[side](seconds))
        figures[side].underLoad.push(bots[side].rss())
      }
    }
    await Promise.all(SIDES.map((side) => bots[side].stop()))
  } finally {
    await Promise.all([framework.stop(), channel.stop()])
  }
  const faults = report(figures, `${rounds} rounds of ${seconds} s in turns, ${IN_FLIGHT} turns on their way`)
  for (const fault of faults) console.log(`not as promised: ${fault}`)
  if (options.includes('--check') && faults.length > 0) process.exitCode = 1

  function start(side: BotName): Promise<RunningBot> {
    return startMeasuredBot(side, { ...framework.settings, ...framework.identity })
  }

  async function measureStart(side: BotName): Promise<void> {
    const bot = await start(side)
    figures[side].starts.push(bot.startMs)
    figures[side].atRest.push(bot.rss())
    await bot.stop()
  }
}

function none(): Figures {
  return { starts: [], atRest: [], rounds: [], underLoad: [] }
}

/** Who goes first changes from time to time. */
function inTurns(at: number): readonly BotName[] {
  return at % 2 === 0 ? SIDES : SIDES.toReversed()
}

type Load = (seconds: number) => Promise<Round>

/** Keeps so many turns on their way for some seconds; throws when one is not answered. */
function createLoad(bot: RunningBot, post: (turn: Turn) => Promise<TurnResult>): Load {
  const questions = readQuestions()
  let next = 0
  const nextTurn = (): Turn => {
    next += 1
    return { text: questions[next % questions.length] ?? '', person: next % PEOPLE }
  }
  return async (seconds) => {
    const times: number[] = []
    const cpuBefore = bot.cpuMs()
    const began = performance.now()
    const until = began + seconds * 1000
    const talk = async (): Promise<void> => {
      while (performance.now() < until) {
        const result = await post(nextTurn())
        if ('fault' in result) throw new Error(`a turn was not answered: ${result.fault}`)
        times.push(result.milliseconds)
      }
    }
    await Promise.all(Array.from({ length: IN_FLIGHT }, talk))
    const perSecond = times.length / ((performance.now() - began) / 1000)
    const cpu = (bot.cpuMs() - cpuBefore) / times.length
    return { perSecond, cpu, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
  }
}

/** Prints the figures; gives what is not as promised. */
function report({ ours, echo }: Record<BotName, Figures>, how: string): string[] {
  const rows = [
    row('turns per second, best', Math.max, (side) => side.rounds.map(({ perSecond }) => perSecond)),
    row('turns per second, median', median, (side) => side.rounds.map(({ perSecond }) => perSecond)),
    row('processor, ms a turn, best', Math.min, (side) => side.rounds.map(({ cpu }) => cpu)),
    row('p50, ms, median', median, (side) => side.rounds.map(({ p50 }) => p50)),
    row('p99, ms, median', median, (side) => side.rounds.map(({ p99 }) => p99)),
    row('p99, ms, best', Math.min, (side) => side.rounds.map(({ p99 }) => p99)),
    row('start, ms, best', Math.min, (side) => side.starts),
    row('start, ms, median', median, (side) => side.starts),
    row('RSS at rest, MB, median', median, (side) => side.atRest.map((bytes) => bytes / MEGABYTE)),
    row('RSS under load, MB, median', median, (side) => side.underLoad.map((bytes) => bytes / MEGABYTE)),
    row('RSS under load, MB, highest', Math.max, (side) => side.underLoad.map((bytes) => bytes / MEGABYTE)),
  ]
  console.log(`over HTTP, tokens checked; ${how}; ${ours.starts.length} starts in turns`)
  console.log(`${''.padEnd(28)}${['ours', 'echo', 'ratio'].map((head) => head.padStart(9)).join('')}`)
  for (const { name, values, ratio } of rows) {
    const numbers = values.map((value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0).padStart(9)).join('')
    console.log(`${name.padEnd(28)}${numbers}${ratio.toFixed(2).padStart(9)}`)
  }
  const ratioOf = (name: string): number => rows.find((it) => it.name === name)?.ratio ?? Number.NaN
  return [
    ...(ratioOf('turns per second, median') >= LIMITS.throughput ? [] : [`throughput below ${LIMITS.throughput}`]),
    ...(ratioOf('start, ms, best') <= LIMITS.start ? [] : [`start-up above ${LIMITS.start} times`]),
    ...(ratioOf('RSS at rest, MB, median') <= LIMITS.rss ? [] : [`RSS at rest above ${LIMITS.rss} times`]),
    ...(ratioOf('RSS under load, MB, median') <= LIMITS.rss ? [] : [`RSS under load above ${LIMITS.rss} times`]),
  ]

  function row(
    name: string,
    choose: (...values: number[]) => number,
    read: (side: Figures) => readonly number[],
  ): { name: string; values: [number, number]; ratio: number } {
    const values: [number, number] = [choose(...read(ours)), choose(...read(echo))]
    return { name, values, ratio: values[0] / values[1] }
  }
}

function median(...values: number[]): number {
  return percentile(values, 0.5)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
