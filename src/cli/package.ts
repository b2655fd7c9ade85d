import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readPackageSettings, zipPackage } from './app-package'

const PROJECT = join(__dirname, '..', '..')
const DEFAULT_PATH = join('.tmp', 'kto-za-co.zip')

/** `npm run package [-- path]`: writes the Teams app for the `.env` at hand. */
function main(): void {
  loadEnvironmentFile()
  const path = process.argv[2] ?? DEFAULT_PATH
  const settings = readPackageSettings(process.env, readVersion())
  const file = (name: string): Buffer => readFileSync(join(PROJECT, 'manifest', name))
  const others = Object.fromEntries(['color.png', 'outline.png', 'en.json'].map((name) => [name, file(name)]))
  const zip = zipPackage({ manifest: file('manifest.json').toString(), others }, settings)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, zip)
  process.stdout.write(`${path}: ${zip.length} bytes, for ${settings.PUBLIC_URL}\n`)
}

function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  const isDescription = typeof description === 'object' && description !== null && 'version' in description
  return isDescription ? String(description.version) : ''
}

/** A variable of the environment wins over the file. */
function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isAbsent) throw error
  }
}

try {
  main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
