import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { loadData } from '../../src/data'
import { writePrepared } from '../../src/prepared'
import { BUILT, DATA, PREPARED, PROJECT } from './paths'

/** Programs of the tests' own that run in processes of theirs. */
const OF_TESTS = ['faults/holder', 'faults/writer', 'store/identity-writer']

/** Builds every program that tests start; once for a run, since compiling anew for each start takes longer than the start. */
export function buildPrograms(): void {
  runScript('bundle')
  runScript('compile', BUILT)
  // The program looks for it above its own folder.
  cpSync(join(PROJECT, 'package.json'), join(BUILT, '..', 'package.json'))
  cpSync(join(PROJECT, 'dist', 'web'), join(BUILT, 'web'), { recursive: true })
  buildSync({
    entryPoints: OF_TESTS.map((name) => join(PROJECT, 'test', `${name}.ts`)),
    outbase: PROJECT,
    outdir: BUILT,
    bundle: true,
    packages: 'external',
    platform: 'node',
  })
  writePrepared(PREPARED, loadData(DATA, '1796-2025'))
}

function runScript(name: string, ...options: readonly string[]): void {
  const { status, stderr } = spawnSync('npm', ['run', name, '--', ...options], {
    cwd: PROJECT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm run ${name} failed:\n${stderr}`)
}

/** jest builds before its first suite; other programs when they first start one. */
let isBuilt = process.env['JEST_WORKER_ID'] !== undefined

/** The file to run for a program: `index`, `cli/ask`, or one of the tests' own, `test/faults/writer`. */
export function builtProgram(name: string): string {
  if (!isBuilt) buildPrograms()
  isBuilt = true
  return join(BUILT, `${name}.js`)
}
