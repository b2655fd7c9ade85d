import { toCitation } from '../ordinance/citation'
import type { Feedback, Verdict } from '../store/feedback'

/** The lemmas of a question, as the search reads it. */
export type LemmaReader = (question: string) => readonly string[]

/** Sections in the order of how much there is to do about them. */
const SECTIONS: readonly (readonly [Verdict, string])[] = [
  ['unanswered', 'Unanswered: nobody was named'],
  ['contested', 'Contested: another unit would have been right'],
  ['dislike', 'Disliked'],
  ['choose', 'Asked back: the person had to choose'],
  ['like', 'Liked'],
]

const QUESTION_UNKNOWN = '(question no longer known)'

/** Feedback for people to read: what went wrong, under the words that it was asked with, most frequent first. */
export function reportFeedback(feedback: readonly Feedback[], lemmasOf: LemmaReader): string {
  if (feedback.length === 0) return 'There is no feedback.'
  const sections = SECTIONS.flatMap(([verdict, title]) => {
    const own = feedback.filter((entry) => entry.verdict === verdict)
    return own.length === 0 ? [] : [`${title} (${own.length})`, ...forWhom(verdict, own), ...byLemma(own, lemmasOf), '']
  })
  return sections.join('\n').trimEnd()
}

/** Which unit people wanted instead of which. */
function forWhom(verdict: Verdict, feedback: readonly Feedback[]): string[] {
  if (verdict !== 'contested') return []
  return countEqual(feedback.map(toCorrection)).map(([correction, count]) => `  ${count} × ${correction}`)
}

function toCorrection({ units, right }: Feedback): string {
  return `${units.join(', ') || 'nobody'} → ${right ?? 'not known which'}`
}

function byLemma(feedback: readonly Feedback[], lemmasOf: LemmaReader): string[] {
  return groupByLemma(feedback, lemmasOf).flatMap(({ lemma, count, entries }) => [
    `  ${lemma} (${count})`,
    ...countEqual(entries.map(describe)).map(([line, times]) => `    ${line}${times > 1 ? ` × ${times}` : ''}`),
  ])
}

/** Feedback on questions that share a word. */
export interface LemmaGroup {
  readonly lemma: string
  /** So many of all questions hold the word, also those that stand under a more frequent one. */
  readonly count: number
  readonly entries: readonly Feedback[]
}

/** Each feedback under the most frequent word of its question; the most frequent words first. */
export function groupByLemma(feedback: readonly Feedback[], lemmasOf: LemmaReader): LemmaGroup[] {
  const read = feedback.map((entry) => ({
    entry,
    lemmas: entry.question === undefined ? [] : [...new Set(lemmasOf(entry.question))],
  }))
  const counts = new Map(countEqual(read.flatMap(({ lemmas }) => lemmas)))
  const countOf = (lemma: string): number => counts.get(lemma) ?? 0
  const groups = new Map<string, Feedback[]>()
  for (const { entry, lemmas } of read) {
    const [lemma = entry.question === undefined ? QUESTION_UNKNOWN : '(no word)'] = lemmas.toSorted(
      (one, other) => countOf(other) - countOf(one) || one.localeCompare(other, 'pl'),
    )
    groups.set(lemma, [...(groups.get(lemma) ?? []), entry])
  }
  return [...groups]
    .map(([lemma, entries]) => ({ lemma, count: Math.max(countOf(lemma), entries.length), entries }))
    .toSorted((one, other) => other.count - one.count || one.lemma.localeCompare(other.lemma, 'pl'))
}

function describe({ question, units, provision, reason, right, verdict }: Feedback): string {
  const named = [...units, ...(provision === undefined ? [] : [toCitation(provision)])].join(', ')
  return [
    question === undefined ? QUESTION_UNKNOWN : `"${question}"`,
    named === '' ? [] : `[${named}]`,
    verdict === 'contested' ? `→ ${right ?? 'not known which'}` : [],
    reason === undefined ? [] : `– ${reason}`,
  ]
    .flat()
    .join(' ')
}

function countEqual(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)
}
