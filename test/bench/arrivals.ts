/** One message that somebody will send. */
export interface Arrival {
  /** Seconds after the start. */
  readonly at: number
  readonly person: number
  readonly kind: 'question' | 'follow-up'
}

/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How many come at which part of the time, against the mean: computers start, everybody is there at once, it ebbs away. */
const CURVE = [
  [0, 0.2],
  [0.1, 0.6],
  [0.2, 2.6],
  [0.3, 2.2],
  [0.5, 1],
  [0.75, 0.5],
  [1, 0.3],
] as const
const HIGHEST = Math.max(...CURVE.map(([, rate]) => rate))

/** The last first questions come so early that who asked them can still follow up. */
const FIRST_UNTIL = 0.85
/** Parts of the time after which somebody asks again. */
const AGAIN = { soonest: 0.03, latest: 0.14 } as const

/**
 * Two turns of each person, in the order of arrival: of three turns one is a follow-up. Nobody waits for anybody, so that
 * a slow program meets the same load as a fast one.
 */
export function planArrivals(people: number, seconds: number, random: () => number): Arrival[] {
  const arrivals = Array.from({ length: people }, (_, person): [Arrival, Arrival] => {
    const first = drawMoment(random) * FIRST_UNTIL
    const again = first + AGAIN.soonest + random() * (AGAIN.latest - AGAIN.soonest)
    return [
      { at: first * seconds, person, kind: 'question' },
      { at: again * seconds, person, kind: asksBack(person) ? 'follow-up' : 'question' },
    ]
  })
  return arrivals.flat().sort((a, b) => a.at - b.at)
}

/** Two people of three follow up on their question, the third asks another one. */
export function asksBack(person: number): boolean {
  return person % 3 !== 0
}

/** A moment from 0 to 1, drawn as the curve says. */
function drawMoment(random: () => number): number {
  for (;;) {
    const moment = random()
    if (random() * HIGHEST < rateAt(moment)) return moment
  }
}

function rateAt(moment: number): number {
  const next = CURVE.findIndex(([at]) => at >= moment)
  const [to, above] = CURVE[Math.max(next, 1)] ?? [1, 0]
  const [from, below] = CURVE[Math.max(next, 1) - 1] ?? [0, 0]
  return below + ((above - below) * (moment - from)) / (to - from)
}
