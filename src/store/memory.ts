import type { Feedback } from './feedback'
import { createKeyedStore } from './keyed-store'
import { ShortMemory } from './short-memory'
import { DEFAULT_LIFETIMES, type Lifetimes, type Store } from './store'

/** Old feedback makes room for new beyond this number. */
const FEEDBACK_KEPT = 10_000

/** A store that ends with the process; `now` gives the time in milliseconds. */
export function createMemoryStore(lifetimes: Lifetimes = DEFAULT_LIFETIMES, now: () => number = Date.now): Store {
  const kept = new ShortMemory(lifetimes, now)
  const feedback: Feedback[] = []

  return createKeyedStore({
    feedback: {
      async append(entry) {
        if (feedback.length === FEEDBACK_KEPT) feedback.shift()
        feedback.push(entry)
      },
      async read() {
        return feedback.filter(({ at }) => Date.parse(at) > now() - lifetimes.feedback)
      },
    },
    memory: {
      context: async (key) => kept.context(key),
      asked: async (key) => kept.asked(key),
      async put(memories) {
        for (const memory of memories) kept.put(memory)
      },
      async markSeen(key) {
        if (kept.isSeen(key)) return false
        kept.put({ kind: 'seen', key })
        return true
      },
      person: async (person) => kept.person(person),
      async forget(person) {
        kept.forget(person)
      },
    },
    async close() {
      // Nothing is on its way.
    },
  })
}
