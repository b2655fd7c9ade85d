import { OrganizationError } from '../../src/organization/extract'
import { readSecondOrganization } from '../support/organizations'

describe('readOrganization', () => {
  it.each([
    [
      'a unit without a remit',
      'Referat Świadczeń (WS-01) prowadzi:',
      'Prowadzi się:',
      '§ 1 ust. 2 pkt 1: WS-01 (Referat Świadczeń) is listed but no provision gives it a remit',
    ],
    [
      'an inner unit without a remit',
      ', które zajmują się:',
      ', a w nich:',
      '§ 1 ust. 2 pkt 2 lit. a: WS-02-1 (Stanowiska ds. seniorów) is listed but no provision gives it a remit',
    ],
    [
      'a code that is not listed',
      '5) Pełnomocnik ds. Rodziny (WS-06);',
      '5) Pełnomocnik ds. Rodziny (WS-09);',
      '§ 1 ust. 5: the list of units does not hold WS-06',
    ],
    [
      'a code that is not listed, in the words that close a list',
      '– we współpracy z Biurem Obsługi Mieszkańców (WS-05).',
      '– we współpracy z Biurem Zamówień (WS-09).',
      '§ 3 ust. 2 pkt 2: the list of units does not hold WS-09',
    ],
    [
      'a code that is not listed, in the remit of another unit',
      'ewidencję decyzji o świadczeniach',
      'ewidencję decyzji wspólnie z WS-02-3',
      '§ 2 pkt 2: the list of units does not hold WS-02-3',
    ],
    [
      'a second remit',
      '§ 5. Biuro Obsługi Mieszkańców (WS-05) odpowiada za:',
      '§ 5. Referat Świadczeń (WS-01) odpowiada za:',
      '§ 5: WS-01 is given a second remit',
    ],
    [
      'a unit that is listed twice',
      '4) Biuro Obsługi Mieszkańców (WS-05);',
      '4) Biuro Obsługi Mieszkańców (WS-01);',
      '§ 1 ust. 2 pkt 4: WS-01 is listed twice',
    ],
    [
      'codes of two organizations in the list',
      '1) Referat Świadczeń (WS-01);\n2)',
      '1) Referat Świadczeń (SW-01);\n2)',
      '§ 1 ust. 2 pkt 1: the unit codes do not share one prefix: SW, WS',
    ],
    [
      'a unit under two superiors',
      '3) Biuro Obsługi Mieszkańców (WS-05).',
      '3) Referat Dodatków Mieszkaniowych (WS-03).',
      '§ 1 ust. 4 pkt 2: WS-03 is put under a second superior',
    ],
    [
      'a deputy under himself',
      '3) Zespół ds. organizacji pozarządowych (WS-04);',
      '3) Zastępca Dyrektora.',
      '§ 1 ust. 4 pkt 3: zastepca-1 is put under itself',
    ],
    [
      'a superior that is no post',
      'Zastępcy Dyrektora podlegają bezpośrednio:',
      'Zastępcy Dyrektora ds. Opieki podlegają bezpośrednio:',
      '§ 1 ust. 4: "Zastępcy Dyrektora ds. Opieki" is not a post we know',
    ],
    [
      'a subordinate that is neither unit nor post',
      '1) Zastępca Dyrektora;',
      '1) Zastępca Dyrektora ds. Opieki;',
      '§ 1 ust. 3 pkt 1: "Zastępca Dyrektora ds. Opieki" is neither a unit\'s name and code nor a post we know',
    ],
    [
      'a coordinator whom no remit establishes',
      'Wydziałem kieruje Dyrektor przy pomocy Zastępcy.',
      'Wydziałem kieruje Dyrektor. Praca odbywa się pod bezpośrednim nadzorem Koordynatorów (WS-02-1).',
      '§ 1 ust. 1: no provision establishes the post koordynator-WS-02-1',
    ],
    [
      'a division without units',
      'planowaniem wydatków pionu',
      'planowaniem wydatków Pionu WS-09',
      '§ 4 pkt 3: no unit belongs to the division WS-09',
    ],
    [
      'an office that leads no organization we know',
      'Wydziałem kieruje Dyrektor przy pomocy',
      'Wydziałem kieruje Rektor przy pomocy',
      '§ 1 ust. 1: "Rektor" is not an office we know',
    ],
    [
      'an organization that nobody leads',
      'Wydziałem kieruje Dyrektor przy pomocy Zastępcy.',
      'Wydział działa kolegialnie.',
      'no provision says who leads the organization; expected "kierowane jest przez …"',
    ],
    [
      'an organization without a name',
      ', zwany dalej „Wydziałem”,',
      '',
      'no provision names the organization; expected "…, zwane dalej „…”"',
    ],
  ])('stops at %s, with the provision', (_, from, to, message) => {
    expect(() => readSecondOrganization([from, to])).toThrow(new OrganizationError(message))
  })

  it('lets codes of other organizations pass', () => {
    const { units } = readSecondOrganization(['ewidencję decyzji', 'wspólnie z OU-03 i SW-01-2 ewidencję decyzji'])
    expect(units.size).toBe(12)
  })
})
