import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readContext } from './context'
import type { Instruction, Stage } from './dockerfile'

/** Whose rights commands run with; absent where the test itself has none to give away. */
export interface Person {
  readonly uid: number
  readonly gid: number
}

/** A stage that was carried out: what an engine would put into an image, in a folder of this machine. */
export interface Built {
  /** The image's "/". */
  readonly root: string
  /** Where its commands run, on this machine. */
  readonly workdir: string
  readonly env: Readonly<Record<string, string>>
}

/** Where stages are carried out, and by whom. */
export interface Workshop {
  /** The context. */
  readonly project: string
  readonly folder: string
  readonly person: Person | undefined
}

/** Carries out the stages one after another; throws what a command printed when it fails. */
export function buildStages(stages: readonly Stage[], workshop: Workshop): Built {
  const built = new Map<string, Built>()
  for (const stage of stages) {
    const root = join(workshop.folder, stage.name)
    mkdirSync(root)
    give(root, workshop.person)
    let state: Built = { root, workdir: root, env: {} }
    for (const instruction of stage.instructions) state = carryOut(instruction, state, { ...workshop, built })
    built.set(stage.name, state)
  }
  const last = built.get(stages.at(-1)?.name ?? '')
  if (last === undefined) throw new Error('the Dockerfile has no stage')
  return last
}

function carryOut(instruction: Instruction, state: Built, work: Workshop & { built: Map<string, Built> }): Built {
  const { name, words } = instruction
  switch (name) {
    case 'WORKDIR': {
      const workdir = placeIn(state, words[0] ?? '')
      mkdirSync(workdir, { recursive: true })
      give(workdir, work.person)
      return { ...state, workdir }
    }
    case 'ENV':
      return { ...state, env: { ...state.env, ...Object.fromEntries(words.map((word) => splitAt(word, '='))) } }
    case 'COPY':
      copy(instruction, state, work)
      return state
    case 'RUN':
      run(words[0] ?? '', state, work)
      return state
    default:
      // The others speak of how the image is run.
      return state
  }
}

function copy({ flags, words }: Instruction, state: Built, work: Workshop & { built: Map<string, Built> }): void {
  const sources = words.slice(0, -1)
  const to = words.at(-1) ?? ''
  const from = flags['from'] === undefined ? undefined : work.built.get(flags['from'])
  const into = to.endsWith('/')
  for (const source of sources) {
    const destination = placeIn(state, into ? `${to}${source}` : to)
    if (from !== undefined) copyTree(placeIn(from, source), destination)
    else {
      const files = readContext(work.project).filter((file) => file === source || file.startsWith(`${source}/`))
      if (files.length === 0) throw new Error(`COPY ${source}: the context does not hold it`)
      for (const file of files) copyTree(join(work.project, file), `${destination}${file.slice(source.length)}`)
    }
    give(destination, work.person)
  }
}

function copyTree(source: string, destination: string): void {
  mkdirSync(dirname(destination), { recursive: true })
  cpSync(source, destination, { recursive: true, verbatimSymlinks: true })
}

function run(command: string, { workdir, env }: Built, { person, folder }: Workshop): void {
  console.log(`  RUN ${command}`)
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: workdir,
    env: { PATH: process.env['PATH'], HOME: folder, npm_config_cache: join(folder, 'npm-cache'), ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    ...person,
  })
  if (status !== 0)
    throw new Error(`"${command}" failed (${String(status)}):\n${stdout.slice(-2_000)}${stderr.slice(-4_000)}`)
}

/** Where an image's path is on this machine. */
export function placeIn({ root, workdir }: Built, path: string): string {
  return path.startsWith('/') ? join(root, path) : join(workdir, path)
}

/** Makes somebody the owner of a tree, as far as this process may. */
export function give(path: string, person: Person | undefined): void {
  if (person === undefined) return
  visit(path, (each) => chownSync(each, person.uid, person.gid))
}

/** Takes away everybody's right to write to a tree, but not to some folder in it; as in an image all of it is root's. */
export function forbidWriting(path: string, except: string): void {
  const isRoot = process.getuid?.() === 0
  visit(path, (each) => {
    if (each === except) return
    if (isRoot) chownSync(each, 0, 0)
    chmodSync(each, lstatSync(each).mode & 0o555)
  })
}

/** Links are left alone: they lead to other files of the tree. */
function visit(path: string, change: (path: string) => void): void {
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return
  if (entry.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name), change)
  change(path)
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at + 1)]
}
