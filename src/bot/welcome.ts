import type { TurnContext } from 'botbuilder'
import type { BotDeps } from './deps'
import { toMessage } from './reply'
import { activityKey } from './speaker'

/** Introduces the bot where it was added, once; people who join later are not greeted. */
export async function welcome(context: TurnContext, { knowledge, store }: BotDeps): Promise<void> {
  const { activity } = context
  const isAdded = (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id)
  // Channels may tell of one installation more than once, each time under another id.
  if (!isAdded || !(await store.markSeen(activityKey(activity, 'welcome')))) return
  const { cards, examples } = knowledge()
  const card = cards.toWelcomeCard()
  await context.sendActivity(toMessage({ card, summary: card.speak, suggestions: examples }, activity))
}
