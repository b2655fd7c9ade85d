import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJudged, toStoredProbes } from '../../src/cli/word-effect'
import { createFolder } from '../support/folder'
import { feedback } from '../support/store-values'

const EVAL = join(__dirname, '..', 'eval')

describe('readJudged', () => {
  it('reads every judged question', () => {
    const lines = ['questions', 'calibration', 'trial'].flatMap((name) =>
      readFileSync(join(EVAL, `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    const probes = readJudged(EVAL)
    expect(probes).toHaveLength(lines.length)
    expect(probes.some(({ context }) => context.length > 0)).toBe(lines.some((line) => line.includes('"context"')))
  })

  it('knows who is right, and where nobody is', () => {
    const folder = createFolder('eval')
    const lines = [
      { id: 'a', question: 'q', category: 'duty', units: ['IT-01'], accept: ['IT-02'], context: ['c'] },
      { id: 'b', question: 'q', category: 'out_of_scope', units: [], accept: [] },
      { id: 'c', question: 'q', category: 'meta', units: [], accept: [] },
    ]
    writeFileSync(join(folder, 'trial.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    expect(readJudged(folder)).toEqual([
      { name: 'a', question: 'q', context: ['c'], judged: { nobody: false, units: ['IT-01', 'IT-02'] } },
      { name: 'b', question: 'q', context: [], judged: { nobody: true, units: [] } },
      { name: 'c', question: 'q', context: [] },
    ])
  })

  it('finds none where there are none', () => {
    expect(readJudged(createFolder('eval'))).toEqual([])
  })
})

describe('toStoredProbes', () => {
  it('asks each question once', () => {
    expect(toStoredProbes([feedback('a'), feedback('b'), feedback('a')]).map(({ question }) => question)).toEqual([
      'a',
      'b',
    ])
  })
})
