import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { LockedError, takeLock } from '../../src/store/lock'
import { builtProgram } from '../support/built'
import { createFolder } from '../support/folder'

const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

/** Another process that tries to take the lock, and what it said. */
async function startHolder(path: string): Promise<{ child: ChildProcess; said: string }> {
  const program = builtProgram('test/faults/holder')
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: said.toString().trim() }
}

describe('takeLock', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = createFolder('lock')
    path = join(folder, 'lock')
  })

  it('is refused while another process holds it, with its number and what can be done', async () => {
    const { child, said } = await startHolder(path)
    expect(said).toBe('held')
    await expect(takeLock(path)).rejects.toThrow(
      `${path}: process ${child.pid} on ${hostname()} works with this folder, and only one may; stop it, or set STORE_DIR to another folder`,
    )
    expect((await startHolder(path)).said).toContain(`process ${child.pid}`)
  })

  it('takes over the lock of a process that was killed', async () => {
    const { child } = await startHolder(path)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(existsSync(path)).toBe(true)
    const lock = await takeLock(path)
    expect(readFileSync(path, 'utf8')).toContain(`"pid":${process.pid}`)
    await lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('lets one of several processes take over', async () => {
    writeHolder({ pid: deadPid() })
    const said = await Promise.all(Array.from({ length: 4 }, async () => (await startHolder(path)).said))
    expect(said.filter((it) => it === 'held')).toHaveLength(1)
    expect(said.filter((it) => it.startsWith(path))).toHaveLength(3)
  }, 30_000)

  it('can be taken again after it was given back', async () => {
    const lock = await takeLock(path)
    await expect(takeLock(path)).rejects.toThrow(LockedError)
    await lock.release()
    await (await takeLock(path)).release()
  })

  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux('takes over from a process whose number another one has now, our own included', async () => {
    writeHolder({ pid: process.pid, born: '1' })
    await (await takeLock(path)).release()
    writeHolder({ pid: process.ppid, born: '1' })
    await (await takeLock(path)).release()
  })

  it('waits for the silence of a holder on another machine', async () => {
    writeHolder({ pid: 1, host: 'another-machine' })
    await expect(takeLock(path)).rejects.toThrow('process 1 on another-machine works with this folder')
    fallSilent()
    await (await takeLock(path)).release()
  })

  it('waits for the silence of a holder who has not yet said who it is', async () => {
    writeFileSync(path, '')
    await expect(takeLock(path)).rejects.toThrow('another process works with this folder')
    fallSilent()
    await (await takeLock(path)).release()
  })

  it('leaves the lock of another alone when it gives back what was taken from it', async () => {
    const lock = await takeLock(path)
    writeHolder({ pid: 1, host: 'another-machine' })
    await lock.release()
    expect(existsSync(path)).toBe(true)
  })

  function writeHolder(holder: { pid: number; host?: string; born?: string }): void {
    writeFileSync(path, JSON.stringify({ host: hostname(), born: '', token: 'x', ...holder }))
  }

  function fallSilent(): void {
    const longAgo = new Date(Date.now() - 31_000)
    utimesSync(path, longAgo, longAgo)
  }
})

/** The highest number that a system gives is hardly ever in use. */
function deadPid(): number {
  return 4_194_303
}
