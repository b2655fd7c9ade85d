import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSecrets } from '../src/secrets'
import { createFolder } from './support/folder'

const folder = createFolder('secrets')

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('readSecrets', () => {
  it.each([
    ['as it stands there', 'hush'],
    ['without the end of the line', 'hush\n'],
    ['without what Windows puts there', 'hush\r\n'],
  ])('reads a secret from a file %s', (_, content) => {
    const { environment, faults } = readSecrets({ PORT: '1', MicrosoftAppPassword_FILE: file('good', content) })
    expect(environment).toMatchObject({ PORT: '1', MicrosoftAppPassword: 'hush' })
    expect(faults).toEqual([])
  })

  it('keeps the lines of a key', () => {
    const path = file('key', '-----BEGIN-----\nabc\n-----END-----\n')
    const { environment } = readSecrets({ CertificatePrivateKey_FILE: path })
    expect(environment['CertificatePrivateKey']).toBe('-----BEGIN-----\nabc\n-----END-----')
  })

  it('leaves alone what stands in no file', () => {
    const given = { MicrosoftAppPassword: 'hush', METRICS_TOKEN_FILE: ' ' }
    expect(readSecrets(given)).toEqual({ environment: given, faults: [], missing: [] })
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'both',
      { METRICS_TOKEN: 'hush', METRICS_TOKEN_FILE: file('both', 'hush') },
      'METRICS_TOKEN and METRICS_TOKEN_FILE exclude each other; leave one of them',
    ],
    [
      'no such file',
      { STORE_BLOB_CONNECTION_FILE: join(folder, 'none') },
      'STORE_BLOB_CONNECTION_FILE: the file cannot be read (ENOENT)',
    ],
    [
      'an empty file',
      { MicrosoftAppPassword_FILE: file('empty', ' \n') },
      'MicrosoftAppPassword_FILE: there is nothing in the file',
    ],
    ['a folder', { MicrosoftAppPassword_FILE: folder }, 'MicrosoftAppPassword_FILE: the file cannot be read (EISDIR)'],
  ])('says what is wrong without a word of the secret: %s', (_, environment, fault) => {
    mkdirSync(folder, { recursive: true })
    expect(readSecrets(environment).faults).toEqual([fault])
  })
})
