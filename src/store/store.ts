import type { DialogueContext } from '../answer/dialogue'
import type { AskedQuestion, Feedback } from './feedback'

/** One person in one conversation: what a follow-up question refers to is theirs alone, in group chats too. */
export interface Speaker {
  readonly channelId: string
  readonly conversationId: string
  readonly personId: string
}

/** What is remembered of one person, without the conversations it was said in. */
export interface PersonRecord {
  readonly contexts: readonly DialogueContext[]
  readonly asked: readonly AskedQuestion[]
}

/** How a store does at this moment. */
export interface StoreState {
  /** False while calls fail or take too long; the bot answers all the same. */
  readonly isReachable: boolean
  /** Feedback that waits in the process until the store is back. */
  readonly queuedFeedback: number
  /** Feedback that the queue had no room for, since the start. */
  readonly lostFeedback: number
  /** Calls that failed or took too long, since the start. */
  readonly errors: number
  /** Who knows which activities were seen: the store, for all processes that share it, or this process alone. */
  readonly dedupe: 'store' | 'process'
}

/** What a store says of itself that stands by itself: nothing waits, and what fails rejects. */
export const SOUND_STATE: StoreState = {
  isReachable: true,
  queuedFeedback: 0,
  lostFeedback: 0,
  errors: 0,
  dedupe: 'store',
}

/** Everything that must outlast a turn; the only way to it. */
export interface Store {
  /** Resolves when the feedback can no longer be lost, or waits in the process for a store that is away. */
  appendFeedback(feedback: Feedback): Promise<void>
  /** All that is kept and not too old, oldest first. */
  readFeedback(): Promise<readonly Feedback[]>
  /** What the conversation was about, or undefined when there was nothing or it has expired. */
  readContext(speaker: Speaker): Promise<DialogueContext | undefined>
  /** The last writer wins. */
  writeContext(speaker: Speaker, context: DialogueContext): Promise<void>
  /** Remembers what an answer was given to: as the speaker's latest, and by the message that holds the answer. */
  writeAsked(speaker: Speaker, asked: AskedQuestion, messageId?: string): Promise<void>
  /** What the message answered, whoever of the conversation had asked; without a message the speaker's latest. */
  readAsked(speaker: Speaker, messageId?: string): Promise<AskedQuestion | undefined>
  /** True for the first caller with this id, false for every later one until it expires. */
  markSeen(activityId: string): Promise<boolean>
  /** What is remembered of a person in all conversations. */
  readPerson(personId: string): Promise<PersonRecord>
  /** Erases what is remembered of a person in all conversations; feedback leads to nobody and stays. */
  forgetPerson(personId: string): Promise<void>
  /** How it does; costs nothing, so that it may be asked at any time. */
  state(): StoreState
  /** Writes what is on its way and lets go of everything; the store cannot be used any more. */
  close(): Promise<void>
}

/** How long things are kept, in milliseconds. */
export interface Lifetimes {
  /** A question asked after a longer silence is not a follow-up. */
  readonly context: number
  /** Teams re-sends an activity that was not answered within 15 s. */
  readonly seen: number
  /** So long a thumb or a button under an answer finds the question. */
  readonly asked: number
  readonly feedback: number
}

const MINUTE = 60_000

/** One day in milliseconds. */
export const DAY = 24 * 60 * MINUTE

/**
 * Half an hour of silence ends a conversation; ten minutes outlast any repetition by the channel; a week lets Monday
 * judge what Friday read; half a year shows what people ask for.
 */
export const DEFAULT_LIFETIMES: Lifetimes = {
  context: 30 * MINUTE,
  seen: 10 * MINUTE,
  asked: 7 * DAY,
  feedback: 180 * DAY,
}

/** What a store goes by. */
export interface StoreSurroundings {
  readonly lifetimes: Lifetimes
  /** The time in milliseconds. */
  readonly now: () => number
  /** Gets one sentence for each thing that is wrong. */
  readonly report: (problem: string) => void
}
