import { ActivityTypes, type TurnContext } from 'botbuilder'
import { STALE_CARD } from '../cards/strings.pl'
import { isFields } from './activity'
import type { BotDeps } from './deps'
import { replyToAction } from './card-action'
import { takeFeedback } from './feedback'
import { answerAboutMessage, answerSearch } from './message-extension'
import type { Reply } from './reply'
import { toClicker } from './speaker'
import type { ActionName } from './turn-log'

/** Name of the invoke that a card's Action.Execute makes. */
const CARD_ACTION = 'adaptiveCard/action'

/** Answers every invoke: buttons of our cards with what they lead to, the message extension, anything else politely. */
export async function answerInvoke(context: TurnContext, deps: BotDeps): Promise<void> {
  const { activity } = context
  const value: unknown = activity.value
  switch (activity.name) {
    case CARD_ACTION: {
      const action = isFields(value) ? value['action'] : undefined
      const data = isFields(action) ? action['data'] : undefined
      return respondToInvoke(context, await replyToAction(data, toClicker(activity), deps))
    }
    case 'composeExtension/query':
      return respond(context, await timed('search', deps, () => answerSearch(value, deps.knowledge())))
    case 'composeExtension/fetchTask':
      return respond(context, await timed('about-message', deps, () => answerAboutMessage(value, deps.knowledge())))
    case 'message/submitAction':
      await timed('thumb', deps, () => takeFeedback(activity, deps))
      return respond(context, undefined)
    default:
      return respondToInvoke(context, { sentence: STALE_CARD })
  }
}

async function timed<T>(action: ActionName, { log }: BotDeps, answer: () => T | Promise<T>): Promise<T> {
  const began = performance.now()
  const answered = await answer()
  log.acted({ action, milliseconds: performance.now() - began })
  return answered
}

/** Sends the invoke's response in the form that its sender can show; without one the client says "Unable to reach app". */
export async function respondToInvoke(context: TurnContext, reply: Reply): Promise<void> {
  await respond(context, toResponseBody(context.activity.name ?? '', reply))
}

async function respond(context: TurnContext, body: object | undefined): Promise<void> {
  const value = body === undefined ? { status: 200 } : { status: 200, body }
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value })
}

/** A card takes the place of the one that was clicked, for the person who clicked; so the SDK's sticky `refresh` is not needed. */
function toResponseBody(name: string, reply: Reply): object | undefined {
  if (name === CARD_ACTION) {
    return 'card' in reply
      ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.sentence }
  }
  const text = 'card' in reply ? reply.summary : reply.sentence
  if (name.startsWith('composeExtension/')) return { composeExtension: { type: 'message', text } }
  if (name.startsWith('task/')) return { task: { type: 'message', value: text } }
  return undefined
}
