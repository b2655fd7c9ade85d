import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { builtProgram } from './support/built'
import { createFolder } from './support/folder'
import { DATA } from './support/paths'
import { findFreePort } from './support/process'

// Each test starts the program in processes of its own.
jest.setTimeout(120_000)

const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

/** Starts the program and waits until it serves or has ended; gives what it printed. */
async function start(
  settings: Record<string, string>,
): Promise<{ child: ChildProcess; printed: string; port: number }> {
  const port = await findFreePort()
  const env = { PATH: process.env['PATH'], DATA_DIR: DATA, PORT: String(port) }
  const child = spawn(process.execPath, [builtProgram('index')], {
    cwd: createFolder('app'),
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let printed = ''
  const ready = new Promise<void>((resolve) => {
    const keep = (text: Buffer): void => {
      printed += text.toString()
      if (printed.includes('"event":"started"')) resolve()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('close', () => resolve())
  })
  await ready
  return { child, printed, port }
}

describe('startApp', () => {
  it('warns that example contacts are not shown once the bot has credentials', async () => {
    const credentials = { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: 'tenant' }
    const { printed } = await start({ ...credentials, STORE_DIR: createFolder('store') })
    expect(printed).toMatch(/"level":40,[^\n]*contact-points\.json: \d+ example contacts are not shown/)
    expect(printed).not.toContain('secret')
  })

  it('lets one process work with a folder: a second is refused, and one after a crash is not', async () => {
    const settings = { ALLOW_ANONYMOUS: 'yes', STORE_DIR: createFolder('store') }
    const first = await start(settings)
    expect(first.printed).not.toContain('example contacts')

    const second = await start(settings)
    expect(second.printed).toContain(`process ${first.child.pid} on `)
    expect(second.printed).toContain('works with this folder, and only one may')
    expect(second.printed).not.toMatch(/^\s+at /m)
    expect(second.child.exitCode ?? (await once(second.child, 'exit'))[0]).toBe(1)

    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    const third = await start(settings)
    expect(third.printed).toContain('"event":"started"')
    expect((await fetch(`http://127.0.0.1:${third.port}/healthz`)).status).toBe(200)
    third.child.kill('SIGTERM')
    expect((await once(third.child, 'exit'))[0]).toBe(0)
    expect(existsSync(join(settings.STORE_DIR, 'lock'))).toBe(false)
  })
})
