import { randomBytes } from 'node:crypto'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import { somethingWentWrong } from '../cards/strings.pl'
import { respondToInvoke } from './invoke'
import type { TurnLog } from './turn-log'

/** Kinds of activity that a person waits for an answer to. */
const MESSAGES: readonly string[] = [ActivityTypes.Message, ActivityTypes.MessageUpdate]

/** Eight hex digits that the person can quote and the log can be searched for. */
export function createReference(): string {
  return randomBytes(4).toString('hex')
}

/** What the adapter does when a turn throws: the log gets the error, the person a reference to it. */
export function createTurnErrorHandler(log: TurnLog): (context: TurnContext, error: unknown) => Promise<void> {
  return async (context, error) => {
    const reference = createReference()
    const { activity } = context
    log.failed({ reference, error, activity })
    try {
      if (activity.type === ActivityTypes.Invoke)
        await respondToInvoke(context, { sentence: somethingWentWrong(reference) })
      if (MESSAGES.includes(activity.type)) await context.sendActivity(somethingWentWrong(reference))
    } catch (sendingError) {
      // The channel takes nothing from us at present; there is nobody left to tell.
      log.failed({ reference, error: sendingError, activity })
    }
  }
}
