import type { Feedback } from './feedback'
import { fingerprint, messageKey, ShortMemory, speakerKey } from './short-memory'
import { DEFAULT_LIFETIMES, SOUND_STATE, type Lifetimes, type Store } from './store'

/** Old feedback makes room for new beyond this number. */
const FEEDBACK_KEPT = 10_000

/** A store that ends with the process; `now` gives the time in milliseconds. */
export function createMemoryStore(lifetimes: Lifetimes = DEFAULT_LIFETIMES, now: () => number = Date.now): Store {
  const memory = new ShortMemory(lifetimes, now)
  const feedback: Feedback[] = []

  return {
    async appendFeedback(entry) {
      if (feedback.length === FEEDBACK_KEPT) feedback.shift()
      feedback.push(entry)
    },
    async readFeedback() {
      return feedback.filter(({ at }) => Date.parse(at) > now() - lifetimes.feedback)
    },
    async readContext(speaker) {
      return memory.context(speakerKey(speaker))
    },
    async writeContext(speaker, value) {
      memory.put({ kind: 'context', key: speakerKey(speaker), person: fingerprint([speaker.personId]), value })
    },
    async writeAsked(speaker, value, messageId) {
      const person = fingerprint([speaker.personId])
      memory.put({ kind: 'asked', key: speakerKey(speaker), person, value })
      if (messageId !== undefined) {
        memory.put({ kind: 'asked', key: messageKey(speaker, messageId), person, value })
      }
    },
    async readAsked(speaker, messageId) {
      return memory.asked(messageId === undefined ? speakerKey(speaker) : messageKey(speaker, messageId))
    },
    async markSeen(activityId) {
      const key = fingerprint([activityId])
      if (memory.isSeen(key)) return false
      memory.put({ kind: 'seen', key })
      return true
    },
    async readPerson(personId) {
      return memory.person(fingerprint([personId]))
    },
    async forgetPerson(personId) {
      memory.forget(fingerprint([personId]))
    },
    state: () => SOUND_STATE,
    async close() {
      // Nothing is on its way.
    },
  }
}
