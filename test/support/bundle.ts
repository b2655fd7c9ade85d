import { spawnSync } from 'node:child_process'

/** Builds the pages' scripts, which the server reads at its start; once for a run of jest. */
module.exports = (): void => {
  const { status, stderr } = spawnSync('npm', ['run', 'bundle'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`the pages' scripts were not built:\n${stderr}`)
}
