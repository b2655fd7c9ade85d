import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createFolder } from '../support/folder'
import { findFreePort } from '../support/process'

const PROJECT = join(__dirname, '..', '..')

/** A bot to be measured: the built program, or the smallest bot of the same packages. */
export type BotName = 'ours' | 'echo'

/** What Node runs: ours as `npm start` does. */
const PROGRAMS: Record<BotName, readonly string[]> = {
  ours: [...startOptions(), join(PROJECT, 'dist', 'index.js')],
  echo: [join(PROJECT, '.tmp', 'bench', 'echo-bot.js')],
}

function startOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

/** A bot in a process of its own. */
export interface RunningBot {
  readonly port: number
  /** Milliseconds from the start of the process until it took a connection. */
  readonly startMs: number
  /** Resident memory in bytes. */
  rss(): number
  /** Milliseconds of processor time so far, of all threads; what else the machine does hardly shows in it. */
  cpuMs(): number
  stop(): Promise<void>
}

const START_WITHIN_MS = 60_000
const POLL_MS = 2
const running = new Set<() => void>()

// Whatever ends this process, no bot outlives it.
process.on('exit', () => running.forEach((kill) => kill()))

/** Starts a bot with the settings of a Bot Framework on this machine; what it logs goes nowhere. */
export async function startMeasuredBot(name: BotName, settings: Readonly<Record<string, string>>): Promise<RunningBot> {
  const port = await findFreePort()
  const folder = createFolder(name)
  const env = { ...settings, PORT: String(port), DATA_DIR: join(PROJECT, 'data'), STORE_DIR: join(folder, 'store') }
  const began = performance.now()
  const child = spawn(process.execPath, [...PROGRAMS[name]], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PUBLIC_URL: 'https://bot.example.org', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const kill = (): void => void child.kill('SIGKILL')
  running.add(kill)
  child.once('exit', () => running.delete(kill))
  while (!(await takesConnection(port))) {
    if (child.exitCode !== null) throw new Error(`the bot "${name}" ended before it listened`)
    if (performance.now() - began > START_WITHIN_MS) throw new Error(`the bot "${name}" did not listen`)
    await sleep(POLL_MS)
  }
  const startMs = performance.now() - began
  const { pid } = child
  if (pid === undefined) throw new Error(`the bot "${name}" has no process`)
  return {
    port,
    startMs,
    rss: () => readRss(pid),
    cpuMs: () => readCpuMs(pid),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const timer = setTimeout(kill, 5_000)
      await gone
      clearTimeout(timer)
    },
  }
}

function takesConnection(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Linux tells it in pages' kilobytes: "VmRSS:   123456 kB". */
function readRss(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

/** Linux counts in hundredths of a second: the 12th and 13th value after the name in brackets. */
function readCpuMs(pid: number): number {
  const [user, system] = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ').slice(11, 13)
  return (Number(user) + Number(system)) * 10
}
