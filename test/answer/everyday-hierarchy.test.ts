import { createAsking } from '../support/asking'

const { ask, outcome } = createAsking()

const DIRECTLY_UNDER_HEAD = ['IT-01-1', 'IT-01-2', 'IT-01-3', 'IT-01-5', 'IT-01-6', 'IT-06']

/** Parts and wholes, lists with something left out, and superiors within a longer story. */
describe('answerByStructure, parts, lists and stories', () => {
  it.each([
    ['a code', 'IT-05-3 to osobna komórka czy część czegoś większego? Czego?', 'IT-05'],
    ['a name', 'Stanowiska ds. umów to osobna jednostka czy fragment oddziału?', 'IT-07'],
    ['a nickname', 'stanowiska od portali to oddzielny referat czy w ramach oddziału, którego', 'IT-05'],
    ['some Oddział', 'a desktopowcy są sami sobie czy pod jakimś oddziałem siedzą', 'IT-05'],
    ['in few words', 'IT-07-2 samodzielne czy w oddziale', 'IT-07'],
    ['English', 'is IT-05-2 a standalone unit or part of a bigger division? which one?', 'IT-05'],
    ['what is no part', 'IT-04-5 jest częścią jakiegoś oddziału czy stoi samodzielnie?', 'zastepca-3'],
    ['a Referat', 'czy IT-02-1 należy do jakiegoś oddziału?', 'zastepca-1'],
  ])('tells what it is a part of: %s', (_, question, above) => {
    expect(ask(question).kind).toBe('reporting-line')
    expect(outcome(question).units).toEqual([above])
  })

  it.each([
    ['deputies', 'Które komórki ma pod sobą bezpośrednio Dyrektor, nie licząc zastępców?', DIRECTLY_UNDER_HEAD],
    ['deputies, behind', 'kogo nadzoruje Dyrektor? zastępców pomijamy, chodzi o same komórki', DIRECTLY_UNDER_HEAD],
    [
      'deputies, before whom',
      'Wypisz jednostki, które odpowiadają przed dyrektorem, bez zastępców',
      DIRECTLY_UNDER_HEAD,
    ],
    ['Oddziały', 'Wymień komórki podległe II Zastępcy, bez oddziałów.', ['IT-03-1', 'IT-03-2']],
    ['other kinds', 'podaj referaty podległe wprost Dyrektorowi', ['IT-01-1', 'IT-01-3', 'IT-01-5', 'IT-01-6']],
    ['Stanowiska of an Oddział', 'które stanowiska są poza oddziałami', ['IT-01-2', 'IT-04-5']],
    ['what belongs to no Oddział', 'jakie stanowiska nie należą do żadnego oddziału', ['IT-01-2', 'IT-04-5']],
  ])('lists units without %s', (_, question, units) => {
    expect(outcome(question).units).toEqual(units)
  })

  it.each([
    ['neighbours', 'z kim sąsiaduje w strukturze referat ds. finansów', ['IT-03-2', 'IT-07']],
    ['what is inside an Oddział', 'co jest w środku IT-07', ['IT-07-1', 'IT-07-2']],
    ['counted parts', 'ile stanowisk jest w oddziale zamówień i jak się nazywają', ['IT-07-1', 'IT-07-2']],
    ['codes alone', 'lista komórek pod II zastępcą, same kody', ['IT-03-1', 'IT-03-2', 'IT-07']],
    ['posts in a division', 'Name the posts in the procurement and contracts division.', ['IT-07-1', 'IT-07-2']],
    ['what makes up a division', 'Which units make up division IT-07?', ['IT-07-1', 'IT-07-2']],
    ['what is inside', 'Show me the teams inside IT-07.', ['IT-07-1', 'IT-07-2']],
    ['a whole called by its part', 'List the sub-units of the public procurement division', ['IT-07-1', 'IT-07-2']],
    ['what a deputy supervises', 'What does the second deputy director supervise?', ['IT-03-1', 'IT-03-2', 'IT-07']],
    ['who sits under a deputy', 'which teams sit under deputy 2', ['IT-03-1', 'IT-03-2', 'IT-07']],
    ['who reports to one by number', 'who reports to deputy number two?', ['IT-03-1', 'IT-03-2', 'IT-07']],
    [
      'what reports to the director',
      'List the units that report directly to the Director.',
      [...DIRECTLY_UNDER_HEAD, 'zastepca-1', 'zastepca-2', 'zastepca-3'],
    ],
  ])('lists %s', (_, question, units) => {
    expect(outcome(question).units).toEqual(units)
  })

  it.each([
    ['a deputy, in English', 'Who does the first deputy director report to?', 'dyrektor'],
    ['a team, in English', 'To whom does the user support team report?', 'zastepca-3'],
    ['a unit named with its division', 'komu podlegają Stanowiska ds. zakupów w pionie III Zastępcy', 'zastepca-3'],
    ['coordinators', 'pod czyim nadzorem pracują koordynatorzy', 'IT-05'],
    ['coordinators of an Oddział', 'pod czyim nadzorem są koordynatorzy w oddziale aplikacji', 'IT-05'],
    ['the head of an Oddział', 'kto jest nad kierownikiem oddziału zarządzania aplikacjami', 'zastepca-1'],
    ['a letter', 'napisałam pismo do szefa referatu telekomunikacji o kablu przy Wielopolu, kto to', 'zastepca-3'],
    ['their superior', 'wniosek kierowniczki referatu finansów trzeba zanieść do jej przełożonego', 'zastepca-2'],
    ['a reason', 'kto jest nad referatem ds. cyberbezpieczeństwa, bo składamy projekt z unii', 'zastepca-1'],
  ])('tells who is above %s', (_, question, above) => {
    expect(ask(question).kind).toBe('reporting-line')
    expect(outcome(question).units).toEqual([above])
  })

  it.each([
    ['who leads a matter', ['pod czyim nadzorem jest repozytorium kodów źródłowych?'], 'IT-01-5', '§ 5 pkt 6'],
    ['whose care it is in', ['pod czyją pieczą jest obieg korespondencji'], 'IT-03-2', '§ 11 pkt 4'],
    ['the boss of a thing', ['kto jest szefem od repozytorium kodów źródłowych'], 'IT-01-5', '§ 5 pkt 6'],
    [
      'a follow-up on a matter',
      [
        'kto pisze programy na potrzeby centrum?',
        'a kto potem pilnuje źródeł, czyli gdzie trafia i pod czyim nadzorem leży kod',
      ],
      'IT-01-5',
      '§ 5 pkt 6',
    ],
    [
      'a whole that is answered for',
      ['kto jest odpowiedzialny za prawidłowe funkcjonowanie oddziału ds. zarządzania aplikacjami?'],
      'IT-05',
      '§ 17 ust. 1 pkt 4',
    ],
  ])('asks for no post: %s', (_, turns, unit, ref) => {
    const { units, refs } = outcome(...turns)
    expect([units[0], refs[0]]).toEqual([unit, ref])
  })

  it('tells who is above all deputies', () => {
    expect(ask('kto jest nad wszystkimi zastępcami')).toMatchObject({ kind: 'post', post: 'dyrektor' })
  })

  it('tells the Oddział around those who were spoken of', () => {
    const turns = ['Kto ogarnia programy dla szkół?', 'czyli stanowiska od aplikacji oświatowych?'] as const
    const { units, refs } = outcome(...turns, 'a pod jaki oddział oni podchodzą?')
    expect([units[0], refs[0]]).toEqual(['IT-05', '§ 1 ust. 3 pkt 16 lit. c'])
  })

  it('tells the deputy above the Oddział of a part', () => {
    expect(outcome('pod którym zastępcą są stanowiska ds. umów IT')).toMatchObject({
      units: ['zastepca-2'],
      refs: ['§ 1 ust. 6'],
    })
  })

  it('takes a unit named with its division for the unit', () => {
    expect(ask('jaki kod mają Stanowiska ds. zakupów w pionie III Zastępcy?')).toMatchObject({
      kind: 'identity',
      unit: 'IT-04-5',
    })
  })

  it.each([
    ['a report', 'Who writes the reports on spending?'],
    ['a register of its own', 'kto prowadzi osobny rejestr umów'],
    ['coordinators of services', 'kto kieruje koordynatorami usług w wydziałach'],
  ])('leaves %s to the remits', (_, question) => {
    expect(['competent-units', 'choice', 'every-unit', 'no-competence']).toContain(ask(question).kind)
  })
})
