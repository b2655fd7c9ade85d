import { once } from 'node:events'
import type { Readiness } from '../../src/web/health'
import { builtProgram } from './built'
import { createChannel, type Channel } from './channel'
import { findFreePort, startProgram } from './process'
import { NO_CREDENTIALS } from './programs'

/** The program in a process of its own, as one of several. */
export interface Replica extends Channel {
  readonly port: number
  /** What `/readyz` says of its store. */
  readStore(): Promise<Readiness['store']>
  /** Waits until it says something of its store. */
  waitForStore(isSo: (store: Readiness['store']) => boolean): Promise<void>
  /** Sends SIGTERM and gives the exit status. */
  end(): Promise<number | null>
}

const WAIT_MS = 20_000
const LOOK_EVERY_MS = 50

/** Starts the program, without credentials, with these settings. */
export async function startReplica(env: NodeJS.ProcessEnv): Promise<Replica> {
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const { child } = await startProgram({
    name: 'a replica',
    args: [builtProgram('index')],
    env: { ...NO_CREDENTIALS, LOG_LEVEL: 'warn', PUBLIC_URL: 'https://bot.example.org', ...env, PORT: String(port) },
    readyAt: `${address}/healthz`,
  })
  const readStore = async (): Promise<Readiness['store']> =>
    ((await (await fetch(`${address}/readyz`)).json()) as Readiness).store
  return {
    ...createChannel(address),
    port,
    readStore,
    async waitForStore(isSo) {
      for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline;) {
        if (isSo(await readStore())) return
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
      }
      throw new Error(`the store stayed ${JSON.stringify(await readStore())}`)
    },
    async end() {
      const exited = once(child, 'exit') as Promise<[number | null]>
      child.kill('SIGTERM')
      return (await exited)[0]
    },
  }
}
