import { readStoreSettings } from '../../src/store/settings'
import { connectionTo } from '../support/azurite'

const CONNECTION = connectionTo(10_000)
const URL = 'https://account.blob.core.windows.net'

describe('readStoreSettings', () => {
  it.each<[string, Record<string, string>, object]>([
    ['nothing', {}, { kind: 'folder', directory: '.data' }],
    ['empty values', { STORE_DIR: ' ', STORE_BLOB_URL: '' }, { kind: 'folder', directory: '.data' }],
    ['a folder', { STORE_DIR: '/var/kto' }, { kind: 'folder', directory: '/var/kto' }],
    [
      'a connection string',
      { STORE_BLOB_CONNECTION: CONNECTION },
      { kind: 'blob', container: 'kto-za-co', access: { connection: CONNECTION } },
    ],
    [
      'a connection string with a signature, and a container',
      {
        STORE_BLOB_CONNECTION: `BlobEndpoint=${URL}/;SharedAccessSignature=sv=2025&sig=x`,
        STORE_BLOB_CONTAINER: 'bot-1',
      },
      {
        kind: 'blob',
        container: 'bot-1',
        access: { connection: `BlobEndpoint=${URL}/;SharedAccessSignature=sv=2025&sig=x` },
      },
    ],
    [
      'an account for the machine’s identity',
      { STORE_BLOB_URL: `${URL}/`, MicrosoftAppId: 'id', MicrosoftAppType: 'SingleTenant' },
      { kind: 'blob', container: 'kto-za-co', access: { url: URL } },
    ],
    [
      'an account for the bot’s own managed identity',
      { STORE_BLOB_URL: URL, MicrosoftAppId: 'id', MicrosoftAppType: 'UserAssignedMsi' },
      { kind: 'blob', container: 'kto-za-co', access: { url: URL, clientId: 'id' } },
    ],
  ])('reads %s', (_, environment, settings) => {
    expect(readStoreSettings(environment)).toEqual({ settings, faults: [] })
  })

  it.each<[string, Record<string, string>, string[]]>([
    [
      'two places',
      { STORE_DIR: '.data', STORE_BLOB_URL: URL },
      ['STORE_DIR and STORE_BLOB_URL exclude each other; leave one of them'],
    ],
    [
      'three places',
      { STORE_DIR: '.data', STORE_BLOB_CONNECTION: CONNECTION, STORE_BLOB_URL: URL },
      ['STORE_DIR and STORE_BLOB_CONNECTION and STORE_BLOB_URL exclude each other; leave one of them'],
    ],
    [
      'a container of nothing',
      { STORE_BLOB_CONTAINER: 'bot' },
      ['STORE_BLOB_CONTAINER needs STORE_BLOB_CONNECTION or STORE_BLOB_URL'],
    ],
    [
      'a key alone',
      { STORE_BLOB_CONNECTION: 'AccountKey=secret' },
      [expect.stringContaining('STORE_BLOB_CONNECTION must')],
    ],
    [
      'an address over http',
      { STORE_BLOB_URL: 'http://account.example.org' },
      [expect.stringContaining('STORE_BLOB_URL must')],
    ],
    [
      'an address with a signature',
      { STORE_BLOB_URL: `${URL}/?sig=secret` },
      [expect.stringContaining('STORE_BLOB_URL must')],
    ],
    ['an address of a container', { STORE_BLOB_URL: `${URL}/bot` }, [expect.stringContaining('STORE_BLOB_URL must')]],
    ['no address', { STORE_BLOB_URL: 'account' }, [expect.stringContaining('STORE_BLOB_URL must')]],
    ...['ab', 'Bot', 'bot--1', '-bot', 'a'.repeat(64)].map((name): [string, Record<string, string>, string[]] => [
      `a container named ${name}`,
      { STORE_BLOB_URL: URL, STORE_BLOB_CONTAINER: name },
      [expect.stringContaining('STORE_BLOB_CONTAINER must')],
    ]),
  ])('refuses %s, without a word of the value', (_, environment, faults) => {
    const told = readStoreSettings(environment).faults
    expect(told).toEqual(faults)
    expect(told.join()).not.toMatch(/secret|AccountKey=E/)
  })
})
