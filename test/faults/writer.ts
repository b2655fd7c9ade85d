import { openSync, writeSync } from 'node:fs'
import { openStore } from '../../src/store/open'
import type { StoreSettings } from '../../src/store/settings'
import { DEFAULT_LIFETIMES } from '../../src/store/store'
import { asked, context, feedback } from '../support/store-values'

/** So many writes are on their way at any time, as in a bot that several people talk to. */
const WRITERS = 8

/** Writes to a store until somebody ends it; notes in a file each write that was acknowledged. */
async function main(settings: StoreSettings, promises: string): Promise<void> {
  const store = await openStore(settings, { lifetimes: DEFAULT_LIFETIMES, now: Date.now, report: console.error })
  const notes = openSync(promises, 'a')
  let counter = 0
  let acknowledged = 0
  const acknowledge = (kind: string, id: string): void => {
    writeSync(notes, `${kind} ${id}\n`)
    // From now on it may be killed.
    if (acknowledged++ === 0) writeSync(1, 'writing\n')
  }
  const write = async (): Promise<never> => {
    for (;;) {
      const id = `${process.pid}-${counter++}`
      const speaker = { channelId: 'test', conversationId: id, personId: 'person' }
      await store.appendFeedback(feedback(id, new Date().toISOString()))
      acknowledge('feedback', id)
      await store.writeContext(speaker, context('IT-04-2'))
      acknowledge('context', id)
      await store.writeAsked(speaker, asked(id), id)
      acknowledge('asked', id)
      await store.markSeen(id)
      acknowledge('seen', id)
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, write))
}

const [settings = '', promises = ''] = process.argv.slice(2)
void main(JSON.parse(settings) as StoreSettings, promises)
