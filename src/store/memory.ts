import type { DialogueContext } from '../answer/dialogue'
import { ExpiringMap } from './expiring-map'
import { DEFAULT_LIFETIMES, type Feedback, type Lifetimes, type Speaker, type Store } from './store'

/** Old feedback makes room for new beyond this number. */
const FEEDBACK_KEPT = 10_000

/** A store that ends with the process; `now` gives the time in milliseconds. */
export function createMemoryStore(lifetimes: Lifetimes = DEFAULT_LIFETIMES, now: () => number = Date.now): Store {
  const contexts = new ExpiringMap<DialogueContext>(lifetimes.context, now)
  const seen = new ExpiringMap<true>(lifetimes.seen, now)
  const feedback: Feedback[] = []

  return {
    async appendFeedback(entry) {
      if (feedback.length === FEEDBACK_KEPT) feedback.shift()
      feedback.push(entry)
    },
    async readFeedback() {
      return [...feedback]
    },
    async readContext(speaker) {
      return contexts.get(toKey(speaker))
    },
    async writeContext(speaker, context) {
      contexts.set(toKey(speaker), context)
    },
    async markSeen(activityId) {
      if (seen.get(activityId) !== undefined) return false
      seen.set(activityId, true)
      return true
    },
  }
}

/** Ids may hold any character, so a plain separator could make two speakers one. */
function toKey({ channelId, conversationId, personId }: Speaker): string {
  return JSON.stringify([channelId, conversationId, personId])
}
