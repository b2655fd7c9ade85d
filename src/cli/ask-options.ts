import { parseArgs } from 'node:util'
import { UsageError } from './usage-error'

/** What the command line asks for. */
export type AskOptions =
  | { readonly mode: 'question'; readonly question: string; readonly explained: boolean }
  | { readonly mode: 'tree' }
  | { readonly mode: 'jsonl' }
  | { readonly mode: 'help' }

export const USAGE = `Usage:
  npm run --silent ask -- "kto mi podłączy drukarkę?"            the answer
  npm run --silent ask -- --explain "kto mi podłączy drukarkę?"  and why it is this one
  npm run --silent ask -- --tree                                 the act and the organization as they were read
  npm run --silent ask -- --jsonl < questions.jsonl              a line {"id", "question", "context"?} in, a line out`

/** Reads the arguments after the program's name; throws a UsageError that says what is wrong. */
export function readAskOptions(args: readonly string[]): AskOptions {
  const { values, positionals } = parse(args)
  if (values.help === true) return { mode: 'help' }
  // Without quotation marks every word is an argument.
  const question = positionals.join(' ')
  const chosen = (['explain', 'tree', 'jsonl'] as const).filter((name) => values[name] === true)
  const [mode] = chosen
  if (chosen.length > 1) throw new UsageError(`--${chosen.join(' and --')} exclude each other`)
  if (mode === 'tree' || mode === 'jsonl') {
    if (question !== '') throw new UsageError(`--${mode} takes no question, but there is "${question}"`)
    return { mode }
  }
  if (positionals.length === 0) throw new UsageError('there is no question')
  return { mode: 'question', question, explained: mode === 'explain' }
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean' } as const
  try {
    const options = { explain: flag, tree: flag, jsonl: flag, help: { ...flag, short: 'h' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
