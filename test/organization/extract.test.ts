import {
  duties,
  extractCommonRemit,
  extractRemits,
  extractRemitsElsewhere,
  extractUnits,
  OrganizationError,
} from '../../src/organization/extract'
import { parseAct } from '../support/acts'

function units(...sections: string[]): string[] {
  return extractUnits(parseAct(...sections)).map(({ identifier, name }) => `${identifier} ${name}`)
}

describe('OrganizationError', () => {
  it('cites the provision where there is one', () => {
    const [section] = parseAct('§ 1. A.').sections
    expect(new OrganizationError('so nicht', section?.eId).message).toBe('§ 1: so nicht')
    expect(new OrganizationError('so nicht').message).toBe('so nicht')
  })
})

describe('extractUnits', () => {
  it.each([
    ['a code after the name', '1) Referat Dróg DR-01;'],
    ['a code in brackets', '1) Referat Dróg (DR-01);'],
    ['a dash between', '1) Referat Dróg – DR-01;'],
    ['a colon between', '1) Referat Dróg: DR-01;'],
    ['wide spaces and a line break', '1) Referat   Dróg\n      DR-01.'],
  ])('reads %s', (_, item) => {
    expect(units('§ 1. W skład Wydziału wchodzą:', ...item.split('\n'))).toEqual(['DR-01 Referat Dróg'])
  })

  it.each([
    'W skład Centrum wchodzą następujące wewnętrzne komórki organizacyjne:',
    'W skład Biura wchodzi:',
    'Wydział dzieli się na następujące referaty:',
    'W Wydziale tworzy się:',
    'W strukturze Wydziału wyodrębnia się:',
  ])('recognises the list by "%s"', (words) => {
    expect(units(`§ 1. ${words}`, '1) Referat Dróg DR-01.')).toEqual(['DR-01 Referat Dróg'])
  })

  it.each([
    ['Referat Dróg', 'referat'],
    ['Oddział Dróg', 'oddział'],
    ['Biuro Dróg', 'biuro'],
    ['Zespół ds. dróg', 'zespół'],
    ['Sekcja Dróg', 'sekcja'],
    ['Dział Dróg', 'dział'],
    ['Stanowiska ds. dróg', 'stanowiska'],
    ['Samodzielne stanowiska ds. dróg', 'stanowiska'],
    ['Samodzielne stanowisko ds. dróg', 'stanowisko'],
    ['Pełnomocnik ds. dróg', 'stanowisko'],
    ['Drogowe Pogotowie', 'komórka'],
    ['Referaty połączone', 'komórka'],
  ])('takes %s for: %s', (name, classification) => {
    const [unit] = extractUnits(parseAct('§ 1. W skład Wydziału wchodzą:', `1) ${name} DR-01.`))
    expect(unit?.classification).toBe(classification)
  })

  it('takes a unit for a single post where the act calls it one', () => {
    const [unit] = extractUnits(
      parseAct(
        '§ 1. W skład Wydziału wchodzą:',
        '1) Miejski Drogowiec DR-01.',
        '§ 2. Działa stanowisko Miejskiego Drogowca (DR-01).',
      ),
    )
    expect(unit?.classification).toBe('stanowisko')
  })

  it.each([
    ['no list', ['§ 1. Wydział jest komórką Urzędu.'], 'no provision lists the units; expected "W skład … wchodzą …:"'],
    [
      'an item without a code',
      ['§ 1. 1. W skład Wydziału wchodzą:', '1) Referat Dróg;', '2) Referat Mostów DR-02.'],
      '§ 1 ust. 1 pkt 1: "Referat Dróg;" is not a unit\'s name and code',
    ],
    [
      'an inner item without a code',
      ['§ 1. W skład Wydziału wchodzą:', '1) Oddział Dróg DR-01:', 'a) Stanowiska ds. mostów.'],
      '§ 1 pkt 1 lit. a: "Stanowiska ds. mostów." is not a unit\'s name and code',
    ],
    [
      'a code without a name',
      ['§ 1. W skład Wydziału wchodzą:', '1) DR-01.'],
      '§ 1 pkt 1: "DR-01." is not a unit\'s name and code',
    ],
  ])('stops at %s', (_, sections, message) => {
    expect(() => units(...sections)).toThrow(new OrganizationError(message))
  })
})

describe('extractRemits', () => {
  it.each([
    'Do zakresu działania Referatu Dróg (DR-01) należy:',
    'Do zadań Referatu Dróg (DR-01) należą:',
    'Do kompetencji Referatu Dróg (DR-01) należy:',
    'Zakres działania Referatu Dróg (DR-01) obejmuje:',
    'Zadaniem Referatu Dróg (DR-01) jest:',
    'Zadania Referatu Dróg (DR-01):',
    'Referat Dróg (DR-01) realizuje następujące zadania:',
    'Referat Dróg (DR-01) prowadzi:',
    'Referat Dróg (DR-01) zajmuje się:',
    'Referat Dróg (DR-01) odpowiada za:',
    'Referat Dróg (DR-01) jest odpowiedzialny za:',
    'Stanowiska ds. dróg (DR-01), które zajmują się:',
    'Stanowiska ds. dróg (DR-01), które są odpowiedzialne za:',
    'Biuro Dróg (DR-01), które koordynuje:',
  ])('recognises "%s"', (words) => {
    const remits = extractRemits(parseAct(`§ 1. ${words}`, '1) mosty.'))
    expect(remits.map(({ unit, source }) => [unit, source.eId])).toEqual([['DR-01', 'sec_1']])
  })

  it.each([
    'Współpraca z Referatem Dróg (DR-01) obejmuje mosty.',
    'Referat Dróg (DR-01), który podlega bezpośrednio Dyrektorowi.',
    'Do zadań wszystkich komórek należy:',
    'współpraca z Biurem (DR-01), które prowadzi rejestr.',
  ])('does not take "%s" for one', (words) => {
    expect(extractRemits(parseAct(`§ 1. ${words}`, '1) mosty.'))).toEqual([])
  })
})

describe('extractRemitsElsewhere', () => {
  it('finds the unit in the provision that points to another act', () => {
    const act = parseAct(
      '§ 1. Szczegółowy zakres działania Biura Dróg (DR-01) określa odrębne zarządzenie.',
      '§ 2. Biuro (DR-02).',
    )
    expect([...extractRemitsElsewhere(act)]).toEqual([['DR-01', 'sec_1']])
  })
})

describe('extractCommonRemit', () => {
  it.each([
    'Wszystkie komórki Centrum są odpowiedzialne za:',
    'Każda komórka odpowiada za:',
    'Do zadań wszystkich komórek należy:',
  ])('recognises "%s"', (words) => {
    expect(extractCommonRemit(parseAct('§ 1. A.', `§ 2. ${words}`, '1) b.'))?.eId).toBe('sec_2')
  })

  it('finds none where the words introduce no list', () => {
    expect(extractCommonRemit(parseAct('§ 1. Każda komórka ma pieczęć.'))).toBeUndefined()
  })
})

describe('duties', () => {
  it('are the innermost provisions, or the provision itself', () => {
    const [first, second] = parseAct('§ 1. A:', '1) b:', 'a) c:', '– d,', '– e,', 'b) f;', '2) g.', '§ 2. H.').sections
    expect([first, second].map((section) => section && duties(section))).toEqual([
      [
        'sec_1__point_1__letter_a__indent_1',
        'sec_1__point_1__letter_a__indent_2',
        'sec_1__point_1__letter_b',
        'sec_1__point_2',
      ],
      ['sec_2'],
    ])
  })
})
