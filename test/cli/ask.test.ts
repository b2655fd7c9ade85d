import { spawnSync } from 'node:child_process'
import { builtProgram } from '../support/built'
import { PROJECT } from '../support/paths'

function ask(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [builtProgram('cli/ask'), ...args], {
    cwd: PROJECT,
    input,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: '', ORDINANCE: '' },
  })
}

describe('ask', () => {
  it('answers a question', () => {
    const { stdout, stderr, status } = ask(['kto mi podłączy drukarkę?'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
    expect(stdout).toContain('§ 13 pkt 1 lit. e')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('według zarządzenia nr 1796/2025, obowiązuje od 28.07.2025')
  })

  it('answers lines in their order and reports the broken one in its place', () => {
    const lines = ['{"id":"a","question":"dzień dobry"}', '{"id":', '{"id":"c","question":"co robi IT-04-2?"}']
    const { stdout, stderr, status } = ask(['--jsonl'], lines.join('\n'))
    const replies = stdout.split('\n').map((line) => (line === '' ? undefined : (JSON.parse(line) as object)))
    expect(replies).toEqual([
      expect.objectContaining({ id: 'a', kind: 'none' }),
      { error: expect.stringMatching(/^line 2: is not JSON: /) as unknown },
      expect.objectContaining({ id: 'c', units: ['IT-04-2'] }),
      undefined,
    ])
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
  })

  it('explains its use when it cannot follow the command line', () => {
    const { stdout, stderr, status } = ask(['--jsonl', 'kto?'])
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toContain('--jsonl takes no question')
    expect(stderr).toContain('Usage:')
  })
})
