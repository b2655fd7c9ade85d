import { createAsking, readSecondKnowledge } from '../support/asking'

const { ask, outcome, knowledge } = createAsking(readSecondKnowledge())

describe('createAnswerer, on an act that it was not written for', () => {
  it('has nothing but the act’s own words', () => {
    expect([...knowledge.organization.units.keys()]).toEqual([
      ...['WS-01', 'WS-02', 'WS-02-1', 'WS-02-2', 'WS-03', 'WS-04', 'WS-05', 'WS-06'],
      ...['WS-07', 'WS-07-1', 'WS-07-2', 'WS-08'],
    ])
  })

  it.each([
    ['who is above a unit', 'komu podlega Referat Świadczeń?', ['dyrektor'], '§ 1 ust. 3 pkt 2'],
    ['who is above one by its code', 'kto jest nad WS-03', ['zastepca-1'], '§ 1 ust. 4 pkt 2'],
    ['who is above an inner unit', 'komu podlega WS-02-1', ['WS-02'], '§ 1 ust. 2 pkt 2 lit. a'],
    ['who is above outside', 'komu podlega Pełnomocnik ds. Rodziny?', ['WS-06'], '§ 1 ust. 5'],
    [
      'who is under the deputy',
      'co podlega zastępcy dyrektora?',
      ['WS-02', 'WS-03', 'WS-04', 'WS-07', 'WS-08'],
      '§ 1 ust. 4',
    ],
    ['who is under the head', 'kto podlega dyrektorowi', ['WS-01', 'WS-05', 'zastepca-1'], '§ 1 ust. 3'],
    ['what a unit consists of', 'z czego składa się WS-02?', ['WS-02-1', 'WS-02-2'], '§ 1 ust. 2 pkt 2'],
    ['who runs the whole', 'kto kieruje Wydziałem Spraw Społecznych?', ['dyrektor'], '§ 1 ust. 1'],
    ['who runs the whole, for short', 'kto jest szefem wydziału', ['dyrektor'], '§ 1 ust. 1'],
    ['a code', 'jaki kod ma Biuro Obsługi Mieszkańców?', ['WS-05'], '§ 1 ust. 2 pkt 4'],
    ['a name', 'co to jest ws03?', ['WS-03'], '§ 1 ust. 2 pkt 3'],
    ['what a unit does', 'czym się zajmuje Referat Dodatków Mieszkaniowych', ['WS-03'], '§ 4'],
    ['what a unit does in one sentence', 'co robi WS-04?', ['WS-04'], '§ 4a'],
  ])('tells %s', (_, question, units, citation) => {
    const { kind, units: named, refs } = outcome(question)
    expect([kind, named, refs[0]]).toEqual(['answer', units, citation])
  })

  it.each([
    ['its parts', 'z czego składa się Wydział Spraw Społecznych?', 8],
    ['its units, counted', 'ile komórek ma wydział?', 8],
    ['its referaty, counted', 'ile jest referatów', 3],
  ])('tells of the whole %s', (_, question, count) => {
    const { kind, units } = outcome(question)
    expect([kind, units.length]).toEqual(['answer', count])
  })

  it.each([
    ['a letter', 'kto prowadzi kluby seniora', 'WS-02-1', '§ 3 ust. 2 pkt 1 lit. a'],
    ['a tiret', 'kto daje pieniądze na zakup opału', 'WS-01', '§ 2 pkt 1 lit. b tiret drugie'],
    ['a point with a letter in its number', 'karta duzej rodziny', 'WS-01', '§ 2 pkt 1a'],
    ['a section that is one sentence', 'konkursy na dotacje dla fundacji', 'WS-04', '§ 4a'],
    ['a derived word', 'kto przyznaje dodatek energetyczny', 'WS-03', '§ 4 pkt 1'],
    ['a letter between letters', 'kto robi mediacje', 'WS-07', '§ 7 ust. 1 pkt 1 lit. aa'],
    ['a paragraph that is one sentence', 'kto opłaca rodziny zastępcze', 'WS-07-1', '§ 7 ust. 2'],
    ['a dash right under a paragraph', 'nauka domowego budżetu', 'WS-07-2', '§ 7 ust. 3 tiret drugie'],
    ['a point of a section between sections', 'kto ubezpiecza wolontariuszy', 'WS-08', '§ 10a pkt 1a'],
    ['a misspelt word', 'wypozyczalna sprzetu rehabilitacyjnego', 'WS-02-2', '§ 3 ust. 2 pkt 2 lit. b'],
  ])('finds who handles a matter by %s', (_, question, unit, citation) => {
    const { kind, units, refs } = outcome(question)
    expect([kind, units, refs[0]]).toEqual(['answer', [unit], citation])
  })

  it.each([
    [
      'a duty of every unit',
      'kto odpowiada za ochronę danych osobowych',
      { kind: 'every-unit', sources: ['sec_6__point_1'] },
    ],
    [
      'entry into force',
      'od kiedy obowiązuje zarządzenie',
      { kind: 'act-fact', topic: 'entry-into-force', sources: ['sec_12'] },
    ],
    [
      'what it repeals',
      'jakie zarządzenie straciło moc',
      { kind: 'act-fact', topic: 'repealed-act', sources: ['sec_11'] },
    ],
    [
      'its former name',
      'jaka była dawna nazwa wydziału',
      { kind: 'act-fact', topic: 'former-name', sources: ['sec_1__para_1a'] },
    ],
    ['a provision', 'co mówi § 4a?', { kind: 'provision', eId: 'sec_4a', unit: 'WS-04' }],
    ['a point between points', 'co mówi § 10a pkt 1a?', { kind: 'provision', eId: 'sec_10a__point_1a', unit: 'WS-08' }],
    [
      'a unit that does not exist',
      'co robi WS-02-7?',
      { kind: 'not-existing', units: ['WS-02', 'WS-02-1', 'WS-02-2'] },
    ],
    ['a code of another act', 'komu podlega WS-09?', { kind: 'not-existing', asked: 'WS-09' }],
  ])('tells %s', (_, question, answer) => {
    expect(ask(question)).toMatchObject(answer)
  })

  it('knows nobody for what the act does not say, and no first line where there is none', () => {
    expect(ask('kto wymieni toner').kind).toBe('no-competence')
    expect(ask('wypożyczalnia sprzętu rehabilitacyjnego nie działa')).not.toHaveProperty('firstLine')
  })

  it('keeps to its own act in a conversation', () => {
    expect(outcome('kto prowadzi kluby seniora', 'a komu oni podlegają?').units).toEqual(['WS-02'])
  })
})
