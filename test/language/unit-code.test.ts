import { createUnitCodeReader } from '../../src/language/unit-code'

const read = createUnitCodeReader(['IT-01-1', 'IT-04-2', 'IT-05', 'IT-05-3', 'IT-06'])
const readMixed = createUnitCodeReader(['GK.I', 'GK.III', 'WS-01-2', 'WS-02', 'BP', 'OR-A.1'])
const readTwo = createUnitCodeReader(['IT-04-2', 'WS-01-2'])

describe('createUnitCodeReader', () => {
  it.each([
    ['as printed', 'IT-04-2', 'IT-04-2'],
    ['small', 'it-04-2', 'IT-04-2'],
    ['with spaces', 'it 04 2', 'IT-04-2'],
    ['without anything between', 'it042', 'IT-04-2'],
    ['with one space', 'IT 042', 'IT-04-2'],
    ['with a space and a hyphen', 'IT 04-2', 'IT-04-2'],
    ['with a hyphen and a space', 'IT-04 2', 'IT-04-2'],
    ['without the zero', 'it-4-2', 'IT-04-2'],
    ['with en dashes', 'IT–04–2', 'IT-04-2'],
    ['with non-breaking hyphens', 'IT\u201104\u20112', 'IT-04-2'],
    ['with spaced dashes', 'IT – 04 – 2', 'IT-04-2'],
    ['with a full stop', 'IT 4.2', 'IT-04-2'],
    ['with underscores', 'IT_04_2', 'IT-04-2'],
    ['without its letters', '04-2', 'IT-04-2'],
    ['with a zero too many', 'IT-04-02', 'IT-04-2'],
    ['with a zero too many, spaced', 'it 04 02', 'IT-04-2'],
    ['in four digits', 'it0402', 'IT-04-2'],
    ['of an upper unit', 'it 5', 'IT-05'],
    ['of an upper unit in one', 'it05', 'IT-05'],
  ])('reads a code written %s', (_, written, code) => {
    expect(read(written, 0)).toEqual({ code, end: written.length })
  })

  it.each([
    ['a code that no unit has', 'IT-01-4', 'IT-01-4'],
    ['the same, spaced', 'it 01 4', 'IT-01-4'],
    ['the same, without its letters', '01-4', 'IT-01-4'],
    ['an upper code that no unit has', 'IT-09', 'IT-09'],
    ['a division', 'IT-02', 'IT-02'],
    ['a group too wide', 'IT-04-22', 'IT-04-22'],
  ])('reads %s', (_, written, code) => {
    expect(read(written, 0)).toEqual({ code, end: written.length })
  })

  it.each([
    ['a number after a unit', 'IT-05 3 osoby', 'IT-05'],
    ['a dash and a number after a unit', 'IT-05 - 3 osoby', 'IT-05'],
    ['a two-digit number', 'it 04 20 osób', 'IT-04'],
    ['punctuation', 'IT-06.', 'IT-06'],
    ['the next sentence', 'IT-06. 2 osoby', 'IT-06'],
    ['the rest of the sign of a file', 'IT-04-2.1431.22.2025', 'IT-04-2'],
    ['the same, of an upper unit', 'IT-05.271.3.2025', 'IT-05'],
  ])('stops before %s', (_, text, code) => {
    expect(read(text, 0)).toEqual({ code, end: code.length })
  })

  it.each([
    ['a year', 'IT-2025'],
    ['a number that no unit has', 'it 14'],
    ['a product', 'it365'],
    ['a longer word', 'itaka 04'],
    ['a date', '28-07-2025'],
    ['a date that begins as a code', '04-2-2025'],
    ['a range', '9-10'],
    ['a range with a zero', '08-16'],
    ['a time', '04-2:30'],
    ['a number', '042'],
  ])('reads none in %s', (_, text) => {
    expect(read(text, 0)).toBeUndefined()
  })

  it.each([
    ['a Roman code', 'gk.iii', 'GK.III'],
    ['a Roman code with a space', 'GK III', 'GK.III'],
    ['a small Roman code with a space', 'gk iii', 'GK.III'],
    ['a Roman code that no unit has', 'GK.VII', 'GK.VII'],
    ['other letters', 'ws012', 'WS-01-2'],
    ['other letters with spaces', 'ws 1 2', 'WS-01-2'],
    ['a code of letters', 'BP', 'BP'],
    ['an irregular code', 'or-a 1', 'OR-A.1'],
  ])('reads %s of another act', (_, written, code) => {
    expect(readMixed(written, 0)).toEqual({ code, end: written.length })
  })

  it.each([
    ['a word for a Roman numeral', 'gk i drogi'],
    ['a small word for a code of letters', 'bp'],
  ])('does not take %s', (_, text) => {
    expect(readMixed(text, 0)).toBeUndefined()
  })

  it('reads a code without its letters only when one family has it', () => {
    expect(readTwo('01-2', 0)).toEqual({ code: 'WS-01-2', end: 4 })
    expect(readTwo('03-2', 0)).toBeUndefined()
  })

  it('reads nothing when there are no codes', () => {
    expect(createUnitCodeReader([])('IT-04-2', 0)).toBeUndefined()
  })
})
