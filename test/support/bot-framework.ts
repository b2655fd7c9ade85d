import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { startIssuer, type Signing } from './issuer'

/** Made up, as everything here. */
export const APP_ID = '11111111-2222-3333-4444-555555555555'
export const TENANT_ID = '66666666-7777-8888-9999-000000000000'

/** Where `activity` in `./channel` says that replies go. */
const SERVICE_URL = 'http://localhost:1/'

/** The Bot Framework on this machine: it signs the channel's tokens and hands out the bot's own. */
export interface BotFramework {
  /** Environment under which a bot trusts it, and no other; give it to a program or to `readConfig`. */
  readonly settings: Readonly<Record<string, string>>
  /** Environment that gives the same bot a managed identity in the place of a secret, so that it can send messages. */
  readonly identity: Readonly<Record<string, string>>
  /** Header for a request of the channel; claims and signing are right unless told otherwise. */
  authorize(claims?: Readonly<Record<string, unknown>>, signing?: Signing): Promise<{ readonly Authorization: string }>
  stop(): Promise<void>
}

/** Starts a Bot Framework whose channel `msteams` is the only one that its first key may speak for. */
export async function startBotFramework(): Promise<BotFramework> {
  const issuer = await startIssuer()
  const tokens = await startTokenEndpoint()
  const settings = {
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'example',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: TENANT_ID,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.example.org',
    ToBotFromChannelOpenIdMetadataUrl: `${issuer.address}/channel/openidconfiguration`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${issuer.address}/emulator/openidconfiguration`,
    ToChannelFromBotLoginUrl: `${issuer.address}/${TENANT_ID}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.example.org',
    OAuthUrl: 'https://token.botframework.example.org',
    ValidateAuthority: 'false',
  }
  return {
    settings,
    identity: { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: '', ...tokens.environment },
    async authorize(claims = {}, signing = {}) {
      const right = { iss: settings.ToBotFromChannelTokenIssuer, aud: APP_ID, serviceurl: SERVICE_URL }
      return { Authorization: `Bearer ${await issuer.sign({ ...right, ...claims }, signing)}` }
    },
    async stop() {
      await Promise.all([issuer.stop(), tokens.stop()])
    },
  }
}

/** The endpoint that Azure gives to a program with a managed identity; any secret is right, and any token. */
async function startTokenEndpoint(): Promise<{ environment: Record<string, string>; stop: () => Promise<void> }> {
  const server = createServer((_request, response) => {
    const expires = Math.floor(Date.now() / 1000) + 3600
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ access_token: 'made-up', token_type: 'Bearer', expires_on: String(expires) }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    environment: {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
      IDENTITY_HEADER: 'example',
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
