import { createTypoCorrector, distance } from '../../src/search/typo'

describe('distance', () => {
  it.each([
    ['the same word', 'drukarka', 'drukarka', 2, 0],
    ['a letter too many', 'drukkarka', 'drukarka', 2, 1],
    ['a letter too few', 'drukrka', 'drukarka', 2, 1],
    ['another letter', 'drukerka', 'drukarka', 2, 1],
    ['two neighbours exchanged', 'durkarka', 'drukarka', 2, 1],
    ['two pairs of neighbours exchanged', 'durkakra', 'drukarka', 2, 2],
    ['two letters exchanged that are no neighbours', 'kurdarka', 'drukarka', 3, 3],
    ['a letter before an exchanged pair', 'xab', 'ba', 2, 2],
    ['the first letter', 'rukarka', 'drukarka', 1, 1],
    ['the last letter', 'drukark', 'drukarka', 1, 1],
    ['nothing and a word', '', 'abc', 3, 3],
    ['a word and nothing', 'abc', '', 3, 3],
    ['nothing and nothing', '', '', 1, 0],
  ])('counts the edits between %s', (_, a, b, limit, edits) => {
    expect(distance(a, b, limit)).toBe(edits)
    expect(distance(b, a, limit)).toBe(edits)
  })

  it.each([
    ['different words', 'serwer', 'drukarka', 2],
    ['one edit more than the limit', 'durkakra', 'drukarka', 1],
    ['a word and nothing', 'abc', '', 1],
    ['a limit of none', 'ab', 'ba', 0],
  ])('gives up one past the limit: %s', (_, a, b, limit) => {
    expect(distance(a, b, limit)).toBe(limit + 1)
  })
})

describe('createTypoCorrector', () => {
  const { correct } = createTypoCorrector([
    'sieć',
    'toner',
    'drukarka',
    'drukarnia',
    'komputerami',
    'łącze',
    'pc',
    'kod',
  ])

  it.each([
    ['a letter too many', 'tooner', 'toner'],
    ['a letter too few', 'tner', 'toner'],
    ['another letter', 'tomer', 'toner'],
    ['exchanged letters', 'tonre', 'toner'],
    ['two slips in a long word', 'komptuerrami', 'komputerami'],
    ['a slip in a word typed without diacritics', 'lacze', 'łącze'],
    ['a slip besides the missing diacritics', 'lonncze', undefined],
    ['a slip in a short word', 'siec', 'sieć'],
    ['the nearest of several', 'drukarkna', 'drukarka'],
    ['no two slips in a short word', 'tomr', undefined],
    ['no three slips in a long one', 'komptuerrmj', undefined],
    ['no word of three letters', 'pcc', undefined],
    ['no word near words of three letters', 'kody', undefined],
    ['nothing near', 'autobus', undefined],
    ['nothing at all', '', undefined],
    ['no endless word', 'drukarka'.repeat(5), undefined],
  ])('takes %s for what it most likely is', (_, typed, form) => {
    expect(correct(typed)).toBe(form)
  })

  it('knows nothing without words', () => {
    expect(createTypoCorrector([]).correct('drukarka')).toBeUndefined()
  })
})
