import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, readConfig, SETTING_NAMES } from '../src/config'

const CREDENTIALS = { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: 'tenant' }

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
      'no secret for a multi-tenant app',
      { MicrosoftAppId: 'id', MicrosoftAppType: 'MultiTenant' },
      ['MicrosoftAppPassword is missing'],
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
      'everything wrong at once',
      {
        ALLOW_ANONYMOUS: 'true',
        PORT: '70000',
        PUBLIC_URL: 'bot.example.org',
        LOG_LEVEL: 'loud',
        FEEDBACK_DAYS: '0',
        MicrosoftAppType: 'X',
        ORDINANCE: '../x',
      },
      [
        'MicrosoftAppId is missing',
        'MicrosoftAppPassword is missing',
        'MicrosoftAppTenantId is missing',
        'MicrosoftAppType must be one of SingleTenant, MultiTenant, UserAssignedMsi',
        'ALLOW_ANONYMOUS must be yes or no',
        'PORT must be a port number from 1 to 65535',
        'PUBLIC_URL must be an address that begins with https:// or http://',
        'FEEDBACK_DAYS must be a number of days from 1 to 9999',
        'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
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
  })

  it('fills in what is not set', () => {
    expect(readConfig(CREDENTIALS)).toEqual({
      port: 3978,
      publicUrl: 'http://localhost:3978',
      contacts: 'tenant',
      signIn: {
        issuer: 'https://login.microsoftonline.com/tenant/v2.0',
        keysAddress: 'https://login.microsoftonline.com/tenant/discovery/v2.0/keys',
        audiences: ['id', 'api://localhost:3978/id'],
        tenantId: 'tenant',
      },
      teamsAppId: 'id',
      warnings: ['PUBLIC_URL is not set: links in cards lead to this machine only'],
      credentials: { ...CREDENTIALS, MicrosoftAppType: 'SingleTenant' },
      storeDir: '.data',
      feedbackDays: 180,
      logLevel: 'info',
      dataDir: 'data',
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
