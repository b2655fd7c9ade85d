import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDialogueContext, type DialogueContext } from '../src/answer/dialogue'
import { toOutcome } from '../src/answer/outcome'
import { loadData } from '../src/data'
import { createKnowledge } from '../src/knowledge'

const ROOT = join(__dirname, '..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

describe('README.md', () => {
  it('shows a conversation as it goes', () => {
    const [, block = ''] = /```conversation\n(.*?)```/su.exec(readme) ?? []
    const questions = block.split('\n').filter((line) => line.startsWith('? '))
    const { answerer, organization } = createKnowledge(loadData(join(ROOT, 'data'), '1796-2025'))
    let context: DialogueContext | undefined
    const lines = questions.flatMap((line) => {
      const answer = answerer.answer(line.slice(2), context)
      context = toDialogueContext(answer) ?? context
      const { kind, units, refs } = toOutcome(answer, organization)
      return [line, kind === 'none' ? 'nobody' : `${units[0] ?? '–'} · ${refs[0] ?? ''}`]
    })
    expect(questions.length).toBeGreaterThan(3)
    expect(`${lines.join('\n')}\n`).toBe(block)
  })

  it('names a line for every dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const silent = Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))
    expect(silent).toEqual([])
  })
})
