import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Sources, or what they were compiled to; what is beside them says nothing of how questions are answered. */
const CODE = /(?<!\.d)\.[jt]s$/

/**
 * Twelve hex digits that are the same for the same release wherever it runs: of the program's own files and of the
 * versions that `package.json` pins.
 */
export function hashProgram(folder: string = __dirname): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of [...files.sort(), join(folder, '..', 'package.json')]) {
    hash.update(relative(folder, file)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}
