import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { activity, createChannel } from '../support/channel'
import { findFreePort } from '../support/process'
import { buildStages, forbidWriting, give, placeIn, type Built, type Person } from './build'
import { instructionsOf, parseDockerfile, type Stage } from './dockerfile'

const PROJECT = join(__dirname, '..', '..')
const MEGABYTE = 2 ** 20

/** Somebody without rights: "nobody" of Debian. */
const NOBODY: Person = { uid: 65_534, gid: 65_534 }
const HEALTHY_WITHIN_MS = 60_000

/**
 * `npm run image`: no engine runs here, so the Dockerfile's own commands are carried out in folders and its program is
 * started as a user without rights on a tree that nobody may write to, but for the store.
 */
async function main(): Promise<void> {
  // Only root can act for somebody else; anybody else has no rights already.
  const person = process.getuid?.() === 0 ? NOBODY : undefined
  console.log(person ? 'commands run as nobody (65534), because this test runs as root' : 'commands run as this user')
  const folder = mkdtempSync(join(tmpdir(), 'image-'))
  give(folder, person)
  try {
    const stages = parseDockerfile(readFileSync(join(PROJECT, 'Dockerfile'), 'utf8'))
    const image = buildStages(stages, { project: PROJECT, folder, person })
    const last = stages.at(-1)
    if (last === undefined) throw new Error('the Dockerfile has no stage')
    describe(image)
    await proveRunning(image, last, person)
    console.log('the image itself was not built')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How lean it is. */
function describe({ workdir }: Built): void {
  const packages = JSON.parse(readFileSync(join(workdir, 'node_modules', '.package-lock.json'), 'utf8')) as {
    packages: object
  }
  const sizes = readdirSync(workdir).map((name) => `${name} ${(sizeOf(join(workdir, name)) / MEGABYTE).toFixed(1)} MB`)
  console.log(`  ${Object.keys(packages.packages).length} packages; ${sizes.join(', ')}`)
}

async function proveRunning(image: Built, stage: Stage, person: Person | undefined): Promise<void> {
  const store = placeIn(image, instructionsOf(stage, 'VOLUME')[0]?.words[0] ?? '')
  forbidWriting(image.root, store)
  const before = list(image.root, store)
  proveForbidden(image, person)

  const env = { PATH: process.env['PATH'], ...image.env, PORT: String(await findFreePort()), ALLOW_ANONYMOUS: 'yes' }
  const [program = '', ...args] = commandOf(stage, 'CMD')
  const child = spawn(program, args, { cwd: image.workdir, env, stdio: ['ignore', 'ignore', 'inherit'], ...person })
  try {
    const isHealthy = (): boolean => {
      const [check = '', ...words] = commandOf(stage, 'HEALTHCHECK')
      return spawnSync(check, words, { cwd: image.workdir, env, ...person }).status === 0
    }
    await waitUntilHealthy(child, isHealthy)
    console.log(
      `  healthy, by the Dockerfile's own check; user ${readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/^Uid:\s+(\d+)/m)?.[1]}`,
    )
    await proveAnswer(`http://127.0.0.1:${env.PORT}`)

    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code !== 0) throw new Error(`after SIGTERM it ended with ${String(code)}`)
    if (isHealthy()) throw new Error('the check calls a program healthy that does not run')
  } finally {
    child.kill('SIGKILL')
  }
  const changed = list(image.root, store).filter((line) => !before.includes(line))
  if (changed.length > 0) throw new Error(`it wrote outside its store: ${changed.join(', ')}`)
  console.log(
    `  ended in good order; nothing was written but ${readdirSync(store).join(', ')} in ${store.slice(image.root.length)}`,
  )
}

function commandOf(stage: Stage, name: string): readonly string[] {
  const [instruction] = instructionsOf(stage, name)
  if (instruction === undefined || !instruction.isList) throw new Error(`${name} is expected to be a list`)
  return instruction.words
}

/** A tree that could be written to would prove nothing. */
function proveForbidden({ workdir }: Built, person: Person | undefined): void {
  const { status } = spawnSync('sh', ['-c', ': > new || : > dist/new || : > package.json'], {
    cwd: workdir,
    ...person,
  })
  if (status === 0) throw new Error('the tree can be written to')
  console.log('  the tree cannot be written to')
}

async function waitUntilHealthy(child: ChildProcess, isHealthy: () => boolean): Promise<void> {
  for (const deadline = Date.now() + HEALTHY_WITHIN_MS; !isHealthy(); await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    if (Date.now() > deadline) throw new Error('it did not become healthy')
  }
}

async function proveAnswer(address: string): Promise<void> {
  const [reply] = await createChannel(address).replies(activity({ text: 'kto mi podłączy drukarkę?' }))
  if (reply?.summary?.includes('IT-04-2') !== true) throw new Error(`it answered ${JSON.stringify(reply)}`)
  console.log(`  answers: ${reply.summary}`)
}

/** Every file with its size and time, but for the store's. */
function list(root: string, store: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => !path.startsWith(store))
    .map((path) => `${path} ${lstatSync(path).size} ${lstatSync(path).mtimeMs}`)
}

function sizeOf(path: string): number {
  const entry = lstatSync(path)
  if (!entry.isDirectory()) return entry.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
