import { ActivityTypes, type TurnContext } from 'botbuilder'
import { tooManyQuestions } from '../cards/strings.pl'
import { respondToInvoke } from './invoke'
import type { Excess } from './limits'
import type { TurnLog } from './turn-log'

/**
 * Asks to wait, once: Teams lets a bot send so much to a conversation, and whoever goes on has been told. An invoke is
 * always answered, since its client waits.
 */
export async function answerExcess(context: TurnContext, excess: Excess, log: TurnLog): Promise<void> {
  const isInvoke = context.activity.type === ActivityTypes.Invoke
  const told = isInvoke || excess.isFirst
  log.limited({ scope: excess.scope, told })
  const sentence = tooManyQuestions(excess.seconds)
  if (isInvoke) await respondToInvoke(context, { sentence })
  else if (told) await context.sendActivity(sentence)
}
