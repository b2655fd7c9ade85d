import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCycle, readSources, type SourceFile } from './support/sources'

const PROJECT = join(__dirname, '..')

/** The staircase: what each room may import besides itself. `cli` also enters through the landing. */
const BELOW: Record<string, readonly string[]> = {
  ordinance: [],
  language: [],
  organization: ['ordinance', 'language'],
  search: ['organization', 'ordinance', 'language'],
  answer: ['search', 'organization', 'ordinance', 'language'],
  cards: ['answer', 'search', 'organization', 'ordinance', 'language'],
  store: ['cards', 'answer', 'search', 'organization', 'ordinance', 'language'],
  bot: ['store', 'cards', 'answer', 'search', 'organization', 'ordinance', 'language'],
  web: ['bot', 'store', 'cards', 'answer', 'search', 'organization', 'ordinance', 'language'],
  cli: ['landing', 'bot', 'store', 'cards', 'answer', 'search', 'organization', 'ordinance', 'language'],
  landing: ['web', 'bot', 'store', 'cards', 'answer', 'search', 'organization', 'ordinance', 'language'],
}

/** Each guest has one host: a room, or a file of the landing. */
const HOSTS: Record<string, (file: SourceFile) => boolean> = {
  minisearch: inRoom('search'),
  '@azure/storage-blob': inRoom('store'),
  '@azure/identity': inRoom('store'),
  botbuilder: inRoom('bot'),
  'botframework-connector': inRoom('bot'),
  '@microsoft/teams-ai': inRoom('bot'),
  'rate-limiter-flexible': inRoom('bot'),
  restify: inRoom('web'),
  jose: inRoom('web'),
  'prom-client': inRoom('web'),
  'node:zlib': inRoom('web'),
  // Bundled for the browser at build time.
  '@microsoft/teams-js': isFile('web/browser/teams'),
  fflate: inRoom('cli'),
  zod: isFile('data', 'config', 'contact-points'),
  pino: isFile('log'),
  'node:fs': (file) =>
    isFile('data', 'data-watch', 'prepared', 'program-hash', 'secrets', 'web/assets')(file) ||
    inRoom('store')(file) ||
    inRoom('cli')(file),
  'node:path': (file) =>
    isFile('data', 'prepared', 'prepare', 'program-hash', 'web/assets')(file) ||
    inRoom('store')(file) ||
    inRoom('cli')(file),
  'csv-parse': inRoom('cli'),
  'node:readline': inRoom('cli'),
  'node:util': inRoom('cli'),
  'node:os': inRoom('store'),
  'node:stream': inRoom('store'),
  'node:crypto': () => true,
  'node:timers': () => true,
}

/** A table of sentences or styles may be as long as it needs to be. */
const TABLES = /(?:^|\/)(?:strings\.pl|style)$/

function inRoom(name: string): (file: SourceFile) => boolean {
  return ({ room }) => room === name
}

function isFile(...paths: string[]): (file: SourceFile) => boolean {
  return ({ path }) => paths.includes(path)
}

describe('the program', () => {
  const files = readSources(join(PROJECT, 'src'))
  const roomOf = new Map(files.map(({ path, room }) => [path, room]))

  it('is there', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(files.flatMap(({ imports }) => imports).filter((path) => !roomOf.has(path))).toEqual([])
  })

  it('has no room that the staircase does not know', () => {
    expect(files.filter(({ room }) => BELOW[room] === undefined)).toEqual([])
  })

  it('imports downstairs only', () => {
    const uphill = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((target) => {
          const to = roomOf.get(target) ?? ''
          return to !== room && !BELOW[room]?.includes(to)
        })
        .map((target) => `${path} imports ${target}`),
    )
    expect(uphill).toEqual([])
  })

  it('goes in no circle', () => {
    expect(findCycle(files)).toBeUndefined()
  })

  it('lets each outside package in at one place', () => {
    const strays = files.flatMap((file) =>
      file.packages.filter((name) => !HOSTS[name]?.(file)).map((name) => `${file.path} imports ${name}`),
    )
    expect(strays).toEqual([])
  })

  it('loads the packages of a store in Azure only where it is chosen', () => {
    const eager = files.filter(({ text }) => /^import (?!type )[^\n]*'@azure\//m.test(text)).map(({ path }) => path)
    expect(eager).toEqual([])
  })

  it('reads the environment at its entrances only', () => {
    const readers = files.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ path }) => path)
    expect(readers.filter((path) => path !== 'index' && !path.startsWith('cli/'))).toEqual([])
  })

  it('has no file that only passes on others, no default export, and no name that says nothing', () => {
    const faults = files.flatMap(({ path, text }) => [
      ...(/(?:^|\/)(?:utils?|helpers?|common|types|misc|shared)(?:$|\/)/.test(path)
        ? [`${path}: its name says nothing`]
        : []),
      ...(/^export default\b/m.test(text) ? [`${path}: default export`] : []),
      ...(/^export (?:\*|\{[^}]*\}|type \{[^}]*\}) from /m.test(text) ? [`${path}: passes on another file`] : []),
      ...(path.endsWith('/index') ? [`${path}: a barrel`] : []),
    ])
    expect(faults).toEqual([])
  })

  it('keeps its files small', () => {
    const long = files.filter(({ path, text }) => !TABLES.test(path) && text.split('\n').length > 251)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('explains each room in a README of its own', () => {
    const rooms = [...new Set(files.map(({ room }) => room))].filter((room) => room !== 'landing')
    const silent = rooms.filter((room) => !existsSync(join(PROJECT, 'src', room, 'README.md')))
    expect(silent).toEqual([])
  })

  it('needs nothing at run time that package.json keeps for development', () => {
    const { dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const onServer = files.filter(({ path }) => !path.startsWith('web/browser/'))
    const used = new Set(onServer.flatMap(({ packages }) => packages).filter((name) => !name.startsWith('node:')))
    expect([...used].filter((name) => dependencies[name] === undefined)).toEqual([])
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([])
  })
})
