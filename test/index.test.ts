import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtProgram } from './support/built'
import { DATA } from './support/paths'
import { findFreePort } from './support/process'

// Each test starts the program in a process of its own, some of them twice.
jest.setTimeout(60_000)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kto-za-co-'))
})
afterEach(() => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'))
  rmSync(folder, { recursive: true, force: true })
})

const children: ChildProcess[] = []

interface Run {
  readonly child: ChildProcess
  /** Everything printed so far: standard output, then standard error. */
  readonly printed: () => [string, string]
}

/** The program in a folder of its own, with these settings and no others. */
function start(settings: Record<string, string>): Run {
  const texts: [string, string] = ['', '']
  const child = spawn(process.execPath, [builtProgram('index')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATA_DIR: DATA, ...settings },
  })
  children.push(child)
  child.stdout.on('data', (text: Buffer) => (texts[0] += text.toString()))
  child.stderr.on('data', (text: Buffer) => (texts[1] += text.toString()))
  return { child, printed: () => texts }
}

async function end({ child, printed }: Run): Promise<{ code: number; out: string; err: string }> {
  const [code] = (await once(child, 'close')) as [number]
  const [out, err] = printed()
  return { code, out, err }
}

async function isListening({ child, printed }: Run): Promise<void> {
  while (!printed()[0].includes('"event":"started"')) await once(child.stdout as NodeJS.ReadableStream, 'data')
}

describe('npm start', () => {
  it('refuses without settings and names each that is missing', async () => {
    const { code, out, err } = await end(start({}))
    expect([code, out]).toEqual([1, ''])
    expect(err.trim().split('\n').slice(1)).toEqual([
      '  - MicrosoftAppId is missing',
      '  - MicrosoftAppPassword is missing',
      '  - MicrosoftAppTenantId is missing',
    ])
  })

  it('refuses data that it cannot use and says where they are wrong', async () => {
    const { code, err } = await end(start({ ALLOW_ANONYMOUS: 'yes', DATA_DIR: folder }))
    expect(code).toBe(1)
    expect(err).toContain(join(folder, 'ordinances', '1796-2025', 'act.txt'))
    expect(err).not.toMatch(/^\s+at /m)
  })

  it('refuses a port that is taken', async () => {
    const occupant = createServer().listen(0)
    await once(occupant, 'listening')
    const { port } = occupant.address() as AddressInfo
    const { code, err } = await end(start({ ALLOW_ANONYMOUS: 'yes', PORT: String(port) }))
    occupant.close()
    expect([code, err]).toEqual([1, expect.stringContaining('EADDRINUSE')])
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('reads .env, answers, and ends in good order on %s', async (signal) => {
    const port = String(await findFreePort())
    writeFileSync(join(folder, '.env'), `ALLOW_ANONYMOUS=yes\nPORT=${port}\nPUBLIC_URL=https://bot.example.org\n`)
    const run = start({})
    await isListening(run)
    // fetch keeps its connection alive, which must not keep the program alive.
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    run.child.kill(signal)
    const { code, err } = await end(run)
    expect([code, err]).toEqual([0, ''])
  })

  it('lets nobody but itself write into its log, whatever is asked', async () => {
    const port = String(await findFreePort())
    const run = start({ ALLOW_ANONYMOUS: 'yes', PORT: port, STORE_DIR: join(folder, 'store') })
    await isListening(run)
    for (const path of [
      '/',
      '/?q=drukarka',
      '/answers?q=drukarka',
      '/api/answers?q=drukarka',
      '/api/answers',
      '/nope',
    ]) {
      const first = await fetch(`http://127.0.0.1:${port}${path}`)
      const headers = { 'If-None-Match': first.headers.get('etag') ?? '' }
      const again = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
      expect([path, again.status]).toEqual([path, first.ok ? 304 : first.status])
    }
    run.child.kill('SIGTERM')
    const { out } = await end(run)
    expect(out.split('\n').filter((line) => line.includes('"name":"kto-za-co"') || line.length > 1000)).toEqual([])
  })
})
