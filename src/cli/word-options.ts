import { parseArgs } from 'node:util'
import { UsageError } from './usage-error'

/** What is to be done about a word. */
export type WordOptions = {
  readonly word: string
  readonly isRehearsal: boolean
  /** True to write although a judged answer gets worse. */
  readonly anyway: boolean
} & (
  | { readonly mode: 'add'; readonly citation: string; readonly reason: string; readonly label?: string }
  | { readonly mode: 'remove'; readonly citation?: string }
)

export const WORD_USAGE = `Usage:
  npm run --silent word -- "numerkomat" "§ 17 ust. 2 pkt 4"             lets the word lead to the provision
  npm run --silent word -- "numerkomat" "§ 17 ust. 2 pkt 4" --dry-run   only says which answers would change
  npm run --silent word -- "numerkomat" --remove                        takes back what was added so
  --reason "…"   why people's word is the act's; kept beside it
  --label "…"    the act's own word for it; otherwise the beginning of the provision
  --anyway       also when an answer that is judged right becomes a wrong one`

const DEFAULT_REASON = 'a word that people use'

/** Reads the arguments after the program's name; "help" where help is asked for. */
export function readWordOptions(args: readonly string[]): WordOptions | 'help' {
  const { values, positionals } = parse(args)
  if (values.help === true) return 'help'
  const [word, citation, ...more] = positionals
  if (word === undefined) throw new UsageError('there is no word')
  if (more.length > 0) throw new UsageError(`put word and citation in quotation marks; what is "${more.join(' ')}"?`)
  const common = { word, isRehearsal: values['dry-run'] === true, anyway: values.anyway === true }
  const { reason, label } = values
  if (values.remove === true) {
    if (reason !== undefined || label !== undefined) throw new UsageError('--remove takes neither --reason nor --label')
    return { mode: 'remove', ...common, ...(citation === undefined ? {} : { citation }) }
  }
  if (citation === undefined) throw new UsageError('there is no citation, such as "§ 17 ust. 2 pkt 4"')
  if (reason?.trim() === '' || label?.trim() === '') throw new UsageError('--reason and --label take words')
  return {
    mode: 'add',
    ...common,
    citation,
    reason: reason?.trim() ?? DEFAULT_REASON,
    ...(label === undefined ? {} : { label: label.trim() }),
  }
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean' } as const
  const text = { type: 'string' } as const
  const options = {
    remove: flag,
    'dry-run': flag,
    anyway: flag,
    reason: text,
    label: text,
    help: { ...flag, short: 'h' },
  } as const
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
