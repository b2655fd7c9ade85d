import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** A program of ours or of others that runs beside this one. */
export interface RunningProgram {
  readonly child: ChildProcess
  /** Ends it and everything it started; resolves when it is gone. */
  stop(): Promise<void>
}

export interface Program {
  readonly name: string
  /** What Node runs. */
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** The folder it runs in; this one when none is given. */
  readonly cwd?: string
  /** An address that answers 200 once the program is ready, or what it prints then. */
  readonly readyAt: string | RegExp
}

const READY_WITHIN_MS = 60_000
const KILL_AFTER_MS = 5_000
const running = new Set<ChildProcess>()

// Whatever ends this process, nothing that it started outlives it.
process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')))

/** Starts a Node program in a process group of its own and waits until it is ready; rejects with what it printed. */
export async function startProgram({ name, args, env, cwd, readyAt }: Program): Promise<RunningProgram> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A console of Windows has no process groups that could be ended; there Ctrl-C reaches every program in it.
    detached: process.platform !== 'win32',
  })
  running.add(child)
  let printed = ''
  const keep = (text: Buffer): void => {
    printed = (printed + text.toString()).slice(-4_000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.once('exit', () => running.delete(child))

  const program = { child, stop: () => stop(child) }
  try {
    await waitUntilReady(child, () => (typeof readyAt === 'string' ? answers(readyAt) : readyAt.test(printed)))
  } catch (error) {
    await program.stop()
    throw new Error(`${name} did not start: ${error instanceof Error ? error.message : String(error)}\n${printed}`)
  }
  return program
}

/** A port that nobody uses; `preferred` when it is free. */
export async function findFreePort(preferred = 0): Promise<number> {
  const server = createServer()
  try {
    server.listen(preferred)
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  } catch (error) {
    if (preferred === 0) throw error
    return findFreePort()
  } finally {
    server.close()
  }
}

async function waitUntilReady(child: ChildProcess, isReady: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended')
    if (await isReady()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`it was not ready within ${READY_WITHIN_MS / 1000} s`)
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  signal(child, 'SIGTERM')
  const timer = setTimeout(() => signal(child, 'SIGKILL'), KILL_AFTER_MS)
  await gone
  clearTimeout(timer)
  // What it started itself, if it left anything behind.
  signal(child, 'SIGKILL')
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(name)
    else process.kill(-child.pid, name)
  } catch {
    // Nothing of the group is left.
  }
}
