import { competentMany, countOf, plural, showRest, signedBy } from '../../src/cards/strings.pl'

describe('plural', () => {
  it.each([
    [0, 'komórek'],
    [1, 'komórka'],
    [2, 'komórki'],
    [4, 'komórki'],
    [5, 'komórek'],
    [11, 'komórek'],
    [12, 'komórek'],
    [14, 'komórek'],
    [21, 'komórek'],
    [22, 'komórki'],
    [25, 'komórek'],
    [112, 'komórek'],
    [122, 'komórki'],
  ])('counts %i %s', (count, form) => {
    expect(plural(count, ['komórka', 'komórki', 'komórek'])).toBe(form)
  })
})

describe('countOf', () => {
  it('names what is counted', () => {
    expect([countOf(13, 'referat'), countOf(3, 'oddział'), countOf(25), countOf(2, 'nieznane')]).toEqual([
      '13 referatów',
      '3 oddziały',
      '25 komórek',
      '2 komórki',
    ])
  })
})

describe('competentMany', () => {
  it('agrees with the number', () => {
    expect([competentMany(2), competentMany(5)]).toEqual(['Zajmują się tym 2 komórki:', 'Zajmuje się tym 5 komórek:'])
  })
})

describe('showRest', () => {
  it('agrees with the number', () => {
    expect([showRest(1), showRest(3), showRest(15)]).toEqual([
      'Pokaż jeszcze 1 pozycję',
      'Pokaż jeszcze 3 pozycje',
      'Pokaż jeszcze 15 pozycji',
    ])
  })
})

describe('signedBy', () => {
  it.each([
    [
      'somebody for the issuer',
      { signatory: 'A B', signatoryPost: 'Zastępca', onBehalfOf: 'BURMISTRZA' },
      'Podpis: A B, Zastępca (z up. BURMISTRZA).',
    ],
    ['the issuer', { signatory: 'A B' }, 'Podpis: A B.'],
    ['nobody', {}, 'Pod tekstem nie ma czytelnego podpisu.'],
  ])('names %s', (_, signature, expected) => {
    expect(signedBy(signature)).toBe(expected)
  })
})
