import { cleanLines, joinWhiteSpace } from '../../src/ordinance/clean'

describe('cleanLines', () => {
  it('keeps what lines say, where they stand, and whether a gap came before', () => {
    expect(cleanLines('\n a  b \nc\n\n\nd\n')).toEqual([
      { text: 'a b', line: 2, afterGap: true },
      { text: 'c', line: 3, afterGap: false },
      { text: 'd', line: 6, afterGap: true },
    ])
  })

  it.each([
    ['Windows', 'a\r\nb\r\nc'],
    ['old Macintosh', 'a\rb\rc'],
    ['Unix', 'a\nb\nc'],
  ])('counts the line ends of %s', (_, source) => {
    expect(cleanLines(source).map(({ text, line }) => [text, line])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ])
  })

  it('takes a form feed for a gap, not for a line', () => {
    expect(cleanLines('a\n\fb\nc\fd')).toEqual([
      { text: 'a', line: 1, afterGap: true },
      { text: 'b', line: 2, afterGap: true },
      { text: 'c', line: 3, afterGap: false },
      { text: 'd', line: 3, afterGap: true },
    ])
  })

  it('drops a byte order mark and reads a no-break space as a space', () => {
    expect(cleanLines('\uFEFF§\u00A01.\u00A0\u00A0Tekst')).toEqual([{ text: '§ 1. Tekst', line: 1, afterGap: true }])
  })

  it.each(['', '\n\n', ' \t\f\r\n', '\uFEFF'])('finds nothing in %j', (source) => {
    expect(cleanLines(source)).toEqual([])
  })
})

describe('joinWhiteSpace', () => {
  it('makes one line of a text', () => {
    expect(joinWhiteSpace(' a\n\n\n\u00A0b\tc \f')).toBe('a b c')
  })
})
