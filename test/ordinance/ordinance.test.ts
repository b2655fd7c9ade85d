import { toCitation } from '../../src/ordinance/citation'
import { joinWhiteSpace } from '../../src/ordinance/clean'
import { ancestors, locate, parseOrdinance, type Ordinance } from '../../src/ordinance/ordinance'
import { isEId, walk, type EId } from '../../src/ordinance/provision'
import { parseAct, readAct, readActText, readFixture } from '../support/acts'

function eId(value: string): EId {
  if (!isEId(value)) throw new Error(`${value} is not an eId`)
  return value
}

function count(ordinance: Ordinance): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of ordinance.provisions.values()) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const act = readAct()

describe('parseOrdinance', () => {
  it('reads the whole act', () => {
    expect(count(act)).toEqual({ section: 24, paragraph: 12, point: 224, letter: 119 })
    expect(act.provisions.size).toBe(379)
    expect([...walk(act.sections)]).toHaveLength(379)
  })

  it.each([
    ['the act', readActText()],
    ['the made-up act of every level', readFixture('drafting.txt')],
  ])('quotes %s and never itself', (_, source) => {
    const joined = joinWhiteSpace(source)
    const { provisions, preface, preamble, conclusions } = parseOrdinance(source, 'act.txt')
    const quotations = [...provisions.values()].flatMap(({ text, wrapUp = '' }) => [text, wrapUp])
    quotations.push(preface.text, preface.title, preamble, conclusions.text)
    expect(quotations.filter((text) => !joined.includes(text))).toEqual([])
  })

  it('leaves no word of the sections out', () => {
    const words = [...act.provisions.values()].map(({ text }) => text).join(' ')
    const body = joinWhiteSpace(readActText()).replace(/^.*? następuje: |z up\. PREZYDENTA.*$/gsu, '')
    const withoutMarkers = (text: string): string[] =>
      (text.match(/\S+/gu) ?? []).filter((word) => !/^(?:§|\d+[.)]|\d+\.\d+\.|[a-z]\))$/u.test(word))
    expect(withoutMarkers(words)).toEqual(withoutMarkers(body))
  })

  it.each([
    [
      'a line break',
      'sec_13__point_1__letter_a',
      'instalacja i konfiguracja komputera osobistego, zgodnie z obowiązującymi standardami,',
    ],
    [
      'an empty line within a sentence',
      'sec_2__point_2',
      /organizacja i koordynacja wdrożeń w obszarach IT zarządzanych/,
    ],
    ['a page gap before a list', 'sec_1__para_4__point_1', 'I Zastępca Dyrektora;'],
    ['a page gap within a list', 'sec_12__point_1__letter_n', 'systemu drukująco - kopiującego,'],
    ['the dash within a name', 'sec_1__para_3__point_10', 'Referat ds. organizacyjno – prawnych IT-03-2;'],
    ['a section that begins its first paragraph at once', 'sec_17__para_1', /^Do zakresu działania Oddziału/],
    ['the last section, before the signature', 'sec_24', 'Zarządzenie wchodzi w życie z dniem 28 lipca 2025 r.'],
  ])('joins %s', (_, address, expected) => {
    expect(act.provisions.get(eId(address))?.text).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    )
  })

  it('keeps the parts around the sections apart', () => {
    expect(act.preamble).toMatch(/^Na podstawie art\. 33 ust\. 1 i 3 ustawy .+ zarządza się co następuje:$/)
    expect(act.conclusions.text).toBe('z up. PREZYDENTA MIASTA Łukasz Sęk Zastępca Prezydenta Miasta Krakowa')
    expect(act.conclusions.strayAddresses).toHaveLength(1)
    expect([...act.provisions.values()].filter(({ text }) => text.includes('http'))).toEqual([])
  })

  it('finds the two inner cross-references of the act, and no reference to other acts', () => {
    const printed = act.crossReferences.map(({ from, to, start, end }) => [
      toCitation(from),
      act.provisions.get(from)?.text.slice(start, end),
      toCitation(to),
    ])
    expect(printed).toEqual([
      ['§ 12 pkt 2', 'pkt. 1', '§ 12 pkt 1'],
      ['§ 19 ust. 2 pkt 2 lit. c', '§ 19 ust.1 pkt. 3', '§ 19 ust. 1 pkt 3'],
    ])
  })

  it('resolves the cross-references of the made-up act to its own provisions alone', () => {
    const { crossReferences } = parseOrdinance(readFixture('drafting.txt'), 'drafting.txt')
    expect(crossReferences.map(({ from, to }) => `${toCitation(from)} → ${toCitation(to)}`)).toEqual([
      '§ 1 ust. 1a → § 1 ust. 3 pkt 1 lit. b',
      '§ 5 → § 10a',
      '§ 5 → § 1 ust. 2',
      '§ 8 ust. 1 → § 8 ust. 2 pkt 1',
      '§ 8 ust. 2 pkt 2 → § 8 ust. 2 pkt 1',
      '§ 9 → § 2',
    ])
  })

  it('does not refer from a provision to itself', () => {
    expect(parseAct('§ 1. Niniejszy § 1 nie mówi o § 2.').crossReferences).toEqual([])
  })
})

describe('ancestors', () => {
  it('lists what a provision stands under, outermost first', () => {
    const above = ancestors(act, eId('sec_17__para_2__point_1__letter_g')).map((provision) => toCitation(provision.eId))
    expect(above).toEqual(['§ 17', '§ 17 ust. 2', '§ 17 ust. 2 pkt 1'])
  })

  it('has nothing above a section', () => {
    expect(ancestors(act, eId('sec_24'))).toEqual([])
  })
})

describe('locate', () => {
  it.each([
    ['the provision itself', 'sec_13__point_1', ['§ 13 pkt 1']],
    ['the only one that has the levels named', 'sec_13__letter_e', ['§ 13 pkt 1 lit. e']],
    ['one whose paragraph was left out', 'sec_17__point_1__letter_g', ['§ 17 ust. 2 pkt 1 lit. g']],
    ['none of what stands below', 'sec_17__point_3', ['§ 17 ust. 1 pkt 3', '§ 17 ust. 2 pkt 3']],
    ['all that it can be', 'sec_13__letter_c', ['§ 13 pkt 1 lit. c', '§ 13 pkt 3 lit. c', '§ 13 pkt 5 lit. c']],
    ['nothing that the act does not hold', 'sec_13__point_40', []],
    ['nothing in a section that does not exist', 'sec_40__letter_a', []],
  ])('finds %s', (_, address, expected) => {
    expect(locate(act, eId(address)).map((provision) => toCitation(provision.eId))).toEqual(expected)
  })
})
