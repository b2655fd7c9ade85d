import type { AnswerKind } from '../answer/answer'
import { isPostId, isUnitCode, type PostId, type UnitCode } from '../organization/model'
import { isEId, type EId } from '../ordinance/provision'
import { maskPersonalData } from './mask'

/** What can be said of an answer: by a person, or (`unanswered`, `choose`) by the bot itself. */
export const VERDICTS = ['like', 'dislike', 'contested', 'unanswered', 'choose'] as const

export type Verdict = (typeof VERDICTS)[number]

/** What an answer was given to and what it said; nothing in it leads to a person. */
export interface AskedQuestion {
  /** Masked. */
  readonly question: string
  readonly kind: AnswerKind
  /** Units and posts that the answer named, best first. */
  readonly units: readonly (UnitCode | PostId)[]
  /** The first provision that it cited. */
  readonly provision?: EId
}

/** What was said of an answer. The question is absent when it is no longer known. */
export interface Feedback
  extends Partial<Pick<AskedQuestion, 'question' | 'kind'>>, Omit<AskedQuestion, 'question' | 'kind'> {
  /** ISO time, to the minute. */
  readonly at: string
  /** Number of the act that was answered from. */
  readonly ordinance: string
  /** Version of all data that were answered from. */
  readonly version: string
  readonly verdict: Verdict
  /** What the person wrote about it; masked. */
  readonly reason?: string
  /** The unit that the person says is the right one; absent when they cannot tell. */
  readonly right?: UnitCode
}

/** A question may be an essay; this is enough to know what it was about. */
const LONGEST_QUESTION = 500
const LONGEST_REASON = 1_000

/** Masks a question and brings it to a length that can be kept. */
export function toKeptQuestion(question: string): string {
  return cut(maskPersonalData(question), LONGEST_QUESTION)
}

/** Masks a reason; undefined when there is none in it. */
export function toKeptReason(reason: string): string | undefined {
  return cut(maskPersonalData(reason), LONGEST_REASON) || undefined
}

/** The time of a feedback: seconds would let somebody find the turn in another log. */
export function toKeptTime(time: number): string {
  return new Date(time - (time % 60_000)).toISOString()
}

/** A kept feedback from a line of a file; undefined when it is none. Unknown keys are left out. */
export function parseFeedback(line: string): Feedback | undefined {
  const value = parseFields(line)
  if (value === undefined) return undefined
  const { at, ordinance, version, verdict, reason, right } = value
  const known = VERDICTS.find((it) => it === verdict)
  if (!isTime(at) || known === undefined || !isText(ordinance) || !isText(version)) return undefined
  const units = Array.isArray(value['units']) ? value['units'].filter(isSubject) : []
  const { question, kind, provision } = value
  return {
    at,
    ordinance,
    version,
    verdict: known,
    units,
    ...(isText(question) ? { question } : {}),
    ...(isAnswerKind(kind) ? { kind } : {}),
    ...(isText(provision) && isEId(provision) ? { provision } : {}),
    ...(isText(reason) ? { reason } : {}),
    ...(isText(right) && isUnitCode(right) ? { right } : {}),
  }
}

/** An object of a line of JSON; undefined for anything else. */
export function parseFields(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Tells whether a value is an object with keys. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tells whether a value is a unit's or a post's identifier by its form. */
export function isSubject(value: unknown): value is UnitCode | PostId {
  return isText(value) && (isUnitCode(value) || isPostId(value))
}

/** Every kind; a new one that is missing here does not compile. */
const ANSWER_KINDS: Readonly<Record<AnswerKind, true>> = {
  'competent-units': true,
  choice: true,
  'every-unit': true,
  'no-competence': true,
  unit: true,
  contact: true,
  post: true,
  'reporting-line': true,
  members: true,
  identity: true,
  'act-fact': true,
  provision: true,
  'not-existing': true,
  'small-talk': true,
}

/** Tells whether a value is the name of a kind of answer. */
export function isAnswerKind(value: unknown): value is AnswerKind {
  return isText(value) && Object.hasOwn(ANSWER_KINDS, value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTime(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value))
}

/** Cuts between characters, never inside one that takes two code units. */
function cut(text: string, longest: number): string {
  const characters = [...text.trim()]
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`
}
