import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { fillManifest, PackageError, readPackageSettings, zipPackage } from '../../src/cli/app-package'

const PROJECT = join(__dirname, '..', '..')
const RIGHT = { MicrosoftAppId: '11111111-2222-3333-4444-555555555555', PUBLIC_URL: 'https://bot.example.org/' }

/** The faults of what is thrown. */
function faultsOf(act: () => unknown): readonly string[] {
  try {
    act()
  } catch (error) {
    if (error instanceof PackageError) return error.faults
    throw error
  }
  return []
}

describe('readPackageSettings', () => {
  it('reads what the manifest asks for', () => {
    expect(readPackageSettings(RIGHT, '1.2.3')).toEqual({
      MicrosoftAppId: RIGHT.MicrosoftAppId,
      TEAMS_APP_ID: RIGHT.MicrosoftAppId,
      PUBLIC_URL: 'https://bot.example.org',
      PUBLIC_HOST: 'bot.example.org',
      VERSION: '1.2.3',
    })
  })

  it.each([
    ['nothing', {}, ['MicrosoftAppId is missing', 'PUBLIC_URL is missing']],
    ['blanks', { MicrosoftAppId: ' ', PUBLIC_URL: '' }, ['MicrosoftAppId is missing', 'PUBLIC_URL is missing']],
    ['an id that is none', { ...RIGHT, MicrosoftAppId: 'x' }, ['MicrosoftAppId is not a GUID']],
    ['an app id that is none', { ...RIGHT, TEAMS_APP_ID: 'x' }, ['TEAMS_APP_ID is not a GUID']],
    ['an address that is none', { ...RIGHT, PUBLIC_URL: 'x' }, ['PUBLIC_URL is not a web address']],
    [
      'this machine without https',
      { ...RIGHT, PUBLIC_URL: 'http://localhost:3978' },
      ['PUBLIC_URL does not begin with https://', 'PUBLIC_URL is of use on this machine alone'],
    ],
    ['a user', { ...RIGHT, PUBLIC_URL: 'https://a:b@bot.example.org' }, ['PUBLIC_URL names a user']],
    ['a query', { ...RIGHT, PUBLIC_URL: 'https://bot.example.org?x' }, ['PUBLIC_URL has a part after ? or #']],
  ])('lists every fault of %s', (_, environment, faults) => {
    expect(faultsOf(() => readPackageSettings(environment, '1.2.3'))).toEqual(faults)
  })

  it('refuses a version that Teams does not know', () => {
    expect(faultsOf(() => readPackageSettings(RIGHT, '1.2.3-beta'))).toEqual([expect.stringContaining('1.2.3-beta')])
  })
})

describe('fillManifest', () => {
  const settings = readPackageSettings(RIGHT, '1.2.3')

  it('fills in every placeholder', () => {
    expect(fillManifest('{"id": "${{MicrosoftAppId}}", "u": "${{PUBLIC_URL}}/x"}', settings)).toBe(
      `{"id": "${RIGHT.MicrosoftAppId}", "u": "https://bot.example.org/x"}`,
    )
  })

  it('names placeholders that nobody knows', () => {
    expect(faultsOf(() => fillManifest('${{A}} ${{B}} ${{A}}', settings))).toEqual([
      'manifest.json asks for A, which is unknown',
      'manifest.json asks for B, which is unknown',
    ])
  })
})

describe('zipPackage', () => {
  it('gives the same bytes for the same files', () => {
    const files = { manifest: '{}', others: { 'a.png': new Uint8Array([1]) } }
    const settings = readPackageSettings(RIGHT, '1.2.3')
    expect(zipPackage(files, settings)).toEqual(zipPackage(files, settings))
  })
})

describe('npm run package', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (
    environment: Record<string, string>,
    given: readonly string[] = [join(folder, 'app.zip')],
  ): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const args = ['--import', require.resolve('tsx'), join(PROJECT, 'src', 'cli', 'package.ts'), ...given]
      execFile(
        process.execPath,
        args,
        { cwd: folder, env: { ...process.env, ...environment } },
        (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
      )
    })

  it('writes a zip that holds the filled-in manifest and the files it names', async () => {
    const { code, stdout, stderr } = await run({ ...RIGHT, TEAMS_APP_ID: '' })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('https://bot.example.org')
    const files = unzipSync(readFileSync(join(folder, 'app.zip')))
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png'])
    const manifest = Buffer.from(files['manifest.json'] ?? []).toString()
    expect(manifest).not.toContain('${{')
    expect(JSON.parse(manifest)).toMatchObject({ id: RIGHT.MicrosoftAppId, validDomains: ['bot.example.org'] })
    expect(Buffer.from(files['color.png'] ?? [])).toEqual(readFileSync(join(PROJECT, 'manifest', 'color.png')))
  }, 30_000)

  it('refuses with everything that is wrong', async () => {
    const { code, stdout, stderr } = await run({
      MicrosoftAppId: '',
      TEAMS_APP_ID: '',
      PUBLIC_URL: 'http://bot.example.org',
    })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      'the app cannot be packaged:\n  - MicrosoftAppId is missing\n  - PUBLIC_URL does not begin with https://\n',
    )
  }, 30_000)

  it.each([
    ['--help', 0, '', 'npm run package -- other.zip'],
    ['--force', 2, 'Unknown option', ''],
    ['manifest.json', 2, 'Teams takes a .zip, and manifest.json is none', ''],
  ])(
    'writes nothing for %s',
    async (argument, status, complaint, help) => {
      const { code, stdout, stderr } = await run(RIGHT, [argument])
      expect([code, stdout, stderr]).toEqual([
        status,
        expect.stringContaining(help),
        expect.stringContaining(complaint),
      ])
      expect(existsSync(join(folder, argument))).toBe(false)
    },
    30_000,
  )
})
