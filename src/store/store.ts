import type { DialogueContext } from '../answer/dialogue'
import type { UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'

/** One person in one conversation: what a follow-up question refers to is theirs alone, in group chats too. */
export interface Speaker {
  readonly channelId: string
  readonly conversationId: string
  readonly personId: string
}

/** What somebody thought of an answer; it holds nothing that leads to a person. */
export interface Feedback {
  /** ISO time. */
  readonly at: string
  /** Number of the act that was answered from. */
  readonly ordinance: string
  readonly verdict: 'contested'
  /** The unit that the answer named, and the provision it was named for. */
  readonly unit: UnitCode
  readonly provision: EId
  /** The unit that the person says is the right one; absent when they cannot tell. */
  readonly right?: UnitCode
}

/** Everything that must outlast a turn; the only way to it. */
export interface Store {
  appendFeedback(feedback: Feedback): Promise<void>
  /** All that is kept, oldest first. */
  readFeedback(): Promise<readonly Feedback[]>
  /** What the conversation was about, or undefined when there was nothing or it has expired. */
  readContext(speaker: Speaker): Promise<DialogueContext | undefined>
  /** The last writer wins. */
  writeContext(speaker: Speaker, context: DialogueContext): Promise<void>
  /** True for the first caller with this id, false for every later one until it expires. */
  markSeen(activityId: string): Promise<boolean>
}

/** How long things are kept, in milliseconds. */
export interface Lifetimes {
  /** A question asked after a longer silence is not a follow-up. */
  readonly context: number
  /** Teams re-sends an activity that was not answered within 15 s. */
  readonly seen: number
}

/** Half an hour of silence ends a conversation; ten minutes outlast any repetition by the channel. */
export const DEFAULT_LIFETIMES: Lifetimes = { context: 30 * 60_000, seen: 10 * 60_000 }
