import fc from 'fast-check'
import { invokes, messages, otherActivities } from './fuzz-activities'
import { pageRequests, rawBodies } from './fuzz-requests'
import { startFuzzTarget, type FuzzInput, type FuzzOutcome } from './fuzz-target'

/** What is sent, and how often each kind of it. */
const inputs: fc.Arbitrary<FuzzInput> = fc.oneof(
  { weight: 8, arbitrary: messages.map((activity) => ({ kind: 'message' as const, activity })) },
  { weight: 3, arbitrary: invokes.map((activity) => ({ kind: 'invoke' as const, activity })) },
  { weight: 4, arbitrary: otherActivities.map((activity) => ({ kind: 'activity' as const, activity })) },
  { weight: 2, arbitrary: rawBodies.map((request) => ({ kind: 'body' as const, request })) },
  { weight: 6, arbitrary: pageRequests.map((request) => ({ kind: 'page' as const, request })) },
)

/**
 * `npm run fuzz [-- inputs [seed]]`: sends made-up activities and requests to the built program. Each message must be
 * answered; nothing may end the program or be answered with 5xx. An input that does is made small and printed.
 */
async function main(count: number, seed: number): Promise<void> {
  console.log(`fuzz: ${count} inputs, seed ${seed}`)
  const target = await startFuzzTarget()
  const began = performance.now()
  const tally = new Tally()
  try {
    const details = await fc.check(
      fc.asyncProperty(inputs, async (input) => {
        const outcome = await target.send(input)
        tally.add(input, outcome)
        if (outcome.fault !== undefined) throw new Error(outcome.fault)
      }),
      { numRuns: count, seed },
    )
    console.log(tally.describe((performance.now() - began) / 1000))
    if (details.failed) {
      const [input] = details.counterexample ?? []
      const error: unknown = details.errorInstance
      console.log(`FAILED after ${details.numRuns} inputs: ${error instanceof Error ? error.message : String(error)}`)
      console.log(JSON.stringify(input, null, 2))
      process.exitCode = 1
    } else {
      console.log('every message and invoke was answered; no crash, no 5xx')
    }
  } finally {
    await target.stop()
  }
}

/** Counts what was sent and what came back. */
class Tally {
  private readonly kinds = new Map<string, number>()
  private readonly statuses = new Map<number, number>()
  private slowest = 0

  add({ kind }: FuzzInput, { status, milliseconds }: FuzzOutcome): void {
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1)
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    this.slowest = Math.max(this.slowest, milliseconds)
  }

  describe(seconds: number): string {
    const list = (counts: ReadonlyMap<unknown, number>): string =>
      [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([what, count]) => `${count} ${String(what)}`)
        .join(', ')
    return [
      `sent in ${seconds.toFixed(0)} s: ${list(this.kinds)}`,
      `statuses: ${list(this.statuses)}; the slowest took ${this.slowest.toFixed(0)} ms`,
    ].join('\n')
  }
}

const [count = 100_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number)
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  throw new Error('the number of inputs is a whole number from 1, the seed a whole number')
}
void main(count, seed)
