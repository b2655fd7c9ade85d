import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAsking } from '../support/asking'

const readme = readFileSync(join(__dirname, '../../src/answer/README.md'), 'utf8')
const [, block = ''] = /```\n([^`]+)```/.exec(readme) ?? []
const examples = block
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+→ /))

const { ask, outcome } = createAsking()

describe('the README of answer', () => {
  it.each(examples)('is right about "%s"', (conversation = '', expected) => {
    const turns = conversation.split(' / ')
    const { units, refs } = outcome(...turns)
    expect(`${ask(...turns).kind}: ${units.join(' ') || 'nobody'}, ${refs[0] ?? 'nothing'}`).toBe(expected)
  })

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(3)
  })
})
