import { continuesIndents, isUnknownMarker, opensSection } from '../../src/ordinance/markers'

describe('opensSection', () => {
  it.each(['§ 1. Tekst', '§  22. Tekst', '§ 17.1.  Tekst', '§1.', '§ 10a. Tekst'])('recognises "%s"', (line) => {
    expect(opensSection(line)).toBe(true)
  })

  it.each(['§ 19 ust. 1 pkt 3.', '§§ 2–19.', '§', 'z § 1. Tekst'])('does not take "%s" for one', (line) => {
    expect(opensSection(line)).toBe(false)
  })
})

describe('isUnknownMarker', () => {
  it.each([
    'I. sprawy',
    'IV) sprawy',
    'A. sprawy',
    'B) sprawy',
    '1.1. sprawy',
    '12A) sprawy',
    '1aa) sprawy',
    'aaa) sprawy',
    'ł) sprawy',
    '(a) sprawy',
    '(2) sprawy',
    '• sprawy',
    '* sprawy',
    'Rozdział 1',
    'ROZDZIAŁ II. Przepisy',
    'Dział 2 Przepisy',
  ])('stops at "%s"', (line) => {
    expect(isUnknownMarker(line)).toBe(true)
  })

  it.each([
    ['a year', '2024 r. poz. 1465,'],
    ['the abbreviation of a year', 'r. w sprawie podziału'],
    ['a preposition', 'w zakresie'],
    ['a remark in brackets', '(II linia wsparcia);'],
    ['a deputy', 'I Zastępca Dyrektora'],
    ['a full date', '28.07.2025. Od tego dnia'],
    ['closing words in brackets', 'organizacyjne) oraz'],
    ['a chapter in a sentence', 'Rozdziału 2 nie stosuje się'],
  ])('lets %s pass', (_, line) => {
    expect(isUnknownMarker(line)).toBe(false)
  })
})

describe('continuesIndents', () => {
  it.each([
    ['młotki,', true],
    ['młotki;', true],
    ['młotki i', true],
    ['młotki oraz', true],
    ['młotki', false],
    ['rdzawi', false],
    ['młotki.', false],
  ])('after "%s" says %s', (words, expected) => {
    expect(continuesIndents(words)).toBe(expected)
  })
})
