import { spawnSync } from 'node:child_process'
import { loadData } from '../../src/data'
import { writePrepared } from '../../src/prepared'
import { DATA, PREPARED } from './knowledge'

/** What takes long and is the same for every suite, once for a run of jest: the pages' scripts, which the server reads at its start, and the knowledge. */
module.exports = (): void => {
  const { status, stderr } = spawnSync('npm', ['run', 'bundle'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`the pages' scripts were not built:\n${stderr}`)
  writePrepared(PREPARED, loadData(DATA, '1796-2025'))
}
