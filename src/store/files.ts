import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FeedbackFile } from './feedback-file'
import { createKeyedStore } from './keyed-store'
import { takeLock } from './lock'
import { MemoryFile } from './memory-file'
import { DEFAULT_LIFETIMES, type Store, type StoreSurroundings } from './store'

const LOCK_FILE = 'lock'

/** What a store of files may be told besides its folder. */
export type FileStoreOptions = Partial<StoreSurroundings>

/** A store in a folder; rejects with a LockedError while another process works in it. */
export async function openFileStore(directory: string, options: FileStoreOptions = {}): Promise<Store> {
  const { lifetimes = DEFAULT_LIFETIMES, now = Date.now, report = () => undefined } = options
  await mkdir(directory, { recursive: true })
  const lock = await takeLock(join(directory, LOCK_FILE))
  try {
    const feedback = await FeedbackFile.open(directory, { lifetimes, now, report })
    const memory = await MemoryFile.open(directory, { lifetimes, now, report })
    return createKeyedStore({
      feedback,
      memory,
      async close() {
        await Promise.all([feedback.close(), memory.close()])
        await lock.release()
      },
    })
  } catch (error) {
    await lock.release()
    throw error
  }
}
