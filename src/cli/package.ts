import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPackageSettings, zipPackage } from './app-package'
import { print, runProgram } from './program'
import { loadEnvironmentFile } from './settings'
import { UsageError } from './usage-error'

const PROJECT = join(__dirname, '..', '..')
const DEFAULT_PATH = join('.tmp', 'kto-za-co.zip')

const USAGE = `Usage:
  npm run package                 writes the Teams app for the .env at hand: ${DEFAULT_PATH}
  npm run package -- other.zip    writes another file`

async function main(args: readonly string[]): Promise<void> {
  const path = readPath(args)
  if (path === undefined) return print(USAGE)
  loadEnvironmentFile()
  const settings = readPackageSettings(process.env, readVersion())
  const file = (name: string): Buffer => readFileSync(join(PROJECT, 'manifest', name))
  const others = Object.fromEntries(['color.png', 'outline.png', 'en.json'].map((name) => [name, file(name)]))
  const zip = zipPackage({ manifest: file('manifest.json').toString(), others }, settings)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, zip)
  await print(`${path}: ${zip.length} bytes, for ${settings.PUBLIC_URL}`)
}

/** Where to write; undefined where help is asked for. */
function readPath(args: readonly string[]): string | undefined {
  const { values, positionals } = parse(args)
  if (values.help === true) return undefined
  const [path = DEFAULT_PATH, ...more] = positionals
  if (more.length > 0) throw new UsageError(`there is one file too many: ${more.join(', ')}`)
  if (!path.endsWith('.zip')) throw new UsageError(`Teams takes a .zip, and ${path} is none`)
  return path
}

function parse(args: readonly string[]) {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  const isDescription = typeof description === 'object' && description !== null && 'version' in description
  return isDescription ? String(description.version) : ''
}

runProgram(main, USAGE)
