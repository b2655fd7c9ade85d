import {
  ActivityTypes,
  CloudAdapter,
  type Activity,
  type ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder'
import { until, withDeadline } from './deadline'
import { withPatience } from './patience'

/** Who called, as the SDK wants to have it back. */
type Caller = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>
type Connector = Awaited<ReturnType<NonNullable<Caller['connectorFactory']>['create']>>

/** Teams sends an activity again after 15 s. */
const TURN_MS = 12_000

/** The keys that tokens are signed with may have to be fetched, once a day. */
const TOKEN_MS = 8_000

/** So long the channel may take for one message; whether it took it then, nobody can tell, so that it is not sent again. */
const MESSAGE_MS = 5_000

/** The answer waits for the sign of typing that is on its way. */
const TYPING_MS = 2_000

/** Where a turn keeps the signal of its deadline. */
const DEADLINE = Symbol('deadline')

/**
 * The SDK's adapter with a door that throws instead of answering: its own `process` prints every error to the console
 * and sends the error's text to the caller. And with deadlines: its own requests may take for ever.
 */
export class TeamsAdapter extends CloudAdapter {
  /** Checks the token that came with an activity; rejects when it is refused. */
  async authenticate(authorization: string, activity: Activity): Promise<Caller> {
    return withDeadline(TOKEN_MS, `no keys came within ${TOKEN_MS} ms`, (deadline) =>
      until(deadline, () => this.botFrameworkAuthentication.authenticateRequest(activity, authorization)),
    )
  }

  /** Runs one turn for a caller whose token was good. */
  async run(
    caller: Caller,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return withDeadline(TURN_MS, `the turn was not over within ${TURN_MS} ms`, (deadline) =>
      this.processActivity(caller, activity, (context) => {
        context.turnState.set(DEADLINE, deadline)
        return logic(context)
      }),
    )
  }

  /** Messages are worth a second try, a sign of typing is not. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = []
    for (const activity of activities) {
      if (activity.type === ActivityTypes.Message) {
        responses.push(await withPatience(() => this.post(context, activity, MESSAGE_MS)))
      } else if (activity.type === ActivityTypes.Typing) {
        responses.push(await this.post(context, activity, TYPING_MS))
      } else {
        responses.push(...(await super.sendActivities(context, [activity])))
      }
    }
    return responses
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    const { conversation, id } = activity
    return withPatience(() =>
      this.talk(context, MESSAGE_MS, ({ conversations }, options) =>
        conversations.updateActivity(conversation?.id ?? '', id ?? '', activity, options),
      ),
    )
  }

  private post(context: TurnContext, activity: Partial<Activity>, milliseconds: number): Promise<ResourceResponse> {
    const { conversation, replyToId } = activity
    const conversationId = conversation?.id ?? ''
    return this.talk(context, milliseconds, ({ conversations }, options) =>
      replyToId === undefined
        ? conversations.sendToConversation(conversationId, activity, options)
        : conversations.replyToActivity(conversationId, replyToId, activity, options),
    )
  }

  /** One request to the channel, which the SDK may repeat; until the turn's deadline. */
  private async talk<T>(
    context: TurnContext,
    milliseconds: number,
    request: (connector: Connector, options: { abortSignal: AbortSignal; timeout: number }) => Promise<T>,
  ): Promise<T> {
    const connector = context.turnState.get<Connector>(this.ConnectorClientKey)
    const deadline = context.turnState.get<AbortSignal>(DEADLINE)
    try {
      return await until(deadline, () => request(connector, { abortSignal: deadline, timeout: milliseconds }))
    } catch (error) {
      if (deadline.aborted) throw deadline.reason
      if (!isAborted(error)) throw error
      throw new Error(`the channel gave no answer within ${milliseconds} ms`, { cause: error })
    }
  }
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/** What jsonwebtoken throws for a forged, outdated or premature token; the SDK passes them on as they are. */
const TOKEN_ERRORS = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']

/** Tells whether an error means that the caller may not speak to the bot, and not that something is broken. */
export function isRefusedToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return TOKEN_ERRORS.includes(error.name) || ('statusCode' in error && error.statusCode === 401)
}
