import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { createChannel, type Channel } from './channel'
import { builtProgram } from './built'
import { createFolder } from './folder'
import { DATA } from './paths'
import { findFreePort } from './process'

/** One line of the program's log. */
export type LogLine = Readonly<Record<string, unknown>>

/** The program as `npm start` runs it, in a process of its own. */
export interface RealProgram extends Channel {
  readonly child: ChildProcess
  readonly address: string
  /** Everything printed so far. */
  printed(): string
  log(): LogLine[]
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Ends it with SIGTERM; gives its exit code. */
  stop(): Promise<number | null>
}

/** Starts it without credentials, with these settings and no others, and waits until it serves. */
export async function startRealProgram(settings: Readonly<Record<string, string>>): Promise<RealProgram> {
  const port = await findFreePort()
  const child = spawn(process.execPath, [builtProgram('index')], {
    cwd: createFolder('program'),
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: DATA,
      ALLOW_ANONYMOUS: 'yes',
      PORT: String(port),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.on('exit', () => child.kill('SIGKILL'))
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  }
  const address = `http://127.0.0.1:${port}`
  const program: RealProgram = {
    ...createChannel(address),
    child,
    address,
    printed: () => printed,
    log: () =>
      printed
        .split('\n')
        // The last line may be half of one.
        .slice(0, -1)
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as LogLine),
    get: (path, headers = {}) => fetch(`${address}${path}`, { headers }),
    async stop() {
      if (child.exitCode !== null) return child.exitCode
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = (await gone) as [number | null]
      return code
    },
  }
  await until(() => {
    if (child.exitCode !== null) throw new Error(`the program ended: ${printed}`)
    return printed.includes('"event":"started"')
  })
  return program
}

const WITHIN_MS = 90_000

/** Waits until something holds, and fails when it does not come to. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + WITHIN_MS; Date.now() < deadline;) {
    if (await holds()) return
    await setTimeout(20)
  }
  throw new Error(`it did not come to be: ${holds.toString()}`)
}
