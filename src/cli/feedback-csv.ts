import { toCitation } from '../ordinance/citation'
import type { Feedback } from '../store/feedback'
import { groupByLemma, type LemmaReader } from './feedback-report'

/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const FORMULA = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠\t\r]/u

/** The order in which a spreadsheet shows what was said. */
const HEADERS = [
  'time',
  'verdict',
  'lemma',
  'lemmaCount',
  'question',
  'kind',
  'units',
  'citation',
  'reason',
  'right',
  'ordinance',
  'version',
]

/**
 * Feedback as a table that a Polish spreadsheet opens as it is: UTF-8 with its mark, semicolons, CRLF; the most
 * frequent lemmas first. Cells that could be formulas begin with an apostrophe.
 */
export function printFeedbackTable(feedback: readonly Feedback[], lemmasOf: LemmaReader): string {
  const rows = groupByLemma(feedback, lemmasOf).flatMap(({ lemma, count, entries }) =>
    entries.map(({ at, verdict, question, kind, units, provision, reason, right, ordinance, version }) => [
      at,
      verdict,
      lemma,
      String(count),
      question ?? '',
      kind ?? '',
      units.join(' '),
      provision === undefined ? '' : toCitation(provision),
      reason ?? '',
      right ?? '',
      ordinance,
      version,
    ]),
  )
  const lines = [HEADERS, ...rows].map((cells) => cells.map(toCell).join(';'))
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""').replace(/\s*[\r\n]+\s*/g, ' ')}"`
}
