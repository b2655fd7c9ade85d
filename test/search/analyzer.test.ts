import type { QueryTerm } from '../../src/search/analyzer'
import { analyzerOver } from '../support/collection'

const analyzer = analyzerOver([
  'Instalacja drukarek i konfiguracja komputerów w sieci.',
  'Referat AB-02-1 zajmuje się siecią, która działa.',
  'Wnioski o sieć bezprzewodową i VPN, pod numerem 112.',
])

function lemmasOf(terms: readonly QueryTerm[]): string[] {
  return terms.map(({ lemma }) => lemma)
}

describe('createAnalyzer', () => {
  describe('analyzeText', () => {
    it.each([
      ['inflected words as lemmas', 'instalacja drukarek', ['instalacja', 'drukarka']],
      ['words in any case', 'SIECI Komputerowe', ['sieć', 'komputerowy']],
      ['no stop words', 'kto i gdzie jest w sieci', ['sieć']],
      ['words that no dictionary knows, without their endings', 'VPN-em webinarami', ['vpn', 'webinar']],
      ['codes as the act prints them', 'sprawy ab021', ['sprawa', 'AB-02-1']],
      ['no turns of phrase', 'mam na linii panią z wydziału, drukarka', ['drukarka']],
      ['nothing of nothing', '', []],
    ])('gives %s', (_, text, lemmas) => {
      expect(analyzer.analyzeText(text)).toEqual(lemmas)
    })

    it('reads a text as it is written: "siec" is no "sieć"', () => {
      expect(analyzer.analyzeText('siec')).not.toContain('sieć')
    })
  })

  describe('analyzeQuestion', () => {
    it.each([
      ['words without diacritics by what the collection holds', 'siec dziala', ['sieć', 'działać']],
      ['words with diacritics the same', 'sieć działa', ['sieć', 'działać']],
      ['no stop words, typed with or without diacritics', 'kto się zajmuje siecią? kto sie zajmuje', ['sieć']],
      ['no turns of phrase', 'proszę o wskazanie komórki, drukarka', ['drukarka']],
      ['a misspelt turn of phrase as nothing more than its content words', 'prosze wskazac siec', ['sieć']],
      ['a number that the collection holds', 'numer 112', ['numer', '112']],
      ['no number that it does not hold', 'sieć w pokoju 317', ['sieć', 'pokój']],
      ['nothing of nothing', '', []],
      ['nothing of stop words alone', 'a kto to jest?', []],
    ])('reads %s', (_, question, lemmas) => {
      expect(lemmasOf(analyzer.analyzeQuestion(question))).toEqual(lemmas)
    })

    it('lets the collection decide between the readings of one form', () => {
      const artillery = analyzerOver(['działo polowe', 'działo i działo', 'kto działa'])
      expect(lemmasOf(artillery.analyzeQuestion('dziala'))).toEqual(['działo'])
    })

    it('keeps where each word was typed', () => {
      const [network, works] = analyzer.analyzeQuestion('czy siec  dziala?')
      expect(network?.token).toEqual({ kind: 'word', text: 'siec', start: 4, end: 8 })
      expect(works?.token).toEqual({ kind: 'word', text: 'dziala', start: 10, end: 16 })
    })

    it.each([
      ['a word of the collection', 'komputery', { lemma: 'komputer', known: true }],
      ['a word of the dictionary alone', 'rower', { lemma: 'rower', known: false }],
      ['a word of nobody', 'xyzzyx', { lemma: 'xyzzyx', known: false }],
      ['a code of the collection', 'ab 02 1', { lemma: 'AB-02-1', known: true }],
      ['a code that it does not hold', 'AB-01', { lemma: 'AB-01', known: false }],
      [
        'a slip of the pen',
        'konfigurracja',
        { lemma: 'konfiguracja', known: true, corrected: expect.any(String) as unknown },
      ],
    ])('tells %s', (_, question, term) => {
      const [first, ...others] = analyzer.analyzeQuestion(question)
      expect(others).toEqual([])
      expect(first).toEqual({ ...term, token: expect.objectContaining({ start: 0 }) as unknown })
    })

    it('reads a word the same however often, and each in its place', () => {
      const [first, second] = analyzer.analyzeQuestion('siec, siec')
      expect([first?.token.start, second?.token.start]).toEqual([0, 6])
      expect({ ...second, token: first?.token }).toEqual(first)
      expect(analyzer.analyzeQuestion('siec, siec')).toEqual([first, second])
    })

    it('corrects only what nobody knows', () => {
      const office = analyzerOver(['nowe kable'])
      // "kafle" is one letter from "kable" and a word of its own.
      expect(office.analyzeQuestion('kafle')).toEqual([expect.objectContaining({ known: false })])
      expect(office.analyzeQuestion('kavle')).toEqual([
        expect.objectContaining({ lemma: 'kabel', known: true, corrected: 'kable' }),
      ])
    })

    it('does not take one number for another', () => {
      expect(analyzerOver(['plan na 2025 rok']).analyzeQuestion('2026')).toEqual([])
      expect(lemmasOf(analyzerOver(['plan na 2025 rok']).analyzeQuestion('2025'))).toEqual(['2025'])
    })

    it('leaves out a slip in a word that says nothing', () => {
      expect(lemmasOf(analyzerOver(['która sieć']).analyzeQuestion('ktorra siec'))).toEqual(['sieć'])
    })
  })

  describe('with plain words', () => {
    const plain = analyzerOver(['Instalacja komputera i drukarki.', 'Strategia i strateg.'], {
      komp: 'komputer',
      printer: 'drukarka',
      strategy: 'strategia',
    })

    it.each([
      ['jargon', 'komp', ['komputer']],
      ['jargon in another case', 'kompa', ['komputer']],
      ['an English word', 'printer', ['drukarka']],
      ['an English word with a Polish ending', 'printera', ['drukarka']],
      ['a word in capitals', 'KOMP', ['komputer']],
      ['a foreign word by itself', 'strategy', ['strategia']],
      ['no other word that shares its stem', 'strateg', ['strateg']],
    ])('reads %s', (_, question, lemmas) => {
      expect(lemmasOf(plain.analyzeQuestion(question))).toEqual(lemmas)
      expect(plain.analyzeText(question)).toEqual(lemmas)
    })
  })
})
