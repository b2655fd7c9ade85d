import { ActionTypes, CardFactory, MessageFactory, type Activity } from 'botbuilder'
import type { Answer } from '../answer/answer'

/** An answer to a question, which a thumb under the message is about. */
export interface GivenAnswer {
  readonly question: string
  readonly answer: Answer
}

/** What the bot says: one card with the line that a notification shows and what may be said next, or one sentence. */
export type Reply =
  | {
      readonly card: object
      readonly summary: string
      readonly suggestions?: readonly string[]
      readonly given?: GivenAnswer
    }
  | { readonly sentence: string }

/** One message; a card goes without a text, which clients would draw as a second message. */
export function toMessage(
  reply: Reply,
  { conversation, from }: Pick<Activity, 'conversation' | 'from'>,
): Partial<Activity> {
  if ('sentence' in reply) return MessageFactory.text(reply.sentence)
  const { card, summary, suggestions = [], given } = reply
  const message = {
    ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
    summary,
    // Thumbs, whose meaning comes back as `message/submitAction`.
    ...(given === undefined ? {} : { channelData: { feedbackLoop: { type: 'default' } } }),
  }
  // Among several people nobody could tell whom they are for, and Teams shows none.
  if (suggestions.length === 0 || conversation.conversationType !== 'personal') return message
  const actions = suggestions.map((text) => ({ type: ActionTypes.ImBack, title: text, value: text }))
  return { ...message, suggestedActions: { to: [from.id], actions } }
}
