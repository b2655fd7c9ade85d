import { cleanLines } from '../../src/ordinance/clean'
import { cutAct, joinLines, readConclusions, readPreface } from '../../src/ordinance/frame'
import { readActText } from '../support/acts'

const TITLE = 'ZARZĄDZENIE NR 1/2024 BURMISTRZA MIASTA PRZYKŁADOWO Z DNIA 2 stycznia 2024 r. w sprawie przykładu'

function cut(...lines: string[]): Record<string, string> {
  const parts = cutAct(cleanLines(lines.join('\n')), 'act.txt')
  return Object.fromEntries(Object.entries(parts).map(([part, cutLines]) => [part, joinLines(cutLines)]))
}

describe('cutAct', () => {
  const real = cutAct(cleanLines(readActText()), 'act.txt')

  it('cuts the act into its four parts and loses no line', () => {
    const all = [...real.preface, ...real.preamble, ...real.body, ...real.conclusions]
    expect(all).toEqual(cleanLines(readActText()))
    expect(real.preamble[0]?.text).toMatch(/^Na podstawie art\. 33/)
    expect(real.body[0]?.text).toMatch(/^§ 1\. 1\. Centrum/)
    expect(real.body.at(-1)?.text).toBe('§ 24. Zarządzenie wchodzi w życie z dniem 28 lipca 2025 r.')
    expect(real.conclusions.map(({ text }) => text.slice(0, 20))).toEqual([
      'z up. PREZYDENTA MIA',
      'Łukasz Sęk',
      'Zastępca Prezydenta ',
      'https://www.bip.krak',
    ])
  })

  it('stops at an empty file', () => {
    expect(() => cut('', '  ')).toThrow('act.txt:1: the file is empty; expected the text of an act')
  })

  it('stops when there is no section', () => {
    expect(() => cut(TITLE, '', 'Zarządza się, co następuje: nic.', '§ 1 bez kropki')).toThrow(
      'act.txt:4: no section found; expected "§ 1."',
    )
  })

  it('does without legal basis and signature', () => {
    expect(cut(TITLE, '§ 1. A.', '', '1) b.')).toEqual({
      preface: TITLE,
      preamble: '',
      body: '§ 1. A. 1) b.',
      conclusions: '',
    })
  })

  it('does not begin the body at a wrapped citation in the legal basis', () => {
    expect(cut(TITLE, 'Na podstawie', '§ 5 ust. 1 uchwały zarządza się:', '§ 1. A.')).toMatchObject({
      preamble: 'Na podstawie § 5 ust. 1 uchwały zarządza się:',
      body: '§ 1. A.',
    })
  })

  it.each([
    ['a block of its own after a full stop', ['§ 1. A.', '', 'Jan Przykładowy'], 'Jan Przykładowy'],
    ['its usual words without a gap', ['§ 1. A.', 'z up. BURMISTRZA'], 'z up. BURMISTRZA'],
    ['its usual words without a full stop before', ['§ 1. A', '', 'BURMISTRZ MIASTA'], 'BURMISTRZ MIASTA'],
  ])('recognises a signature by %s', (_, lines, conclusions) => {
    expect(cut(TITLE, ...lines)).toMatchObject({ conclusions })
  })

  it('does not take a second sentence in the next line for a signature', () => {
    expect(cut(TITLE, '§ 1. Zarządzenie wchodzi w życie.', 'Podlega ogłoszeniu.')).toMatchObject({ conclusions: '' })
  })

  it('does not take the rest of a sentence after a page gap for a signature', () => {
    expect(cut(TITLE, '§ 1. Zarządzenie wchodzi', '', 'w życie.')).toMatchObject({ conclusions: '' })
  })
})

describe('readPreface', () => {
  it('reads number, issuer, date and title', () => {
    const { preface } = cutAct(cleanLines(readActText()), 'act.txt')
    expect(readPreface(preface, 'act.txt')).toMatchObject({
      number: '1796/2025',
      passedBy: 'Prezydenta Miasta Krakowa',
      dateDocument: '2025-07-28',
      title:
        'w sprawie podziału na wewnętrzne komórki organizacyjne oraz szczegółowego zakresu działania Centrum Obsługi Informatycznej',
    })
  })

  it.each([
    ['PREZYDENTA MIASTA BIELSKA-BIAŁEJ', 'Prezydenta Miasta Bielska-Białej'],
    ['BURMISTRZA MIASTA I GMINY PRZYKŁADOWO', 'Burmistrza Miasta i Gminy Przykładowo'],
    ['Prezydenta m.st. Warszawy', 'Prezydenta m.st. Warszawy'],
  ])('prints the issuer "%s" as one writes it', (issuer, expected) => {
    const lines = cleanLines(`Zarządzenie nr 1/2024\n${issuer}\nz dnia 2 stycznia 2024 r.\nw sprawie przykładu`)
    expect(readPreface(lines, 'act.txt').passedBy).toBe(expected)
  })

  it.each([
    ['nothing at all', ''],
    ['no number', TITLE.replace('NR 1/2024 ', '')],
    ['no date', TITLE.replace('2 stycznia 2024 r.', 'jutrzejszego')],
    ['a day that does not exist', TITLE.replace('2 stycznia', '32 stycznia')],
    ['no subject', TITLE.replace('w sprawie przykładu', '')],
  ])('stops at %s', (_, title) => {
    expect(() => readPreface(cleanLines(`\n${title}`), 'act.txt')).toThrow(
      /^act\.txt:[12]: the title part is not "ZARZĄDZENIE NR … <issuer> Z DNIA <day month year> r\. w sprawie …"$/,
    )
  })
})

describe('readConclusions', () => {
  it('reads who signed and for whom, and sets the address of another act apart', () => {
    const { conclusions } = cutAct(cleanLines(readActText()), 'act.txt')
    expect(readConclusions(conclusions)).toEqual({
      onBehalfOf: 'PREZYDENTA MIASTA',
      signatory: 'Łukasz Sęk',
      signatoryPost: 'Zastępca Prezydenta Miasta Krakowa',
      text: 'z up. PREZYDENTA MIASTA Łukasz Sęk Zastępca Prezydenta Miasta Krakowa',
      strayAddresses: [expect.stringMatching(/^https:\/\/www\.bip\.krakow\.pl\/zarzadzenie\/2020\/1244\//)],
    })
  })

  it('tells the office from the name when the issuer signed', () => {
    expect(readConclusions(cleanLines('BURMISTRZ MIASTA PRZYKŁADOWO\n/-/ podpis'))).toEqual({
      signatory: '/-/ podpis',
      signatoryPost: 'BURMISTRZ MIASTA PRZYKŁADOWO',
      text: 'BURMISTRZ MIASTA PRZYKŁADOWO /-/ podpis',
      strayAddresses: [],
    })
  })

  it('finds nobody where nobody signed', () => {
    expect(readConclusions([])).toEqual({ text: '', strayAddresses: [] })
  })
})
