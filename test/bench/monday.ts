import { setTimeout as sleep } from 'node:timers/promises'
import { startBotFramework } from '../support/bot-framework'
import { asksBack, createRandom, planArrivals, type Arrival } from './arrivals'
import { startMeasuredBot } from './bots'
import { percentile } from './percentile'
import { readQuestions } from './questions'
import { startLoadChannel, type Turn, type TurnResult } from './turns'

/** A city hall's people, each of whom takes two turns. */
const PEOPLE_A_SECOND = 12.5
const WARM_UP_TURNS = 1_000
const SEED = 8

/** RSS goes up and down with the garbage collector; its lowest value of the last third may exceed that of the first by this. */
const MOST_GROWTH = 1.15
/** In less time the collector does not come round often enough to tell. */
const GROWTH_FROM_S = 60
const MEGABYTE = 2 ** 20

const FOLLOW_UPS = [
  'a komu oni podlegają?',
  'a jaki mają telefon?',
  'gdzie to jest zapisane?',
  'a co oni jeszcze robią?',
]

interface Outcome {
  readonly arrival: Arrival
  readonly result: TurnResult
}

/**
 * `npm run bench:monday [-- seconds]`: Monday at eight, 120 s unless told otherwise. 25 turns a second in the mean, of
 * which a third are follow-ups; fails when one is lost or memory grows.
 */
async function main(seconds: number): Promise<void> {
  const people = Math.round(PEOPLE_A_SECOND * seconds)
  const random = createRandom(SEED)
  const arrivals = planArrivals(people, seconds, random)
  const framework = await startBotFramework()
  const channel = await startLoadChannel()
  const { Authorization } = await framework.authorize({ serviceurl: channel.serviceUrl }, { expires: '1h' })
  const bot = await startMeasuredBot('ours', { ...framework.settings, ...framework.identity })
  const post = channel.talkTo(bot.port, Authorization)
  try {
    const questions = readQuestions()
    const duties = readQuestions('duty')
    const pick = (texts: readonly string[]): string => texts[Math.floor(random() * texts.length)] ?? ''
    // The program has been up since the night, not for a moment.
    for (let at = 0; at < WARM_UP_TURNS; at++) await post({ text: pick(questions), person: people + at })

    const memory = [bot.rss()]
    const sampling = setInterval(() => memory.push(bot.rss()), 1_000)
    const cpuBefore = bot.cpuMs()
    const outcomes = await send(arrivals, post, ({ kind, person }) =>
      pick(kind === 'follow-up' ? FOLLOW_UPS : asksBack(person) ? duties : questions),
    )
    clearInterval(sampling)
    memory.push(bot.rss())
    const isGood = report(outcomes, { seconds, people, memory, cpuMs: bot.cpuMs() - cpuBefore })
    process.exitCode = isGood ? 0 : 1
  } finally {
    await bot.stop()
    await Promise.all([framework.stop(), channel.stop()])
  }
}

/** Sends each message at its time, whatever became of those before. */
async function send(
  arrivals: readonly Arrival[],
  post: (turn: Turn) => Promise<TurnResult>,
  textFor: (arrival: Arrival) => string,
): Promise<Outcome[]> {
  const began = performance.now()
  const outcomes: Promise<Outcome>[] = []
  for (const arrival of arrivals) {
    const wait = began + arrival.at * 1000 - performance.now()
    if (wait > 0) await sleep(wait)
    const turn = { text: textFor(arrival), person: arrival.person }
    outcomes.push(post(turn).then((result) => ({ arrival, result })))
  }
  return Promise.all(outcomes)
}

function report(
  outcomes: readonly Outcome[],
  run: {
    readonly seconds: number
    readonly people: number
    readonly memory: readonly number[]
    readonly cpuMs: number
  },
): boolean {
  const { seconds, people, memory, cpuMs } = run
  const lost = outcomes.filter(({ result }) => 'fault' in result)
  const times = outcomes.map(({ result }) => result.milliseconds)
  const followUps = outcomes.filter(({ arrival }) => arrival.kind === 'follow-up')
  const referring = followUps.flatMap((followUp) => refersBack(followUp, outcomes) ?? [])
  const busiest = Math.max(...countBySecond(outcomes.map(({ arrival }) => arrival.at)))
  const third = Math.ceil(memory.length / 3)
  const growth = Math.min(...memory.slice(-third)) / Math.min(...memory.slice(0, third))
  const ms = (share: number): string => percentile(times, share).toFixed(0)
  const mb = (bytes: number): string => (bytes / MEGABYTE).toFixed(0)

  console.log(
    `Monday at eight: ${outcomes.length} turns by ${people} people in ${seconds} s, at most ${busiest} in one second`,
  )
  console.log(`sent ${outcomes.length}, answered ${outcomes.length - lost.length}, lost ${lost.length}`)
  console.log(
    `follow-ups ${followUps.length}; to answers that named units ${referring.length}, about one of these ${referring.filter(Boolean).length}`,
  )
  console.log(`p50 ${ms(0.5)} ms, p99 ${ms(0.99)} ms, slowest ${Math.max(...times).toFixed(0)} ms`)
  console.log(`processor ${((100 * cpuMs) / (seconds * 1000)).toFixed(0)} % of one core`)
  console.log(
    `RSS ${mb(memory[0] ?? 0)} MB at the start, ${mb(memory.at(-1) ?? 0)} MB at the end; lowest by thirds ${[0, 1, 2]
      .map((at) => mb(Math.min(...memory.slice(at * third, (at + 1) * third))))
      .join(', ')} MB, highest ${mb(Math.max(...memory))} MB`,
  )
  for (const { result } of lost.slice(0, 5)) if ('fault' in result) console.log(`lost: ${result.fault}`)
  const isFlat = seconds < GROWTH_FROM_S || growth <= MOST_GROWTH
  if (!isFlat) console.log(`memory grew to ${growth.toFixed(2)} times`)
  return lost.length === 0 && isFlat
}

/** Whether a follow-up's answer names a unit of the answer before it; undefined when that named none. */
function refersBack({ arrival, result }: Outcome, outcomes: readonly Outcome[]): boolean | undefined {
  const before = outcomes.find((other) => other.arrival.person === arrival.person && other.arrival.kind === 'question')
  if (before === undefined || 'fault' in before.result || 'fault' in result) return undefined
  const { summary = '' } = JSON.parse(before.result.message) as { summary?: string }
  const codes = summary.match(/IT-\d\d(?:-\d)?/g) ?? []
  return codes.length === 0 ? undefined : codes.some((code) => result.message.includes(code))
}

function countBySecond(moments: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const second of moments.map(Math.floor)) counts.set(second, (counts.get(second) ?? 0) + 1)
  return [...counts.values()]
}

const seconds = Number(process.argv[2] ?? 120)
if (!(seconds >= 5)) throw new Error('the number of seconds is a number from 5')
main(seconds).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
