import type { Answer } from '../../src/answer/answer'
import { escapeMarkdown } from '../../src/cards/escape'
import { inQuotes, piecesOf, quote, shorten } from '../../src/cards/quotation'
import { joinWhiteSpace } from '../../src/ordinance/clean'
import { readOrganization } from '../../src/organization/organization'
import { parseAct, readActText } from '../support/acts'
import { ANSWERS, createActCards, eId } from '../support/answers'

const { ordinance, organization, cards } = createActCards()
const act = joinWhiteSpace(readActText())

/** Every „…” of a text, the outer one where they stand in one another; the act prints „…” too. */
function quotations(text: string): string[] {
  const found: string[] = []
  const open: number[] = []
  for (const [at, character] of [...text].entries()) {
    if (character === '„') open.push(at)
    if (character !== '”') continue
    const start = open.pop()
    if (start !== undefined && open.length === 0) found.push([...text].slice(start + 1, at).join(''))
  }
  return found
}

/** The texts of a card's blocks, as a person reads them. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const { text, ...rest } = value as Record<string, unknown>
  return [...(typeof text === 'string' ? [text] : []), ...Object.values(rest).flatMap(textsOf)]
}

/** A quotation in a card carries the marks that keep a host from making links of it. */
const inCard = escapeMarkdown(act)

function foreignQuotations(answer: Answer): string[] {
  const text = quotations(cards.toText(answer)).filter((words) => !act.includes(words))
  const summary = quotations(cards.toSummary(answer)).filter((words) => !act.includes(words))
  const card = textsOf(cards.toCard(answer).body).flatMap(quotations)
  return [...text, ...summary, ...card.filter((words) => !inCard.includes(words))]
}

describe('quote', () => {
  it('quotes every provision of the act in its own words', () => {
    const foreign = [...ordinance.provisions.keys()].flatMap((at) => piecesOf(quote(ordinance, organization, at)))
    expect(foreign.filter((piece) => !act.includes(piece))).toEqual([])
    expect(foreign.length).toBeGreaterThan(ordinance.provisions.size)
  })

  it('begins with the introduction that gives the remit and leaves out the mark at the end', () => {
    expect(quote(ordinance, organization, eId('sec_13__point_1__letter_e'))).toEqual({
      source: 'sec_13__point_1__letter_e',
      intros: [
        'Do zakresu działania Referatu ds. wsparcia użytkowników (IT-04-2) należy:',
        'przygotowanie do pracy sprzętu komputerowego na stanowisku pracy, w tym:',
      ],
      words: 'instalacja sprzętu drukująco – kopiującego',
    })
  })

  it('begins at the inner introduction where a unit has its remit inside that of another', () => {
    const [first, ...more] = quote(ordinance, organization, eId('sec_19__para_2__point_1__letter_a')).intros
    expect(first).toMatch(/^Stanowiska ds\. zamówień publicznych IT \(IT-07-1\)/)
    expect(more).toEqual([])
  })

  it('keeps the full stop of an abbreviation', () => {
    expect(quote(ordinance, organization, eId('sec_24')).words).toBe(
      'Zarządzenie wchodzi w życie z dniem 28 lipca 2025 r.',
    )
  })

  it('adds the words that close a list', () => {
    const text = [
      '§ 1. 1. Biuro Prób, zwane dalej „Biurem”, kierowane jest przez Dyrektora.',
      '2. W skład Biura wchodzą:',
    ]
    const units = ['1) Referat Pierwszy BP-01;', '2) Referat Drugi BP-02.']
    const remits = [
      '§ 2. Do zakresu działania Referatu Pierwszego (BP-01) należy:',
      '1) prowadzenie:',
      'a) spraw,',
      'b) rejestrów',
      '– w porozumieniu;',
      '2) inne.',
    ]
    const other = ['§ 3. Do zakresu działania Referatu Drugiego (BP-02) należy:', '1) reszta.']
    const closed = parseAct(...text, ...units, ...remits, ...other)
    const quotation = quote(closed, readOrganization(closed), eId('sec_2__point_1__letter_b'))
    expect(piecesOf(quotation).slice(1)).toEqual(['prowadzenie:', 'rejestrów', '– w porozumieniu'])
  })
})

describe('createCards', () => {
  it.each(ANSWERS)('quotes only the act in %s', (_, answer) => {
    expect(foreignQuotations(answer)).toEqual([])
  })

  it('quotes only the act on the card of every unit', () => {
    const units = [...organization.units.values()]
    const foreign = units.flatMap(({ identifier, source }) =>
      foreignQuotations({ kind: 'unit', unit: identifier, source }),
    )
    expect(foreign).toEqual([])
  })

  it('quotes every duty of a unit on its card', () => {
    for (const { identifier, source, remit } of organization.units.values()) {
      const quoted = textsOf(cards.toCard({ kind: 'unit', unit: identifier, source }).body).flatMap(quotations)
      const words = remit.map((at) => escapeMarkdown(quote(ordinance, organization, at).words))
      expect(quoted).toEqual(expect.arrayContaining(words))
    }
  })

  it('quotes only the act for every provision', () => {
    const all = [...ordinance.provisions.keys()]
    expect(all.flatMap((at) => foreignQuotations({ kind: 'provision', eId: at }))).toEqual([])
  })

  it('quotes only the act for every duty, alone and beside the next one', () => {
    const foreign = [...organization.units.values()].flatMap(({ identifier, remit }) =>
      remit.flatMap((at, index) => {
        const competence = { unit: identifier, evidence: [at] as const }
        const other = { unit: identifier, evidence: [remit[index + 1] ?? at] as const }
        return [
          ...foreignQuotations({ kind: 'competent-units', competences: [competence], nextBest: [other] }),
          ...foreignQuotations({ kind: 'choice', options: [competence, other] }),
        ]
      }),
    )
    expect(foreign).toEqual([])
  })
})

describe('shorten', () => {
  it.each([
    ['short words stay', 'instalacja czytników', 40, 'instalacja czytników'],
    ['a cut falls between words', 'instalacja czytników kart', 22, 'instalacja czytników'],
    ['a mark before the cut goes', 'instalacja, czytników', 12, 'instalacja'],
    ['one long word is cut inside', 'x'.repeat(30), 10, 'x'.repeat(10)],
  ])('%s', (_, words, length, expected) => {
    expect(shorten(words, length)).toBe(expected)
  })
})

describe('inQuotes', () => {
  it('shows after the marks that words are left out', () => {
    expect(inQuotes('instalacja czytników kart', 12)).toBe('„instalacja” …')
    expect(inQuotes('instalacja')).toBe('„instalacja”')
  })
})
