import type { DialogueContext } from '../answer/dialogue'
import type { AskedQuestion, Feedback } from './feedback'
import { fingerprint, messageKey, speakerKey, type Memory } from './short-memory'
import { SOUND_STATE, type PersonRecord, type Store } from './store'

/** What a store is made of once people, conversations and activities have become fingerprints. */
export interface StoreParts {
  readonly feedback: {
    append(entry: Feedback): Promise<void>
    read(): Promise<readonly Feedback[]>
  }
  readonly memory: {
    context(key: string): Promise<DialogueContext | undefined>
    asked(key: string): Promise<AskedQuestion | undefined>
    put(memories: readonly Memory[]): Promise<void>
    /** True for the first caller with this key. */
    markSeen(key: string): Promise<boolean>
    person(person: string): Promise<PersonRecord>
    forget(person: string): Promise<void>
  }
  close(): Promise<void>
}

/** A store over parts that know fingerprints alone. */
export function createKeyedStore({ feedback, memory, close }: StoreParts): Store {
  return {
    appendFeedback: (entry) => feedback.append(entry),
    readFeedback: () => feedback.read(),
    readContext: (speaker) => memory.context(speakerKey(speaker)),
    writeContext: (speaker, value) =>
      memory.put([{ kind: 'context', key: speakerKey(speaker), person: fingerprint([speaker.personId]), value }]),
    writeAsked(speaker, value, messageId) {
      const person = fingerprint([speaker.personId])
      const keys = [speakerKey(speaker), ...(messageId === undefined ? [] : [messageKey(speaker, messageId)])]
      return memory.put(keys.map((key) => ({ kind: 'asked', key, person, value })))
    },
    readAsked: (speaker, messageId) =>
      memory.asked(messageId === undefined ? speakerKey(speaker) : messageKey(speaker, messageId)),
    markSeen: (activityId) => memory.markSeen(fingerprint([activityId])),
    readPerson: (personId) => memory.person(fingerprint([personId])),
    forgetPerson: (personId) => memory.forget(fingerprint([personId])),
    state: () => SOUND_STATE,
    close,
  }
}
