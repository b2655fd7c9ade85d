import { inTime, type Clock } from './clock'

/** Whoever waits for an answer waits for three calls at most, and Teams for 15 s. */
const CALL_LIMIT_MS = 2_000

/** What is away is tried again after half a second, then each time after as long as it has been away. */
const FIRST_PAUSE_MS = 500
/** So often as well while all is well, lest nobody knows on Monday of what broke on Saturday. */
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
  private callOffProbe = (): void => undefined
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

  /** Tries now whether it can be reached, and again from time to time. */
  async probe(): Promise<boolean> {
    const { clock, report, probe, onReturn } = this.deps
    const isThere = (await this.call(probe)) !== undefined
    if (isThere && this.lostAt !== undefined) {
      report(`the store is back after ${Math.round((clock.now() - this.lostAt) / 1_000)} s`)
      this.lostAt = undefined
      onReturn()
    }
    this.scheduleProbe()
    return isThere
  }

  /** Does nothing any more of its own accord. */
  stop(): void {
    this.isStopped = true
    this.callOffProbe()
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
    this.failures += 1
    if (this.lostAt !== undefined) return
    this.lostAt = this.deps.clock.now()
    this.deps.report(`the store cannot be used: ${describe(error)}`)
    this.scheduleProbe()
  }

  private scheduleProbe(): void {
    this.callOffProbe()
    if (this.isStopped) return
    const { clock } = this.deps
    const away = this.lostAt === undefined ? LONGEST_PAUSE_MS : clock.now() - this.lostAt
    const pause = Math.min(Math.max(away, FIRST_PAUSE_MS), LONGEST_PAUSE_MS)
    this.callOffProbe = clock.after(pause, () => void this.probe())
  }
}

/** Azure's messages go on with the number and the time of the request; of several addresses' refusals there is only a name. */
function describe(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error)
  return message.split('\n', 1)[0] ?? ''
}
