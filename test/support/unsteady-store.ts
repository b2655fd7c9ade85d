import type { Store } from '../../src/store/store'

/** How a store behaves: well, failing each call, never answering, or failing what writes. */
export type Mood = 'well' | 'away' | 'silent' | 'full'

/** A store that a test can take away and bring back. */
export interface UnsteadyStore extends Store {
  mood: Mood
  /** Calls of it by name, also those that failed. */
  readonly calls: Readonly<Record<string, number>>
  /** Calls that were never answered go on now. */
  answer(): void
}

const READING = ['readFeedback', 'readContext', 'readAsked', 'readPerson']

/** Puts moods before a store. */
export function createUnsteadyStore(store: Store): UnsteadyStore {
  const calls: Record<string, number> = {}
  const held: (() => void)[] = []
  let mood: Mood = 'well'

  async function call<Value>(name: string, run: () => Promise<Value>): Promise<Value> {
    calls[name] = (calls[name] ?? 0) + 1
    if (mood === 'away') throw new Error('nothing listens there')
    if (mood === 'full' && !READING.includes(name)) throw new Error('no space is left')
    if (mood === 'silent') await new Promise<void>((resolve) => held.push(resolve))
    return run()
  }

  return {
    get mood() {
      return mood
    },
    set mood(next) {
      mood = next
    },
    calls,
    answer: () => held.splice(0).forEach((goOn) => goOn()),
    appendFeedback: (entry) => call('appendFeedback', () => store.appendFeedback(entry)),
    readFeedback: () => call('readFeedback', () => store.readFeedback()),
    readContext: (speaker) => call('readContext', () => store.readContext(speaker)),
    writeContext: (speaker, context) => call('writeContext', () => store.writeContext(speaker, context)),
    writeAsked: (speaker, asked, id) => call('writeAsked', () => store.writeAsked(speaker, asked, id)),
    readAsked: (speaker, id) => call('readAsked', () => store.readAsked(speaker, id)),
    markSeen: (id) => call('markSeen', () => store.markSeen(id)),
    readPerson: (id) => call('readPerson', () => store.readPerson(id)),
    forgetPerson: (id) => call('forgetPerson', () => store.forgetPerson(id)),
    state: () => store.state(),
    close: () => call('close', () => store.close()),
  }
}
