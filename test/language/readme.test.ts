import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLemmatizer } from '../../src/language/lemmatizer'
import { createTokenizer } from '../../src/language/tokenizer'
import { morfologik } from './polish-dictionary'

const readme = readFileSync(join(__dirname, '../../src/language/README.md'), 'utf8')
const [, block = ''] = /```\n([^`]+)```/.exec(readme) ?? []
const examples = block
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+→ /))

const { lemmas } = createLemmatizer({ morfologik })
const tokenize = createTokenizer({ unitCodes: ['IT-04-2'] })

describe('the README of language', () => {
  it.each(examples)('is right about "%s"', (text = '', expected) => {
    const readings = tokenize(text).map((token) => (token.kind === 'word' ? lemmas(token.text).join('|') : token.text))

    expect(readings.join('; ')).toBe(expected)
  })
})
