import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Data } from './data'
import { prepareKnowledge } from './knowledge'
import { packSearch, unpackSearch, type PreparedSearch } from './search/prepared-search'

/** Where `npm run build` puts what it prepared, beside the compiled program. */
export const PREPARED = join(__dirname, 'prepared')

/** What was prepared for exactly these data; undefined when they have changed since, or nothing was prepared. */
export function readPrepared(folder: string, data: Data): PreparedSearch | undefined {
  const path = join(folder, nameOf(data))
  return existsSync(path) ? unpackSearch(readFileSync(path, 'utf8')) : undefined
}

/** Prepares the knowledge of these data and keeps it in a folder, in place of whatever was there. */
export function writePrepared(folder: string, data: Data): void {
  const text = packSearch(prepareKnowledge(data))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, nameOf(data)), text)
}

/** What is prepared depends on everything but the contacts and what the act's text cannot say. */
function nameOf({ act, expansions, concepts, foreignMatters, dictionary }: Data): string {
  const hash = createHash('sha256').update(JSON.stringify([act, expansions, concepts, foreignMatters]))
  return `${hash.update(dictionary).digest('hex').slice(0, 16)}.json`
}
