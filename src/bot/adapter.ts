import {
  ActivityTypes,
  CloudAdapter,
  type Activity,
  type ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder'
import { withPatience } from './patience'

/** Who called, as the SDK wants to have it back. */
type Caller = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>

/**
 * The SDK's adapter with a door that throws instead of answering: its own `process` prints every error to the console
 * and sends the error's text to the caller.
 */
export class TeamsAdapter extends CloudAdapter {
  /** Checks the token that came with an activity; rejects when it is refused. */
  async authenticate(authorization: string, activity: Activity): Promise<Caller> {
    return this.botFrameworkAuthentication.authenticateRequest(activity, authorization)
  }

  /** Runs one turn for a caller whose token was good. */
  async run(
    caller: Caller,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(caller, activity, logic)
  }

  /** Messages are worth a second try, a sign of typing is not. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const send = (): Promise<ResourceResponse[]> => super.sendActivities(context, activities)
    return activities.some(({ type }) => type === ActivityTypes.Message) ? withPatience(send) : send()
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    const response = await withPatience(() => super.updateActivity(context, activity))
    return typeof response === 'object' ? response : undefined
  }
}

/** What jsonwebtoken throws for a forged, outdated or premature token; the SDK passes them on as they are. */
const TOKEN_ERRORS = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']

/** Tells whether an error means that the caller may not speak to the bot, and not that something is broken. */
export function isRefusedToken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return TOKEN_ERRORS.includes(error.name) || ('statusCode' in error && error.statusCode === 401)
}
