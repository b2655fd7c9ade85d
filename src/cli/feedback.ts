import { parseArgs } from 'node:util'
import { loadData } from '../data'
import { createKnowledge } from '../knowledge'
import { replaceFile } from '../store/durable-file'
import { DAY } from '../store/store'
import { printFeedbackTable } from './feedback-csv'
import { reportFeedback } from './feedback-report'
import { print, runProgram } from './program'
import { readSettings } from './settings'
import { readStoredFeedback } from './stored'
import { UsageError } from './usage-error'

const USAGE = `Usage:
  npm run --silent feedback                     what went unanswered, was contested or disliked, most frequent words first
  npm run --silent feedback -- --days 7         of the last seven days
  npm run --silent feedback -- --csv file.csv   as a table for a spreadsheet`

async function main(args: readonly string[]): Promise<void> {
  const { days, csv, isHelp } = readOptions(args)
  if (isHelp) return print(USAGE)
  const settings = readSettings()
  const { dataDir, ordinance, feedbackDays } = settings
  const since = Date.now() - (days ?? feedbackDays) * DAY
  const feedback = (await readStoredFeedback(settings)).filter(({ at }) => Date.parse(at) > since)
  const { search } = createKnowledge(loadData(dataDir, ordinance))
  const lemmasOf = (question: string): string[] => search(question).terms.map(({ lemma }) => lemma)
  if (csv === undefined) return print(reportFeedback(feedback, lemmasOf))
  await replaceFile(csv, printFeedbackTable(feedback, lemmasOf))
  await print(`${feedback.length} rows written: ${csv}`)
}

function readOptions(args: readonly string[]): { days?: number; csv?: string; isHelp: boolean } {
  const { days, csv, help } = parse(args)
  if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days)) throw new UsageError('--days takes a number from 1 to 9999')
  if (csv === '') throw new UsageError('--csv takes the name of a file')
  return {
    ...(days === undefined ? {} : { days: Number(days) }),
    ...(csv === undefined ? {} : { csv }),
    isHelp: help === true,
  }
}

function parse(args: readonly string[]) {
  try {
    const options = {
      days: { type: 'string' },
      csv: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

runProgram(main, USAGE)
