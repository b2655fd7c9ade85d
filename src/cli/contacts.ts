import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { printContactPoints, readContactPoints } from '../contact-points'
import { loadData } from '../data'
import { parseOrdinance } from '../ordinance/ordinance'
import type { ContactPoints } from '../organization/contact-point'
import type { Organization, PostId, UnitCode } from '../organization/model'
import { readOrganization } from '../organization/organization'
import { hasCode, replaceFile } from '../store/durable-file'
import { readContactTable } from './contacts-csv'
import { print, runProgram } from './program'
import { readSettings } from './settings'
import { UsageError } from './usage-error'

const USAGE = `Usage:
  npm run --silent contacts -- file.csv            puts the contacts of a table in the place of contact-points.json
  npm run --silent contacts -- file.csv --dry-run  only says what would change, or what is wrong

The table is a CSV file as a spreadsheet exports it. Its first row names the columns: identifier (or kod: IT-04-2,
dyrektor), telephone (telefon), email, room (pokój), hoursAvailable (godziny), upn (teams), contactType (rodzaj).`

async function main(args: readonly string[]): Promise<void> {
  const { file, isRehearsal } = readOptions(args)
  if (file === undefined) return print(USAGE)
  const { dataDir, ordinance } = readSettings()
  const { act, actFile } = loadData(dataDir, ordinance)
  const organization = readOrganization(parseOrdinance(act, actFile))
  const { contacts, faults } = readContactTable(readFileSync(file), organization)
  if (faults.length > 0) {
    const lines = faults
      .toSorted((one, other) => one.line - other.line)
      .map(({ line, column, message }) => [`${basename(file)}:${line}`, column ?? [], message].flat().join(': '))
    throw new Error(`${lines.join('\n')}\nnothing was written: ${faults.length} to put right`)
  }
  const path = join(dataDir, 'contact-points.json')
  const sorted = inOrderOf(organization, contacts)
  await print(describeChange(readCurrent(path, organization), sorted))
  if (isRehearsal) return print('nothing was written: --dry-run')
  await replaceFile(path, printContactPoints(sorted))
  await print(`written: ${path}`)
}

function readOptions(args: readonly string[]): { file: string | undefined; isRehearsal: boolean } {
  const { values, positionals } = parse(args)
  if (values.help === true) return { file: undefined, isRehearsal: false }
  const [file, ...more] = positionals
  if (file === undefined) throw new UsageError('there is no file')
  if (more.length > 0) throw new UsageError(`there is one file too many: ${more.join(', ')}`)
  return { file, isRehearsal: values['dry-run'] === true }
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean' } as const
  try {
    const options = { 'dry-run': flag, help: { ...flag, short: 'h' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Units in the order of the act, then posts. */
function inOrderOf({ units, posts }: Organization, contacts: ContactPoints): ContactPoints {
  const owners: readonly (UnitCode | PostId)[] = [...units.keys(), ...posts.keys()]
  return new Map(
    owners.flatMap((owner) => {
      const contact = contacts.get(owner)
      return contact === undefined ? [] : [[owner, contact] as const]
    }),
  )
}

/** What is there now; contacts that cannot be read are as good as none, since they are about to be replaced. */
function readCurrent(path: string, organization: Organization): ContactPoints {
  try {
    return readContactPoints(readFileSync(path, 'utf8'), path, organization)
  } catch (error) {
    if (hasCode(error, 'ENOENT') || (error instanceof Error && error.name === 'DataError')) return new Map()
    throw error
  }
}

function describeChange(before: ContactPoints, after: ContactPoints): string {
  const sameAs = (owner: UnitCode | PostId): boolean =>
    JSON.stringify(sortKeys(before.get(owner))) === JSON.stringify(sortKeys(after.get(owner)))
  const owners = [...after.keys()]
  const groups = {
    new: owners.filter((owner) => !before.has(owner)),
    changed: owners.filter((owner) => before.has(owner) && !sameAs(owner)),
    removed: [...before.keys()].filter((owner) => !after.has(owner)),
  }
  const told = Object.entries(groups).flatMap(([what, who]) => (who.length === 0 ? [] : [`${what}: ${who.join(', ')}`]))
  return [`${after.size} contacts${told.length === 0 ? ', nothing changes' : ''}`, ...told].join('\n')
}

function sortKeys(value: object | undefined): unknown {
  return value && Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other))
}

runProgram(main, USAGE)
