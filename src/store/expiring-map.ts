/** A map whose entries vanish after a fixed time, and the oldest ones earlier when there are too many. */
export class ExpiringMap<Value> {
  /** In the order of writing, which with one lifetime is the order of expiry. */
  private readonly entries = new Map<string, Expiring<Value>>()

  constructor(
    private readonly lifetime: number,
    private readonly now: () => number,
    private readonly capacity = 100_000,
  ) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key)
    return entry === undefined || entry.expires <= this.now() ? undefined : entry.value
  }

  /** Gives the time at which the entry vanishes, which may also be handed in. */
  set(key: string, value: Value, expires = this.now() + this.lifetime): number {
    this.entries.delete(key)
    this.entries.set(key, { value, expires })
    this.dropOldest()
    return expires
  }

  /** Removes every entry whose value fits. */
  remove(fits: (value: Value, key: string) => boolean): void {
    for (const [key, { value }] of this.entries) if (fits(value, key)) this.entries.delete(key)
  }

  /** What has not vanished, oldest first. */
  live(): (readonly [key: string, entry: Expiring<Value>])[] {
    return [...this.entries].filter(([, { expires }]) => expires > this.now())
  }

  get size(): number {
    return this.entries.size
  }

  private dropOldest(): void {
    for (const [key, { expires }] of this.entries) {
      if (expires > this.now() && this.entries.size <= this.capacity) return
      this.entries.delete(key)
    }
  }
}

/** A value and the time, in milliseconds, at which it vanishes. */
export interface Expiring<Value> {
  readonly value: Value
  readonly expires: number
}
