import { createNameFinder } from '../../src/web/names'
import { readOrganization } from '../../src/organization/organization'
import { readAct } from '../support/acts'
import { readSecondOrganization } from '../support/organizations'

const names = createNameFinder(readOrganization(readAct()))
const found = (text: string): string[] =>
  names.inAct(text).map(({ start, end, href }) => `${text.slice(start, end)} → ${href}`)

describe('createNameFinder', () => {
  it.each([
    ['the nominative', 'Referat ds. wsparcia użytkowników', ['Referat ds. wsparcia użytkowników → /units/IT-04-2']],
    ['another case', 'Oddziałowi usług cyfrowych', ['Oddziałowi usług cyfrowych → /units/IT-06']],
    [
      'a code in brackets',
      'w Referacie ds. wsparcia użytkowników (IT-04-2).',
      ['Referacie ds. wsparcia użytkowników (IT-04-2) → /units/IT-04-2'],
    ],
    ['a code alone', 'zadania IT-07-1 i IT-07-2', ['IT-07-1 → /units/IT-07-1', 'IT-07-2 → /units/IT-07-2']],
    ['a code that only begins the same', 'IT-05-12, IT-040', []],
    ['a division', 'Pionu IT-02', []],
    ['nothing', 'Referat ds. parkingów', []],
  ])('finds in a text: %s', (_, text, expected) => {
    expect(found(text).sort()).toEqual(expected)
  })

  it('finds a post where it is the whole text', () => {
    expect(names.inReply('III Zastępca Dyrektora')).toEqual([{ start: 0, end: 22, href: '/posts/zastepca-3' }])
    expect(names.inReply('Dyrektor kieruje Centrum')).toEqual([])
  })

  it('knows the units of another act', () => {
    const second = readSecondOrganization()
    const finder = createNameFinder(second)
    const missed = [...second.units.values()].filter(
      ({ identifier, name }) =>
        !finder.inAct(`${name} (${identifier})`).some(({ href }) => href === `/units/${identifier}`),
    )
    expect(missed).toEqual([])
  })
})
