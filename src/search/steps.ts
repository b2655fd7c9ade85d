/** Work that can be left alone between its steps. */
export type Steps<T> = Iterator<void, T>

/** Does all the work at once. */
export function takeSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
