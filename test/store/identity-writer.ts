import { openStore } from '../../src/store/open'
import type { StoreSettings } from '../../src/store/settings'
import { DEFAULT_LIFETIMES } from '../../src/store/store'
import { feedback } from '../support/store-values'

/** Writes to a store and prints what it reads there: a process of its own, since trust in a certificate is given to a whole process. */
async function main(settings: StoreSettings): Promise<void> {
  const store = await openStore(settings, { lifetimes: DEFAULT_LIFETIMES, now: Date.now, report: console.error })
  await store.appendFeedback(feedback('drukarka', new Date().toISOString()))
  console.log((await store.readFeedback()).map(({ question }) => question).join())
  await store.close()
}

void main(JSON.parse(process.argv[2] ?? '') as StoreSettings)
