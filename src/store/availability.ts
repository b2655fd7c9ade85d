import { inTime, type Clock } from './clock'

/** Whoever waits for an answer waits for three calls at most, and Teams for 15 s. */
const CALL_LIMIT_MS = 2_000

/** A store that was away is tried again after half a second, then less and less often. */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000

interface AvailabilityDeps {
  readonly clock: Clock
  readonly report: (problem: string) => void
  /** Tries whether it is back. */
  readonly probe: () => Promise<unknown>
  /** It is back. */
  readonly onReturn: () => void
}

/** Whether something that is called can be reached: after one failure nobody is made to wait until a probe has succeeded. */
export class Availability {
  private lostAt: number | undefined
  private failures = 0
  private nextPause = FIRST_PAUSE_MS
  private callOffProbe: (() => void) | undefined
  private isStopped = false

  constructor(private readonly deps: AvailabilityDeps) {}

  get isReachable(): boolean {
    return this.lostAt === undefined
  }

  /** Calls that failed or took too long. */
  get errors(): number {
    return this.failures
  }

  /** What a call gives; undefined when it fails or takes too long, and at once while there is nothing to be reached. */
  async attempt<Value>(call: () => Promise<Value>): Promise<{ readonly value: Value } | undefined> {
    return this.isReachable ? this.call(call) : undefined
  }

  /** Tries now whether it is back. */
  async probe(): Promise<boolean> {
    const { clock, report, probe, onReturn } = this.deps
    if ((await this.call(probe)) === undefined) return false
    if (this.lostAt === undefined) return true
    report(`the store is back after ${Math.round((clock.now() - this.lostAt) / 1_000)} s`)
    this.lostAt = undefined
    this.nextPause = FIRST_PAUSE_MS
    this.callOffProbe?.()
    this.callOffProbe = undefined
    onReturn()
    return true
  }

  /** Does nothing any more of its own accord. */
  stop(): void {
    this.isStopped = true
    this.callOffProbe?.()
  }

  private async call<Value>(call: () => Promise<Value>): Promise<{ readonly value: Value } | undefined> {
    try {
      return { value: await inTime(this.deps.clock, CALL_LIMIT_MS, call) }
    } catch (error) {
      this.fail(error)
      return undefined
    }
  }

  private fail(error: unknown): void {
    const { clock, report } = this.deps
    this.failures += 1
    if (this.lostAt === undefined) {
      this.lostAt = clock.now()
      report(`the store cannot be used: ${describe(error)}`)
    }
    if (this.callOffProbe !== undefined || this.isStopped) return
    this.callOffProbe = clock.after(this.nextPause, () => {
      this.callOffProbe = undefined
      void this.probe()
    })
    this.nextPause = Math.min(2 * this.nextPause, LONGEST_PAUSE_MS)
  }
}

/** Azure's messages go on with the number and the time of the request. */
function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] ?? ''
}
