import { toCitation } from '../../src/ordinance/citation'
import { createAsking } from '../support/asking'

const { ask, askFor, outcome, knowledge } = createAsking()

/** A plain question for every unit, and the provision that settles it. */
const PLAIN: readonly (readonly [unit: string, question: string, citation: string])[] = [
  ['IT-01-1', 'kto koordynuje wdrożenia i proces zmiany', '§ 2 pkt 2'],
  ['IT-01-2', 'kto akceptuje karty usług w aplikacji STRATUS?', '§ 3 pkt 4'],
  ['IT-01-3', 'kto prowadzi ewidencję interfejsów wymiany danych', '§ 4 pkt 3'],
  ['IT-01-5', 'kto nadzoruje repozytorium kodów źródłowych?', '§ 5 pkt 6'],
  ['IT-01-6', 'kto przygotowuje raporty i analizy na zlecenie wydziałów', '§ 6 pkt 4'],
  ['IT-02-1', 'kto jest koordynatorem Polityki Bezpieczeństwa Informacji', '§ 7 pkt 9'],
  ['IT-02-2', 'kto mierzy jakość realizacji zgłoszeń', '§ 8 pkt 3'],
  ['IT-02-3', 'kto organizuje webinary', '§ 9 pkt 2'],
  ['IT-03-1', 'kto rozlicza kary umowne?', '§ 10 pkt 2'],
  ['IT-03-2', 'kto prowadzi sprawy osobowe i socjalne pracowników Centrum', '§ 11 pkt 2'],
  ['IT-04-1', 'kto wykonuje kopie zapasowe', '§ 12 pkt 1 lit. e'],
  ['IT-04-2', 'kto zainstaluje podpis elektroniczny', '§ 13 pkt 1 lit. d'],
  ['IT-04-3', 'kto prowadzi ewidencję licencji?', '§ 14 pkt 1'],
  ['IT-04-4', 'kto utrzymuje łącza między lokalizacjami', '§ 15 pkt 1 lit. d'],
  ['IT-04-5', 'kto robi plany zakupów w pionie III Zastępcy', '§ 16 pkt 3'],
  ['IT-05', 'kto koordynuje pracę koordynatorów stanowisk aplikacji', '§ 17 ust. 1 pkt 4'],
  ['IT-05-1', 'kto odpowiada za systemy finansowo-księgowe i podatkowe?', '§ 17 ust. 2 pkt 1'],
  ['IT-05-2', 'kto prowadzi portale dla klientów zewnętrznych', '§ 17 ust. 2 pkt 2'],
  ['IT-05-3', 'kto zajmuje się systemami wspierającymi oświatę?', '§ 17 ust. 2 pkt 3'],
  ['IT-05-4', 'kto odpowiada za centralny system kolejkowy?', '§ 17 ust. 2 pkt 4'],
  ['IT-06', 'kto rozwija usługi elektroniczne zgodnie ze Strategią Usług', '§ 18 pkt 3'],
  ['IT-07-1', 'kto przeprowadza procedury przetargowe?', '§ 19 ust. 2 pkt 1 lit. b'],
  ['IT-07-2', 'kto przygotowuje umowy i zlecenia Centrum', '§ 19 ust. 2 pkt 2 lit. a'],
]

/** The duties of the four Stanowiska of IT-05, in whichever order. */
const stands = (letter: string): string[] => [1, 2, 3, 4].map((point) => `§ 17 ust. 2 pkt ${point} lit. ${letter}`)
const APPLICATIONS = ['IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4']

describe('answerByRemit', () => {
  it.each(PLAIN)('names %s: %s', (unit, question, citation) => {
    const { competences } = askFor('competent-units', question)
    expect([competences[0].unit, toCitation(competences[0].evidence[0])]).toEqual([unit, citation])
    expect(competences).toHaveLength(1)
  })

  it.each([
    ['no diacritics', 'kto przeprowadza procedury przetargowe', 'kto przeprowadza procedury przetargowe'],
    ['no diacritics', 'kto prowadzi ewidencję licencji', 'kto prowadzi ewidencje licencji'],
    ['slips', 'kto organizuje webinary', 'kto orgnizuje webinarry'],
    ['capitals', 'kto rozlicza kary umowne', 'KTO ROZLICZA KARY UMOWNE???'],
    ['courtesies', 'kto rozlicza kary umowne', 'Dzień dobry, proszę o wskazanie, kto rozlicza kary umowne. Dziękuję'],
    [
      'somebody on the line',
      'kto wykonuje kopie zapasowe',
      'mam na linii panią z wydziału, kto wykonuje kopie zapasowe',
    ],
    ['the office named', 'kto organizuje webinary', 'kto u nas organizuje webinary'],
  ])('names the same unit with %s', (_, plain, typed) => {
    expect(outcome(typed)).toMatchObject({ units: outcome(plain).units.slice(0, 1), refs: [outcome(plain).refs[0]] })
  })

  it.each([
    ['SSL certificates', 'certyfikat SSL programu podatkowego wygasa', 'IT-05-1'],
    ['dictionaries', 'kto prowadzi słowniki w systemie obiegu dokumentów', 'IT-05-1'],
  ])('names the one Stanowiska whose object is named: %s', (_, question, unit) => {
    expect(outcome(question)).toMatchObject({ kind: 'answer', units: [unit] })
  })

  describe('several units', () => {
    it.each([
      [
        'accounts and SSL certificates',
        'kto zarządza kontami i certyfikatami SSL w aplikacjach?',
        APPLICATIONS,
        stands('g'),
      ],
      ['dictionaries', 'które stanowiska zarządzają słownikami', APPLICATIONS, stands('h')],
      [
        'the second line of support',
        'które komórki są II linią wsparcia?',
        ['IT-04-1', ...APPLICATIONS],
        ['§ 12 pkt 3', ...stands('i')],
      ],
      [
        'the flow of data',
        'które komórki odpowiadają za przepływ danych?',
        ['IT-01-3', 'IT-01-6'],
        ['§ 4 pkt 3', '§ 6 pkt 8'],
      ],
      ['helping hands', 'kto zapewnia zdalne ręce', ['IT-04-2', 'IT-04-4'], ['§ 13 pkt 8', '§ 15 pkt 1 lit. i']],
    ])('share a duty: %s', (_, question, units, citations) => {
      const { competences } = askFor('competent-units', question)
      expect(competences.map(({ unit }) => unit).toSorted()).toEqual(units)
      expect(competences.map(({ evidence }) => toCitation(evidence[0])).toSorted()).toEqual(citations)
    })

    it('are not named where the question tells one apart', () => {
      expect(outcome('kto świadczy usługę zdalnych rąk dla AT sieci')).toMatchObject({
        units: ['IT-04-4'],
        refs: ['§ 15 pkt 1 lit. i'],
      })
    })

    it('have each a matter of their own', () => {
      expect(outcome('kto robi kopie zapasowe, a kto prowadzi ewidencję licencji?')).toEqual({
        kind: 'answer',
        units: ['IT-04-1', 'IT-04-3'],
        refs: ['§ 12 pkt 1 lit. e', '§ 14 pkt 1'],
      })
      expect(outcome('kto organizuje webinary i kto utylizuje sprzęt informatyczny')).toMatchObject({
        units: ['IT-02-3', 'IT-03-2'],
        refs: ['§ 9 pkt 2', '§ 11 pkt 17'],
      })
    })

    it('have each a part of one matter', () => {
      expect(outcome('kto projektuje i kto nadzoruje przepływ danych')).toMatchObject({
        units: ['IT-01-6', 'IT-01-3'],
        refs: ['§ 6 pkt 8', '§ 4 pkt 3'],
      })
      const scopes = outcome('kto w całym Centrum i osobno w pionie III Zastępcy planuje budżet')
      expect(scopes.units).toEqual(['IT-03-1', 'IT-04-5'])
    })
  })

  describe('every unit', () => {
    it.each([
      ['training', 'kto musi brać udział w szkoleniach wskazanych przez przełożonych', '§ 21 pkt 29'],
      ['damages', 'kto odpowiada za szkody z niedopełnienia obowiązków', '§ 21 pkt 34'],
      ['discipline', 'kto odpowiada za dyscyplinę pracy', '§ 21 pkt 30'],
    ])('has the duty: %s', (_, question, citation) => {
      const { sources, specific } = askFor('every-unit', question)
      expect(sources.map(toCitation)).toEqual([citation])
      expect(specific).toHaveLength(1)
      expect(outcome(question).refs[0]).toBe(citation)
    })

    it.each([
      ['must I', ['muszę chodzić na szkolenia?'], '§ 21 pkt 29'],
      ['may I refuse', ['szef kazał mi zrobić coś spoza zakresu, mogę odmówić?'], '§ 21 pkt 37'],
      [
        'must we, after who sees to it',
        ['kto koordynuje szkolenia?', 'a jak mnie wpisali na kurs, to muszę iść?'],
        '§ 21 pkt 29',
      ],
    ])('is meant by who asks for his own duty: %s', (_, turns, citation) => {
      expect(outcome(...turns)).toMatchObject({ kind: 'common', refs: expect.arrayContaining([citation]) })
    })

    it.each([
      [
        'coordinates what each has a share in',
        'kto koordynuje wniosek dziennikarza o informację publiczną',
        '§ 11 pkt 18',
      ],
      ['takes what others hand over', 'komu oddać zamknięte teczki do archiwum', '§ 11 pkt 5'],
    ])('stands behind the one that %s', (_, question, citation) => {
      expect(outcome(question)).toMatchObject({ kind: 'answer', units: ['IT-03-2'] })
      expect(outcome(question).refs[0]).toBe(citation)
    })

    it('is mentioned beside the unit that has the duty in particular', () => {
      const { competences, common } = askFor(
        'competent-units',
        'kto w Centrum koordynuje odpowiedzi na interpelacje radnych',
      )
      expect(competences.map(({ unit }) => unit)).toEqual(['IT-03-2'])
      expect(common && toCitation(common)).toBe('§ 21 pkt 3')
    })
  })

  describe('a choice', () => {
    it('is left to the person when two readings are close and in different words', () => {
      const { options } = askFor('choice', 'kto obsługuje zakupy w ramach pionu')
      expect(options.map(({ unit }) => unit).toSorted()).toEqual(['IT-02-3', 'IT-04-5'])
      expect(options.map(({ evidence }) => toCitation(evidence[0]))).toContain('§ 9 pkt 6')
    })

    it('is of two or three units', () => {
      const questions = ['kto zarządza awariami', 'kto obsługuje zakupy w ramach pionu', 'kto szkoli z excela']
      const choices = questions.map((question) => outcome(question)).filter(({ kind }) => kind === 'choose')
      expect(choices.length).toBeGreaterThan(0)
      for (const { units } of choices) expect([2, 3]).toContain(units.length)
    })
  })

  describe('nobody', () => {
    it.each([
      ['an identity card', 'jak wyrobić dowód osobisty'],
      ['waste', 'kiedy wywożą śmieci z mojej ulicy'],
      ['a car', 'kto zarejestruje mój samochód'],
      ['a tram ticket', 'gdzie kupić bilet na tramwaj'],
      ['snow', 'kto odśnieża chodniki'],
      ['the weather', 'jaka będzie pogoda jutro'],
      ['words of nobody', 'xyzzy qwxqw'],
    ])('handles %s; what comes nearest is at most two', (_, question) => {
      const { nearest } = askFor('no-competence', question)
      expect(nearest.length).toBeLessThanOrEqual(2)
      expect(outcome(question)).toEqual({ kind: 'none', units: [], refs: [] })
    })

    it('handles a matter that is named, with where to go with it', () => {
      const { matter, nextStep } = askFor('no-competence', 'jak wyrobić dowód osobisty')
      expect(matter).toBe('dowód osobisty')
      expect(nextStep).toMatch(/\p{L}+\.$/u)
    })

    it('comes near to words of nobody', () => {
      expect(ask('xyzzy qwxqw')).toEqual({ kind: 'no-competence', nearest: [] })
    })
  })

  describe('what is not meant', () => {
    it.each([
      ['it is not about', 'nie pytam o sieć, tylko o kopie zapasowe', 'IT-04-1'],
      ['only the other', 'nie umowy tylko licencje', 'IT-04-3'],
      ['it is not about, said last', 'chodzi mi o webinary, a nie o szkolenia z analizy danych', 'IT-02-3'],
    ])('does not count: %s', (_, question, unit) => {
      expect(outcome(question).units).toEqual([unit])
    })
  })

  describe('a failure', () => {
    it.each([
      ['a network', 'nie działa mi sieć bezprzewodowa', 'IT-04-1'],
      ['a server', 'padł serwer bazy danych', 'IT-04-1'],
      ['a queue', 'system kolejkowy się zawiesił', 'IT-05-4'],
    ])('also goes to the first line: %s', (_, question, unit) => {
      const { competences, firstLine } = askFor('competent-units', question)
      expect(competences[0].unit).toBe(unit)
      expect(firstLine && [firstLine.unit, firstLine.evidence.map(toCitation)]).toEqual(['IT-02-2', ['§ 8 pkt 2']])
    })

    it.each([
      ['nothing is broken', 'kto zarządza VPN?'],
      ['a failure is not meant', 'nie chodzi mi o awarię, tylko o zakup drukarki'],
      ['the first line is named anyway', 'kto rejestruje zgłoszenia o awariach w I linii wsparcia'],
    ])('does not when %s', (_, question) => {
      expect(ask(question)).not.toHaveProperty('firstLine')
    })
  })

  it('shows as next best only units that it does not name, at most two', () => {
    for (const [, question] of PLAIN) {
      const { competences, nextBest } = askFor('competent-units', question)
      const named = competences.map(({ unit }) => unit)
      expect(nextBest.filter(({ unit }) => named.includes(unit))).toEqual([])
      expect(nextBest.length).toBeLessThanOrEqual(2)
    }
  })

  it('cites of each unit provisions of that unit alone, none twice', () => {
    for (const [, question] of PLAIN) {
      for (const { unit, evidence } of askFor('competent-units', question).competences) {
        expect(evidence.map((eId) => knowledge.ownerOf(eId))).toEqual(evidence.map(() => unit))
        expect(new Set(evidence).size).toBe(evidence.length)
      }
    }
  })
})

describe('the provision that is cited', () => {
  it.each([
    ['the introduction that names the thing', 'centralny system kolejkowy', '§ 17 ust. 2 pkt 4'],
    [
      'the item that names the action',
      'kto zarządza certyfikatami SSL w systemie kolejkowym',
      '§ 17 ust. 2 pkt 4 lit. g',
    ],
    ['the letter of a list', 'kto instaluje sprzęt drukująco-kopiujący', '§ 13 pkt 1 lit. e'],
  ])('is %s', (_, question, citation) => {
    expect(outcome(question).refs[0]).toBe(citation)
  })
})
