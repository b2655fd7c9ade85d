import { startAzurite } from '../support/azurite'
import { createFolder } from '../support/folder'
import type { StoreSettings } from '../../src/store/settings'
import { killRounds } from './kill-rounds'

/** `npx tsx test/faults/kill.ts [rounds] [blob]`: kills a writing process without warning and counts what was lost. */
async function main(rounds: number, isBlob: boolean): Promise<void> {
  if (!isBlob) return count({ kind: 'folder', directory: createFolder('kill') }, rounds)
  const azurite = await startAzurite()
  await count(azurite.settings(), rounds)
  await azurite.stop()
}

async function count(settings: StoreSettings, rounds: number): Promise<void> {
  const began = performance.now()
  const { acknowledged, lost, tornFiles } = await killRounds(settings, rounds)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    `${rounds} kills in ${seconds} s: ${acknowledged} writes acknowledged, ${lost.length} lost, ${tornFiles} files cut off`,
  )
  if (lost.length > 0) console.log(lost.slice(0, 20).join('\n'))
  process.exitCode = lost.length === 0 && acknowledged > rounds ? 0 : 1
}

const rounds = Number(process.argv[2] ?? 200)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('the number of rounds is a whole number from 1')
void main(rounds, process.argv[3] === 'blob')
