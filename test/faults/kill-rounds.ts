import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '../../src/store/open'
import type { StoreSettings } from '../../src/store/settings'
import { DEFAULT_LIFETIMES } from '../../src/store/store'
import { builtProgram } from '../support/built'
import { createFolder } from '../support/folder'

/** What came of killing a writing process again and again. */
export interface KillFigures {
  readonly rounds: number
  /** Writes that the killed processes had been promised. */
  readonly acknowledged: number
  /** Those of them that the next process did not find: must stay empty. */
  readonly lost: readonly string[]
  /** Rounds after which a file ended inside a line. */
  readonly tornFiles: number
}

const LONGEST_LIFE_MS = 60

/** Lets a process write to a store and kills it without warning, `rounds` times; reads after each. */
export async function killRounds(settings: StoreSettings, rounds: number): Promise<KillFigures> {
  const promises = join(createFolder('promises'), 'promises')
  const lost: string[] = []
  let acknowledged = 0
  let tornFiles = 0
  for (let round = 0; round < rounds; round++) {
    const promised = await writeUntilKilled(settings, promises)
    acknowledged += promised.length
    const report = (): unknown => tornFiles++
    const store = await openStore(settings, { lifetimes: DEFAULT_LIFETIMES, now: Date.now, report })
    const kept = new Set((await store.readFeedback()).map(({ question }) => question))
    for (const line of promised) {
      const [kind, id = ''] = line.split(' ')
      const speaker = { channelId: 'test', conversationId: id, personId: 'person' }
      const isKept =
        (kind === 'feedback' && kept.has(id)) ||
        (kind === 'context' && (await store.readContext(speaker)) !== undefined) ||
        (kind === 'asked' && (await store.readAsked(speaker, id))?.question === id) ||
        (kind === 'seen' && !(await store.markSeen(id)))
      if (!isKept) lost.push(line)
    }
    // Or the files of two hundred rounds would be read two hundred times.
    await store.forgetPerson('person')
    await store.close()
  }
  return { rounds, acknowledged, lost, tornFiles }
}

async function writeUntilKilled(settings: StoreSettings, promises: string): Promise<string[]> {
  const program = builtProgram('test/faults/writer')
  const child = spawn(process.execPath, [program, JSON.stringify(settings), promises], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  await sleep(Math.random() * LONGEST_LIFE_MS)
  child.kill('SIGKILL')
  await ended
  // The last line may be cut off: then it was not yet promised.
  const printed = readFileSync(promises, 'utf8')
  rmSync(promises)
  return printed.split('\n').slice(0, -1)
}
