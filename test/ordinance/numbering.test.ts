import { successors } from '../../src/ordinance/numbering'

describe('successors', () => {
  it.each([
    ['the first number', undefined, 'point', ['1']],
    ['the first letter', undefined, 'letter', ['a']],
    ['a number', '9', 'point', ['10', '9a']],
    ['an inserted number', '1a', 'section', ['1b', '2']],
    ['the last inserted number', '1z', 'point', ['2']],
    ['a letter', 'a', 'letter', ['b', 'aa']],
    ['an inserted letter', 'aa', 'letter', ['ab', 'b']],
    ['the end of the alphabet', 'z', 'letter', ['aa', 'za']],
    ['a letter inserted after z', 'za', 'letter', ['zb']],
    ['the end of the second round', 'az', 'letter', ['ba', 'b']],
    ['the last pair of letters', 'zz', 'letter', []],
    ['a tiret', '10', 'indent', ['11', '10a']],
  ] as const)('follow %s', (_, previous, kind, expected) => {
    expect(successors(previous, kind)).toEqual(expected)
  })
})
