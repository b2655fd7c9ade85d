import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDialogueContext, type DialogueContext } from '../answer/dialogue'
import { toOutcome, type Outcome } from '../answer/outcome'
import type { Knowledge } from '../knowledge'
import { isFields, parseFields, type Feedback } from '../store/feedback'

/** A question to which the answer is compared; `units` holds those that are judged right. */
export interface Probe {
  /** Where it comes from: "clerk-001", "stored". */
  readonly name: string
  readonly question: string
  readonly context: readonly string[]
  readonly judged?: { readonly nobody: boolean; readonly units: readonly string[] }
}

/** A question of which the answer changes. */
export interface Change {
  readonly probe: Probe
  readonly before: Outcome
  readonly after: Outcome
  /** What the judgement says; `neutral` where there is none, or where it says the same of both. */
  readonly effect: 'better' | 'worse' | 'neutral'
}

const FILES = ['questions.jsonl', 'calibration.jsonl', 'trial.jsonl']

/** The judged questions in a folder; none where the program was installed without them. */
export function readJudged(folder: string): Probe[] {
  return FILES.map((file) => join(folder, file))
    .filter(existsSync)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line) => toProbe(parseFields(line)) ?? [])
}

/** What people asked, each question once. */
export function toStoredProbes(feedback: readonly Feedback[]): Probe[] {
  const questions = new Set(feedback.flatMap(({ question }) => question ?? []))
  return [...questions].map((question) => ({ name: 'stored', question, context: [] }))
}

/** The questions whose answers differ. */
export function findChanges(probes: readonly Probe[], before: Knowledge, after: Knowledge): Change[] {
  return probes.flatMap((probe) => {
    const [old, now] = [answerProbe(probe, before), answerProbe(probe, after)]
    if (sayOutcome(old) === sayOutcome(now)) return []
    const gain = Number(isRight(probe, now)) - Number(isRight(probe, old))
    return [{ probe, before: old, after: now, effect: gain > 0 ? 'better' : gain < 0 ? 'worse' : 'neutral' }]
  })
}

/** "answer IT-04-2 (§ 13 pkt 1 lit. e)". */
export function sayOutcome({ kind, units, refs: [ref] }: Outcome): string {
  return [kind, ...units, ...(ref === undefined ? [] : [`(${ref})`])].join(' ')
}

function toProbe(fields: Readonly<Record<string, unknown>> | undefined): Probe | undefined {
  if (!isFields(fields) || typeof fields['question'] !== 'string') return undefined
  const { id, question, category, units, accept, context } = fields
  const right = [...toTexts(units), ...toTexts(accept)]
  const nobody = category === 'out_of_scope'
  return {
    name: typeof id === 'string' ? id : 'judged',
    question,
    context: toTexts(context),
    // Facts of the act are judged by what is cited; that is for `npm run eval`.
    ...(nobody || right.length > 0 ? { judged: { nobody, units: right } } : {}),
  }
}

function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : []
}

function answerProbe({ question, context }: Probe, { answerer, organization }: Knowledge): Outcome {
  let about: DialogueContext | undefined
  for (const earlier of context) about = toDialogueContext(answerer.answer(earlier, about)) ?? about
  return toOutcome(answerer.answer(question, about), organization)
}

function isRight({ judged }: Probe, { kind, units: [first = ''] }: Outcome): boolean {
  if (judged === undefined) return false
  return judged.nobody ? kind === 'none' : judged.units.includes(first)
}
