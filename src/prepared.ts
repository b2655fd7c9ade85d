import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Data } from './data'
import { prepareKnowledge } from './knowledge'
import { packSearch, unpackSearch, type PreparedSearch } from './search/prepared-search'

/** Where `npm run bundle` puts the pages' scripts: `dist/web/assets`, from the sources and from the built program. */
export const ASSETS = join(__dirname, '..', 'dist', 'web', 'assets')

/** Where `npm run build` puts what it prepared: beside the built program, so that the sources never use what is outdated. */
export const PREPARED = join(__dirname, 'prepared')

/** What was prepared for exactly these data; undefined when they have changed since, or nothing was prepared. */
export function readPrepared(folder: string, data: Data): PreparedSearch | undefined {
  const path = join(folder, nameOf(data))
  return existsSync(path) ? unpackSearch(readFileSync(path, 'latin1')) : undefined
}

/** Prepares the knowledge of these data and keeps it in a folder, in place of whatever was there. */
export function writePrepared(folder: string, data: Data): void {
  // Text of single bytes is read in half the time.
  const text = toAscii(packSearch(prepareKnowledge(data)))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, nameOf(data)), text)
}

/** The same JSON with letters beyond ASCII as `\\uXXXX`. */
function toAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What is prepared depends on everything but the contacts and what the act's text cannot say. */
function nameOf({ act, expansions, concepts, foreignMatters, dictionary }: Data): string {
  const hash = createHash('sha256').update(JSON.stringify([act, expansions, concepts, foreignMatters]))
  return `${hash.update(dictionary).digest('hex').slice(0, 16)}.json`
}
