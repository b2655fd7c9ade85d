import { createContext } from '../../src/cards/context'
import { differingWords } from '../../src/cards/difference'
import { createActCards, eId, PUBLIC_URL } from '../support/answers'

const { ordinance, organization } = createActCards()
const context = createContext({ ordinance, organization, contactPoints: new Map(), publicUrl: PUBLIC_URL })

describe('differingWords', () => {
  it.each([
    [
      'the domains of § 17 ust. 2, whose duties are the same',
      [1, 2, 3, 4].map((at) => `sec_17__para_2__point_${String(at)}__letter_b`),
      [
        'w zakresie finansowo księgowym, podatkowym, geodezyjnym oraz obieg dokumentów',
        'w zakresie usług świadczonych dla klienta zewnętrznego',
        'w zakresie systemów wspierających oświatę',
        'zarządzania aplikacjami desktopowymi (poza pakietem biurowym wg. D-07) oraz centralnym systemy kolejkowym wspierającymi realizację zadań statutowych UMK i miejskich jednostek organizacyjnych',
      ],
    ],
    [
      'two units that have nothing in common',
      ['sec_13__point_1__letter_c', 'sec_11__point_8'],
      ['instalacja czytników', 'koordynacja procesu szkoleń Centrum'],
    ],
    [
      'the same duty under introductions that share nothing',
      ['sec_12__point_2__letter_b', 'sec_17__para_2__point_1__letter_b'],
      [
        'zarządzanie usługami wymienionymi w pkt. 1',
        'które realizują działania IT świadczone przez Oddział w zakresie zarządzania aplikacjami biznesowymi, mobilnymi oraz modułami integracyjnymi wspierającymi realizację zadań statutowych UMK i miejskich jednostek organizacyjnych w zakresie finansowo księgowym, podatkowym, geodezyjnym oraz obieg dokumentów',
      ],
    ],
    [
      'one provision twice',
      ['sec_11__point_8', 'sec_11__point_8'],
      ['koordynacja procesu szkoleń Centrum', 'koordynacja procesu szkoleń Centrum'],
    ],
    ['one provision alone', ['sec_11__point_8'], ['koordynacja procesu szkoleń Centrum']],
  ])('gives %s', (_, eIds, expected) => {
    expect(differingWords(context, eIds.map(eId))).toEqual(expected)
  })
})
