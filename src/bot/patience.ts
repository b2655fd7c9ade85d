import { setTimeout as sleep } from 'node:timers/promises'

/** Teams asks to come back later; 502 and 504 the SDK's own client repeats three times within some seven seconds. */
const LATER = [412, 429]

/** Together with jitter less than three seconds: a turn has fifteen. */
const DELAYS_MS = [300, 600, 1200]

/** Does something again that the channel cannot take at present, three times at most; then rejects as it did last. */
export async function withPatience<T>(send: () => Promise<T>): Promise<T> {
  for (const delay of DELAYS_MS) {
    try {
      return await send()
    } catch (error) {
      if (!isTemporary(error)) throw error
      // Without jitter, turns that were refused together would come back together.
      await sleep(delay * (0.5 + Math.random()))
    }
  }
  return send()
}

function isTemporary(error: unknown): boolean {
  return (
    error instanceof Error &&
    'statusCode' in error &&
    typeof error.statusCode === 'number' &&
    LATER.includes(error.statusCode)
  )
}
