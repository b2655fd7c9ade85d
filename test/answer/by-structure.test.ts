import type { AnswerOf } from '../../src/answer/answer'
import { toCitation } from '../../src/ordinance/citation'
import { createAsking } from '../support/asking'
import { addressOf } from '../support/citations'

const { ask, askFor, outcome, knowledge } = createAsking()
const { units } = knowledge.organization

/** Who is above each unit, step by step, as § 1 and § 17 say; the provisions that say so. */
const REPORTING: readonly (readonly [code: string, way: string, citations: string])[] = [
  ['IT-01-1', 'dyrektor', '§ 1 ust. 4 pkt 4'],
  ['IT-01-2', 'dyrektor', '§ 1 ust. 4 pkt 5'],
  ['IT-01-3', 'dyrektor', '§ 1 ust. 4 pkt 6'],
  ['IT-01-5', 'dyrektor', '§ 1 ust. 4 pkt 7'],
  ['IT-01-6', 'dyrektor', '§ 1 ust. 4 pkt 8'],
  ['IT-02-1', 'zastepca-1 dyrektor', '§ 1 ust. 5 pkt 1; § 1 ust. 4 pkt 1'],
  ['IT-02-2', 'zastepca-1 dyrektor', '§ 1 ust. 5 pkt 2; § 1 ust. 4 pkt 1'],
  ['IT-02-3', 'zastepca-1 dyrektor', '§ 1 ust. 5 pkt 3; § 1 ust. 4 pkt 1'],
  ['IT-03-1', 'zastepca-2 dyrektor', '§ 1 ust. 6 pkt 1; § 1 ust. 4 pkt 2'],
  ['IT-03-2', 'zastepca-2 dyrektor', '§ 1 ust. 6 pkt 2; § 1 ust. 4 pkt 2'],
  ['IT-04-1', 'zastepca-3 dyrektor', '§ 1 ust. 7 pkt 1; § 1 ust. 4 pkt 3'],
  ['IT-04-2', 'zastepca-3 dyrektor', '§ 1 ust. 7 pkt 2; § 1 ust. 4 pkt 3'],
  ['IT-04-3', 'zastepca-3 dyrektor', '§ 1 ust. 7 pkt 3; § 1 ust. 4 pkt 3'],
  ['IT-04-4', 'zastepca-3 dyrektor', '§ 1 ust. 7 pkt 4; § 1 ust. 4 pkt 3'],
  ['IT-04-5', 'zastepca-3 dyrektor', '§ 1 ust. 7 pkt 5; § 1 ust. 4 pkt 3'],
  ['IT-05', 'zastepca-1 dyrektor', '§ 1 ust. 5 pkt 4; § 1 ust. 4 pkt 1'],
  ...['IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4'].map(
    (code) =>
      [
        code,
        `koordynator-${code} kierownik-IT-05 zastepca-1 dyrektor`,
        '§ 17 ust. 1 pkt 5; § 17 ust. 1 pkt 4; § 1 ust. 5 pkt 4; § 1 ust. 4 pkt 1',
      ] as const,
  ),
  ['IT-06', 'dyrektor', '§ 1 ust. 4 pkt 9'],
  ['IT-07', 'zastepca-2 dyrektor', '§ 1 ust. 6 pkt 3; § 1 ust. 4 pkt 2'],
  ['IT-07-1', 'IT-07 zastepca-2 dyrektor', '§ 1 ust. 3 pkt 18 lit. a; § 1 ust. 6 pkt 3; § 1 ust. 4 pkt 2'],
  ['IT-07-2', 'IT-07 zastepca-2 dyrektor', '§ 1 ust. 3 pkt 18 lit. b; § 1 ust. 6 pkt 3; § 1 ust. 4 pkt 2'],
  ['IT-08', 'outside: Dyrektorowi Departamentu Marki Kraków', '§ 1 ust. 8'],
]

function wayOf({ steps }: AnswerOf<'reporting-line'>): string {
  return steps
    .map(({ superior }) => (typeof superior === 'string' ? superior : `outside: ${superior.outside}`))
    .join(' ')
}

function citationsOf({ steps }: AnswerOf<'reporting-line'>): string {
  return steps.map(({ source }) => toCitation(source)).join('; ')
}

describe('answerByStructure', () => {
  describe('who is above', () => {
    it('is asked of each of the 25 units', () => {
      expect(REPORTING.map(([code]) => code)).toEqual([...units.keys()])
    })

    it.each(REPORTING)('%s: %s', (code, way, citations) => {
      const answer = askFor('reporting-line', `komu podlega ${code}?`)
      expect(answer.subject).toBe(code)
      expect(wayOf(answer)).toBe(way)
      expect(citationsOf(answer)).toBe(citations)
      expect(answer.leftOpen).toBe(code.startsWith('IT-07-'))
    })

    it.each(REPORTING)('%s by its name: %s', (code, way) => {
      const answer = askFor(
        'reporting-line',
        `kto jest przełożonym: ${[...units.values()].find(({ identifier }) => identifier === code)?.name ?? ''}`,
      )
      expect([answer.subject, wayOf(answer)]).toEqual([code, way])
    })

    it.each([
      ['a deputy', 'komu podlega II Zastępca Dyrektora?', 'zastepca-2', 'dyrektor', false],
      ['a deputy in other words', 'kto jest szefem trzeciego wicedyrektora', 'zastepca-3', 'dyrektor', false],
      ['the head, of whom the act does not say it', 'komu podlega dyrektor COI?', 'dyrektor', '', true],
      ['the Strateg', 'komu podlega strateg?', 'IT-08', 'outside: Dyrektorowi Departamentu Marki Kraków', false],
    ])('tells it of %s', (_, question, subject, way, leftOpen) => {
      const answer = askFor('reporting-line', question)
      expect([answer.subject, wayOf(answer), answer.leftOpen]).toEqual([subject, way, leftOpen])
    })

    it.each([
      ['pod kim', 'pod kim jest referat wsparcia użytkowników'],
      ['without diacritics', 'komu podlega referat wsparcia uzytkownikow'],
      ['szef', 'kto jest szefem IT-04-2'],
      ['which deputy', 'który zastępca nadzoruje referat wsparcia użytkowników'],
      ['przełożony', 'przełożony IT-04-2?'],
      ['nad', 'kto jest nad IT-04-2'],
      ['a yes-or-no question', 'czy IT-04-2 podlega dyrektorowi?'],
      ['in which division', 'w jakim pionie jest IT-04-2'],
      ['English', 'who does IT-04-2 report to?'],
    ])('hears %s', (_, question) => {
      const answer = askFor('reporting-line', question)
      expect([answer.subject, wayOf(answer)]).toEqual(['IT-04-2', 'zastepca-3 dyrektor'])
    })
  })

  describe('who is under a post', () => {
    it.each([
      ['zastepca-1', 'co podlega I Zastępcy Dyrektora?', ['IT-02-1', 'IT-02-2', 'IT-02-3', 'IT-05'], '§ 1 ust. 5'],
      ['zastepca-2', 'kogo ma pod sobą drugi wicedyrektor?', ['IT-03-1', 'IT-03-2', 'IT-07'], '§ 1 ust. 6'],
      [
        'zastepca-3',
        'jakie komorki nadzoruje iii zastepca',
        ['IT-04-1', 'IT-04-2', 'IT-04-3', 'IT-04-4', 'IT-04-5'],
        '§ 1 ust. 7',
      ],
      [
        'dyrektor',
        'kto podlega bezpośrednio dyrektorowi?',
        ['IT-01-1', 'IT-01-2', 'IT-01-3', 'IT-01-5', 'IT-01-6', 'IT-06', 'zastepca-1', 'zastepca-2', 'zastepca-3'],
        '§ 1 ust. 4',
      ],
    ])('%s: %s', (post, question, members, source) => {
      const answer = askFor('members', question)
      expect(answer).toMatchObject({ relation: 'reports-to', of: post, members, counted: false, inferred: false })
      expect(toCitation(answer.sources[0])).toBe(source)
      expect(answer.sources).toHaveLength(members.length + 1)
    })

    it.each([
      ['a deputy', 'ile komórek podlega III zastępcy', 'zastepca-3', 5],
      ['the head', 'ile komórek podlega dyrektorowi', 'dyrektor', 9],
    ])('is counted for %s', (_, question, post, count) => {
      const answer = askFor('members', question)
      expect(answer).toMatchObject({ relation: 'reports-to', of: post, counted: true })
      expect(answer.members).toHaveLength(count)
    })
  })

  describe('composition', () => {
    it.each([
      ['an Oddział', 'z czego składa się IT-05?', 'IT-05', ['IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4']],
      [
        'an Oddział by name',
        'jakie stanowiska są w oddziale zamówień publicznych i umów IT',
        'IT-07',
        ['IT-07-1', 'IT-07-2'],
      ],
      ['an Oddział, put in other words', 'co wchodzi w skład IT-07', 'IT-07', ['IT-07-1', 'IT-07-2']],
    ])('of %s', (_, question, of, members) => {
      expect(ask(question)).toMatchObject({ kind: 'members', relation: 'part-of', of, members, counted: false })
    })

    it.each([
      ['by its short name', 'z czego składa się Centrum?'],
      ['by its initials', 'jakie komórki są w COI?'],
      ['by its whole name', 'co wchodzi w skład Centrum Obsługi Informatycznej?'],
      ['as a structure', 'struktura centrum'],
    ])('of the whole, named %s', (_, question) => {
      const answer = askFor('members', question)
      const direct = [...units.values()].filter(({ unitOf }) => unitOf === 'IT').map(({ identifier }) => identifier)
      expect(answer).toMatchObject({ relation: 'part-of', of: 'IT', members: direct, inferred: false })
      expect(answer.members).toHaveLength(19)
      expect(toCitation(answer.sources[0])).toBe('§ 1 ust. 3')
    })
  })

  describe('counts', () => {
    it.each([
      ['referaty', 'ile jest referatów?', 'classification', 13],
      ['oddziały', 'ile oddziałów ma centrum', 'classification', 3],
      ['stanowiska', 'ile jest stanowisk', 'classification', 8],
      ['all units', 'ile komórek wewnętrznych ma Centrum?', 'part-of', 19],
      ['all units of the whole by name', 'ile komórek ma Centrum Obsługi Informatycznej', 'part-of', 19],
      ['deputies', 'ilu zastępców ma dyrektor?', 'deputies', 3],
      ['deputies in other words', 'ilu jest wicedyrektorów', 'deputies', 3],
      ['inner units', 'ile stanowisk jest w IT-05', 'part-of', 4],
    ])('%s', (_, question, relation, count) => {
      const answer = askFor('members', question)
      expect([answer.relation, answer.members.length, answer.counted]).toEqual([relation, count, true])
    })

    it('tells what is counted when it is less than all', () => {
      expect(ask('ile jest referatów?')).toMatchObject({ classification: 'referat' })
      expect(ask('ile komórek ma centrum?')).not.toHaveProperty('classification')
    })
  })

  describe('code and name', () => {
    it('tells the code of each unit by its name', () => {
      for (const { identifier, name, source } of units.values()) {
        const answer = ask(`jaki symbol ma ${name}?`)
        expect(answer).toEqual({ kind: 'identity', unit: identifier, asked: 'code', source })
      }
    })

    it('tells the name of each unit by its code', () => {
      for (const { identifier, source } of units.values()) {
        const answer = ask(`jak się nazywa ${identifier}?`)
        expect(answer).toEqual({ kind: 'identity', unit: identifier, asked: 'name', source })
      }
    })

    it.each([
      ['a short name', 'kod referatu smart city', 'IT-01-6', 'code'],
      ['what is behind a code', 'co to jest it042', 'IT-04-2', 'name'],
      ['what a code means', 'co oznacza IT-03-1', 'IT-03-1', 'name'],
    ])('hears %s', (_, question, unit, asked) => {
      expect(ask(question)).toMatchObject({ kind: 'identity', unit, asked })
    })

    it('does not take source code for a unit’s code', () => {
      expect(outcome('kto pilnuje kodów źródłowych')).toMatchObject({ kind: 'answer', units: ['IT-01-5'] })
    })
  })

  describe('divisions', () => {
    it.each([
      ['by code', 'co wchodzi w skład pionu IT-02?', 'IT-02', ['IT-02-1', 'IT-02-2', 'IT-02-3'], false, '§ 9 pkt 6'],
      ['by code, loosely', 'pion IT-02, co w nim jest', 'IT-02', ['IT-02-1', 'IT-02-2', 'IT-02-3'], false, '§ 9 pkt 6'],
      [
        'by deputy, which is inferred',
        'które komórki są w pionie III zastępcy?',
        'zastepca-3',
        ['IT-04-1', 'IT-04-2', 'IT-04-3', 'IT-04-4', 'IT-04-5'],
        true,
        '§ 1 ust. 7 pkt 5',
      ],
    ])('%s', (_, question, of, members, inferred, source) => {
      const answer = askFor('members', question)
      expect(answer).toMatchObject({ relation: 'division', of, members, inferred })
      expect(answer.sources.map(toCitation)).toEqual([source])
    })

    it('of a deputy whose division the act does not mention are those under the deputy', () => {
      expect(ask('kto jest w pionie I zastępcy')).toMatchObject({
        kind: 'members',
        relation: 'reports-to',
        of: 'zastepca-1',
        members: ['IT-02-1', 'IT-02-2', 'IT-02-3', 'IT-05'],
      })
    })

    it('are under whoever their units are under', () => {
      const answer = askFor('reporting-line', 'komu podlega pion IT-02?')
      expect(wayOf(answer)).toBe('zastepca-1 dyrektor')
    })

    it('do not hide a matter', () => {
      expect(outcome('kto koordynuje zakupy w pionie IT-02?')).toMatchObject({
        units: ['IT-02-3'],
        refs: ['§ 9 pkt 6'],
      })
    })
  })

  describe('posts', () => {
    it.each([
      ['who runs it', 'kto kieruje Centrum?'],
      ['who is its boss', 'kto jest szefem COI'],
      ['who is at its head, by its whole name', 'kto stoi na czele Centrum Obsługi Informatycznej?'],
    ])('the head: %s', (_, question) => {
      expect(ask(question)).toMatchObject({ kind: 'post', post: 'dyrektor', source: 'sec_1__para_1' })
    })

    it.each([
      ['who are they', 'kto zastępuje dyrektora?', false],
      ['when he is away', 'kto jest pod nieobecność dyrektora', false],
    ])('the deputies: %s', (_, question, counted) => {
      expect(ask(question)).toMatchObject({
        kind: 'members',
        relation: 'deputies',
        of: 'dyrektor',
        members: ['zastepca-1', 'zastepca-2', 'zastepca-3'],
        counted,
      })
    })

    it.each([
      ['what a deputy does', 'za co odpowiada II zastępca?', 'zastepca-2', '§ 1 ust. 4 pkt 2'],
      ['who a deputy is', 'kto to jest III zastępca dyrektora', 'zastepca-3', '§ 1 ust. 4 pkt 3'],
      ['what the head does', 'co robi dyrektor?', 'dyrektor', '§ 1 ust. 1'],
      ['a post alone', 'I zastępca', 'zastepca-1', '§ 1 ust. 4 pkt 1'],
    ])('%s', (_, question, post, citation) => {
      expect(ask(question)).toEqual({ kind: 'post', post, source: addressOf(citation) })
    })

    it('the deputies, where none is told from the others', () => {
      expect(ask('kim są zastępcy dyrektora?')).toMatchObject({ relation: 'deputies', counted: false })
    })

    it('the head of an Oddział', () => {
      expect(ask('kto jest kierownikiem IT-05?')).toMatchObject({ kind: 'post', post: 'kierownik-IT-05' })
    })
  })

  it.each([
    ['a matter with a word of structure', 'kto nadzoruje przepływ danych', ['IT-01-3']],
    ['the secretariat of a deputy', 'kto obsługuje sekretariat zastępcy dyrektora', ['IT-03-2']],
    ['work on a matter', 'kto pracuje nad aplikacjami oświatowymi', ['IT-05-3']],
    ['the oversight of a matter', 'kto kieruje projektami IT', ['IT-01-1']],
    ['a head of somebody else', 'dyrektor szkoły pyta o dziennik elektroniczny, kto to prowadzi', ['IT-05-3']],
  ])('leaves %s to the remits', (_, question, units_) => {
    const { kind, units: named } = outcome(question)
    expect([kind, named.slice(0, 1)]).toEqual(['answer', units_])
  })
})
