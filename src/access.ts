import { createPrivateKey } from 'node:crypto'

/** The settings as they were given: without those that are empty. */
export type Given = Readonly<Record<string, string | undefined>>

/** Kinds of registration that a bot can have. */
export const APP_TYPES = ['SingleTenant', 'MultiTenant', 'UserAssignedMsi'] as const

/** How the bot proves to the Bot Framework who it is; with a secret, a certificate or a managed identity. */
export interface Credentials {
  readonly MicrosoftAppId: string
  /** Empty unless it is a secret. */
  readonly MicrosoftAppPassword: string
  readonly MicrosoftAppType: (typeof APP_TYPES)[number]
  /** Empty for a multi-tenant app. */
  readonly MicrosoftAppTenantId: string
  /** Forty hex digits, with the key in PEM form, when it is a certificate. */
  readonly CertificateThumbprint?: string
  readonly CertificatePrivateKey?: string
}

/**
 * Where a Bot Framework other than the public one is, and whose tokens it takes: that of a national cloud, or of a proof
 * on one machine. The names are botbuilder's.
 */
const ENDPOINT_NAMES = [
  'ToBotFromChannelTokenIssuer',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'OAuthUrl',
] as const

/** The SDK checks an authority unless it is told not to. */
const ENDPOINT_SETTINGS = [...ENDPOINT_NAMES, 'ValidateAuthority'] as const

const CERTIFICATE_NAMES = ['CertificateThumbprint', 'CertificatePrivateKey'] as const
const CREDENTIAL_NAMES = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const

/** What is wrong with who may speak to the bot; every fault at once. */
export function findAccessFaults(given: Given): string[] {
  if (given['ALLOW_ANONYMOUS'] === 'yes') {
    return [...CREDENTIAL_NAMES, ...CERTIFICATE_NAMES, ...ENDPOINT_NAMES]
      .filter((name) => given[name] !== undefined)
      .map((name) => `ALLOW_ANONYMOUS=yes and ${name} exclude each other; remove one of them`)
  }
  return [
    ...findCredentialFaults(given),
    ...findCertificateFaults(given),
    ...findEndpointFaults(given),
    ...findTenantFaults(given),
  ]
}

/** An empty app id would switch the SDK's authentication off, so that has to be asked for by name, and never in part. */
function findCredentialFaults(given: Given): string[] {
  const type = given['MicrosoftAppType'] ?? 'SingleTenant'
  const needsNoSecret = type === 'UserAssignedMsi' || hasCertificate(given)
  return CREDENTIAL_NAMES.filter((name) => given[name] === undefined)
    .filter((name) => !(name === 'MicrosoftAppPassword' && needsNoSecret))
    .filter((name) => !(name === 'MicrosoftAppTenantId' && type === 'MultiTenant'))
    .map((name) => `${name} is missing`)
}

/** Which of two proofs of who it is the bot would give, nobody could tell. */
function findCertificateFaults(given: Given): string[] {
  const isIdentity = given['MicrosoftAppType'] === 'UserAssignedMsi'
  const other = isIdentity ? 'UserAssignedMsi' : 'MicrosoftAppPassword'
  const clashes = [...(isIdentity ? ['MicrosoftAppPassword'] : []), ...CERTIFICATE_NAMES]
    .filter((name) => given[name] !== undefined && (isIdentity || given['MicrosoftAppPassword'] !== undefined))
    .map((name) => `${other} and ${name} exclude each other; remove one of them`)
  if (!hasCertificate(given)) return clashes
  const key = given['CertificatePrivateKey']
  return [
    ...clashes,
    ...CERTIFICATE_NAMES.filter((name) => given[name] === undefined).map((name) => `${name} is missing`),
    ...(key === undefined || isRsaKey(key)
      ? []
      : ['CertificatePrivateKey must be an RSA key in PEM form, unencrypted']),
    // The SDK presents a certificate to the public cloud, whatever else it is told.
    ...(given['ToChannelFromBotLoginUrl'] === undefined
      ? []
      : [
          'CertificateThumbprint and ToChannelFromBotLoginUrl exclude each other: certificates are for the public cloud',
        ]),
  ]
}

function hasCertificate(given: Given): boolean {
  return CERTIFICATE_NAMES.some((name) => given[name] !== undefined)
}

function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}

/** One of them makes the SDK forget all places that it knows itself. */
function findEndpointFaults(given: Given): string[] {
  if (ENDPOINT_SETTINGS.every((name) => given[name] === undefined)) return []
  return ENDPOINT_NAMES.filter((name) => given[name] === undefined).map(
    (name) => `${name} is missing: the settings of another Bot Framework are given all together or not at all`,
  )
}

/** A multi-tenant app has no tenant of its own, and never answers everybody. */
function findTenantFaults(given: Given): string[] {
  const isOpen = given['MicrosoftAppType'] === 'MultiTenant' && given['ALLOWED_TENANTS'] === undefined
  return isOpen ? ['ALLOWED_TENANTS is missing: a MultiTenant app has to say whom it answers'] : []
}

/** The credentials among all settings. */
export function readCredentials(
  settings: Omit<Credentials, (typeof CERTIFICATE_NAMES)[number]> & {
    readonly [name in (typeof CERTIFICATE_NAMES)[number]]?: string | undefined
  },
): Credentials {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } = settings
  const { CertificateThumbprint, CertificatePrivateKey } = settings
  return {
    MicrosoftAppId,
    MicrosoftAppPassword,
    MicrosoftAppType,
    MicrosoftAppTenantId,
    ...(CertificateThumbprint === undefined || CertificatePrivateKey === undefined
      ? {}
      : { CertificateThumbprint, CertificatePrivateKey }),
  }
}

/** The settings of another Bot Framework, if there are any. */
export function readEndpoints(
  settings: Readonly<Partial<Record<(typeof ENDPOINT_SETTINGS)[number], string | undefined>>>,
): Readonly<Record<string, string>> | undefined {
  const given = ENDPOINT_SETTINGS.flatMap((name): [string, string][] => {
    const value = settings[name]
    return value === undefined ? [] : [[name, value]]
  })
  return given.length > 0 ? Object.fromEntries(given) : undefined
}

/** The tenants that are answered, in lower case: those listed with commas between them, or else the app's own. */
export function readTenants(list: string | undefined, own: string): string[] {
  const named = (list ?? own).split(/[\s,]+/).filter((id) => id !== '')
  return [...new Set(named.map((id) => id.toLowerCase()))]
}

/** A domain would serve as an authority, but activities name their tenant by its id. */
export function isTenantId(id: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}
