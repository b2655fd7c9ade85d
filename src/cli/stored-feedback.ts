import type { Feedback } from '../store/feedback'
import { openStoreReader } from '../store/reader'
import { surroundStore, type Settings } from './settings'

/** All feedback that is kept, oldest first, also while the bot runs. */
export async function readStoredFeedback(settings: Settings): Promise<readonly Feedback[]> {
  const store = await openStoreReader(settings.store, surroundStore(settings))
  try {
    return await store.readFeedback()
  } finally {
    await store.close()
  }
}
