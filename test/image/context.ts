import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files that an engine would be sent: `.dockerignore` here leaves out all but the names it lists with "!". */
export function readContext(folder: string): string[] {
  const [all, ...names] = readFileSync(join(folder, '.dockerignore'), 'utf8').trim().split('\n')
  if (all !== '*' || names.some((name) => !/^![\w.-]+$/.test(name))) {
    throw new Error('.dockerignore is expected to leave out "*" and to let in names of the top level')
  }
  return names.map((name) => name.slice(1)).flatMap((name) => filesOf(folder, name))
}

function filesOf(folder: string, name: string): string[] {
  if (statSync(join(folder, name)).isFile()) return [name]
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
