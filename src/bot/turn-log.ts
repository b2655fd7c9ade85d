import type { Activity } from 'botbuilder'
import type { AnswerKind } from '../answer/answer'
import type { Verdict } from '../store/feedback'

/** One question that was answered. */
export interface AnsweredTurn {
  readonly kind: AnswerKind
  readonly milliseconds: number
  /** Private, as is the person: whoever keeps the log decides whether they may stand in it. */
  readonly question: string
  readonly personId: string
}

/** Whose turns are counted. */
export type LimitScope = 'person' | 'conversation'

/** One turn that failed. */
export interface FailedTurn {
  /** What the person was told to quote. */
  readonly reference: string
  readonly error: unknown
  readonly activity: Pick<Activity, 'type' | 'name' | 'text' | 'from' | 'conversation'>
}

/** Where the bot tells what happened to it. */
export interface TurnLog {
  answered(turn: AnsweredTurn): void
  failed(turn: FailedTurn): void
  /** What was said of an answer, or what it was given to, could not be kept. */
  notKept(loss: { readonly error: unknown; readonly activity: FailedTurn['activity'] }): void
  /** What was said of an answer was kept. */
  feedback(said: { readonly verdict: Verdict }): void
  /** A request that did not become a turn. */
  refused(refusal: { readonly status: number; readonly reason: string }): void
  /** A turn too many of one person or in one conversation; they are `told` the first time only. */
  limited(limit: { readonly scope: LimitScope; readonly told: boolean }): void
  /** An activity came again and was left alone. */
  repeated(): void
}
