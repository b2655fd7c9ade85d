import { writeSync } from 'node:fs'
import { takeLock } from '../../src/store/lock'

/** Takes a lock file, says so and holds it until somebody ends the process; says why when it cannot. */
async function main(path: string): Promise<void> {
  try {
    await takeLock(path)
    writeSync(1, 'held\n')
    setInterval(() => undefined, 60_000)
  } catch (error) {
    writeSync(1, `${error instanceof Error ? error.message : String(error)}\n`)
  }
}

void main(process.argv[2] ?? '')
