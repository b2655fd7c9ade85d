import { toCitation } from '../../src/ordinance/citation'
import type { EId } from '../../src/ordinance/provision'
import type { Organization, ReportsTo } from '../../src/organization/model'
import { readOrganization } from '../../src/organization/organization'
import { readAct } from '../support/acts'
import { postId, readSecondOrganization, unitCode } from '../support/organizations'

function printed(reportsTo: ReportsTo | undefined): string {
  if (reportsTo === undefined) return 'left open'
  const { superior, source } = reportsTo
  return `${'post' in superior ? superior.post : `„${superior.outside}”`} (${toCitation(source)})`
}

function citations(eIds: readonly EId[]): string[] {
  return eIds.map(toCitation)
}

function unitRow({ units }: Organization, code: string): string[] {
  const unit = units.get(unitCode(code))
  if (unit === undefined) throw new Error(`${code} is missing`)
  return [unit.name, unit.classification, unit.unitOf, toCitation(unit.source), printed(unit.reportsTo)]
}

const act = readAct()
const centrum = readOrganization(act)

describe('readOrganization on the act', () => {
  it('reads 25 units of four kinds', () => {
    const kinds: Record<string, number> = {}
    for (const { classification } of centrum.units.values()) kinds[classification] = (kinds[classification] ?? 0) + 1
    expect(kinds).toEqual({ referat: 13, oddział: 3, stanowiska: 8, stanowisko: 1 })
    expect([...centrum.units.values()].filter(({ unitOf }) => unitOf === 'IT')).toHaveLength(19)
  })

  it.each([
    [
      'IT-01-1',
      'Referat ds. zarządzania projektami IT',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 1',
      'dyrektor (§ 1 ust. 4 pkt 4)',
    ],
    [
      'IT-01-2',
      'Stanowiska menedżera portfela usług',
      'stanowiska',
      'IT',
      '§ 1 ust. 3 pkt 2',
      'dyrektor (§ 1 ust. 4 pkt 5)',
    ],
    [
      'IT-01-3',
      'Referat ds. analizy biznesowej i architektury aplikacji',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 3',
      'dyrektor (§ 1 ust. 4 pkt 6)',
    ],
    ['IT-01-5', 'Referat ds. rozwiązań własnych', 'referat', 'IT', '§ 1 ust. 3 pkt 4', 'dyrektor (§ 1 ust. 4 pkt 7)'],
    [
      'IT-01-6',
      'Referat ds. Smart City i analizy danych',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 5',
      'dyrektor (§ 1 ust. 4 pkt 8)',
    ],
    [
      'IT-02-1',
      'Referat ds. cyberbezpieczeństwa Systemu Informatycznego UMK',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 6',
      'zastepca-1 (§ 1 ust. 5 pkt 1)',
    ],
    [
      'IT-02-2',
      'Referat ds. zarządzania awarią i zgłoszeniami',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 7',
      'zastepca-1 (§ 1 ust. 5 pkt 2)',
    ],
    [
      'IT-02-3',
      'Referat ds. standardów i zarządzania wiedzą IT',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 8',
      'zastepca-1 (§ 1 ust. 5 pkt 3)',
    ],
    [
      'IT-03-1',
      'Referat ds. finansów i kontrolingu',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 9',
      'zastepca-2 (§ 1 ust. 6 pkt 1)',
    ],
    [
      'IT-03-2',
      'Referat ds. organizacyjno – prawnych',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 10',
      'zastepca-2 (§ 1 ust. 6 pkt 2)',
    ],
    [
      'IT-04-1',
      'Referat ds. zarządzania infrastrukturą teleinformatyczną',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 11',
      'zastepca-3 (§ 1 ust. 7 pkt 1)',
    ],
    [
      'IT-04-2',
      'Referat ds. wsparcia użytkowników',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 12',
      'zastepca-3 (§ 1 ust. 7 pkt 2)',
    ],
    [
      'IT-04-3',
      'Referat ds. analiz i utrzymania zasobów stanowiskowych',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 13',
      'zastepca-3 (§ 1 ust. 7 pkt 3)',
    ],
    [
      'IT-04-4',
      'Referat ds. telekomunikacji i łączności',
      'referat',
      'IT',
      '§ 1 ust. 3 pkt 14',
      'zastepca-3 (§ 1 ust. 7 pkt 4)',
    ],
    ['IT-04-5', 'Stanowiska ds. zakupów', 'stanowiska', 'IT', '§ 1 ust. 3 pkt 15', 'zastepca-3 (§ 1 ust. 7 pkt 5)'],
    [
      'IT-05',
      'Oddział ds. zarządzania aplikacjami',
      'oddział',
      'IT',
      '§ 1 ust. 3 pkt 16',
      'zastepca-1 (§ 1 ust. 5 pkt 4)',
    ],
    [
      'IT-05-1',
      'Stanowiska ds. zarządzania aplikacjami biznesowymi',
      'stanowiska',
      'IT-05',
      '§ 1 ust. 3 pkt 16 lit. a',
      'koordynator-IT-05-1 (§ 17 ust. 1 pkt 5)',
    ],
    [
      'IT-05-2',
      'Stanowiska ds. zarządzania portalami internetowymi',
      'stanowiska',
      'IT-05',
      '§ 1 ust. 3 pkt 16 lit. b',
      'koordynator-IT-05-2 (§ 17 ust. 1 pkt 5)',
    ],
    [
      'IT-05-3',
      'Stanowiska ds. zarządzania aplikacjami oświatowymi',
      'stanowiska',
      'IT-05',
      '§ 1 ust. 3 pkt 16 lit. c',
      'koordynator-IT-05-3 (§ 17 ust. 1 pkt 5)',
    ],
    [
      'IT-05-4',
      'Stanowiska ds. zarządzania aplikacjami desktopowymi',
      'stanowiska',
      'IT-05',
      '§ 1 ust. 3 pkt 16 lit. d',
      'koordynator-IT-05-4 (§ 17 ust. 1 pkt 5)',
    ],
    ['IT-06', 'Oddział usług cyfrowych', 'oddział', 'IT', '§ 1 ust. 3 pkt 17', 'dyrektor (§ 1 ust. 4 pkt 9)'],
    [
      'IT-07',
      'Oddział ds. zamówień publicznych i umów IT',
      'oddział',
      'IT',
      '§ 1 ust. 3 pkt 18',
      'zastepca-2 (§ 1 ust. 6 pkt 3)',
    ],
    [
      'IT-07-1',
      'Stanowiska ds. zamówień publicznych IT',
      'stanowiska',
      'IT-07',
      '§ 1 ust. 3 pkt 18 lit. a',
      'left open',
    ],
    ['IT-07-2', 'Stanowiska ds. umów IT', 'stanowiska', 'IT-07', '§ 1 ust. 3 pkt 18 lit. b', 'left open'],
    [
      'IT-08',
      'Główny Miejski Strateg ds. Informatyzacji Gminy Miejskiej Kraków',
      'stanowisko',
      'IT',
      '§ 1 ust. 3 pkt 19',
      '„Dyrektorowi Departamentu Marki Kraków” (§ 1 ust. 8)',
    ],
  ])('reads %s: its name, kind, place and superior, each with its provision', (code, ...row) => {
    expect(unitRow(centrum, code)).toEqual(row)
  })

  it('reads the posts, whom they lead or serve, and whom they are under', () => {
    const posts = [...centrum.posts.values()].map((post) => [
      post.id,
      post.name,
      post.postIn,
      toCitation(post.source),
      printed(post.reportsTo),
    ])
    const coordinator = (code: string): string[] => [
      `koordynator-${code}`,
      'Koordynator Stanowisk',
      code,
      '§ 17 ust. 1 pkt 5',
      'kierownik-IT-05 (§ 17 ust. 1 pkt 4)',
    ]
    expect(centrum.head).toBe('dyrektor')
    expect(posts).toEqual([
      ['dyrektor', 'Dyrektor', 'IT', '§ 1 ust. 1', 'left open'],
      ['zastepca-1', 'I Zastępca Dyrektora', 'IT', '§ 1 ust. 4 pkt 1', 'dyrektor (§ 1 ust. 4 pkt 1)'],
      ['zastepca-2', 'II Zastępca Dyrektora', 'IT', '§ 1 ust. 4 pkt 2', 'dyrektor (§ 1 ust. 4 pkt 2)'],
      ['zastepca-3', 'III Zastępca Dyrektora', 'IT', '§ 1 ust. 4 pkt 3', 'dyrektor (§ 1 ust. 4 pkt 3)'],
      [
        'kierownik-IT-05',
        'Kierownik Oddziału ds. zarządzania aplikacjami',
        'IT-05',
        '§ 17 ust. 1 pkt 4',
        'zastepca-1 (§ 1 ust. 5 pkt 4)',
      ],
      ...['IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4'].map(coordinator),
      [
        'stanowisko-IT-08',
        'Główny Miejski Strateg ds. Informatyzacji Gminy Miejskiej Kraków',
        'IT-08',
        '§ 1 ust. 3 pkt 19',
        '„Dyrektorowi Departamentu Marki Kraków” (§ 1 ust. 8)',
      ],
    ])
  })

  it.each([
    ['IT-01-1', '§ 2', 6],
    ['IT-01-2', '§ 3', 7],
    ['IT-01-3', '§ 4', 5],
    ['IT-01-5', '§ 5', 7],
    ['IT-01-6', '§ 6', 20],
    ['IT-02-1', '§ 7', 9],
    ['IT-02-2', '§ 8', 5],
    ['IT-02-3', '§ 9', 8],
    ['IT-03-1', '§ 10', 8],
    ['IT-03-2', '§ 11', 21],
    ['IT-04-1', '§ 12', 23],
    ['IT-04-2', '§ 13', 22],
    ['IT-04-3', '§ 14', 5],
    ['IT-04-4', '§ 15', 23],
    ['IT-04-5', '§ 16', 8],
    ['IT-05', '§ 17 ust. 1', 6],
    ['IT-05-1', '§ 17 ust. 2 pkt 1', 9],
    ['IT-05-2', '§ 17 ust. 2 pkt 2', 9],
    ['IT-05-3', '§ 17 ust. 2 pkt 3', 9],
    ['IT-05-4', '§ 17 ust. 2 pkt 4', 9],
    ['IT-06', '§ 18', 6],
    ['IT-07', '§ 19 ust. 1', 9],
    ['IT-07-1', '§ 19 ust. 2 pkt 1', 3],
    ['IT-07-2', '§ 19 ust. 2 pkt 2', 6],
  ])('gives %s the duties under %s and no others: %i', (code, source, count) => {
    const unit = centrum.units.get(unitCode(code))
    const remit = citations(unit?.remit ?? [])
    expect(unit?.remitSource && toCitation(unit.remitSource)).toBe(source)
    expect(remit).toHaveLength(count)
    expect(remit.filter((citation) => !citation.startsWith(`${source} `))).toEqual([])
  })

  it('gives each duty to one unit', () => {
    const all = [...centrum.units.values()].flatMap(({ remit }) => remit)
    expect(all).toHaveLength(243)
    expect(new Set(all).size).toBe(243)
  })

  it('names the duties by their innermost provision', () => {
    expect(citations(centrum.units.get(unitCode('IT-02-2'))?.remit ?? [])).toEqual([
      '§ 8 pkt 1',
      '§ 8 pkt 2 lit. a',
      '§ 8 pkt 2 lit. b',
      '§ 8 pkt 3',
      '§ 8 pkt 4',
    ])
  })

  it('says that the remit of the Strateg is set elsewhere', () => {
    const strateg = centrum.units.get(unitCode('IT-08'))
    expect(strateg?.remit).toEqual([])
    expect(strateg?.remitSource).toBeUndefined()
    expect(strateg?.remitElsewhere).toBe('sec_1__para_8')
    expect([...centrum.units.values()].filter(({ remitElsewhere }) => remitElsewhere)).toEqual([strateg])
  })

  it('reads what every unit does', () => {
    expect(centrum.commonSource).toBe('sec_21')
    expect(citations(centrum.commonRemit)).toEqual(Array.from({ length: 37 }, (_, index) => `§ 21 pkt ${index + 1}`))
  })

  it('reads the names of the whole, now and before', () => {
    expect(centrum).toMatchObject({
      identifier: 'IT',
      name: 'Centrum Obsługi Informatycznej',
      shortName: 'Centrum',
      formerName: { name: 'Wydział Informatyki UMK', source: 'sec_1__para_2' },
    })
  })

  it('tells the division that is named from the one that is inferred', () => {
    expect(centrum.divisions).toEqual([
      { of: 'IT-02', units: ['IT-02-1', 'IT-02-2', 'IT-02-3'], source: 'sec_9__point_6', inferred: false },
      {
        of: 'zastepca-3',
        units: ['IT-04-1', 'IT-04-2', 'IT-04-3', 'IT-04-4', 'IT-04-5'],
        source: 'sec_1__para_7__point_5',
        inferred: true,
      },
    ])
  })

  it('cites only provisions that exist', () => {
    const eIds = [...centrum.units.values(), ...centrum.posts.values()].flatMap(({ source, reportsTo }) => [
      source,
      ...(reportsTo === undefined ? [] : [reportsTo.source]),
    ])
    expect(eIds.filter((eId) => !act.provisions.has(eId))).toEqual([])
  })
})

describe('readOrganization on another department of another city', () => {
  const wydzial = readSecondOrganization()

  it('reads the names of the whole in the nominative', () => {
    expect(wydzial).toMatchObject({
      identifier: 'WS',
      name: 'Wydział Spraw Społecznych',
      shortName: 'Wydział',
      formerName: { name: 'Biuro Pomocy Mieszkańcom', source: 'sec_1__para_1a' },
      head: 'dyrektor',
    })
  })

  it.each([
    ['WS-01', 'Referat Świadczeń', 'referat', 'WS', '§ 1 ust. 2 pkt 1', 'dyrektor (§ 1 ust. 3 pkt 2)'],
    ['WS-02', 'Referat Pomocy Środowiskowej', 'referat', 'WS', '§ 1 ust. 2 pkt 2', 'zastepca-1 (§ 1 ust. 4 pkt 1)'],
    ['WS-02-1', 'Stanowiska ds. seniorów', 'stanowiska', 'WS-02', '§ 1 ust. 2 pkt 2 lit. a', 'left open'],
    [
      'WS-02-2',
      'Stanowiska ds. osób z niepełnosprawnościami',
      'stanowiska',
      'WS-02',
      '§ 1 ust. 2 pkt 2 lit. b',
      'left open',
    ],
    ['WS-03', 'Referat Dodatków Mieszkaniowych', 'referat', 'WS', '§ 1 ust. 2 pkt 3', 'zastepca-1 (§ 1 ust. 4 pkt 2)'],
    [
      'WS-04',
      'Zespół ds. organizacji pozarządowych',
      'zespół',
      'WS',
      '§ 1 ust. 2 pkt 3a',
      'zastepca-1 (§ 1 ust. 4 pkt 3)',
    ],
    ['WS-05', 'Biuro Obsługi Mieszkańców', 'biuro', 'WS', '§ 1 ust. 2 pkt 4', 'dyrektor (§ 1 ust. 3 pkt 3)'],
    [
      'WS-06',
      'Pełnomocnik ds. Rodziny',
      'stanowisko',
      'WS',
      '§ 1 ust. 2 pkt 5',
      '„Prezydentowi Miasta Przykładowo” (§ 1 ust. 5)',
    ],
  ])('reads %s', (code, ...row) => {
    expect(unitRow(wydzial, code)).toEqual(row)
  })

  it('reads no other unit', () => {
    expect(wydzial.units.size).toBe(12)
  })

  it.each([
    [
      '"… (WS-01) prowadzi:" with tirets and an inserted point',
      'WS-01',
      [
        '§ 2 pkt 1 lit. a',
        '§ 2 pkt 1 lit. b tiret pierwsze',
        '§ 2 pkt 1 lit. b tiret drugie',
        '§ 2 pkt 1 lit. b tiret trzecie',
        '§ 2 pkt 1a',
        '§ 2 pkt 2',
      ],
    ],
    ['"Do zadań … należy:"', 'WS-02', ['§ 3 ust. 1 pkt 1', '§ 3 ust. 1 pkt 2', '§ 3 ust. 1 pkt 3']],
    ['"…, które zajmują się:"', 'WS-02-1', ['§ 3 ust. 2 pkt 1 lit. a', '§ 3 ust. 2 pkt 1 lit. b']],
    ['"…, które prowadzą:"', 'WS-02-2', ['§ 3 ust. 2 pkt 2 lit. a', '§ 3 ust. 2 pkt 2 lit. b']],
    ['"… zajmuje się:"', 'WS-03', ['§ 4 pkt 1', '§ 4 pkt 2', '§ 4 pkt 3']],
    ['one sentence without a list', 'WS-04', ['§ 4a']],
    ['"… odpowiada za:"', 'WS-05', ['§ 5 pkt 1', '§ 5 pkt 2']],
    ['a separate act', 'WS-06', []],
  ])('reads a remit from %s', (_, code, expected) => {
    expect(citations(wydzial.units.get(unitCode(code))?.remit ?? [])).toEqual(expected)
  })

  it('reads one deputy without a number, and the head of a Referat', () => {
    expect([...wydzial.posts.values()].map((post) => [post.id, post.name, printed(post.reportsTo)])).toEqual([
      ['dyrektor', 'Dyrektor', 'left open'],
      ['zastepca-1', 'Zastępca Dyrektora', 'dyrektor (§ 1 ust. 3 pkt 1)'],
      ['kierownik-WS-02', 'Kierownik Referatu Pomocy Środowiskowej', 'zastepca-1 (§ 1 ust. 4 pkt 1)'],
      ['stanowisko-WS-06', 'Pełnomocnik ds. Rodziny', '„Prezydentowi Miasta Przykładowo” (§ 1 ust. 5)'],
      ['stanowisko-WS-08', 'Samodzielne Stanowisko ds. wolontariatu', 'zastepca-1 (§ 1 ust. 4 pkt 5)'],
    ])
    expect(wydzial.posts.get(postId('zastepca-1'))?.postIn).toBe('WS')
  })

  it('reads the duties of every unit, and the inferred division', () => {
    expect(citations(wydzial.commonRemit)).toEqual(['§ 6 pkt 1', '§ 6 pkt 2'])
    expect(wydzial.divisions).toEqual([
      {
        of: 'zastepca-1',
        units: ['WS-02', 'WS-02-1', 'WS-02-2', 'WS-03', 'WS-04', 'WS-07', 'WS-07-1', 'WS-07-2', 'WS-08'],
        source: 'sec_1__para_4__point_2',
        inferred: true,
      },
    ])
  })

  it.each([
    [
      'Roman numbers',
      ['I', 'II', 'III', 'IV', 'V', 'VI'].map((roman, index) => [`WS-0${index + 1}`, `WS-${roman}`] as const),
      { unit: 'WS-II', inner: 'WS-II-1' },
    ],
    ['dots', [['WS-0', 'WS.']] as const, { unit: 'WS.2', inner: 'WS.2-1' }],
  ])('reads codes with %s as well', (_, changes, { unit, inner }) => {
    const changed = readSecondOrganization(...changes)
    expect(changed.identifier).toBe('WS')
    expect([...changed.units.values()].map(({ remit }) => remit.length)).toEqual([6, 3, 2, 2, 3, 1, 2, 0, 4, 1, 2, 3])
    expect(changed.units.get(unitCode(inner))?.unitOf).toBe(unit)
    expect(changed.posts.get(postId(`kierownik-${unit}`))?.postIn).toBe(unit)
  })

  it('keeps the duties of a nested unit from the unit around it', () => {
    const nested = readSecondOrganization([
      '§ 3. 1. Do zadań Referatu Pomocy Środowiskowej (WS-02) należy:',
      '§ 3. Do zadań Referatu Pomocy Środowiskowej (WS-02) należy:\n1. W szczególności:',
    ])
    expect(citations(nested.units.get(unitCode('WS-02'))?.remit ?? [])).toEqual([
      '§ 3 ust. 1 pkt 1',
      '§ 3 ust. 1 pkt 2',
      '§ 3 ust. 1 pkt 3',
    ])
  })
})
