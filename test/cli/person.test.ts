import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../src/store/open'
import type { StoreSettings } from '../../src/store/settings'
import { DEFAULT_LIFETIMES, type Speaker, type Store } from '../../src/store/store'
import { connectionTo, startAzurite, type Azurite } from '../support/azurite'
import { createFolder } from '../support/folder'
import { runCli } from '../support/program'
import { asked, context } from '../support/store-values'

jest.setTimeout(60_000)

const ID = '2f7e1c0a-93b4-4d5e-8f61-0a1b2c3d4e5f'
const PERSON: Speaker = { channelId: 'msteams', conversationId: 'c', personId: ID }
const OTHER: Speaker = { ...PERSON, personId: 'other' }

async function fill(settings: StoreSettings): Promise<Store> {
  const store = await openStore(settings, { lifetimes: DEFAULT_LIFETIMES, now: Date.now, report: () => undefined })
  await store.writeContext(PERSON, context('IT-01'))
  await store.writeAsked(PERSON, asked('tajne pytanie'), 'm1')
  await store.writeAsked(OTHER, asked('drukarka'), 'm2')
  return store
}

const RECORD = { contexts: [context('IT-01')], asked: [asked('tajne pytanie')] }

describe('npm run person, over a folder', () => {
  it('finds and forgets one person, the latter not while the bot works with the folder', async () => {
    const directory = createFolder('person')
    const run = (...args: string[]) => runCli('person', args, { STORE_DIR: directory })
    const store = await fill({ kind: 'folder', directory })

    const found = await run(ID.toUpperCase())
    expect([found.status, found.err]).toEqual([0, ''])
    expect(JSON.parse(found.out)).toEqual(RECORD)

    const refused = await run(ID, '--forget')
    expect([refused.status, refused.out]).toEqual([1, ''])
    expect(refused.err).toMatch(`nothing was erased: process ${process.pid} on`)
    expect(refused.err).toContain('works with the folder; stop it, run this again, then start it\n')

    await store.close()
    expect(await run(ID, '--forget')).toEqual({ status: 0, out: 'erased: 1 conversations, 1 questions\n', err: '' })
    expect(readFileSync(join(directory, 'memory.jsonl'), 'utf8')).not.toContain('tajne')
    expect(readFileSync(join(directory, 'memory.jsonl'), 'utf8')).toContain('drukarka')
    expect(JSON.parse((await run(ID)).out)).toEqual({ contexts: [], asked: [] })
  })

  it.each([
    ['no id', []],
    ['two ids', ['a', 'b']],
    ['an unknown option', [ID, '--erase']],
  ])('refuses %s', async (_, args) => {
    const { status, err } = await runCli('person', args, { STORE_DIR: createFolder('person') })
    expect(status).toBe(2)
    expect(err).toContain('npm run --silent person -- <id>')
  })
})

describe('npm run person, over Azure Blob', () => {
  let azurite: Azurite
  beforeAll(async () => {
    azurite = await startAzurite()
  })
  afterAll(() => azurite.stop())

  it('finds and forgets one person while the bot runs', async () => {
    const settings = azurite.settings()
    const env = {
      STORE_DIR: '',
      STORE_BLOB_CONNECTION: connectionTo(azurite.port),
      STORE_BLOB_CONTAINER: settings.container,
    }
    const store = await fill(settings)
    expect(JSON.parse((await runCli('person', [ID], env)).out)).toEqual(RECORD)
    const { status, out } = await runCli('person', [ID, '--forget'], env)
    expect([status, out]).toEqual([0, 'erased: 1 conversations, 1 questions\n'])
    expect(await store.readPerson(ID)).toEqual({ contexts: [], asked: [] })
    expect(await store.readAsked(OTHER, 'm2')).toEqual(asked('drukarka'))
    await store.close()
  })

  it('takes the connection string from a file, as the bot does', async () => {
    const settings = azurite.settings()
    const file = join(createFolder('person'), 'connection')
    writeFileSync(file, `${connectionTo(azurite.port)}\n`)
    await (await fill(settings)).close()
    const env = { STORE_DIR: '', STORE_BLOB_CONNECTION_FILE: file, STORE_BLOB_CONTAINER: settings.container }
    expect(JSON.parse((await runCli('person', [ID], env)).out)).toEqual(RECORD)
    const { status, err } = await runCli('person', [ID], { ...env, STORE_BLOB_CONNECTION_FILE: `${file}-none` })
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^STORE_BLOB_CONNECTION_FILE: the file cannot be read \(ENOENT\)/),
    ])
  })

  it('says that the store cannot be reached', async () => {
    await azurite.stop()
    const { status, out, err } = await runCli('person', [ID], {
      STORE_DIR: '',
      STORE_BLOB_CONNECTION: connectionTo(azurite.port),
    })
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('ECONNREFUSED')
    expect(err).not.toMatch(/AccountKey|^\s+at /m)
  })
})
