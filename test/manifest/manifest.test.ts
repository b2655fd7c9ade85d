import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { MESSAGE_COMMAND, SEARCH_COMMAND } from '../../src/bot/message-extension'
import { fillManifest } from '../../src/cli/app-package'
import { TAB_ENTITY_ID } from '../../src/web/teams-link'
import { readKnowledge } from '../support/knowledge'

const MANIFEST = join(__dirname, '..', '..', 'manifest')
const SCHEMAS = join(require.resolve('@microsoft/app-manifest/package.json'), '..', 'build', 'json-schemas', 'teams')

const read = (name: string): string => readFileSync(join(MANIFEST, name), 'utf8')
const SETTINGS = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  TEAMS_APP_ID: '66666666-7777-8888-9999-000000000000',
  PUBLIC_URL: 'https://bot.example.org',
  PUBLIC_HOST: 'bot.example.org',
  VERSION: '1.2.3',
}

interface Command {
  readonly id?: string
  readonly title: string
  readonly type?: string
  readonly context?: readonly string[]
  readonly parameters?: readonly { readonly title: string }[]
}

interface Manifest {
  readonly manifestVersion: string
  readonly localizationInfo: object
  readonly icons: Readonly<Record<string, string>>
  readonly bots: readonly [
    { readonly scopes: string[]; readonly commandLists: readonly { scopes: string[]; commands: Command[] }[] },
  ]
  readonly composeExtensions: readonly [{ readonly commands: readonly Command[] }]
  readonly staticTabs: readonly { readonly entityId: string; readonly contentUrl?: string }[]
  readonly validDomains: string[]
  readonly developer: object
}

const manifest = JSON.parse(fillManifest(read('manifest.json'), SETTINGS)) as Manifest
const english = JSON.parse(read('en.json')) as Record<string, string>

/** What Microsoft's schema of a version finds wrong with a file. */
function faultsBy(version: number, kind: '' | '.Localization', file: object): string[] {
  const path = join(SCHEMAS, `v1.${version}`, `MicrosoftTeams${kind}.schema.json`)
  // Their patterns are not written for Unicode mode.
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false })
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object)
  validate(file)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

const version = Number(/^1\.(\d+)$/.exec(manifest.manifestVersion)?.[1])
const asVersion = (other: number): object => ({
  ...manifest,
  $schema: `https://developer.microsoft.com/json-schemas/teams/v1.${other}/MicrosoftTeams.schema.json`,
  manifestVersion: `1.${other}`,
})

describe('manifest.json', () => {
  it('is right by the official schema that it names', () => {
    expect(manifest).toMatchObject(asVersion(version))
    expect(faultsBy(version, '', manifest)).toEqual([])
  })

  it('names the lowest schema that has everything it uses', () => {
    const lower = Array.from({ length: version }, (_, number) => number)
    const known = lower.filter((number) => existsSync(join(SCHEMAS, `v1.${number}`)))
    expect(known.length).toBeGreaterThan(3)
    expect(known.filter((number) => faultsBy(number, '', asVersion(number)).length === 0)).toEqual([])
  })

  it('is judged by a schema that finds faults', () => {
    expect(faultsBy(version, '', { ...manifest, invented: true, bots: [{}] })).toEqual(
      expect.arrayContaining([expect.stringContaining('additional properties'), expect.stringContaining('/bots/0')]),
    )
  })

  it('can be used by one person, a team and a group chat', () => {
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat'])
    expect(manifest.bots[0].commandLists.flatMap(({ scopes }) => scopes)).toEqual(['personal', 'team', 'groupChat'])
  })

  it('begins conversations with questions that are answered', () => {
    const { answerer } = readKnowledge()
    const titles = manifest.bots[0].commandLists.flatMap(({ commands }) => commands.map(({ title }) => title))
    const kinds = new Map(titles.map((title) => [title, answerer.answer(title).kind]))
    expect(kinds.get('Pomoc')).toBe('small-talk')
    kinds.delete('Pomoc')
    expect(kinds.size).toBe(5)
    expect([...kinds.values()].filter((kind) => kind === 'no-competence' || kind === 'small-talk')).toEqual([])
  })

  it('offers the commands that the message extension answers', () => {
    expect(manifest.composeExtensions[0].commands.map(({ id, type, context }) => [id, type, context])).toEqual([
      [SEARCH_COMMAND, 'query', ['compose', 'commandBox']],
      [MESSAGE_COMMAND, 'action', ['message']],
    ])
  })

  it('leads to the public address alone', () => {
    expect(manifest.validDomains).toEqual(['bot.example.org'])
    expect(manifest.developer).toMatchObject({
      privacyUrl: 'https://bot.example.org/privacy',
      termsOfUseUrl: 'https://bot.example.org/terms',
    })
    expect(manifest.staticTabs).toContainEqual(
      expect.objectContaining({
        entityId: TAB_ENTITY_ID,
        contentUrl: 'https://bot.example.org/?inTeams&theme={theme}',
      }),
    )
    const addresses = JSON.stringify(manifest).match(/https?:\/\/[^/"]+/g) ?? []
    expect([...new Set(addresses)]).toEqual(['https://developer.microsoft.com', 'https://bot.example.org'])
  })
})

describe('en.json', () => {
  it('is right by the official schema', () => {
    expect(faultsBy(version, '.Localization', english)).toEqual([])
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'pl',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    })
  })

  it('translates texts that the manifest has, and all of them but questions and the name', () => {
    const texts = textsOf(manifest)
    const keys = Object.keys(english).filter((key) => key !== '$schema')
    expect(keys.filter((key) => !texts.has(key))).toEqual([])
    const left = [...texts.keys()].filter((key) => !keys.includes(key))
    expect(left.filter((key) => !/commandLists\[\d\]\.commands\[\d\]\.title$/.test(key))).toEqual([])
  })
})

/** Every text that people read, by the path that a file of translations names it with. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  const texts = new Map<string, string>()
  if (typeof value !== 'object' || value === null) return texts
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    const isRead = /(?:title|description|short|full|staticTabs\[\d\]\.name)$/.test(place)
    if (typeof inner === 'string' && isRead) texts.set(place, inner)
    for (const [name, text] of textsOf(inner, place)) texts.set(name, text)
  }
  return texts
}
