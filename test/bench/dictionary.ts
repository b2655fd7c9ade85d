import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMorfologik } from '../../src/language/morfologik'
import { readData } from './corpus'

const EXPECTED = join('test', 'fixtures', 'morfologik-expected.tsv')
const ROUNDS = 15

/** Lookups a second, best of several rounds. */
export interface DictionaryFigures {
  readonly words: number
  /** Lemmas of a word in any case. */
  readonly lemmas: number
  /** The same when its diacritics may be missing. */
  readonly withoutDiacritics: number
}

/** Looks up every word of the reference readings. */
export function measureDictionary(): DictionaryFigures {
  const { lemmas, formsWithoutDiacritics } = createMorfologik(readData().dictionary)
  const words = readFileSync(EXPECTED, 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t')[0] || [])
  const perSecond = (lookUp: (word: string) => unknown): number => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const start = performance.now()
      for (const word of words) lookUp(word)
      return words.length / ((performance.now() - start) / 1000)
    })
    return Math.max(...rounds)
  }
  return { words: words.length, lemmas: perSecond(lemmas), withoutDiacritics: perSecond(formsWithoutDiacritics) }
}
