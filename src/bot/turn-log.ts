import type { Activity } from 'botbuilder'
import type { AnswerKind } from '../answer/answer'

/** One question that was answered. */
export interface AnsweredTurn {
  readonly kind: AnswerKind
  readonly milliseconds: number
  /** Private, as is the person: whoever keeps the log decides whether they may stand in it. */
  readonly question: string
  readonly personId: string
}

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
  /** A request that did not become a turn. */
  refused(refusal: { readonly status: number; readonly reason: string }): void
}
