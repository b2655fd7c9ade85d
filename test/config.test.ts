import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, readConfig, SETTING_NAMES } from '../src/config'
import { createFolder } from './support/folder'

const TENANT = '66666666-7777-8888-9999-00000000000a'
const CREDENTIALS = { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: TENANT }

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
  .trim()
const ELLIPTIC_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()
const CERTIFICATE = { CertificateThumbprint: 'AB'.repeat(20), CertificatePrivateKey: KEY }

const ENDPOINTS = {
  ToBotFromChannelTokenIssuer: 'https://api.botframework.example.org',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.example.org/channel',
  ToBotFromEmulatorOpenIdMetadataUrl: 'http://127.0.0.1:1/emulator',
  ToChannelFromBotLoginUrl: 'http://localhost:1/tenant',
  ToChannelFromBotOAuthScope: 'https://api.botframework.example.org',
  OAuthUrl: 'https://token.example.org',
}

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

describe('readConfig', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'nothing set',
      {},
      ['MicrosoftAppId is missing', 'MicrosoftAppPassword is missing', 'MicrosoftAppTenantId is missing'],
    ],
    [
      'empty values',
      { MicrosoftAppId: '', MicrosoftAppPassword: ' ', MicrosoftAppTenantId: 'tenant' },
      ['MicrosoftAppId is missing', 'MicrosoftAppPassword is missing'],
    ],
    ['a part of the credentials', { ...CREDENTIALS, MicrosoftAppPassword: '' }, ['MicrosoftAppPassword is missing']],
    [
      'neither a secret nor tenants for a multi-tenant app',
      { MicrosoftAppId: 'id', MicrosoftAppType: 'MultiTenant' },
      ['MicrosoftAppPassword is missing', 'ALLOWED_TENANTS is missing: a MultiTenant app has to say whom it answers'],
    ],
    [
      'no tenant for a managed identity',
      { MicrosoftAppId: 'id', MicrosoftAppType: 'UserAssignedMsi' },
      ['MicrosoftAppTenantId is missing'],
    ],
    [
      'anonymous access and credentials',
      { MicrosoftAppId: 'id', MicrosoftAppTenantId: 'tenant', ALLOW_ANONYMOUS: 'yes' },
      [
        'ALLOW_ANONYMOUS=yes and MicrosoftAppId exclude each other; remove one of them',
        'ALLOW_ANONYMOUS=yes and MicrosoftAppTenantId exclude each other; remove one of them',
      ],
    ],
    [
      'a secret in a file that is not there',
      { ...CREDENTIALS, MicrosoftAppPassword: '', MicrosoftAppPassword_FILE: join(__dirname, 'none') },
      ['MicrosoftAppPassword_FILE: the file cannot be read (ENOENT)'],
    ],
    [
      'a secret for a managed identity',
      { ...CREDENTIALS, MicrosoftAppType: 'UserAssignedMsi' },
      ['UserAssignedMsi and MicrosoftAppPassword exclude each other; remove one of them'],
    ],
    [
      'a certificate for a managed identity',
      { ...CREDENTIALS, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMsi', ...CERTIFICATE },
      [
        'UserAssignedMsi and CertificateThumbprint exclude each other; remove one of them',
        'UserAssignedMsi and CertificatePrivateKey exclude each other; remove one of them',
      ],
    ],
    [
      'a certificate and a secret',
      { ...CREDENTIALS, ...CERTIFICATE },
      [
        'MicrosoftAppPassword and CertificateThumbprint exclude each other; remove one of them',
        'MicrosoftAppPassword and CertificatePrivateKey exclude each other; remove one of them',
      ],
    ],
    [
      'a certificate without its key',
      { ...CREDENTIALS, MicrosoftAppPassword: '', CertificateThumbprint: 'AB'.repeat(20) },
      ['CertificatePrivateKey is missing'],
    ],
    [
      'a key that is none, of a certificate without name',
      { ...CREDENTIALS, MicrosoftAppPassword: '', CertificatePrivateKey: 'hush' },
      ['CertificateThumbprint is missing', 'CertificatePrivateKey must be an RSA key in PEM form, unencrypted'],
    ],
    [
      'a key of another kind, of a certificate by a wrong name',
      { ...CREDENTIALS, MicrosoftAppPassword: '', CertificateThumbprint: 'hush', CertificatePrivateKey: ELLIPTIC_KEY },
      [
        'CertificatePrivateKey must be an RSA key in PEM form, unencrypted',
        'CertificateThumbprint must be 40 hex digits: the SHA-1 fingerprint of the certificate',
      ],
    ],
    [
      'a certificate for another Bot Framework',
      { ...CREDENTIALS, MicrosoftAppPassword: '', ...CERTIFICATE, ...ENDPOINTS },
      ['CertificateThumbprint and ToChannelFromBotLoginUrl exclude each other: certificates are for the public cloud'],
    ],
    [
      'limits that are none',
      { ...CREDENTIALS, MESSAGES_PER_PERSON: '-1', MESSAGES_PER_CONVERSATION: 'many' },
      ['MESSAGES_PER_PERSON', 'MESSAGES_PER_CONVERSATION'].map(
        (name) => `${name} must be a number of messages a minute from 0 (no limit) to 99999`,
      ),
    ],
    [
      'a day that there is not',
      { ...CREDENTIALS, SECRET_EXPIRES: '2027-02-29' },
      ['SECRET_EXPIRES must be a date such as 2027-03-31'],
    ],
    [
      'a day as people write it',
      { ...CREDENTIALS, SECRET_EXPIRES: '31.03.2027' },
      ['SECRET_EXPIRES must be a date such as 2027-03-31'],
    ],
    [
      'tenants that are none',
      { ...CREDENTIALS, ALLOWED_TENANTS: ' , ' },
      ['ALLOWED_TENANTS must be tenant ids with commas between them'],
    ],
    [
      'a part of another Bot Framework',
      { ...CREDENTIALS, ...ENDPOINTS, OAuthUrl: '', ToChannelFromBotLoginUrl: ' ' },
      ['ToChannelFromBotLoginUrl', 'OAuthUrl'].map(
        (name) => `${name} is missing: the settings of another Bot Framework are given all together or not at all`,
      ),
    ],
    [
      'keys and tokens from a place that anybody on the way can change',
      {
        ...CREDENTIALS,
        ...ENDPOINTS,
        ToBotFromChannelOpenIdMetadataUrl: 'http://login.example.org/channel',
        OAuthUrl: 'ftp://127.0.0.1',
        ValidateAuthority: 'no',
      },
      [
        'ToBotFromChannelOpenIdMetadataUrl must be an address that begins with https://, or with http:// on this machine',
        'OAuthUrl must be an address that begins with https://, or with http:// on this machine',
        'ValidateAuthority must be true or false',
      ],
    ],
    [
      'another Bot Framework for a bot that answers anybody',
      { ALLOW_ANONYMOUS: 'yes', OAuthUrl: ENDPOINTS.OAuthUrl },
      ['ALLOW_ANONYMOUS=yes and OAuthUrl exclude each other; remove one of them'],
    ],
    [
      'everything wrong at once',
      {
        ALLOW_ANONYMOUS: 'true',
        PORT: '70000',
        PUBLIC_URL: 'bot.example.org',
        LOG_LEVEL: 'loud',
        FEEDBACK_DAYS: '0',
        GRACE_SECONDS: '1.5',
        DATA_CHECK_SECONDS: '-1',
        STORE_DIR: '.data',
        STORE_BLOB_URL: 'bot.example.org',
        MicrosoftAppType: 'X',
        ORDINANCE: '../x',
      },
      [
        'MicrosoftAppId is missing',
        'MicrosoftAppPassword is missing',
        'MicrosoftAppTenantId is missing',
        'STORE_DIR and STORE_BLOB_URL exclude each other; leave one of them',
        'STORE_BLOB_URL must be an address that begins with https:// and has nothing behind the host, such as https://account.blob.core.windows.net',
        'MicrosoftAppType must be one of SingleTenant, MultiTenant, UserAssignedMsi',
        'ALLOW_ANONYMOUS must be yes or no',
        'PORT must be a port number from 1 to 65535',
        'PUBLIC_URL must be an address that begins with https:// or http://',
        'FEEDBACK_DAYS must be a number of days from 1 to 9999',
        'GRACE_SECONDS must be a number of seconds from 1 to 999',
        'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
        'DATA_CHECK_SECONDS must be a number of seconds from 0 to 9999',
        'ORDINANCE must be the name of a folder in ordinances/',
      ],
    ],
  ])('tells every fault at once: %s', (_, environment, faults) => {
    expect(faultsOf(environment)).toEqual(faults)
  })

  it('names each fault on a line of its message', () => {
    expect(() => readConfig({})).toThrow(/^[^\n]+\n {2}- MicrosoftAppId is missing\n {2}- Mic/)
  })

  it('takes anonymous access only when asked for by name, and says so', () => {
    const config = readConfig({ ALLOW_ANONYMOUS: 'yes', PUBLIC_URL: 'https://bot.example.org/' })
    expect(config.credentials).toBeUndefined()
    expect(config.warnings).toEqual(['ALLOW_ANONYMOUS=yes: the bot endpoint answers anybody'])
    expect(config.publicUrl).toBe('https://bot.example.org')
    expect(config.limits).toEqual({ perPerson: 0, perConversation: 0 })
  })

  it('answers the tenants that are listed and no others, and says when one is no id', () => {
    const { allowedTenants, warnings } = readConfig({
      ...CREDENTIALS,
      PUBLIC_URL: 'https://bot.example.org',
      METRICS_TOKEN: 'example-of-a-token',
      ALLOWED_TENANTS: `${TENANT.toUpperCase()}, ${TENANT},um.example.org`,
    })
    expect(allowedTenants).toEqual([TENANT, 'um.example.org'])
    expect(warnings).toEqual(['um.example.org is not the id of a tenant: whoever is there will not be answered'])
  })

  it('limits how often people ask as it is told, and anonymous ones only then', () => {
    const limits = { MESSAGES_PER_PERSON: '7', MESSAGES_PER_CONVERSATION: '0' }
    expect(readConfig({ ...CREDENTIALS, ...limits }).limits).toEqual({ perPerson: 7, perConversation: 0 })
    expect(readConfig({ ALLOW_ANONYMOUS: 'yes', ...limits }).limits).toEqual({ perPerson: 7, perConversation: 0 })
  })

  it('takes a certificate in the place of a secret, by its fingerprint as openssl prints it', () => {
    const fingerprint = Array.from({ length: 20 }, () => 'AB').join(':')
    const environment = { ...CREDENTIALS, MicrosoftAppPassword: '', ...CERTIFICATE, CertificateThumbprint: fingerprint }
    expect(readConfig(environment).credentials).toEqual({
      ...CREDENTIALS,
      MicrosoftAppPassword: '',
      MicrosoftAppType: 'SingleTenant',
      CertificateThumbprint: 'AB'.repeat(20),
      CertificatePrivateKey: KEY,
    })
  })

  it('takes secrets from files', () => {
    const path = join(createFolder('config'), 'password')
    writeFileSync(path, 'hush\n')
    const { credentials } = readConfig({ ...CREDENTIALS, MicrosoftAppPassword: '', MicrosoftAppPassword_FILE: path })
    expect(credentials?.MicrosoftAppPassword).toBe('hush')
  })

  it('hands on the settings of another Bot Framework as they are', () => {
    expect(readConfig({ ...CREDENTIALS, ...ENDPOINTS }).endpoints).toEqual(ENDPOINTS)
    const withAuthority = { ...ENDPOINTS, ValidateAuthority: 'false' }
    expect(readConfig({ ...CREDENTIALS, ...withAuthority }).endpoints).toEqual(withAuthority)
  })

  it('guards the metrics with what is asked for', () => {
    const { metricsToken, warnings } = readConfig({ ...CREDENTIALS, METRICS_TOKEN: 'x'.repeat(16) })
    expect(metricsToken).toBe('x'.repeat(16))
    expect(warnings).not.toContainEqual(expect.stringContaining('METRICS_TOKEN'))
    expect(faultsOf({ ...CREDENTIALS, METRICS_TOKEN: 'short' })).toEqual([
      'METRICS_TOKEN must have 16 characters at least',
    ])
  })

  it('fills in what is not set', () => {
    expect(readConfig(CREDENTIALS)).toEqual({
      port: 3978,
      publicUrl: 'http://localhost:3978',
      contacts: 'tenant',
      signIn: {
        issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
        keysAddress: `https://login.microsoftonline.com/${TENANT}/discovery/v2.0/keys`,
        audiences: ['id', 'api://localhost:3978/id'],
        tenantId: TENANT,
      },
      teamsAppId: 'id',
      warnings: [
        'PUBLIC_URL is not set: links in cards lead to this machine only',
        'METRICS_TOKEN is not set: whoever reaches this server can read /metrics',
      ],
      credentials: { ...CREDENTIALS, MicrosoftAppType: 'SingleTenant' },
      store: { kind: 'folder', directory: '.data' },
      allowedTenants: [TENANT],
      limits: { perPerson: 30, perConversation: 120 },
      feedbackDays: 180,
      graceSeconds: 10,
      logLevel: 'info',
      dataDir: 'data',
      dataCheckSeconds: 1,
      ordinance: '1796-2025',
    })
  })
})

describe('SETTING_NAMES', () => {
  it('are the settings that .env.example explains', () => {
    const example = readFileSync(join(__dirname, '..', '.env.example'), 'utf8')
    const explained = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name)
    expect(explained.toSorted()).toEqual([...SETTING_NAMES].toSorted())
  })
})
