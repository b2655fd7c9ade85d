import { codeFamilies } from '../../src/language/code-family'

describe('codeFamilies', () => {
  it('gathers codes of one make with the widest groups of each depth', () => {
    const { families, others } = codeFamilies(['IT-05', 'IT-05-1', 'WS-1-12', 'GK.III'])

    expect(families.map(({ prefix, numerals, widths }) => ({ prefix, numerals, widths }))).toEqual([
      { prefix: 'IT', numerals: 'digits', widths: [2, 1] },
      { prefix: 'WS', numerals: 'digits', widths: [1, 2] },
      { prefix: 'GK', numerals: 'roman', widths: [3] },
    ])
    expect(others).toEqual([])
  })

  it('formats groups as the family does', () => {
    const [family] = codeFamilies(['IT-05-1']).families

    expect(family?.format(['4', '2'])).toBe('IT-04-2')
    expect(family?.format(['4'])).toBe('IT-04')
  })

  it('leaves codes of no regular make alone', () => {
    expect(codeFamilies(['BP', 'OR-A.1', 'A-I-2']).others).toEqual(['BP', 'OR-A.1', 'A-I-2'])
  })
})
