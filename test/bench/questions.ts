import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const EVALUATION = join(__dirname, '..', 'eval')

interface Judged {
  readonly question: string
  readonly context?: readonly string[]
  readonly category: string
}

/** What people type, good questions and foreign ones: those of the trial set that need no context, of one category or all. */
export function readQuestions(category?: string): string[] {
  return readFileSync(join(EVALUATION, 'trial.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged)
    .filter((judged) => judged.context === undefined && (category === undefined || judged.category === category))
    .map(({ question }) => question)
}
