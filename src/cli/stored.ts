import { readSecrets } from '../secrets'
import type { Feedback } from '../store/feedback'
import { openStoreReader } from '../store/reader'
import { readStoreSettings, type StoreSettings } from '../store/settings'
import { DAY, DEFAULT_LIFETIMES, type StoreSurroundings } from '../store/store'
import type { Settings } from './settings'
import { UsageError } from './usage-error'

/** The store that the bot's settings name, and how a program for the terminal opens it: what is wrong goes to standard error. */
export function locateStore({ feedbackDays }: Settings): [StoreSettings, StoreSurroundings] {
  const secrets = readSecrets(process.env)
  const store = readStoreSettings(secrets.environment)
  const faults = [...secrets.faults.filter((fault) => fault.startsWith('STORE_')), ...store.faults]
  if (faults.length > 0) throw new UsageError(faults.join('\n'))
  const report = (problem: string): void => void process.stderr.write(`${problem}\n`)
  return [store.settings, { lifetimes: { ...DEFAULT_LIFETIMES, feedback: feedbackDays * DAY }, now: Date.now, report }]
}

/** All feedback that is kept, oldest first, also while the bot runs. */
export async function readStoredFeedback(settings: Settings): Promise<readonly Feedback[]> {
  const store = await openStoreReader(...locateStore(settings))
  try {
    return await store.readFeedback()
  } finally {
    await store.close()
  }
}
