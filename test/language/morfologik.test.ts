import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DictionaryFormatError } from '../../src/language/dictionary-format-error'
import { createMorfologik } from '../../src/language/morfologik'
import { morfologik, polishDictionary } from './polish-dictionary'
import { tinyAutomaton } from './tiny-automaton'

const expectedFile = join(__dirname, '../fixtures/morfologik-expected.tsv')

describe('the dictionary file', () => {
  it('is the one that its README names', () => {
    const readme = readFileSync(join(__dirname, '../../data/morfologik/README.md'), 'utf8')

    expect(readme).toContain(createHash('sha256').update(polishDictionary).digest('hex'))
  })
})

describe('createMorfologik', () => {
  it('refuses a dictionary that is cut off', () => {
    expect(() => createMorfologik(polishDictionary.subarray(0, 2_000_000))).toThrow(DictionaryFormatError)
  })

  it('reads entries with another separator', () => {
    const { readings } = createMorfologik(tinyAutomaton(['kota+ABt+subst']), { separator: '+'.charCodeAt(0) })

    expect(readings('kota')).toEqual([{ lemma: 'kott', tags: 'subst' }])
  })
})

describe('readings', () => {
  it('prints every line of the Java implementation', () => {
    const lines = readFileSync(expectedFile, 'utf8').trimEnd().split('\n')

    const differences = lines.flatMap((line) => {
      const [word = ''] = line.split('\t')
      const printed = [word, ...morfologik.readings(word).map(({ lemma, tags }) => `${lemma};${tags}`)].join('\t')
      return printed === line ? [] : [{ expected: line, printed }]
    })

    expect(lines).toHaveLength(5699)
    expect(differences).toEqual([])
  })

  it.each([
    ['an empty word', ''],
    ['a word of another case', 'SIEĆ'],
    ['the beginning of a word', 'drukar'],
    ['a word with the separator', 'sieć;AA'],
    ['a letter of three bytes', '€'],
    ['a letter of four bytes', '😀'],
    ['half of a surrogate pair', '\ud83d'],
    ['10,000 letters', 'a'.repeat(10_000)],
  ])('finds none for %s', (_, word) => {
    expect(morfologik.readings(word)).toEqual([])
  })

  it('keeps the tags of negation', () => {
    expect(morfologik.readings('niedziałający')).toContainEqual({
      lemma: 'działać',
      tags: expect.stringContaining(':neg') as string,
    })
  })
})

describe('lemmas', () => {
  it.each([
    ['a small letter word', 'sieci', ['sieć']],
    ['capitals', 'SIECI', ['sieć']],
    ['a capital at the start of a sentence', 'Drukarka', ['drukarka']],
    ['a proper name typed small', 'kraków', ['kraków', 'krak']],
    ['an acronym typed small', 'usb', ['usb']],
    ['an adjective with a negation of its own', 'nieaktualnej', ['nieaktualny']],
    ['a word of two lemmas', 'nie', ['nie', 'on']],
    ['a word without its diacritics', 'drukarke', []],
    ['an unknown word', 'wifi', []],
    ['an empty word', '', []],
    ['the separator', ';', []],
    ['an emoji', '😀', []],
    ['10,000 letters', 'a'.repeat(10_000), []],
  ])('finds those of %s', (_, word, lemmas) => {
    expect(morfologik.lemmas(word)).toEqual(lemmas)
  })
})

describe('formsWithoutDiacritics', () => {
  it.each([
    ['every reading, typed and widened', 'siec', ['siec → siec', 'sieć → sieć']],
    ['one missing letter', 'drukarke', ['drukarkę → drukarka']],
    ['several letters', 'zolc', ['żółć → żółć', 'żółć → żółcić']],
    ['a proper name', 'krakow', ['Kraków → kraków', 'Kraków → krak']],
    ['capitals', 'ZE', ['ze → z', 'że → że']],
    ['typed diacritics, which are kept', 'łodz', ['łódź → łódź', 'Łódź → łódź']],
    ['nothing for an unknown word', 'sozp', []],
    ['nothing for 10,000 letters', 'z'.repeat(10_000), []],
  ])('finds %s', (_, word, expected) => {
    expect(morfologik.formsWithoutDiacritics(word).map(({ form, lemma }) => `${form} → ${lemma}`)).toEqual(expected)
  })
})
