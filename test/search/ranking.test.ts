import type { ProvisionDocument } from '../../src/search/document'
import { FIELD_BOOSTS, SEARCH_FIELDS } from '../../src/search/ranking'
import { collect, provisionDocument } from '../support/collection'

type Own = Parameters<typeof provisionDocument>[2]

/** A document of a unit of its own per row, numbered as they stand; the rest of the words keep rarities apart. */
function documents(...rows: readonly Own[]): ProvisionDocument[] {
  return [
    ...rows.map((own, at) => provisionDocument(`sec_${at + 1}`, 'AB-01', own)),
    provisionDocument('sec_90', 'AB-02', { text: 'prowadzenie spraw osobowych i socjalnych', terms: ['urlop'] }),
    provisionDocument('sec_91', 'AB-02', { text: 'likwidacja majątku', questions: ['kto wywiezie stare szafy?'] }),
    provisionDocument('sec_92', 'AB-02', { text: 'przygotowanie umów', terms: ['faktura', 'przetarg'] }),
  ]
}

/** The numbers of the sections found, best first. */
function found(rows: readonly Own[], question: string): number[] {
  const { hits } = collect(documents(...rows)).search(question)
  return hits.map(({ eId }) => Number(/\d+$/.exec(eId)?.[0]))
}

const ORDERS: readonly (readonly [reason: string, question: string, rows: readonly Own[], order: readonly number[]])[] =
  [
    [
      'more of the question’s words come first',
      'drukarka sieciowa',
      [{ text: 'drukarka' }, { text: 'drukarka sieciowa' }, { text: 'skaner' }],
      [2, 1],
    ],
    [
      'a rare word tells more than a usual one',
      'serwis plotera',
      [{ text: 'serwis' }, { text: 'serwis' }, { text: 'ploter' }, { text: 'serwis' }],
      [3, 1, 2, 4],
    ],
    [
      'how people ask counts more than the act’s own words',
      'drukarka',
      [{ text: 'drukarka' }, { questions: ['drukarka'] }],
      [2, 1],
    ],
    [
      'a bridge counts more than a word of the text',
      'ksero',
      [{ text: 'ksero' }, { text: 'sprzęt', bridges: ['ksero'] }],
      [2, 1],
    ],
    [
      'the words it stands under are found too',
      'baza danych',
      [{ text: 'awarie' }, { text: 'kopie', context: 'bazy danych' }],
      [2],
    ],
    [
      'a word that no text holds is read as one of the same root',
      'drukarnia',
      [{ text: 'skaner' }, { text: 'drukarka' }],
      [2],
    ],
    [
      'one question that says it whole comes before many that each say a part',
      'kto podłączy drukarkę sieciową?',
      [
        { questions: ['gdzie jest drukarka?', 'kto podłączy telefon?', 'czy jest tam karta sieciowa?'] },
        { questions: ['kto podłączy drukarkę sieciową?'] },
      ],
      [2, 1],
    ],
    [
      'a word that names a matter somewhere tells more than one of how it came about',
      'herbata na klawiaturze',
      [{ questions: ['herbata stygnie'] }, { questions: ['klawiatura milczy'] }, { terms: ['klawiatura bez kabla'] }],
      [2, 1, 3],
    ],
    [
      'a word that many questions repeat is a strong sign',
      'wifi',
      [
        { questions: ['kto od wifi?', 'gdzie jest gniazdko?', 'jaki kabel kupić?'] },
        { questions: ['nie ma wifi', 'wifi w sali', 'kto od wifi?'] },
      ],
      [2, 1],
    ],
    [
      'a short text about the matter comes before a long one that mentions it',
      'licencje',
      [
        { text: 'prowadzenie ewidencji zasobów, praw autorskich i licencji na programy komputerowe w urzędzie' },
        { text: 'ewidencja licencji' },
      ],
      [2, 1],
    ],
    [
      'words without diacritics and in any case find the same',
      'SIEC bezprzewodowa',
      [{ text: 'sieć bezprzewodowa' }, { text: 'sieć' }],
      [1, 2],
    ],
    ['a slip is forgiven', 'drukrka', [{ text: 'skaner' }, { text: 'drukarka' }], [2]],
    ['nothing is found for words of nobody', 'rower', [{ text: 'drukarka' }], []],
    ['nothing is found for words that say nothing', 'kto to jest?', [{ text: 'drukarka' }], []],
    [
      'equal documents keep the order of the act',
      'drukarka',
      [{ text: 'drukarka' }, { text: 'drukarka' }, { text: 'drukarka' }],
      [1, 2, 3],
    ],
  ]

describe('the ranking', () => {
  it.each(ORDERS)('%s', (_, question, rows, order) => {
    expect(found(rows, question)).toEqual(order)
  })

  it('has a boost for every field', () => {
    expect(Object.keys(FIELD_BOOSTS).toSorted()).toEqual(SEARCH_FIELDS.toSorted())
    expect(Math.min(...Object.values(FIELD_BOOSTS))).toBeGreaterThan(0)
  })
})
