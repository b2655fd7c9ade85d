import { ActivityTypes, type TurnContext } from 'botbuilder'

/** Before this a sign of typing would only flicker. */
const SHOWN_AFTER_MS = 1_000

/** Shows that the bot is typing while `work` takes longer than a second; channels of teams cannot show it. */
export async function withTyping<T>(context: TurnContext, work: () => Promise<T>): Promise<T> {
  if (context.activity.conversation.conversationType === 'channel') return work()
  let shown: Promise<unknown> | undefined
  const timer = setTimeout(() => {
    // The answer matters more than the sign of it.
    shown = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined)
  }, SHOWN_AFTER_MS)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    await shown
  }
}
