/** What this browser remembers; a browser that forbids it remembers nothing. */
export function recall(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}

/** Keeps a value, or forgets it when it is null. */
export function keep(storage: () => Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage().removeItem(key)
    else storage().setItem(key, value)
  } catch {
    // Forbidden or full: nothing depends on it.
  }
}
