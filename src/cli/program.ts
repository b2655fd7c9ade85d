import { UsageError } from './usage-error'

/** Exit statuses: something could not be read or written; the command line could not be followed. */
export const FAILED = 1
const MISUSED = 2

/** Runs a program for the terminal: what it throws is printed without a trace and becomes its exit status. */
export function runProgram(main: (args: readonly string[]) => Promise<void>, usage: string): void {
  // Whoever reads only the beginning (`| head`) has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : FAILED)
  })
  main(process.argv.slice(2)).catch((error: unknown) => {
    const isMisuse = error instanceof UsageError
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${isMisuse ? `\n${usage}\n` : ''}`)
    process.exitCode = isMisuse ? MISUSED : FAILED
  })
}

/** Waits until the reader has room, so that a long output never piles up in memory. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()))
}
