import { CardFactory, MessageFactory, type Activity } from 'botbuilder'

/** What the bot says: one card with the line that a notification shows, or one sentence. */
export type Reply = { readonly card: object; readonly summary: string } | { readonly sentence: string }

/** One message; a card goes without a text, which clients would draw as a second message. */
export function toMessage(reply: Reply): Partial<Activity> {
  if ('sentence' in reply) return MessageFactory.text(reply.sentence)
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(reply.card)), summary: reply.summary }
}
