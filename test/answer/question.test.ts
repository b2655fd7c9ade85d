import { createActReader } from '../support/asking'
import { addressOf } from '../support/citations'
import { toEId } from '../../src/ordinance/citation'

const { read } = createActReader()

describe('createQuestionReader', () => {
  it('folds what wording tables are matched against', () => {
    expect(read('  Kto ZARZĄDZA\tsiecią\n wi-fi?  ').folded).toBe('kto zarzadza siecia wi-fi?')
  })

  it('folds in place what offsets point at', () => {
    const text = 'Żółć, kto?\tŁĄCZE 😀 sieć'
    const { foldedInPlace, tokens } = read(text)
    expect(foldedInPlace).toHaveLength(text.length)
    const words = tokens.map(({ start, end }) => foldedInPlace.slice(start, end))
    expect(words).toEqual(['zolc', 'kto', 'lacze', 'siec'])
  })

  it('reads words, codes, citations, units and posts apart', () => {
    const question = read('Czy it 04 2 albo referat Smart City podlega II zastępcy według § 13 pkt 1 lit. e?')
    expect(question.codes).toEqual(['IT-04-2'])
    expect(question.units.map(({ unit, by }) => [unit, by])).toEqual([
      ['IT-04-2', 'code'],
      ['IT-01-6', 'name'],
    ])
    expect(question.posts).toEqual(['zastepca-2'])
    expect(question.citations.map((mention) => toEId(mention))).toEqual([addressOf('§ 13 pkt 1 lit. e')])
  })

  it.each([
    ['its name', 'kto kieruje Centrum Obsługi Informatycznej?', 'kto kieruje centrum?', 3],
    ['its name without diacritics, inflected', 'dyrektor centrum obslugi  informatycznej', 'dyrektor centrum', 3],
    ['its short name in any case', 'szef Centrum', 'szef centrum', 1],
    ['its initials', 'co jest w COI?', 'co jest w centrum?', 1],
  ])('calls the whole organization the same by %s', (_, text, folded, words) => {
    const question = read(text)
    expect(question.folded).toBe(folded)
    expect(question.whole.size).toBe(words)
    expect(question.units).toEqual([])
  })

  it('takes no other word for the whole', () => {
    const { folded, whole } = read('centralny system, informatyczna obsługa sesji, coś')
    expect(folded).toBe('centralny system, informatyczna obsluga sesji, cos')
    expect(whole.size).toBe(0)
  })

  it('keeps codes that no unit has', () => {
    const { codes, units } = read('co robi IT-01-4?')
    expect(codes).toEqual(['IT-01-4'])
    expect(units).toEqual([])
  })

  it('tells the matter from what is excluded', () => {
    const { terms, matter } = read('nie chodzi mi o umowy, tylko o licencje')
    expect(terms.map(({ lemma }) => lemma)).not.toContain('umowa')
    expect(matter.map(({ lemma }) => lemma)).toEqual(['licencja'])
  })

  it('leaves a code that only names a unit out of the matter', () => {
    expect(read('kto w IT-04-4 zarządza telefonami').matter.map(({ token }) => token.text)).toEqual([
      'zarządza',
      'telefonami',
    ])
    expect(read('zakupy w pionie IT-02').matter.map(({ token }) => token.text)).toContain('IT-02')
  })

  it('cuts what is too long for a question', () => {
    const { folded, tokens } = read(`serwer ${'x '.repeat(20_000)} drukarka`)
    expect(folded.length).toBeLessThanOrEqual(2000)
    expect(tokens[0]?.text).toBe('serwer')
    expect(tokens.map(({ text }) => text)).not.toContain('drukarka')
  })

  it('finds nothing in nothing', () => {
    expect(read(' \n ')).toEqual({
      folded: '',
      foldedInPlace: ' \n ',
      tokens: [],
      terms: [],
      excluded: [],
      matter: [],
      whole: new Set(),
      namesFormer: false,
      codes: [],
      citations: [],
      units: [],
      exceptions: new Set(),
      posts: [],
      ofPerson: false,
    })
  })
})
