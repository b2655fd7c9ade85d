/** Time as a store sees it; a test hands in its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs something once after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, run: () => void): () => void
}

/** The machine's own time. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Resolves after so many milliseconds. */
export function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => clock.after(milliseconds, resolve))
}

/** What a call gives, or a rejection once it takes too long; the call itself is not ended by that. */
export async function inTime<Result>(clock: Clock, milliseconds: number, call: () => Promise<Result>): Promise<Result> {
  let callOff = (): void => undefined
  const late = new Promise<never>((_, reject) => {
    callOff = clock.after(milliseconds, () => reject(new Error(`no answer within ${milliseconds / 1_000} s`)))
  })
  try {
    return await Promise.race([call(), late])
  } finally {
    callOff()
  }
}
