interface Waiting {
  readonly line: string
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Lines of feedback take at most some 10 KB each; Azure appends at most 4 MB at once. */
const MOST_LINES = 256

/** Lines that wait for the same place: one write at a time takes all that came while the one before it ran. */
export class LineBatches {
  private waiting: Waiting[] = []
  private queue: Promise<void> = Promise.resolve()

  /** `write` rejects when none of its lines is sure to be kept. */
  constructor(private readonly write: (lines: readonly string[]) => Promise<void>) {}

  /** Resolves when the line is written; in the order of the calls. */
  append(line: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ line, resolve, reject })
      if (this.waiting.length === 1) void this.inTurn(() => this.flush())
    })
  }

  /** Runs something between two writes, after all that waits now. */
  inTurn(task: () => Promise<void>): Promise<void> {
    const done = this.queue.then(task)
    this.queue = done.catch(() => undefined)
    return done
  }

  private async flush(): Promise<void> {
    const all = this.waiting.splice(0)
    while (all.length > 0) {
      const batch = all.splice(0, MOST_LINES)
      try {
        await this.write(batch.map(({ line }) => line))
        for (const { resolve } of batch) resolve()
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
  }
}
