import { foldInPlace } from '../../src/answer/matters'
import { createWholeRecognizer, formerNamePattern, officeWords } from '../../src/answer/whole-mention'
import { addressOf } from '../support/citations'
import { unitCode } from '../support/organizations'

const OFFICES = {
  centre: createWholeRecognizer({ name: 'Centrum Obsługi Informatycznej', shortName: 'Centrum' }),
  department: createWholeRecognizer({ name: 'Wydział Spraw Społecznych', shortName: 'Wydział' }),
  bureau: createWholeRecognizer({ name: 'Biuro Planowania Przestrzennego', shortName: 'Biuro' }),
} as const

/** What of a text names the whole. */
function named(office: keyof typeof OFFICES, text: string): string[] {
  return OFFICES[office](foldInPlace(text)).map(({ start, end }) => text.slice(start, end))
}

describe('createWholeRecognizer', () => {
  it.each([
    ['its name', 'centre', 'kto kieruje Centrum Obsługi Informatycznej?', ['Centrum Obsługi Informatycznej']],
    ['its name without diacritics', 'centre', 'centrum obslugi informatycznej', ['centrum obslugi informatycznej']],
    ['its name over two lines', 'centre', 'Centrum\n Obsługi Informatycznej', ['Centrum\n Obsługi Informatycznej']],
    ['its name, inflected', 'department', 'w Wydziale Spraw Społecznych', ['Wydziale Spraw Społecznych']],
    ['its short name', 'centre', 'szef Centrum', ['Centrum']],
    ['its short name, inflected', 'department', 'komórki wydziału, w wydziale', ['wydziału', 'wydziale']],
    ['its short name in -o, inflected', 'bureau', 'dyrektor biura i jego biurem', ['biura', 'biurem']],
    ['its initials', 'centre', 'co robi COI, a co coi?', ['COI', 'coi']],
    ['the initials of another office', 'department', 'co robi WSS?', ['WSS']],
  ] as const)('finds %s', (_, office, text, words) => {
    expect(named(office, text)).toEqual(words)
  })

  it.each([
    ['a word that begins like its short name', 'centre', 'centralny system, centrala telefoniczna'],
    ['a word that begins like its initials', 'centre', 'coins i coś'],
    ['a word of its name alone', 'centre', 'obsługa sesji, usługi informatyczne'],
    ['another office', 'department', 'Centrum Obsługi Informatycznej'],
    ['nothing', 'centre', ''],
  ] as const)('does not take %s for it', (_, office, text) => {
    expect(named(office, text)).toEqual([])
  })
})

describe('formerNamePattern', () => {
  const former = formerNamePattern({ formerName: { name: 'Wydział Informatyki UMK', source: addressOf('§ 1 ust. 2') } })

  it.each([
    ['as it was', 'wydzial informatyki umk'],
    ['without the abbreviation', 'czy wydzial informatyki istnieje'],
    ['inflected', 'pismo z wydzialu informatyki'],
  ])('finds it %s', (_, folded) => {
    expect(former.test(folded)).toBe(true)
  })

  it('finds nothing else, and nothing where there was no other name', () => {
    expect(former.test('wydzial komunikacji, informatyka')).toBe(false)
    expect(formerNamePattern({}).test('')).toBe(false)
  })
})

describe('officeWords', () => {
  it('are those of the former name, the prefix of the codes and the city', () => {
    const organization = {
      formerName: { name: 'Wydział Map GM', source: addressOf('§ 1') },
      identifier: unitCode('GD'),
    }
    const deps = { passedBy: 'Burmistrza Miasta Brzegu', lemmasOf: (text: string) => [`${text}!`] }
    expect([...officeWords(organization, deps)]).toEqual([
      'Wydział Map GM!',
      'wydział',
      'map',
      'gm',
      'GD!',
      'gd',
      'Brzegu!',
      'brzegu',
    ])
  })
})
