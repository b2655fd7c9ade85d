import { toCitation } from '../../src/ordinance/citation'
import type { Organization } from '../../src/organization/model'
import { postId, readSecondOrganization, unitCode } from '../support/organizations'

function superior({ units, posts }: Organization, subject: string): string {
  const isUnit = subject.startsWith('WS')
  const reportsTo = isUnit ? units.get(unitCode(subject))?.reportsTo : posts.get(postId(subject))?.reportsTo
  if (reportsTo === undefined) return 'left open'
  const { superior: who, source } = reportsTo
  return `${'post' in who ? who.post : who.outside}, ${toCitation(source)}`
}

const LIST = '4. Zastępcy Dyrektora podlegają bezpośrednio:'

describe('readChain', () => {
  it.each([
    ['podlegają bezpośrednio', LIST],
    ['podlegają', '4. Zastępcy Dyrektora podlegają:'],
    ['bezpośrednio podlegają', '4. Zastępcy Dyrektora bezpośrednio podlegają:'],
    ['of the organization by its short name', '4. Zastępcy Dyrektora Wydziału podlegają bezpośrednio:'],
    ['of the organization by its whole name', '4. Zastępcy Dyrektora Wydziału Spraw Społecznych podlegają:'],
  ])('reads a list that says: %s', (_, words) => {
    expect(superior(readSecondOrganization([LIST, words]), 'WS-03')).toBe('zastepca-1, § 1 ust. 4 pkt 2')
  })

  it('tells deputies apart by their Roman numbers', () => {
    const organization = readSecondOrganization(
      ['1) Zastępca Dyrektora;', '1) IV Zastępca Dyrektora;'],
      [LIST, '4. IV Zastępcy Dyrektora podlegają bezpośrednio:'],
    )
    expect(superior(organization, 'WS-03')).toBe('zastepca-4, § 1 ust. 4 pkt 2')
    expect(organization.posts.get(postId('zastepca-4'))?.name).toBe('IV Zastępca Dyrektora')
  })

  it('leaves open whom a deputy is under when no list says it', () => {
    const organization = readSecondOrganization(
      ['1) Zastępca Dyrektora;\n2) ', '1) '],
      ['3) Biuro Obsługi Mieszkańców (WS-05).\n', '2) Biuro Obsługi Mieszkańców (WS-05).\n'],
    )
    expect(superior(organization, 'zastepca-1')).toBe('left open')
    expect(organization.posts.get(postId('zastepca-1'))).toMatchObject({
      name: 'Zastępca Dyrektora',
      source: 'sec_1__para_4',
    })
  })

  it('reads a subordinate within a sentence', () => {
    const organization = readSecondOrganization([
      '5. W Wydziale działa stanowisko',
      '5. Dyrektorowi podlega bezpośrednio Stanowisko ds. seniorów (WS-02-1).\n6. W Wydziale działa stanowisko',
    ])
    expect(superior(organization, 'WS-02-1')).toBe('dyrektor, § 1 ust. 5')
  })

  it('does not take every sentence with these words for one', () => {
    const organization = readSecondOrganization([
      '1) ochronę danych osobowych',
      '1) Dane podlegają ochronie przez WS-01',
    ])
    expect(superior(organization, 'WS-01')).toBe('dyrektor, § 1 ust. 3 pkt 2')
  })

  it.each([
    ['its own head', 'Dyrektorowi Wydziału', 'dyrektor, § 1 ust. 5'],
    ['its own head by the whole name', 'Dyrektorowi Wydziału Spraw Społecznych', 'dyrektor, § 1 ust. 5'],
    ['its own deputy', 'Zastępcy Dyrektora', 'zastepca-1, § 1 ust. 5'],
    ['the head of something else', 'Dyrektorowi Departamentu', 'Dyrektorowi Departamentu, § 1 ust. 5'],
    ['the head of another Wydział', 'Dyrektorowi Wydziału Edukacji', 'Dyrektorowi Wydziału Edukacji, § 1 ust. 5'],
    ['somebody else', 'Sekretarzowi Miasta', 'Sekretarzowi Miasta, § 1 ust. 5'],
    ['somebody with a full stop', 'Prezydentowi m.st. Warszawy', 'Prezydentowi m.st. Warszawy, § 1 ust. 5'],
    [
      'a name with "i"',
      'Dyrektorowi Departamentu Kultury i Sportu',
      'Dyrektorowi Departamentu Kultury i Sportu, § 1 ust. 5',
    ],
  ])('puts a unit that "podlega bezpośrednio" under %s', (_, words, expected) => {
    const organization = readSecondOrganization(['Prezydentowi Miasta Przykładowo', words])
    expect(superior(organization, 'WS-06')).toBe(expected)
  })

  it('stops the superior before what else the unit does', () => {
    const organization = readSecondOrganization([
      'Prezydentowi Miasta Przykładowo.',
      'Prezydentowi Miasta i realizuje zadania.',
    ])
    expect(superior(organization, 'WS-06')).toBe('Prezydentowi Miasta, § 1 ust. 5')
  })
})
