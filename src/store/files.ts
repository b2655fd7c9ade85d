import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FeedbackFile } from './feedback-file'
import { takeLock } from './lock'
import { MemoryFile } from './memory-file'
import { fingerprint, messageKey, speakerKey } from './short-memory'
import { DEFAULT_LIFETIMES, SOUND_STATE, type FileSurroundings, type Store } from './store'

const LOCK_FILE = 'lock'

/** What a store of files may be told besides its folder. */
export type FileStoreOptions = Partial<FileSurroundings>

/** A store in a folder; rejects with a LockedError while another process works in it. */
export async function openFileStore(directory: string, options: FileStoreOptions = {}): Promise<Store> {
  const { lifetimes = DEFAULT_LIFETIMES, now = Date.now, report = () => undefined } = options
  await mkdir(directory, { recursive: true })
  const lock = await takeLock(join(directory, LOCK_FILE))
  try {
    const feedback = await FeedbackFile.open(directory, { lifetimes, now, report })
    const memory = await MemoryFile.open(directory, { lifetimes, now, report })
    return createStore({ feedback, memory, release: () => lock.release() })
  } catch (error) {
    await lock.release()
    throw error
  }
}

function createStore(parts: { feedback: FeedbackFile; memory: MemoryFile; release: () => Promise<void> }): Store {
  const { feedback, memory, release } = parts
  const { kept } = memory
  return {
    appendFeedback: (entry) => feedback.append(entry),
    readFeedback: () => feedback.read(),
    readContext: async (speaker) => kept.context(speakerKey(speaker)),
    writeContext: (speaker, value) =>
      memory.put([{ kind: 'context', key: speakerKey(speaker), person: fingerprint([speaker.personId]), value }]),
    async writeAsked(speaker, value, messageId) {
      const person = fingerprint([speaker.personId])
      const keys = [speakerKey(speaker), ...(messageId === undefined ? [] : [messageKey(speaker, messageId)])]
      await memory.put(keys.map((key) => ({ kind: 'asked', key, person, value })))
    },
    readAsked: async (speaker, messageId) =>
      kept.asked(messageId === undefined ? speakerKey(speaker) : messageKey(speaker, messageId)),
    async markSeen(activityId) {
      const key = fingerprint([activityId])
      if (kept.isSeen(key)) return false
      try {
        await memory.put([{ kind: 'seen', key }])
      } catch (error) {
        // Or the channel's next attempt would be taken for a repetition.
        kept.unsee(key)
        throw error
      }
      return true
    },
    readPerson: async (personId) => kept.person(fingerprint([personId])),
    async forgetPerson(personId) {
      kept.forget(fingerprint([personId]))
      await memory.rewrite()
    },
    state: () => SOUND_STATE,
    async close() {
      await Promise.all([feedback.close(), memory.close()])
      await release()
    },
  }
}
