import { z } from 'zod'
import {
  APP_TYPES,
  findAccessFaults,
  isTenantId,
  readCredentials,
  readEndpoints,
  readTenants,
  type Credentials,
} from './access'
import type { Limits } from './bot/limits'
import { readSecrets, SECRET_FILE_NAMES } from './secrets'
import { readStoreSettings, type StoreSettings } from './store/settings'
import type { ContactsRule, SignIn } from './web/sign-in'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const CONTACTS_RULES = ['tenant', 'everyone'] as const satisfies readonly ContactsRule[]

/** How much the log says; only `debug` and `trace` may name questions and people. */
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Everything that the environment decides; read once, at start. */
export interface Config {
  /** 0 lets the system choose. */
  readonly port: number
  /** Address that links in cards carry, without a slash at its end. */
  readonly publicUrl: string
  /** What does not hinder a start but should be known. */
  readonly warnings: readonly string[]
  /** Absent where anybody may speak to the bot endpoint without a token. */
  readonly credentials?: Credentials
  /** The day, as an ISO date, on which the credentials' secret or certificate expires. */
  readonly secretExpires?: string
  /** Ids of the tenants that are answered; absent where anybody is. */
  readonly allowedTenants?: readonly string[]
  readonly limits: Limits
  /** Settings of botbuilder for a Bot Framework other than the public one. */
  readonly endpoints?: Readonly<Record<string, string>>
  /** Who sees contacts on pages: people signed in with the tenant, or everyone. */
  readonly contacts: ContactsRule
  /** Absent where nobody can sign in: without credentials, or without one tenant. */
  readonly signIn?: SignIn
  /** Id of the Teams app, for links into its tab. */
  readonly teamsAppId?: string
  /** Absent where anybody may read the metrics. */
  readonly metricsToken?: string
  /** Where feedback is kept, and what conversations are about. */
  readonly store: StoreSettings
  /** After so many days feedback is deleted. */
  readonly feedbackDays: number
  /** After so many seconds a process that was told to stop ends even if an answer is not out yet. */
  readonly graceSeconds: number
  readonly logLevel: LogLevel
  readonly dataDir: string
  /** So often the files of the data are looked at for changes; 0 for never. */
  readonly dataCheckSeconds: number
  /** Folder of the act below `ordinances/` in the data. */
  readonly ordinance: string
}

/** The environment does not allow a start; the message lists every fault on a line of its own. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `the settings do not allow a start (.env.example explains each, \`npm run demo\` needs none):\n${faults.map((it) => `  - ${it}`).join('\n')}`,
    )
    this.name = 'ConfigError'
  }
}

type Environment = Readonly<Record<string, string | undefined>>

const isWebAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

/** What is fetched from there decides who is let in, so nobody on the way may change it. */
const isSafeAddress = (value: string): boolean => {
  const { protocol, hostname } = URL.canParse(value) ? new URL(value) : { protocol: '', hostname: '' }
  const isThisMachine = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine)
}

const SafeAddress = z
  .string()
  .refine(isSafeAddress, 'must be an address that begins with https://, or with http:// on this machine')
  .optional()

const MessageCount = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value), 'must be a number of messages a minute from 0 (no limit) to 99999')
  .transform(Number)
  .optional()

const Settings = z.object({
  MicrosoftAppId: z.string().default(''),
  MicrosoftAppPassword: z.string().default(''),
  MicrosoftAppType: z.enum(APP_TYPES, `must be one of ${APP_TYPES.join(', ')}`).default('SingleTenant'),
  MicrosoftAppTenantId: z.string().default(''),
  CertificateThumbprint: z
    .string()
    .transform((value) => value.replaceAll(':', ''))
    .refine((value) => /^[\da-f]{40}$/i.test(value), 'must be 40 hex digits: the SHA-1 fingerprint of the certificate')
    .optional(),
  CertificatePrivateKey: z.string().optional(),
  SECRET_EXPIRES: z.iso.date('must be a date such as 2027-03-31').optional(),
  ToBotFromChannelTokenIssuer: z.string().optional(),
  ToBotFromChannelOpenIdMetadataUrl: SafeAddress,
  ToBotFromEmulatorOpenIdMetadataUrl: SafeAddress,
  ToChannelFromBotLoginUrl: SafeAddress,
  ToChannelFromBotOAuthScope: z.string().optional(),
  OAuthUrl: SafeAddress,
  ValidateAuthority: z.enum(['true', 'false'], 'must be true or false').optional(),
  ALLOWED_TENANTS: z
    .string()
    .refine((value) => readTenants(value, '').length > 0, 'must be tenant ids with commas between them')
    .optional(),
  MESSAGES_PER_PERSON: MessageCount,
  MESSAGES_PER_CONVERSATION: MessageCount,
  ALLOW_ANONYMOUS: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  PORT: z
    .string()
    .refine((value) => /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65535, 'must be a port number from 1 to 65535')
    .transform(Number)
    .default(3978),
  PUBLIC_URL: z.string().refine(isWebAddress, 'must be an address that begins with https:// or http://').optional(),
  CONTACTS: z.enum(CONTACTS_RULES, `must be one of ${CONTACTS_RULES.join(', ')}`).default('tenant'),
  AUTHORITY: z
    .string()
    .refine(isWebAddress, 'must be an address that begins with https:// or http://')
    .default('https://login.microsoftonline.com'),
  TEAMS_APP_ID: z.string().default(''),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters at least').optional(),
  STORE_DIR: z.string().optional(),
  STORE_BLOB_CONNECTION: z.string().optional(),
  STORE_BLOB_URL: z.string().optional(),
  STORE_BLOB_CONTAINER: z.string().optional(),
  FEEDBACK_DAYS: z
    .string()
    .refine((value) => /^[1-9]\d{0,3}$/.test(value), 'must be a number of days from 1 to 9999')
    .transform(Number)
    .default(180),
  GRACE_SECONDS: z
    .string()
    .refine((value) => /^[1-9]\d{0,2}$/.test(value), 'must be a number of seconds from 1 to 999')
    .transform(Number)
    .default(10),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  DATA_DIR: z.string().default('data'),
  DATA_CHECK_SECONDS: z
    .string()
    .refine((value) => /^\d{1,4}$/.test(value), 'must be a number of seconds from 0 to 9999')
    .transform(Number)
    .default(1),
  ORDINANCE: z
    .string()
    .regex(/^[\w-]+$/, 'must be the name of a folder in ordinances/')
    .default('1796-2025'),
})

/** Every setting there is, as `.env.example` explains them. */
export const SETTING_NAMES: readonly string[] = [...Object.keys(Settings.shape), ...SECRET_FILE_NAMES]

/** Reads the settings; throws a ConfigError that lists all faults at once. An empty value counts as none. */
export function readConfig(environment: Environment): Config {
  const secrets = readSecrets(environment)
  const given = Object.fromEntries(Object.entries(secrets.environment).filter(([, value]) => value?.trim()))
  const parsed = Settings.safeParse(given)
  const store = readStoreSettings(given)
  // What could not be read is not missing as well.
  const access = findAccessFaults(given).filter(
    (fault) => !secrets.missing.some((name) => fault === `${name} is missing`),
  )
  const wrong = parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
  const faults = [...secrets.faults, ...access, ...store.faults, ...wrong]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults)

  const settings = parsed.data
  const publicUrl = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, '')
  const isAnonymous = settings.ALLOW_ANONYMOUS === 'yes'
  const signIn = readSignIn(settings, { authority: settings.AUTHORITY, publicUrl })
  const endpoints = readEndpoints(settings)
  const allowedTenants = readTenants(settings.ALLOWED_TENANTS, settings.MicrosoftAppTenantId)
  const teamsAppId = settings.TEAMS_APP_ID || settings.MicrosoftAppId
  return {
    port: settings.PORT,
    publicUrl,
    contacts: settings.CONTACTS,
    ...(signIn === undefined ? {} : { signIn }),
    ...(teamsAppId === '' ? {} : { teamsAppId }),
    ...(settings.METRICS_TOKEN === undefined ? {} : { metricsToken: settings.METRICS_TOKEN }),
    warnings: [
      ...(isAnonymous ? ['ALLOW_ANONYMOUS=yes: the bot endpoint answers anybody'] : []),
      ...(settings.PUBLIC_URL === undefined ? ['PUBLIC_URL is not set: links in cards lead to this machine only'] : []),
      ...(settings.METRICS_TOKEN === undefined && !isAnonymous
        ? ['METRICS_TOKEN is not set: whoever reaches this server can read /metrics']
        : []),
      ...allowedTenants
        .filter((id) => !isTenantId(id))
        .map((id) => `${id} is not the id of a tenant: whoever is there will not be answered`),
    ],
    ...(isAnonymous ? {} : { credentials: readCredentials(settings) }),
    ...(settings.SECRET_EXPIRES === undefined ? {} : { secretExpires: settings.SECRET_EXPIRES }),
    ...(endpoints === undefined ? {} : { endpoints }),
    limits: {
      perPerson: settings.MESSAGES_PER_PERSON ?? (isAnonymous ? 0 : 30),
      perConversation: settings.MESSAGES_PER_CONVERSATION ?? (isAnonymous ? 0 : 120),
    },
    store: store.settings,
    ...(allowedTenants.length === 0 ? {} : { allowedTenants }),
    feedbackDays: settings.FEEDBACK_DAYS,
    graceSeconds: settings.GRACE_SECONDS,
    logLevel: settings.LOG_LEVEL,
    dataDir: settings.DATA_DIR,
    dataCheckSeconds: settings.DATA_CHECK_SECONDS,
    ordinance: settings.ORDINANCE,
  }
}

/** The tenant's tokens of version 2, for the app itself or for its identifier URI; nobody signs in without one tenant. */
function readSignIn(
  {
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
  }: Pick<Credentials, 'MicrosoftAppId' | 'MicrosoftAppTenantId'>,
  { authority, publicUrl }: { authority: string; publicUrl: string },
): SignIn | undefined {
  if (appId === '' || tenantId === '') return undefined
  const tenant = `${authority.replace(/\/+$/, '')}/${tenantId}`
  return {
    issuer: `${tenant}/v2.0`,
    keysAddress: `${tenant}/discovery/v2.0/keys`,
    audiences: [appId, `api://${new URL(publicUrl).host}/${appId}`],
    tenantId,
  }
}
