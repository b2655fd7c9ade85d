import { toCitation } from '../../src/ordinance/citation'
import { createAsking } from '../support/asking'
import { addressOf } from '../support/citations'

const { ask, askFor, outcome, knowledge } = createAsking()
const { ordinance, organization } = knowledge

describe('answerByCitation', () => {
  it('finds every provision of the act by its citation', () => {
    for (const eId of ordinance.provisions.keys()) {
      expect(ask(`co mówi ${toCitation(eId)}?`)).toMatchObject({ kind: 'provision', eId })
    }
  })

  it('names the unit whose duty it is', () => {
    for (const { identifier, remit } of organization.units.values()) {
      for (const eId of remit) expect(ask(toCitation(eId))).toEqual({ kind: 'provision', eId, unit: identifier })
    }
    expect(ask('§ 21 pkt 3')).toEqual({ kind: 'provision', eId: addressOf('§ 21 pkt 3') })
    expect(ask('§ 13')).toMatchObject({ unit: 'IT-04-2' })
  })

  it.each([
    ['no space', '§13 pkt.1 lit.e', '§ 13 pkt 1 lit. e'],
    ['words', 'paragraf 13 punkt 1 litera e', '§ 13 pkt 1 lit. e'],
    ['words abbreviated', 'par. 17 ust. 2 pkt 4', '§ 17 ust. 2 pkt 4'],
    ['a level left out', 'co jest w § 13 lit. e', '§ 13 pkt 1 lit. e'],
    ['a question around it', 'kto robi to, o czym mówi § 5 pkt 6?', '§ 5 pkt 6'],
  ])('reads a citation with %s', (_, question, citation) => {
    expect(ask(question)).toMatchObject({ kind: 'provision', eId: addressOf(citation) })
  })

  it.each([
    ['a section', '§ 99', '§ 99', ['§ 23', '§ 24']],
    ['a point', 'co mówi § 13 pkt 40?', '§ 13 pkt 40', ['§ 13', '§ 13 pkt 12', '§ 13 pkt 13']],
    ['a letter', '§ 13 pkt 1 lit. z', '§ 13 pkt 1 lit. z', ['§ 13 pkt 1', '§ 13 pkt 1 lit. e', '§ 13 pkt 1 lit. f']],
    ['a level that the section does not have', '§ 2 ust. 4', '§ 2 ust. 4', ['§ 2', '§ 2 pkt 5', '§ 2 pkt 6']],
    ['levels below one that does not exist', '§ 98 ust. 1 pkt 2', '§ 98 ust. 1 pkt 2', ['§ 23', '§ 24']],
    [
      'what can mean several',
      '§ 17 ust. 2 lit. g',
      '§ 17 ust. 2 lit. g',
      [1, 2, 3, 4].map((point) => `§ 17 ust. 2 pkt ${point} lit. g`),
    ],
  ])('tells that %s does not exist, and what stands near', (_, question, asked, near) => {
    const answer = askFor('not-existing', question)
    expect([answer.asked, answer.units, answer.provisions.map(toCitation)]).toEqual([asked, [], near])
    expect(outcome(question)).toEqual({ kind: 'none', units: [], refs: [] })
  })

  it('does not take a provision of another act for one of ours', () => {
    expect(ask('co mówi art. 33 ust. 1 ustawy?').kind).not.toBe('provision')
  })
})

describe('answerByUnknownCode', () => {
  it.each([
    ['a gap in the list', 'co robi IT-01-4?', 'IT-01-4', ['IT-01-1', 'IT-01-2', 'IT-01-3', 'IT-01-5', 'IT-01-6']],
    ['a number beyond it', 'komu podlega it 07 9', 'IT-07-9', ['IT-07', 'IT-07-1', 'IT-07-2']],
    ['a group that nobody has', 'co to IT-99', 'IT-99', []],
    ['the code of a group', 'co robi IT-03?', 'IT-03', ['IT-03-1', 'IT-03-2']],
    ['the code of a group alone', 'it-04', 'IT-04', ['IT-04-1', 'IT-04-2', 'IT-04-3', 'IT-04-4', 'IT-04-5']],
  ])('tells that no unit has %s, and which come near', (_, question, asked, units) => {
    expect(ask(question)).toEqual({ kind: 'not-existing', asked, units, provisions: [] })
  })

  it.each([
    ['a code beside one that a unit has', 'IT-01-4 czy IT-01-5?', 'not-existing'],
    ['a matter within a group', 'kto kupuje licencje w IT-04', 'not-existing'],
    ['the code of a division', 'co wchodzi w skład pionu IT-02', 'not-existing'],
  ])('lets %s be', (_, question, kind) => {
    expect(ask(question).kind).not.toBe(kind)
  })
})

describe('answerByFact', () => {
  it.each([
    ['entry-into-force', 'od kiedy obowiązuje zarządzenie?', ['§ 24']],
    ['entry-into-force', 'kiedy weszło w życie', ['§ 24']],
    ['repealed-act', 'jakie zarządzenie straciło moc?', ['§ 23']],
    ['repealed-act', 'które zarządzenie obowiązywało poprzednio', ['§ 23']],
    ['repealed-act', 'czy zarządzenie 3476/2024 jeszcze obowiązuje', ['§ 23']],
    ['title', 'czym jest zarządzenie 1796/2025?', ['tytuł']],
    ['entry-into-force', 'czy zarządzenie nr 1796/2025 obowiązuje', ['§ 24']],
    ['legal-basis', 'jaka jest podstawa prawna zarządzenia', ['podstawa prawna']],
    ['legal-basis', 'na podstawie jakiej ustawy wydano to zarządzenie', ['podstawa prawna']],
    ['signature', 'kto podpisał zarządzenie?', ['podpis']],
    ['issuer', 'kto wydał to zarządzenie?', ['tytuł']],
    ['number-and-date', 'jaki numer ma zarządzenie', ['tytuł']],
    ['number-and-date', 'z jakiego dnia jest zarządzenie', ['tytuł']],
    ['title', 'w sprawie czego jest to zarządzenie', ['tytuł']],
    ['title', 'co to za zarządzenie', ['tytuł']],
    ['source-address', 'gdzie znajdę pełny tekst zarządzenia?', ['tytuł']],
    ['annex', 'gdzie jest schemat organizacyjny?', ['§ 22']],
    ['annex', 'czy zarządzenie ma załącznik', ['§ 22']],
    ['place-in-office', 'czy Centrum jest wydziałem?', ['§ 1 ust. 1']],
    ['place-in-office', 'czy COI to komórka urzędu', ['§ 1 ust. 1']],
    ['former-name', 'co się stało z Wydziałem Informatyki?', ['§ 1 ust. 2']],
    ['former-name', 'jaka była dawna nazwa COI', ['§ 1 ust. 2']],
  ])('tells %s: %s', (topic, question, refs) => {
    expect(ask(question)).toMatchObject({ kind: 'act-fact', topic })
    expect(outcome(question)).toEqual({
      kind: 'answer',
      refs,
      units: /place-in-office|former-name/.test(topic) ? ['IT'] : [],
    })
  })

  it.each([
    ['an internal order', 'do czego służy zarządzenie wewnętrzne dyrektora'],
    ['another subordination', 'kiedy może być inna podległość niż w zarządzeniu'],
    ['changing it', 'czy dyrektor może zmienić podległość?'],
  ])('tells what the head may set otherwise: %s', (_, question) => {
    expect(ask(question)).toEqual({ kind: 'provision', eId: addressOf('§ 20'), actor: 'dyrektor' })
  })

  it.each([
    ['signing contracts', 'kto podpisuje umowy', 'IT-07-2'],
    ['a signature that is installed', 'kto zainstaluje podpis elektroniczny', 'IT-04-2'],
    ['drafting ordinances', 'kto koordynuje przygotowywanie aktów kierowania', 'IT-03-2'],
    ['a link that is broken between buildings', 'kto zapewnia łącza między lokalizacjami', 'IT-04-4'],
  ])('leaves %s to the remits', (_, question, unit) => {
    expect(outcome(question).units[0]).toBe(unit)
  })
})
