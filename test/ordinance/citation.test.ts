import {
  findCitations,
  parseCitation,
  resolveMention,
  toCitation,
  toEId,
  type CitationMention,
} from '../../src/ordinance/citation'
import { isEId, type EId } from '../../src/ordinance/provision'
import { readAct } from '../support/acts'

function eId(value: string): EId {
  if (!isEId(value)) throw new Error(`${value} is not an eId`)
  return value
}

function onlyMention(text: string): CitationMention {
  const [mention, ...others] = findCitations(text)
  if (mention === undefined || others.length > 0) throw new Error(`"${text}" holds not exactly one citation`)
  return mention
}

const act = readAct()

describe('toCitation', () => {
  it.each([
    ['sec_22', '§ 22'],
    ['sec_17__para_2__point_1__letter_g', '§ 17 ust. 2 pkt 1 lit. g'],
    ['sec_10a__point_2b__letter_aa', '§ 10a pkt 2b lit. aa'],
    ['sec_2__point_1__letter_a__indent_3', '§ 2 pkt 1 lit. a tiret trzecie'],
    ['sec_2__indent_11', '§ 2 tiret 11'],
  ])('prints %s', (value, citation) => {
    expect(toCitation(eId(value))).toBe(citation)
  })

  it('is read back for every provision of the act', () => {
    const all = [...act.provisions.keys()]
    expect(all).toHaveLength(379)
    expect(all.filter((value) => parseCitation(toCitation(value)) !== value)).toEqual([])
  })

  it.each(['sec_2__indent_1', 'sec_2__indent_10', 'sec_2__indent_11', 'sec_10a__para_1a__point_2b__letter_aa'])(
    'is read back for %s',
    (value) => {
      expect(parseCitation(toCitation(eId(value)))).toBe(value)
    },
  )

  it('prints no two provisions alike', () => {
    expect(new Set([...act.provisions.keys()].map(toCitation)).size).toBe(379)
  })
})

describe('parseCitation', () => {
  it.each([
    ['strict', '§ 13 pkt 1 lit. e', 'sec_13__point_1__letter_e'],
    ['as § 19 prints it', '§ 19 ust.1 pkt. 3', 'sec_19__para_1__point_3'],
    ['no spaces', '§19 ust.1 pkt.3', 'sec_19__para_1__point_3'],
    ['no spaces at all', '§17ust2pkt1lit.g', 'sec_17__para_2__point_1__letter_g'],
    ['wide spaces', '§  19  ust. 1   pkt 3', 'sec_19__para_1__point_3'],
    ['no-break spaces', '§\u00A019 ust.\u00A01', 'sec_19__para_1'],
    ['without full stops', '§ 13 pkt 1 lit e', 'sec_13__point_1__letter_e'],
    ['par.', 'par. 13 pkt 1 lit e', 'sec_13__point_1__letter_e'],
    ['par', 'par 13', 'sec_13'],
    ['parag.', 'parag. 13', 'sec_13'],
    ['words', 'paragraf 13 punkt 1 litera e', 'sec_13__point_1__letter_e'],
    ['words with commas', 'paragraf 13, punkt 1, litera e', 'sec_13__point_1__letter_e'],
    ['words in other cases', 'paragrafie 19 ustępie 1 punkcie 3 literze b', 'sec_19__para_1__point_3__letter_b'],
    ['without diacritics', 'paragraf 1 ustep 3', 'sec_1__para_3'],
    ['p.', '§ 13 p. 1', 'sec_13__point_1'],
    ['capitals', 'PARAGRAF 13 PKT 1 LIT. E', 'sec_13__point_1__letter_e'],
    ['a capital letter', '§ 13 pkt 1 lit. E', 'sec_13__point_1__letter_e'],
    ['a quoted letter', '§ 13 pkt 1 lit. „e”', 'sec_13__point_1__letter_e'],
    ['a letter in straight quotes', '§ 13 pkt 1 lit "e"', 'sec_13__point_1__letter_e'],
    ['the brackets of the markers', '§ 13 pkt 1) lit. e)', 'sec_13__point_1__letter_e'],
    ['the paragraph after a dot, as § 17.1. is printed', '§ 17.1', 'sec_17__para_1'],
    ['the same with a point', 'par. 17.1 pkt 4', 'sec_17__para_1__point_4'],
    ['from the inside out', 'lit. e pkt 1 § 13', 'sec_13__point_1__letter_e'],
    ['from the inside out in words', 'litera e w punkcie 1 paragrafu 13', 'sec_13__point_1__letter_e'],
    ['two signs', '§§ 13', 'sec_13'],
    ['an inserted section', '§ 10a ust. 1a pkt 2b lit. aa', 'sec_10a__para_1a__point_2b__letter_aa'],
    ['a point that ends in a letter is an inserted one', '§ 13 pkt 1e', 'sec_13__point_1e'],
    ['a tiret in words', '§ 2 pkt 1 lit. a tiret drugie', 'sec_2__point_1__letter_a__indent_2'],
    ['a tiret in figures', '§ 2 pkt 1 lit. a tiret 2', 'sec_2__point_1__letter_a__indent_2'],
    ['a question mark after it', ' § 24? ', 'sec_24'],
    ['a level left out, as written', '§ 13 lit. e', 'sec_13__letter_e'],
  ])('reads %s', (_, text, expected) => {
    expect(parseCitation(text)).toBe(expected)
  })

  it.each([
    ['nothing', ''],
    ['a lone sign', '§'],
    ['two lone signs', '§ §'],
    ['a sign before a word', '§ trzynasty'],
    ['an article', 'art. 33 ust. 1'],
    ['an article in words', 'artykuł 33, ust. 1'],
    ['another act', '§ 4 ust. 2 rozporządzenia'],
    ['another act without diacritics', '§ 4 uchwaly'],
    ['no section', 'pkt 1'],
    ['words before', 'co mówi § 13'],
    ['words after', '§ 13 pkt 1 i jeszcze coś'],
    ['two citations', '§ 13 i § 14'],
    ['a date', '§ 13.07.2025'],
    ['a number after a full stop', '§ 24. 28 lipca'],
    ['an unknown tiret', '§ 2 pkt 1 lit. a tiret ostatnie'],
    ['a unit code', 'IT-04-2'],
    ['a word that begins like one', 'litr 5'],
    ['a word that ends like one', '§ 13 źpkt 1'],
  ])('refuses %s', (_, text) => {
    expect(parseCitation(text)).toBeUndefined()
  })

  it('stays quick on hostile input', () => {
    const hostile = ['§', '§1', '§ ', 'lit. a ', 'art. 5 ust. 1 ', 'ust', 'par', 'pkt 1.'].map((part) =>
      part.repeat(20_000),
    )
    const started = performance.now()
    hostile.forEach((text) => findCitations(text))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('findCitations', () => {
  it('tells where each citation stands, without the words around', () => {
    const text = 'Czy § 19 ust.1 pkt. 3, a może pkt 2 lit. b?'
    expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '§ 19 ust.1 pkt. 3',
      'pkt 2 lit. b',
    ])
  })

  it.each([
    'parametry 5 drukarek',
    'na litr 3 zł',
    'lista 5 osób',
    'literatura 4',
    'lity a nie pusty',
    'punktualnie o 8',
    'ustawa 5',
    'część 3 tłust 5',
    'powyższych zadań',
    'art. 33 ust. 1 i 3 ustawy',
    'art. 5 § 1 kpa',
    '§ 4 ust. 2 rozporządzenia w sprawie kart',
    '§ 3 uchwaly nr 5',
  ])('finds nothing in "%s"', (text) => {
    expect(findCitations(text)).toEqual([])
  })
})

describe('toEId', () => {
  it('needs a section, or a provision to start from', () => {
    const mention = onlyMention('pkt 1 lit. b')
    expect(toEId(mention)).toBeUndefined()
    expect(toEId(mention, eId('sec_13'))).toBe('sec_13__point_1__letter_b')
  })
})

describe('resolveMention', () => {
  it.each([
    ['a point beside one above', 'pkt. 1', 'sec_12__point_2', 'sec_12__point_1'],
    ['a point seen from a letter', 'pkt 1', 'sec_12__point_2__letter_a', 'sec_12__point_1'],
    ['a point within a paragraph', 'pkt 3', 'sec_19__para_2__point_2__letter_c', 'sec_19__para_2__point_3'],
    ['a letter of the same list', 'lit. a', 'sec_19__para_2__point_2__letter_c', 'sec_19__para_2__point_2__letter_a'],
    ['a paragraph of the same section', 'ust. 1', 'sec_19__para_2__point_2', 'sec_19__para_1'],
    ['a whole citation', '§ 19 ust.1 pkt. 3', 'sec_2', 'sec_19__para_1__point_3'],
  ])('finds %s', (_, text, from, expected) => {
    expect(resolveMention(onlyMention(text), eId(from))).toBe(expected)
  })
})
