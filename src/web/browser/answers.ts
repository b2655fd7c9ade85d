import { signInHeaders } from './signed-in'

/** Asks for answers while somebody types: only the latest question's reply counts. */
export interface AnswerSource {
  /** The answer as HTML; undefined when another question came in between, or `cancel`. */
  ask(question: string): Promise<string | undefined>
  cancel(): void
}

/** Asks the server; a reply that comes out of order is dropped even if it could not be stopped. */
export function createAnswerSource(): AnswerSource {
  let latest = 0
  let running = new AbortController()
  return {
    async ask(question) {
      const turn = ++latest
      running.abort()
      running = new AbortController()
      const { signal } = running
      try {
        const response = await fetch(`/answers?q=${encodeURIComponent(question)}`, { headers: signInHeaders(), signal })
        if (!response.ok) throw new Error(String(response.status))
        const answer = await response.text()
        return turn === latest ? answer : undefined
      } catch (error) {
        if (turn !== latest) return undefined
        throw error
      }
    },
    cancel() {
      latest++
      running.abort()
    },
  }
}
