import type { Answer } from '../../src/answer/answer'
import { createCards } from '../../src/cards/cards'
import { readOrganization } from '../../src/organization/organization'
import { parseOrdinance } from '../../src/ordinance/ordinance'
import { readActText } from '../support/acts'
import { ANSWERS, EXAMPLES, answerTo, competence, CONTACT, createActCards, eId, PUBLIC_URL } from '../support/answers'
import { postId, unitCode } from '../support/organizations'

const { ordinance, organization, cards } = createActCards()

/** What a person reads, without the foot that every answer has. */
function lines(answer: Answer): string[] {
  const all = cards.toText(answer).split('\n')
  expect(all.at(-1)).toBe('według zarządzenia nr 1796/2025, obowiązuje od 28.07.2025')
  return all.slice(0, -1)
}

describe('toText', () => {
  it.each<[label: string, expected: string[]]>([
    [
      'a competent unit',
      [
        'Zajmuje się tym: IT-04-2 Referat ds. wsparcia użytkowników',
        'Zarządzenie mówi: „Do zakresu działania Referatu ds. wsparcia użytkowników (IT-04-2) należy:” „przygotowanie do pracy sprzętu komputerowego na stanowisku pracy, w tym:” „instalacja sprzętu drukująco – kopiującego” (§ 13 pkt 1 lit. e).',
        'Zobacz też: § 13 pkt 1 lit. b',
        'Jeśli coś nie działa, zgłoś to najpierw tutaj: IT-02-2 Referat ds. zarządzania awarią i zgłoszeniami (§ 8 pkt 2).',
        'Kontakt (dyżur): tel. +48 12 000 00 12, e-mail it-04-2@example.org, Teams it-04-2@example.org, pokój 0.12, godziny pn.–pt. 8.00–16.00. To dane przykładowe, zmyślone na potrzeby pokazu.',
        'Przełożeni po kolei: III Zastępca Dyrektora (§ 1 ust. 7 pkt 2) → Dyrektor (§ 1 ust. 4 pkt 3).',
        'To także obowiązek każdej komórki:',
        '- „kontrolę prawidłowego i zgodnego z prawem wykorzystania sprzętu komputerowego” (§ 21 pkt 12)',
        'Może chodzić też o:',
        '- IT-04-1 Referat ds. zarządzania infrastrukturą teleinformatyczną: „systemu drukująco - kopiującego” (§ 12 pkt 1 lit. n)',
      ],
    ],
    [
      'several units',
      [
        'Zajmują się tym 4 komórki:',
        '- IT-05-1 Stanowiska ds. zarządzania aplikacjami biznesowymi: „w zakresie finansowo księgowym, podatkowym, geodezyjnym oraz obieg dokumentów” (§ 17 ust. 2 pkt 1 lit. b)',
        '- IT-05-2 Stanowiska ds. zarządzania portalami internetowymi: „w zakresie usług świadczonych dla klienta zewnętrznego” (§ 17 ust. 2 pkt 2 lit. b)',
        '- IT-05-3 Stanowiska ds. zarządzania aplikacjami oświatowymi: „w zakresie systemów wspierających oświatę” (§ 17 ust. 2 pkt 3 lit. b)',
        '- IT-05-4 Stanowiska ds. zarządzania aplikacjami desktopowymi: „zarządzania aplikacjami desktopowymi (poza pakietem biurowym wg. D-07) oraz centralnym systemy kolejkowym wspierającymi realizację zadań statutowych UMK i miejskich jednostek organizacyjnych” (§ 17 ust. 2 pkt 4 lit. b)',
      ],
    ],
    [
      'a choice',
      [
        'To zależy, o co dokładnie chodzi. Wybierz:',
        '- IT-04-4 Referat ds. telekomunikacji i łączności: „wsparcie użytkowników w zakresie świadczenie usługi VoIP oraz obsługa awarii” (§ 15 pkt 2 lit. a)',
        '- IT-04-2 Referat ds. wsparcia użytkowników: „instalacja telefonów stacjonarnych VoIP” (§ 13 pkt 5 lit. a)',
        'Jeśli coś nie działa, zgłoś to najpierw tutaj: IT-02-2 Referat ds. zarządzania awarią i zgłoszeniami (§ 8 pkt 2).',
      ],
    ],
    [
      "every unit's duty",
      [
        'To obowiązek każdej komórki.',
        'Zarządzenie mówi: „Wszystkie komórki organizacyjne Centrum są odpowiedzialne za:” „opracowywanie projektów odpowiedzi na interpelacje radnych, wnioski komisji Rady Miasta Krakowa, interwencje poselskie i senatorskie oraz wnioski o udostępnienie informacji publicznej” (§ 21 pkt 3).',
        'Zarządzenie mówi: „nadzór nad terminowością i jakością załatwianych spraw” (§ 21 pkt 6).',
        'Konkretnie zajmuje się tym:',
        '- IT-03-2 Referat ds. organizacyjno – prawnych: „koordynacja działań w zakresie udzielania odpowiedzi na interpelacje, wnioski komisji Rady Miasta Krakowa, interwencje poselskie i senatorskie oraz wnioski o udostępnienie informacji publicznej, w tym obsługa konta Internetowy Dziennik” … (§ 11 pkt 18)',
      ],
    ],
    [
      'nobody, for a known matter',
      [
        'Według tego zarządzenia nikt się tym nie zajmuje (sprawa: odpady).',
        'Co dalej: Zapytaj w przykładowym wydziale.',
        'Najbliższe zadania, ale to nie jest wskazanie:',
        '- IT-04-2 Referat ds. wsparcia użytkowników – tylko to: „zarządzanie i realizacja transportu w ramach Centrum” (§ 13 pkt 13)',
      ],
    ],
    [
      'nobody, for an unknown matter',
      [
        'Według tego zarządzenia nikt się tym nie zajmuje.',
        'Opisz sprawę innymi słowami albo zapytaj o konkretną komórkę.',
        'Jeśli coś nie działa, zgłoś to najpierw tutaj: IT-02-2 Referat ds. zarządzania awarią i zgłoszeniami (§ 8 pkt 2).',
      ],
    ],
    [
      'a contact',
      [
        'IT-04-2 Referat ds. wsparcia użytkowników (§ 13)',
        'Kontakt (dyżur): tel. +48 12 000 00 12, e-mail it-04-2@example.org, Teams it-04-2@example.org, pokój 0.12, godziny pn.–pt. 8.00–16.00. To dane przykładowe, zmyślone na potrzeby pokazu.',
        'Przełożeni po kolei: III Zastępca Dyrektora (§ 1 ust. 7 pkt 2) → Dyrektor (§ 1 ust. 4 pkt 3).',
      ],
    ],
    [
      'a reporting line',
      [
        'IT-05-1 Stanowiska ds. zarządzania aplikacjami biznesowymi – bezpośredni przełożony: Koordynator Stanowisk (IT-05-1).',
        'Zarządzenie mówi: „Do zakresu działania Oddziału ds. zarządzania aplikacjami (IT-05) należy:” „realizacja zadań w ramach Oddziału odbywa się pod bezpośrednim nadzorem wskazanych przez Kierownika Oddziału Koordynatorów stanowisk (IT-05-1, IT-05-2, IT-05-3, IT-05-4)” (§ 17 ust. 1 pkt 5).',
        'Droga służbowa: IT-05-1 Stanowiska ds. zarządzania aplikacjami biznesowymi → Koordynator Stanowisk (IT-05-1) → Kierownik Oddziału ds. zarządzania aplikacjami (§ 17 ust. 1 pkt 4) → I Zastępca Dyrektora (§ 1 ust. 5 pkt 4) → Dyrektor (§ 1 ust. 4 pkt 1).',
      ],
    ],
    [
      'a superior left open',
      [
        'Dyrektor – zarządzenie nie mówi, kto jest bezpośrednim przełożonym.',
        'Zarządzenie mówi: „Centrum Obsługi Informatycznej, zwane dalej „Centrum”, będące komórką organizacyjną Urzędu Miasta Krakowa, zwanego dalej „UMK”, działającą na prawach wydziału, kierowane jest przez Dyrektora przy pomocy trzech Zastępców” (§ 1 ust. 1).',
      ],
    ],
    [
      'a reporting line left open inside a unit',
      [
        'IT-07-1 Stanowiska ds. zamówień publicznych IT – komórka nadrzędna: IT-07 Oddział ds. zamówień publicznych i umów IT.',
        'Zarządzenie mówi: „W skład Centrum wchodzą następujące wewnętrzne komórki organizacyjne:” „Oddział ds. zamówień publicznych i umów IT IT-07:” „Stanowiska ds. zamówień publicznych IT IT-07-1” (§ 1 ust. 3 pkt 18 lit. a).',
        'Droga służbowa: IT-07-1 Stanowiska ds. zamówień publicznych IT → IT-07 Oddział ds. zamówień publicznych i umów IT → II Zastępca Dyrektora (§ 1 ust. 6 pkt 3) → Dyrektor (§ 1 ust. 4 pkt 2).',
        'Zarządzenie nie wskazuje bezpośredniego przełożonego: IT-07-1 Stanowiska ds. zamówień publicznych IT. Wskazuje tylko komórkę nadrzędną: IT-07 Oddział ds. zamówień publicznych i umów IT (§ 1 ust. 3 pkt 18 lit. a).',
      ],
    ],
    [
      'members of an inferred division',
      [
        'Pion, którym kieruje III Zastępca Dyrektora – w składzie:',
        '- IT-04-1 Referat ds. zarządzania infrastrukturą teleinformatyczną',
        '- IT-04-2 Referat ds. wsparcia użytkowników',
        'Razem: 2 komórki (§ 1 ust. 7 pkt 5).',
        'Zarządzenie nie mówi wprost, które komórki tworzą ten pion. To wniosek z ich podległości.',
      ],
    ],
    [
      'a count of deputies',
      [
        'Dyrektor – zastępcy:',
        'Razem: 3 stanowiska (§ 1 ust. 1).',
        '- I Zastępca Dyrektora',
        '- II Zastępca Dyrektora',
        '- III Zastępca Dyrektora',
      ],
    ],
    ['a code', ['Referat ds. wsparcia użytkowników – kod IT-04-2 (§ 1 ust. 3 pkt 12).']],
    ['a fact: number-and-date', ['To zarządzenie nr 1796/2025 Prezydenta Miasta Krakowa z 28 lipca 2025 r. (tytuł).']],
    [
      'a fact: entry-into-force',
      [
        'Zarządzenie obowiązuje od 28 lipca 2025 r.',
        'Zarządzenie mówi: „Zarządzenie wchodzi w życie z dniem 28 lipca 2025 r.” (§ 24).',
      ],
    ],
    [
      'a fact: signature',
      [
        'Podpis: Łukasz Sęk, Zastępca Prezydenta Miasta Krakowa (z up. PREZYDENTA MIASTA).',
        'Zarządzenie mówi: „z up. PREZYDENTA MIASTA Łukasz Sęk Zastępca Prezydenta Miasta Krakowa” (podpis).',
      ],
    ],
    [
      'a fact: source-address',
      [
        'Nie mamy w danych adresu oficjalnej publikacji tego zarządzenia.',
        'Adres pod tekstem zarządzenia należy do wcześniejszego aktu (podpis).',
      ],
    ],
    [
      'a provision',
      [
        '§ 13 pkt 1 lit. e',
        '„Do zakresu działania Referatu ds. wsparcia użytkowników (IT-04-2) należy:” „przygotowanie do pracy sprzętu komputerowego na stanowisku pracy, w tym:” „instalacja sprzętu drukująco – kopiującego”',
        'Przepis dotyczy komórki: IT-04-2 Referat ds. wsparcia użytkowników.',
      ],
    ],
    [
      'the annex',
      [
        '§ 22',
        '„Schemat organizacyjny Centrum stanowi załącznik do zarządzenia”',
        'Zarządzenie ma załącznik, ale nie mamy go w danych.',
      ],
    ],
    [
      'a provision that does not exist',
      [
        'W tym zarządzeniu nie ma: § 13 pkt 40.',
        'Najbliższe, które są:',
        '- „zarządzanie i realizacja transportu w ramach Centrum” (§ 13 pkt 13)',
        '- § 17',
      ],
    ],
  ])('says %s in whole sentences', (label, expected) => {
    expect(lines(answerTo(label))).toEqual(expected)
  })

  it('says of the Strateg that the remit is set elsewhere and that the superior is outside', () => {
    const text = lines(answerTo('the Strateg')).join('\n')
    expect(text).toContain('Szczegółowy zakres działania określa odrębne zarządzenie. Nie mamy go w danych.')
    expect(text).toContain('Przełożony: Dyrektor Departamentu Marki Kraków (§ 1 ust. 8).')
    expect(lines(answerTo('a reporting line that leads outside'))).toContain(
      'Przełożony jest spoza struktury opisanej w zarządzeniu.',
    )
  })

  it('says what "pion" means in § 16, and that it is an inference', () => {
    const answer: Answer = {
      kind: 'competent-units',
      competences: [competence('IT-04-5', 'sec_16__point_2')],
      nextBest: [],
    }
    expect(lines(answer)).toContain(
      'Słowo „pion” oznacza tu zapewne komórki, którymi kieruje III Zastępca Dyrektora (IT-04-1, IT-04-2, IT-04-3, IT-04-4, IT-04-5). Zarządzenie nie mówi tego wprost: to wniosek z podległości (§ 1 ust. 7 pkt 5).',
    )
  })

  it('says so among several units as well', () => {
    const answer: Answer = {
      kind: 'competent-units',
      competences: [competence('IT-04-5', 'sec_16__point_2'), competence('IT-02-3', 'sec_9__point_6')],
      nextBest: [],
    }
    expect(lines(answer).filter((line) => line.includes('„pion”'))).toHaveLength(1)
  })

  it('leaves out further places that the quotation holds already', () => {
    const answer: Answer = {
      kind: 'competent-units',
      competences: [competence('IT-04-2', 'sec_13__point_1__letter_e', 'sec_13__point_1', 'sec_13__point_11')],
      nextBest: [],
    }
    expect(lines(answer)).toContain('Zobacz też: § 13 pkt 11')
  })

  it('cites a list once and not each of its items', () => {
    const answer: Answer = {
      kind: 'members',
      relation: 'classification',
      of: unitCode('IT'),
      members: [unitCode('IT-05'), unitCode('IT-06')],
      sources: [eId('sec_1__para_3'), eId('sec_1__para_3__point_16'), eId('sec_1__para_3__point_17')],
      counted: true,
      inferred: false,
      classification: 'oddział',
    }
    expect(lines(answer).slice(0, 2)).toEqual([
      'Centrum Obsługi Informatycznej – w strukturze:',
      'Razem: 2 oddziały (§ 1 ust. 3).',
    ])
  })

  it('names what a provision refers to when the provision itself is asked for', () => {
    expect(lines({ kind: 'provision', eId: eId('sec_12__point_2') })).toContain('Przepis odsyła do: § 12 pkt 1')
  })

  it('names the provision that the duty refers to', () => {
    const answer: Answer = {
      kind: 'competent-units',
      competences: [competence('IT-04-1', 'sec_12__point_2__letter_b')],
      nextBest: [],
    }
    expect(lines(answer)).toContain('Przepis odsyła do: § 12 pkt 1')
  })

  it('does not name the first line twice when it is competent itself', () => {
    const own = competence('IT-02-2', 'sec_8__point_2__letter_a')
    const text = lines({ kind: 'competent-units', competences: [own], nextBest: [], firstLine: own }).join('\n')
    expect(text.match(/IT-02-2 Referat/g)).toHaveLength(1)
  })

  it('shows the six first duties of a long remit and counts the rest', () => {
    const text = lines({ kind: 'unit', unit: unitCode('IT-03-2'), source: eId('sec_11') })
    expect(text[1]).toBe('Zakres działania: 21 zadań.')
    expect(text.filter((line) => line.startsWith('- „'))).toHaveLength(6)
    expect(text).toContain('- … i jeszcze 15 pozycji w zarządzeniu (§ 11)')
  })

  it('never breaks off an introduction from what it introduces', () => {
    const text = lines({ kind: 'provision', eId: eId('sec_17') })
    expect(text.at(-2)).not.toMatch(/:”/)
  })

  it.each(ANSWERS)('never shows the stray address of an earlier act in %s', (_, answer) => {
    const said = cards.toText(answer) + cards.toSummary(answer) + JSON.stringify(cards.toCard(answer))
    expect(said).not.toMatch(/bip\.\u2060?krakow|1244/)
  })

  it('shows the official address once the data know it', () => {
    const officialAddress = 'https://www.example.org/zarzadzenia/1796_2025.html'
    const known = createCards({
      ordinance,
      organization,
      contactPoints: new Map(),
      publicUrl: PUBLIC_URL,
      officialAddress,
    })
    const answer = answerTo('a fact: source-address')
    expect(known.toText(answer)).toContain(`Adres: ${officialAddress}`)
    expect(JSON.stringify(known.toCard(answer))).toContain(`[${officialAddress}](${officialAddress})`)
    expect(known.toText(answer)).not.toContain('wcześniejszego')
  })
})

describe('toSummary', () => {
  it.each(ANSWERS)('gives one line for %s', (_, answer) => {
    expect(cards.toSummary(answer)).toMatch(/^[^\n]*\p{L}[^\n]*$/u)
    expect(cards.toCard(answer).speak).toBe(cards.toSummary(answer))
  })

  it('names the unit and the provision', () => {
    expect(cards.toSummary(answerTo('a competent unit'))).toBe(
      'Zajmuje się tym: IT-04-2 Referat ds. wsparcia użytkowników (§ 13 pkt 1 lit. e).',
    )
  })
})

describe('toTicketLine', () => {
  it('is the line that a ticket needs', () => {
    expect(cards.toTicketLine(answerTo('a competent unit'))).toBe(
      'IT-04-2 Referat ds. wsparcia użytkowników, tel. +48 12 000 00 12, § 13 pkt 1 lit. e zarządzenia nr 1796/2025 Prezydenta Miasta Krakowa z 28 lipca 2025 r.',
    )
  })

  it('leaves out a telephone that is not the unit’s own', () => {
    const { cards: others } = createActCards({ 'zastepca-3': CONTACT })
    expect(others.toTicketLine(answerTo('a competent unit'))).toBe(
      'IT-04-2 Referat ds. wsparcia użytkowników, § 13 pkt 1 lit. e zarządzenia nr 1796/2025 Prezydenta Miasta Krakowa z 28 lipca 2025 r.',
    )
  })

  it.each([
    [
      'several units',
      'IT-05-1 Stanowiska ds. zarządzania aplikacjami biznesowymi, § 17 ust. 2 pkt 1 lit. b zarządzenia',
    ],
    ['a unit', 'IT-04-1 Referat ds. zarządzania infrastrukturą teleinformatyczną, § 12 zarządzenia'],
    ['a code', 'IT-04-2 Referat ds. wsparcia użytkowników, tel. +48 12 000 00 12, § 1 ust. 3 pkt 12 zarządzenia'],
    ['a provision', 'IT-04-2 Referat ds. wsparcia użytkowników, tel. +48 12 000 00 12, § 13 pkt 1 lit. e zarządzenia'],
  ])('names the unit that comes first in %s', (label, start) => {
    expect(cards.toTicketLine(answerTo(label))?.startsWith(start)).toBe(true)
  })

  it.each([['nobody, for a known matter'], ['a choice'], ['the annex'], ['a deputy']])('is absent for %s', (label) => {
    expect(cards.toTicketLine(answerTo(label))).toBeUndefined()
  })
})

describe('toCard', () => {
  const actions = (answer: Answer) => (cards.toCard(answer).actions ?? []).map(({ title }) => title)

  it('leads on from a competent unit', () => {
    expect(actions(answerTo('a competent unit'))).toEqual([
      'Pokaż zakres działania',
      'Inna komórka',
      'Kopiuj do zgłoszenia',
      'To nie ta komórka',
    ])
  })

  it('offers no other unit where there is none', () => {
    const answer: Answer = {
      kind: 'competent-units',
      competences: [competence('IT-04-5', 'sec_16__point_2')],
      nextBest: [],
    }
    expect(actions(answer)).not.toContain('Inna komórka')
  })

  it('gives one button for each option of a choice', () => {
    const card = cards.toCard(answerTo('a choice'))
    expect(card.actions).toMatchObject([
      {
        type: 'Action.Execute',
        verb: 'pick',
        data: { v: 1, action: 'pick', unit: 'IT-04-4', eId: 'sec_15__point_2__letter_a' },
      },
      {
        type: 'Action.Execute',
        verb: 'pick',
        data: { v: 1, action: 'pick', unit: 'IT-04-2', eId: 'sec_13__point_5__letter_a' },
      },
    ])
  })

  it('names in buttons what tells the options apart', () => {
    expect(actions(answerTo('several units'))).toEqual([
      'IT-05-1 … aplikacjami biznesowymi',
      'IT-05-2 … portalami internetowymi',
      'IT-05-3 … aplikacjami oświatowymi',
      'IT-05-4 … aplikacjami desktopowymi',
    ])
    expect(actions(answerTo('a choice'))).toEqual(['IT-04-4 … telekomunikacji …', 'IT-04-2 … wsparcia użytkowników'])
  })

  it('reads out in full what a button has no room for', () => {
    const all = [...organization.units.keys()].map((unit) => competence(unit, 'sec_1'))
    const buttons = all.flatMap(
      (it) => cards.toCard({ kind: 'every-unit', sources: [eId('sec_21__point_3')], specific: [it] }).actions ?? [],
    )
    expect(buttons).toHaveLength(organization.units.size)
    for (const button of buttons) {
      const tooltip = 'tooltip' in button ? button.tooltip : button.title
      expect([...organization.units.values()].map(({ identifier, name }) => `${identifier} ${name}`)).toContain(tooltip)
      expect(button.title.length).toBeLessThanOrEqual(35)
      expect(button.title).toMatch(/^IT-\d\d(?:-\d)? (?:… )?\p{L}{4,}/u)
      expect(button.title).not.toMatch(/ \p{L}{1,2} …$/u)
    }
  })

  it('leads from names in a list to their pages where no button does', () => {
    const linkTo = (code: string): string => `](https://bot.example.org/units/${code})`
    expect(JSON.stringify(cards.toCard(answerTo('a unit with sub-units')))).toContain(linkTo('IT-05-1'))
    expect(JSON.stringify(cards.toCard(answerTo('members of an inferred division')))).toContain(linkTo('IT-04-1'))
    expect(JSON.stringify(cards.toCard(answerTo('a choice')))).not.toContain('/units/')
  })

  it('offers on a picked card what was not picked, and the first line', () => {
    const pick = cards.toCard(answerTo('a choice')).actions?.[0]
    expect(pick).toMatchObject({
      data: {
        others: [{ unit: 'IT-04-2', eId: 'sec_13__point_5__letter_a' }],
        firstLine: { unit: 'IT-02-2', eId: 'sec_8__point_2' },
      },
    })
  })

  it('draws a reporting line as a path with a line for each step', () => {
    const { body } = cards.toCard(answerTo('a reporting line'))
    const texts = body.flatMap((element) => (element.type === 'TextBlock' ? [element.text] : []))
    expect(texts.filter((text) => text.startsWith('→ '))).toEqual([
      '→ Koordynator Stanowisk (IT-05-1)',
      expect.stringMatching(
        /^→ Kierownik Oddziału ds\. zarządzania aplikacjami \(\[§\u00a017 ust\.\u00a01 pkt\u00a04\]/,
      ),
      expect.stringMatching(/^→ I Zastępca Dyrektora \(\[§\u00a01 ust\.\u00a05 pkt\u00a04\]/),
      expect.stringMatching(/^→ Dyrektor \(\[§\u00a01 ust\.\u00a04 pkt\u00a01\]/),
    ])
  })

  it('links the citation to the provision, and number and address to Teams', () => {
    const card = JSON.stringify(cards.toCard(answerTo('a competent unit')))
    expect(card).toContain(
      '[§\u00a013 pkt\u00a01 lit.\u00a0e](https://bot.example.org/ordinances/1796-2025#sec_13__point_1__letter_e)',
    )
    expect(card).toContain('[+48 12 000 00 12](https://teams.microsoft.com/l/call/0/0?users=4:%2b48120000012)')
    expect(card).toContain('[it-04-2@example.org](mailto:it-04-2@example.org)')
    expect(card).toContain('[it-04-2@example.org](https://teams.microsoft.com/l/chat/0/0?users=it-04-2%40example.org)')
    expect(card).toContain('[zadzwoń](https://teams.microsoft.com/l/call/0/0?users=it-04-2%40example.org)')
  })

  it('says that a contact is made up, and whose stands in for it', () => {
    const { cards: others } = createActCards({ 'IT-03-2': CONTACT })
    const card = JSON.stringify(others.toCard(answerTo('a contact')))
    expect(card).toContain('To dane przykładowe')
    expect(card).toContain('kontakt sekretariatu: IT-03-2 Referat ds. organizacyjno – prawnych')
    expect(card).toContain('#sec_11__point_1)')
  })

  it('gives each way to reach somebody a line of its own', () => {
    const { body } = cards.toCard(answerTo('a contact'))
    const items = body.flatMap((element) => (element.type === 'Container' ? element.items : []))
    const texts = items.flatMap((element) =>
      element.type === 'TextBlock' ? [element.text.replace(/\]\([^)]*\)/g, ']')] : [],
    )
    expect(texts.slice(0, 6)).toEqual([
      'Kontakt (dyżur)',
      'tel. [+48 12 000 00 12]',
      'e-mail [it-04-2@example.org]',
      'Teams [it-04-2@example.org] · [zadzwoń]',
      'pokój \u20600.12 · godziny pn.–pt. 8.00–16.00',
      'To dane przykładowe, zmyślone na potrzeby pokazu.',
    ])
  })

  it('says that there is no contact at all', () => {
    const { cards: none } = createActCards({})
    expect(none.toText(answerTo('a contact'))).toContain('Nie mamy w danych żadnego kontaktu.')
  })

  it('takes what it says about the act from the act', () => {
    const text = readActText()
      .replaceAll('1796/2025', '7/2031')
      .replaceAll('28 lipca 2025', '1 marca 2031')
      .replaceAll('PREZYDENTA MIASTA KRAKOWA', 'BURMISTRZA MIASTA PRZYKŁADOWO')
    const other = parseOrdinance(text, 'act.txt')
    const made = createCards({
      ordinance: other,
      organization: readOrganization(other),
      contactPoints: new Map(),
      publicUrl: PUBLIC_URL,
    })
    const card = JSON.stringify(made.toCard(answerTo('a competent unit')))
    expect(card).toContain('według zarządzenia nr 7/2031, obowiązuje od 01.03.2031')
    expect(card).toContain('zarządzenia nr 7/2031 Burmistrza Miasta Przykładowo z 1 marca 2031 r.')
    expect(card).toContain('/ordinances/7-2031#sec_13__point_1__letter_e')
    expect(card).not.toContain('1796')
  })

  it('shows a unit or a post that the act does not have by its identifier', () => {
    expect(cards.toText({ kind: 'unit', unit: unitCode('IT-99'), source: eId('sec_1') })).toContain('IT-99')
    expect(cards.toText({ kind: 'post', post: postId('nikt'), source: eId('sec_1') })).toContain('nikt')
  })
})

describe('toContestCard', () => {
  const card = cards.toContestCard({ unit: unitCode('IT-04-2'), eId: eId('sec_13__point_1') })

  it('offers every other unit, and not to know', () => {
    const choices = card.body.flatMap((element) => (element.type === 'Input.ChoiceSet' ? element.choices : []))
    expect(choices).toHaveLength(organization.units.size)
    expect(choices[0]).toEqual({ title: 'Nie wiem', value: 'unknown' })
    expect(choices.map(({ value }) => value)).not.toContain('IT-04-2')
  })

  it('sends what is contested, and leads back without a choice', () => {
    expect(card.actions).toMatchObject([
      { verb: 'contest', data: { v: 1, action: 'contest', unit: 'IT-04-2', eId: 'sec_13__point_1' } },
      {
        verb: 'pick',
        data: { v: 1, action: 'pick', unit: 'IT-04-2', eId: 'sec_13__point_1' },
        associatedInputs: 'none',
        fallback: { associatedInputs: 'none' },
      },
    ])
  })
})

describe('toContestedCard', () => {
  const offer = { unit: unitCode('IT-04-2'), eId: eId('sec_13__point_1'), others: [] }

  it('thanks and leads on to the unit that would have been right', () => {
    const { cards: withContact } = createActCards({ 'IT-02-2': CONTACT })
    const card = withContact.toContestedCard(offer, unitCode('IT-02-2'))
    const said = JSON.stringify(card.body)
    expect(card.speak).toBe('Dziękujemy, zapisane. To pomoże poprawić odpowiedzi.')
    expect(said).toContain('IT-02-2 Referat ds. zarządzania awarią i zgłoszeniami')
    expect(said).toContain('+48 12 000 00 12')
    expect(card.actions?.map(({ title }) => title)).toEqual([
      'Pokaż zakres działania',
      'Kopiuj do zgłoszenia',
      'Wróć do odpowiedzi',
    ])
  })

  it('says what to do when nobody can tell', () => {
    const card = cards.toContestedCard(offer, 'unknown')
    expect(JSON.stringify(card.body)).toContain('Opisz sprawę innymi słowami')
    expect(card.actions?.map(({ title }) => title)).toEqual(['Wróć do odpowiedzi'])
  })
})

describe('toWelcomeCard', () => {
  it('says what the bot does, with examples of the act', () => {
    const text = JSON.stringify(cards.toWelcomeCard())
    for (const example of EXAMPLES) expect(text).toContain(example)
  })

  it('needs no examples', () => {
    const others = createCards({ ordinance, organization, contactPoints: new Map(), publicUrl: PUBLIC_URL })
    expect(JSON.stringify(others.toWelcomeCard())).not.toContain('Zapytaj na przykład')
    expect(others.toText({ kind: 'small-talk', about: 'help' })).toContain('Podpowiem')
  })
})
