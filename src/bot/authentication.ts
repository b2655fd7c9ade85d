import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder'
import { ExpiringMap } from '../store/expiring-map'

type Checked = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>
type Connectors = NonNullable<Checked['connectorFactory']>
type Connector = Awaited<ReturnType<Connectors['create']>>
type UserTokens = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>

/** Teams has a few service addresses; where anybody may speak to the bot, anybody may name one. */
const MOST_CONNECTORS = 50
const LIFETIME_MS = 60 * 60_000

/** Teams sends one token for an hour; the keys that it was signed with are read once a day. */
const MOST_TOKENS = 50
const TOKEN_MS = 5 * 60_000

/**
 * The SDK's check of tokens, whose outcome is kept for minutes, with clients that serve many turns: the SDK makes
 * credentials and two HTTP clients anew for each, which costs as much as an answer does, and more where the bot has a
 * managed identity.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new ExpiringMap<Promise<Connector>>(LIFETIME_MS, Date.now, MOST_CONNECTORS)
  private readonly good = new ExpiringMap<Checked>(TOKEN_MS, Date.now, MOST_TOKENS)
  private userTokens: Promise<UserTokens> | undefined

  /** What a token says is true for the channel and the service address that it was checked for. */
  override async authenticateRequest(activity: Activity, header: string): Promise<Checked> {
    const key = JSON.stringify([header, activity.channelId, activity.serviceUrl])
    const known = this.good.get(key)
    if (known !== undefined) return known
    const { connectorFactory, ...rest } = await super.authenticateRequest(activity, header)
    const checked = { ...rest, ...(connectorFactory && { connectorFactory: this.keeping(connectorFactory) }) }
    const ends = Number(checked.claimsIdentity.getClaimValue('exp')) * 1000
    if (ends > 0) this.good.set(key, checked, Math.min(ends, Date.now() + TOKEN_MS))
    return checked
  }

  /** Nobody signs in to other services through the bot, but the SDK wants a client for it. */
  override createUserTokenClient(
    ...[claims]: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
  ): Promise<UserTokens> {
    this.userTokens ??= super.createUserTokenClient(claims).catch((error: unknown) => {
      this.userTokens = undefined
      throw error
    })
    return this.userTokens
  }

  private keeping(connectors: Connectors): Connectors {
    return {
      create: (serviceUrl, audience) => {
        const key = JSON.stringify([serviceUrl, audience])
        const known = this.connectors.get(key)
        if (known !== undefined) return known
        const connector = connectors.create(serviceUrl, audience).catch((error: unknown) => {
          this.connectors.remove((_, it) => it === key)
          throw error
        })
        this.connectors.set(key, connector)
        return connector
      },
    }
  }
}
