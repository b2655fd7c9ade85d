import { once } from 'node:events'
import { connect } from 'node:net'
import { activity } from './support/channel'
import { startConnector } from './support/connector'
import { startRealProgram, until } from './support/real-program'

// The program loads all data in a process of its own.
jest.setTimeout(120_000)

const question = { text: 'kto mi podłączy drukarkę?' }

/** How a connection to a port ends: `connect`, or the code of its failure. */
async function knock(port: number): Promise<unknown> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return 'connect'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  } finally {
    socket.destroy()
  }
}

describe('a program that is told to stop', () => {
  it('finishes running turns, takes no new connections, and ends with 0', async () => {
    let release = (): void => undefined
    const connector = await startConnector(new Promise<void>((resolve) => (release = resolve)))
    const program = await startRealProgram({})
    const port = Number(new URL(program.address).port)
    expect(await knock(port)).toBe('connect')
    const running = [1, 2, 3].map(() => program.post(activity({ ...question, serviceUrl: connector.serviceUrl })))
    await until(() => connector.received.length === 3)

    program.child.kill('SIGTERM')
    await until(async () => (await knock(port)) === 'ECONNREFUSED')
    expect(program.child.exitCode).toBeNull()
    const ended = once(program.child, 'exit')
    release()
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await ended).toEqual([0, null])
    expect(program.printed()).not.toContain('"event":"failed"')
    await connector.stop()
  })

  it('ends with 1 when a turn takes longer than it may', async () => {
    const connector = await startConnector('never')
    const program = await startRealProgram({ GRACE_SECONDS: '1' })
    const running = program.post(activity({ ...question, serviceUrl: connector.serviceUrl })).catch(() => 'cut off')
    await until(() => connector.received.length === 1)
    const began = performance.now()
    expect(await program.stop()).toBe(1)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await running).toBe('cut off')
    expect(program.printed()).toContain('turns were still running 1 s after the signal to stop')
    await connector.stop()
  })
})
