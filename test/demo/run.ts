import { spawnSync } from 'node:child_process'
import type { RunningProgram } from '../support/process'
import { findFreePort } from '../support/process'
import { startBot, startPlayground } from '../support/programs'

const BOT_PORT = 3978
const PLAYGROUND_PORT = 56150

/** `npm run demo`: the bot without credentials, and a chat to try it in; `npm run playground`: the chat alone. */
async function main(): Promise<void> {
  const programs: RunningProgram[] = []
  let stopping = false
  const stop = async (exitCode: number): Promise<void> => {
    if (stopping) return
    stopping = true
    await Promise.all(programs.map((program) => program.stop()))
    process.exit(exitCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  // A signal to npm ends npm and the shell between us, and does not come here.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void stop(0), 250).unref()
  const run = async (starting: Promise<RunningProgram>): Promise<void> => {
    const program = await starting
    programs.push(program)
    program.child.once('exit', () => void stop(1))
  }

  const alone = process.argv.includes('--playground')
  const botPort = alone ? Number(process.env['PORT'] ?? BOT_PORT) : await findFreePort(BOT_PORT)
  const playgroundPort = await findFreePort(PLAYGROUND_PORT)
  if (!alone) {
    build()
    // The contacts are made up and say so.
    await run(startBot(botPort, { CONTACTS: 'everyone' }))
  }
  await run(startPlayground(playgroundPort, botPort))
  print([
    '',
    `  Chat with the bot in the Agents Playground:  http://localhost:${playgroundPort}`,
    ...(alone ? [] : [`  Look-up and the ordinance to read:           http://localhost:${botPort}`]),
    '',
    '  Press Ctrl-C to stop.',
    '',
  ])
}

function build(): void {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('the build failed')
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
