import type { TurnContext } from 'botbuilder'
import type { BotDeps } from './deps'
import { toMessage } from './reply'
import { activityKey } from './speaker'

/** Introduces the bot where it was added; people who join later are not greeted. */
export async function welcome(context: TurnContext, { knowledge, store }: BotDeps): Promise<void> {
  const { activity } = context
  const isAdded = (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id)
  if (!isAdded) return
  if (activity.id !== undefined && !(await store.markSeen(activityKey(activity, activity.id)))) return
  const card = knowledge().cards.toWelcomeCard()
  await context.sendActivity(toMessage({ card, summary: card.speak }))
}
