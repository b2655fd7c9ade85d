// The package's main file loads planners, prompts and the client of a language model besides.
import { Application } from '@microsoft/teams-ai/lib/Application'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import { findActivityFault, isActivity } from './activity'
import { isRefusedToken, TeamsAdapter } from './adapter'
import { Authentication } from './authentication'
import { forOneTurn, type BotDeps } from './deps'
import { answerExcess } from './excess'
import { createReference, createTurnErrorHandler } from './failure'
import { answerInvoke } from './invoke'
import { createLimiter, NO_LIMITS } from './limits'
import { answerEdit, answerMessage } from './message'
import { createSentReplies } from './sent-replies'
import { isFromTenants } from './tenant'
import { welcome } from './welcome'

/** One request of the channel. */
export interface BotRequest {
  /** The `Authorization` header. */
  readonly authorization: string | undefined
  /** The parsed JSON body, whatever it is. */
  readonly body: unknown
}

/** What goes back over HTTP; the bot's messages go their own way unless the activity expects them here. */
export interface BotResponse {
  readonly status: number
  readonly body?: unknown
}

/** The bot, without HTTP. */
export interface Bot {
  /** Takes one activity as the channel posts it; never rejects. */
  receive(request: BotRequest): Promise<BotResponse>
}

/** Builds the bot. */
export function createBot(deps: BotDeps): Bot {
  const adapter = new TeamsAdapter(new Authentication({ ...deps.authentication }))
  adapter.onTurnError = createTurnErrorHandler(deps.log)
  const application = createApplication(deps)
  const limit = createLimiter(deps.limits ?? NO_LIMITS)
  const logic = async (context: TurnContext): Promise<void> => {
    const excess = await limit(context.activity)
    if (excess === undefined) await application.run(context)
    else await answerExcess(context, excess, deps.log)
  }

  return {
    async receive({ authorization, body }) {
      if (!isActivity(body)) return refuse(400, findActivityFault(body) ?? '')
      try {
        const caller = await adapter.authenticate(authorization ?? '', body)
        if (deps.tenants !== undefined && !isFromTenants(body, deps.tenants)) return refuse(403, 'another tenant')
        const response = await adapter.run(caller, body, logic)
        return response ?? { status: 200 }
      } catch (error) {
        if (isRefusedToken(error)) return refuse(401, 'the token was refused')
        const reference = createReference()
        deps.log.failed({ reference, error, activity: body })
        return { status: 500, body: { error: `something went wrong (${reference})` } }
      }
    },
  }

  /** Whoever speaks for another tenant is told nothing. */
  function refuse(status: number, reason: string): BotResponse {
    deps.log.refused({ status, reason })
    return status === 403 ? { status } : { status, body: { error: reason } }
  }
}

/** The SDK's typing timer is one for all turns and starts whatever its option says. */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    // See `withTyping`.
  }
}

/** The first route that fits answers; without storage nothing is kept in the SDK's turn state. */
function createApplication(deps: BotDeps): Application {
  const sent = createSentReplies()
  // Its way with mentions looks at the first one only.
  const application = new QuietApplication({ removeRecipientMention: false })
  application.addRoute(isInvoke, (context) => answerInvoke(context, forOneTurn(deps)), true)
  application.conversationUpdate('membersAdded', (context) => welcome(context, forOneTurn(deps)))
  application.activity(ActivityTypes.Message, (context) => answerMessage(context, forOneTurn(deps), sent))
  application.activity(ActivityTypes.MessageUpdate, (context) => answerEdit(context, forOneTurn(deps), sent))
  return application
}

async function isInvoke({ activity }: TurnContext): Promise<boolean> {
  return activity.type === ActivityTypes.Invoke
}
