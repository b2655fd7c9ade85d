import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const EVALUATION = join(__dirname, '..', 'eval')

/** What people type, good questions and foreign ones: those of the trial and calibration sets that need no context. */
export function readQuestions(): string[] {
  return ['trial'].flatMap((name) =>
    readFileSync(join(EVALUATION, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly question: string; readonly context?: readonly string[] })
      .filter(({ context }) => context === undefined)
      .map(({ question }) => question),
  )
}
