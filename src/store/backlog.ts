interface Waiting {
  readonly write: () => Promise<void>
  readonly resolve: () => void
  isUnderWay: boolean
}

/** Writes that wait for a store, oldest first; where there is no more room the oldest are given up. */
export class Backlog {
  private readonly waiting = new Map<string, Waiting>()
  private running: Promise<void> | undefined
  private lost = 0

  constructor(
    private readonly capacity: number,
    /** So many are written at the same time. */
    private readonly atOnce: number,
  ) {}

  get size(): number {
    return this.waiting.size
  }

  /** How many were given up. */
  get dropped(): number {
    return this.lost
  }

  has(key: string): boolean {
    return this.waiting.has(key)
  }

  /** Takes the place of a write with the same key; resolves when it is written, if it ever is. */
  add(key: string, write: () => Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.delete(key)
      this.waiting.set(key, { write, resolve, isUnderWay: false })
      if (this.waiting.size > this.capacity) this.dropOldest()
    })
  }

  /** Writes the first of those that wait; rejects when one of them could not be written. Never does the same twice at a time. */
  writeSome(): Promise<void> {
    this.running ??= this.write().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  /** Gives all up that still waits. */
  dropAll(): void {
    this.lost += this.waiting.size
    this.waiting.clear()
  }

  private async write(): Promise<void> {
    const results = await Promise.allSettled(this.first().map((entry) => this.writeOne(entry)))
    const failure = results.find((result) => result.status === 'rejected')
    if (failure !== undefined) throw failure.reason
  }

  private first(): (readonly [string, Waiting])[] {
    const first: [string, Waiting][] = []
    for (const entry of this.waiting) {
      if (first.length === this.atOnce) break
      first.push(entry)
    }
    return first
  }

  private async writeOne([key, one]: readonly [string, Waiting]): Promise<void> {
    one.isUnderWay = true
    try {
      await one.write()
    } finally {
      one.isUnderWay = false
    }
    // A newer one may have taken its place meanwhile.
    if (this.waiting.get(key) === one) this.waiting.delete(key)
    one.resolve()
  }

  private dropOldest(): void {
    for (const [key, { isUnderWay }] of this.waiting) {
      if (isUnderWay) continue
      this.waiting.delete(key)
      this.lost += 1
      return
    }
  }
}
