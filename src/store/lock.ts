import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { hasCode } from './durable-file'
import { parseFields } from './feedback'

/** Who holds a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, in clock ticks since the machine did; tells a process from a later one of the same number. */
  readonly born: string
  readonly token: string
}

/** A folder that is ours alone. */
export interface Lock {
  /** Gives the folder back. */
  release(): Promise<void>
}

/** Another process works in the folder. */
export class LockedError extends Error {
  override readonly name = 'LockedError'

  constructor(
    path: string,
    /** "process 12 on bot-1", as far as it is known. */
    readonly holder: string,
  ) {
    super(`${path}: ${holder} works with this folder, and only one may; stop it, or set STORE_DIR to another folder`)
  }
}

/** A holder says so often that it is alive; of a process on another machine nothing else is known. */
const SIGN_OF_LIFE_MS = 5_000
const SILENT_FOR_MS = 30_000

/**
 * Takes a lock file; rejects with a LockedError while another process, or this one, holds it. The lock of a process
 * that is no more is taken over.
 */
export async function takeLock(path: string): Promise<Lock> {
  const own: Holder = { pid: process.pid, host: hostname(), born: await birthOf(process.pid), token: randomUUID() }
  if (!(await create(path, own))) {
    await removeStale(path, own)
    if (!(await create(path, own))) throw new LockedError(path, describe(await readHolder(path)))
  }
  const timer = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), SIGN_OF_LIFE_MS)
  timer.unref()
  return {
    async release() {
      clearInterval(timer)
      if ((await readHolder(path))?.token === own.token) await rm(path, { force: true })
    },
  }
}

async function create(path: string, own: Holder): Promise<boolean> {
  try {
    const handle = await open(path, 'wx')
    await handle.writeFile(JSON.stringify(own))
    await handle.close()
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

async function removeStale(path: string, own: Holder): Promise<void> {
  const holder = await readHolder(path)
  if (await isAlive(path, holder)) throw new LockedError(path, describe(holder))
  const aside = `${path}.${own.token}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  // Between our look and our grip somebody else may have taken it over.
  const taken = await readHolder(aside)
  if (taken?.token !== holder?.token) {
    await rename(aside, path)
    throw new LockedError(path, describe(taken))
  }
  await rm(aside, { force: true })
}

async function isAlive(path: string, holder: Holder | undefined): Promise<boolean> {
  if (holder === undefined || holder.host !== hostname()) return !(await isSilent(path))
  if (!isRunning(holder.pid)) return false
  return (await birthOf(holder.pid)) === holder.born
}

/** True as well when the file is gone. */
async function isSilent(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > SILENT_FOR_MS
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return !hasCode(error, 'ESRCH')
  }
}

/** Linux alone tells; elsewhere the number of a process has to do. */
async function birthOf(pid: number): Promise<string> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces; the start is the 20th field after it.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
  const { pid, host, born, token } = parseFields(text) ?? {}
  const isHolder =
    Number.isInteger(pid) && typeof host === 'string' && typeof born === 'string' && typeof token === 'string'
  return isHolder ? { pid: Number(pid), host, born, token } : undefined
}

function describe(holder: Holder | undefined): string {
  return holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`
}
