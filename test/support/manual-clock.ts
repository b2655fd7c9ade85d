import type { Clock } from '../../src/store/clock'

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  private readonly timers = new Set<{ readonly at: number; readonly run: () => void }>()

  constructor(private time: number) {}

  now(): number {
    return this.time
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run }
    this.timers.add(timer)
    return () => this.timers.delete(timer)
  }

  /** Lets time pass and everything happen that is due meanwhile. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds
    await settle()
    for (;;) {
      const [next] = [...this.timers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)
      if (next === undefined) break
      this.timers.delete(next)
      this.time = next.at
      next.run()
      await settle()
    }
    this.time = end
  }

  /** How many timers run. */
  get running(): number {
    return this.timers.size
  }
}

/** Lets every promise that can go on do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}
