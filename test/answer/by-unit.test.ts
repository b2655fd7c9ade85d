import { createAsking } from '../support/asking'
import { unitCode } from '../support/organizations'

const { ask, outcome, knowledge } = createAsking()
const { units } = knowledge.organization

describe('answerByUnit', () => {
  it('tells what each unit does by its code, from the provision that gives it its work', () => {
    for (const { identifier, remitSource, remitElsewhere } of units.values()) {
      const source = remitSource ?? remitElsewhere
      expect(ask(`co robi ${identifier}?`)).toEqual({ kind: 'unit', unit: identifier, source })
    }
  })

  it('tells what each unit does by its name', () => {
    for (const { identifier, name } of units.values()) {
      expect(ask(`czym się zajmuje ${name}?`)).toMatchObject({ kind: 'unit', unit: identifier })
    }
  })

  it.each([
    ['its remit', 'zakres działania stanowisk ds. zakupów', 'IT-04-5'],
    ['its tasks', 'jakie zadania ma referat finansów i kontrolingu?', 'IT-03-1'],
    ['what it answers for', 'za co odpowiada oddział usług cyfrowych', 'IT-06'],
    ['it alone', 'Referat ds. rozwiązań własnych', 'IT-01-5'],
    ['its code alone', 'it042', 'IT-04-2'],
    ['its people', 'za co odpowiadają ci od Smart City', 'IT-01-6'],
    ['it, misspelt', 'co robi refreat telekomunikacj', 'IT-04-4'],
    ['it, without diacritics', 'czym zajmuje sie referat cyberbezpieczenstwa', 'IT-02-1'],
    ['it in English', 'what does IT-04-1 do?', 'IT-04-1'],
    ['the Strateg', 'kto to jest strateg?', 'IT-08'],
    ['the tasks of the Strateg', 'jakie zadania ma strateg', 'IT-08'],
  ])('hears who asks for %s', (_, question, unit) => {
    expect(ask(question)).toMatchObject({ kind: 'unit', unit })
  })

  it('cites the remit of the Strateg where the act leaves it to another one', () => {
    expect(outcome('co robi strateg?')).toEqual({ kind: 'answer', units: ['IT-08'], refs: ['§ 1 ust. 8'] })
  })

  it('cites the section first, then the duties in their order', () => {
    expect(outcome('co robi IT-04-2?').refs.slice(0, 3)).toEqual(['§ 13', '§ 13 pkt 1 lit. a', '§ 13 pkt 1 lit. b'])
    expect(outcome('co robi IT-05-4?').refs[0]).toBe('§ 17 ust. 2 pkt 4')
  })

  it.each([
    ['a telephone', 'telefon do IT-04-2', 'IT-04-2'],
    ['an e-mail address', 'podaj mail do referatu finansów i kontrolingu', 'IT-03-1'],
    ['telephone and e-mail', 'jaki jest telefon i e-mail do oddziału usług cyfrowych?', 'IT-06'],
    ['how to reach it', 'jak się skontaktować z IT-02-1?', 'IT-02-1'],
    ['where it sits', 'gdzie siedzi IT-03-2', 'IT-03-2'],
    ['its hours', 'w jakich godzinach pracuje IT-02-2', 'IT-02-2'],
  ])('tells how to reach a unit: %s', (_, question, unit) => {
    const source = units.get(unitCode(unit))?.remitSource
    expect(ask(question)).toEqual({ kind: 'contact', unit, source })
  })

  it.each([
    ['who in a unit does something', 'kto w IT-04-4 zarządza telefonami', ['IT-04-4']],
    ['a telephone that is broken there', 'telefon nie działa w IT-03-1', undefined],
    ['a matter with a word of a name', 'kto zarządza infrastrukturą sieciową', undefined],
    ['a matter of users', 'wsparcie użytkowników w obsłudze raportów', ['IT-01-6']],
  ])('leaves %s to the remits', (_, question, named) => {
    const answer = ask(question)
    expect(['competent-units', 'choice']).toContain(answer.kind)
    if (named !== undefined) expect(outcome(question).units.slice(0, 1)).toEqual(named)
  })
})
