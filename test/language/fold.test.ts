import { DIACRITIC_VARIANTS, foldDiacritics, isTypedBare } from '../../src/language/fold'

describe('foldDiacritics', () => {
  it.each([
    ['every Polish letter', 'zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['capitals', 'ŁÓDŹ', 'LODZ'],
    ['decomposed letters', 'sieć'.normalize('NFD'), 'siec'],
    ['a foreign letter', 'café', 'cafe'],
    ['a word without any', 'VPN', 'VPN'],
  ])('folds %s', (_, text, folded) => {
    expect(foldDiacritics(text)).toBe(folded)
  })
})

describe('DIACRITIC_VARIANTS', () => {
  it('is folding, turned round', () => {
    for (const [bare, variants] of DIACRITIC_VARIANTS) {
      expect([...variants].map(foldDiacritics)).toEqual([...variants].map(() => bare))
    }
    expect([...DIACRITIC_VARIANTS.values()].join('')).toHaveLength('ąćęłńóśźż'.length)
  })
})

describe('isTypedBare', () => {
  it.each([
    ['siec', true],
    ['café', true],
    ['sieć', false],
    ['ŁAWKA', false],
  ])('says of %s: %s', (word, expected) => {
    expect(isTypedBare(word)).toBe(expected)
  })
})
