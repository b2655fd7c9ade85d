import { openBlobStore } from './blob'
import { readFeedbackFile } from './feedback-file'
import { readMemoryFile } from './memory-file'
import type { StoreSettings } from './settings'
import { fingerprint } from './short-memory'
import type { Store, StoreSurroundings } from './store'

/** What can be read of a store while a bot works with it. */
export type StoreReader = Pick<Store, 'readFeedback' | 'readPerson' | 'close'>

/** Opens a store to read in it, without keeping others from it. */
export async function openStoreReader(settings: StoreSettings, surroundings: StoreSurroundings): Promise<StoreReader> {
  if (settings.kind === 'blob') return openBlobStore(settings, surroundings)
  const { directory } = settings
  const { report, lifetimes, now } = surroundings
  return {
    async readFeedback() {
      const all = await readFeedbackFile(directory, report)
      return all.filter(({ at }) => Date.parse(at) > now() - lifetimes.feedback)
    },
    async readPerson(personId) {
      return (await readMemoryFile(directory, surroundings)).person(fingerprint([personId]))
    },
    async close() {
      // Nothing is open.
    },
  }
}
