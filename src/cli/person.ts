import { parseArgs } from 'node:util'
import { LockedError } from '../store/lock'
import { openStore } from '../store/open'
import { openStoreReader } from '../store/reader'
import type { PersonRecord, Store } from '../store/store'
import { print, runProgram } from './program'
import { readSettings, type Settings } from './settings'
import { locateStore } from './stored'
import { UsageError } from './usage-error'

const USAGE = `Usage:
  npm run --silent person -- <id>            what is remembered of a person, as JSON
  npm run --silent person -- <id> --forget   erases it
<id> is the person's object id in Microsoft Entra ID; outside Teams, the id that the channel gives.`

async function main(args: readonly string[]): Promise<void> {
  const { id, isForgotten, isHelp } = readOptions(args)
  if (isHelp) return print(USAGE)
  const settings = readSettings()
  if (isForgotten) return forget(settings, id)
  const store = await openStoreReader(...locateStore(settings))
  try {
    const record = await store.readPerson(id)
    await print(JSON.stringify(record, undefined, 2))
  } finally {
    await store.close()
  }
}

async function forget(settings: Settings, id: string): Promise<void> {
  const store = await openToWrite(settings)
  try {
    const record = await store.readPerson(id)
    await store.forgetPerson(id)
    await print(`erased: ${count(record)}`)
  } finally {
    await store.close()
  }
}

/** A bot remembers in its own process what stands in its folder, so erasing it behind its back would bring it back. */
async function openToWrite(settings: Settings): Promise<Store> {
  try {
    return await openStore(...locateStore(settings))
  } catch (error) {
    if (!(error instanceof LockedError)) throw error
    throw new Error(`nothing was erased: ${error.holder} works with the folder; stop it, run this again, then start it`)
  }
}

function count({ contexts, asked }: PersonRecord): string {
  return `${contexts.length} conversations, ${asked.length} questions`
}

function readOptions(args: readonly string[]): { id: string; isForgotten: boolean; isHelp: boolean } {
  const { values, positionals } = parse(args)
  const [id = '', ...more] = positionals.map((it) => it.trim())
  const isHelp = values.help === true
  if (!isHelp && (id === '' || more.length > 0)) throw new UsageError('one id is needed')
  // The bot keeps object ids in lower case; other ids count as they are.
  return { id: OBJECT_ID.test(id) ? id.toLowerCase() : id, isForgotten: values.forget === true, isHelp }
}

const OBJECT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function parse(args: readonly string[]) {
  try {
    const options = { forget: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

runProgram(main, USAGE)
