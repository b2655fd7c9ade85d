/** A map whose entries vanish after a fixed time, and the oldest ones earlier when there are too many. */
export class ExpiringMap<Value> {
  /** In the order of writing, which with one lifetime is the order of expiry. */
  private readonly entries = new Map<string, { readonly value: Value; readonly expires: number }>()

  constructor(
    private readonly lifetime: number,
    private readonly now: () => number,
    private readonly capacity = 100_000,
  ) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key)
    return entry === undefined || entry.expires <= this.now() ? undefined : entry.value
  }

  set(key: string, value: Value): void {
    this.entries.delete(key)
    this.entries.set(key, { value, expires: this.now() + this.lifetime })
    this.dropOldest()
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
