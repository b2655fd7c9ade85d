import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const TEMPORARY = join(__dirname, '..', '..', '.tmp')

const folders: string[] = []

process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A new empty folder inside the project's ignored one; it is removed when the process ends. */
export function createFolder(name: string): string {
  mkdirSync(TEMPORARY, { recursive: true })
  const folder = mkdtempSync(join(TEMPORARY, `${name}-`))
  folders.push(folder)
  return folder
}
