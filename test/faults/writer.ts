import { openSync, writeSync } from 'node:fs'
import { openFileStore } from '../../src/store/files'
import { asked, context, feedback } from '../support/store-values'

/** So many writes are on their way at any time, as in a bot that several people talk to. */
const WRITERS = 8

/** Writes to the store in a folder until somebody ends it; notes in a file each write that was acknowledged. */
async function main(folder: string, promises: string): Promise<void> {
  const store = await openFileStore(folder)
  const notes = openSync(promises, 'a')
  const acknowledge = (kind: string, id: string): number => writeSync(notes, `${kind} ${id}\n`)
  let counter = 0
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
  writeSync(1, 'writing\n')
  await Promise.all(Array.from({ length: WRITERS }, write))
}

const [folder = '', promises = ''] = process.argv.slice(2)
void main(folder, promises)
