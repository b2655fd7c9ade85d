import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killRounds } from './kill-rounds'

/** `npx tsx test/faults/kill.ts [rounds]`: kills a writing process without warning and counts what was lost. */
async function main(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'))
  const began = performance.now()
  try {
    const { acknowledged, lost, tornFiles } = await killRounds(folder, rounds)
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    console.log(
      `${rounds} kills in ${seconds} s: ${acknowledged} writes acknowledged, ${lost.length} lost, ${tornFiles} files cut off`,
    )
    if (lost.length > 0) console.log(lost.slice(0, 20).join('\n'))
    process.exitCode = lost.length === 0 && acknowledged > rounds ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const rounds = Number(process.argv[2] ?? 200)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('the number of rounds is a whole number from 1')
void main(rounds)
