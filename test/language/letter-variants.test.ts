import { inBothCases, withDiacritics, type LetterVariants } from '../../src/language/letter-variants'

const show = (variants: LetterVariants, letter: string): string =>
  String.fromCodePoint(...variants(letter.codePointAt(0) ?? 0))

describe('inBothCases', () => {
  it.each([
    ['a small letter', 'a', 'aA'],
    ['a capital', 'A', 'Aa'],
    ['a letter with a diacritic', 'ł', 'łŁ'],
    ['a digit', '5', '5'],
    ['a letter whose capital is two letters', 'ß', 'ß'],
    ['a sign beyond the table', '😀', '😀'],
  ])('gives the variants of %s, the typed one first', (_, letter, variants) => {
    expect(show(inBothCases, letter)).toBe(variants)
  })
})

describe('withDiacritics', () => {
  it.each([
    ['a letter with one diacritic', 'a', 'aAąĄ'],
    ['a letter with two', 'z', 'zZźŹżŻ'],
    ['a capital', 'L', 'LlłŁ'],
    ['a letter without any', 'b', 'bB'],
    ['a typed diacritic, which is kept', 'ź', 'źŹ'],
  ])('gives the variants of %s', (_, letter, variants) => {
    expect(show(withDiacritics, letter)).toBe(variants)
  })
})
