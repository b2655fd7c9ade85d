import { BlobContainer } from './blob-container'
import { BlobFeedback } from './blob-feedback'
import { BlobMemory } from './blob-memory'
import { createKeyedStore } from './keyed-store'
import type { BlobSettings } from './settings'
import { DAY, type Store, type StoreSurroundings } from './store'

const HOUR = DAY / 24
/** What is not done by then is broken off. */
const LAST_CALLS_MS = 2_000

/** A store in Azure Blob Storage, which any number of processes may share; it need not be reachable yet. */
export async function openBlobStore(settings: BlobSettings, surroundings: StoreSurroundings): Promise<Store> {
  const container = await BlobContainer.open(settings)
  const feedback = new BlobFeedback(container, surroundings)
  const memory = new BlobMemory(container, surroundings)
  const clean = atIntervals(surroundings, [
    { every: HOUR, task: () => memory.clean() },
    { every: DAY, task: () => feedback.clean() },
  ])
  return createKeyedStore({
    feedback: {
      async append(entry) {
        await feedback.append(entry)
        clean.ifDue()
      },
      read: () => feedback.read(),
    },
    memory: {
      context: (key) => memory.context(key),
      asked: (key) => memory.asked(key),
      async put(memories) {
        await memory.put(memories)
        clean.ifDue()
      },
      markSeen: (key) => memory.markSeen(key),
      person: (person) => memory.person(person),
      forget: (person) => memory.forget(person),
    },
    async close() {
      const timer = setTimeout(() => container.close(), LAST_CALLS_MS)
      await Promise.all([feedback.close(), clean.close()])
      clearTimeout(timer)
      container.close()
    },
  })
}

interface Chore {
  readonly every: number
  readonly task: () => Promise<void>
}

/** What is outdated is never read, so its removal may wait for a write that succeeded, and may fail. */
function atIntervals({ now, report }: StoreSurroundings, chores: readonly Chore[]) {
  const done = new Map<Chore, number>()
  let running: Promise<void> = Promise.resolve()
  let isClosed = false

  async function run({ task }: Chore): Promise<void> {
    try {
      await task()
    } catch (error) {
      if (!isClosed) report(`outdated blobs could not be removed: ${String(error)}`)
    }
  }

  return {
    ifDue(): void {
      for (const chore of chores) {
        const last = done.get(chore)
        if (isClosed || (last !== undefined && now() - last < chore.every)) continue
        done.set(chore, now())
        running = running.then(() => run(chore))
      }
    },
    close(): Promise<void> {
      isClosed = true
      return running
    },
  }
}
