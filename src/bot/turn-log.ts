import type { Activity } from 'botbuilder'
import type { AnswerKind } from '../answer/answer'
import type { ActionVerb } from '../cards/action-data'
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

/** What people do without asking in words of their own; `stale` is a button of a card that is not understood any more. */
export type ActionName = ActionVerb | 'stale' | 'search' | 'about-message' | 'thumb'

/** One thing done that was answered. */
export interface DoneAction {
  readonly action: ActionName
  readonly milliseconds: number
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
  acted(done: DoneAction): void
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

/** Tells two listeners the same. */
export function toBoth(one: TurnLog, other: TurnLog): TurnLog {
  return {
    answered(turn) {
      one.answered(turn)
      other.answered(turn)
    },
    acted(done) {
      one.acted(done)
      other.acted(done)
    },
    failed(turn) {
      one.failed(turn)
      other.failed(turn)
    },
    notKept(loss) {
      one.notKept(loss)
      other.notKept(loss)
    },
    feedback(said) {
      one.feedback(said)
      other.feedback(said)
    },
    refused(refusal) {
      one.refused(refusal)
      other.refused(refusal)
    },
    limited(limit) {
      one.limited(limit)
      other.limited(limit)
    },
    repeated() {
      one.repeated()
      other.repeated()
    },
  }
}
