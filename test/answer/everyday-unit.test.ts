import { createAsking } from '../support/asking'
import { unitCode } from '../support/organizations'

const { ask, askFor } = createAsking()

/** Units as people call them, by a nickname, by part of a name, by what they are for. */
describe('answerByUnit, in everyday words', () => {
  it.each([
    ['a nickname', 'cyberki, za co odpowiadają?', 'IT-02-1'],
    ['a nickname in another case', 'kadrowcy czym się zajmują', 'IT-03-2'],
    ['a nickname without diacritics', 'co robia finansisci', 'IT-03-1'],
    ['a nickname of two words', 'help desk - co oni robią?', 'IT-02-2'],
    ['a derived nickname', 'sieciowcy za co odpowiadają', 'IT-04-1'],
    ['an English nickname', 'what does the help desk do?', 'IT-02-2'],
    ['what they make', 'programiści, co właściwie robią', 'IT-01-5'],
    ['their things', 'ci od kabli i telefonów, co mają w papierach', 'IT-04-4'],
    ['their customers', 'ludzie od szkół, czym się zajmują?', 'IT-05-3'],
    ['one side of a name', 'te od wiedzy, po co są', 'IT-02-3'],
    ['one side of a name, misspelt', 'referat lacznosic, co robi', 'IT-04-4'],
    ['a whole name that tells nothing', 'analiz i utrzymania zasobów stanowiskowych, od czego to jest?', 'IT-04-3'],
    ['a nickname to be held to account', 'zakupowcy, z czego ich można rozliczać?', 'IT-04-5'],
    ['responsibilities in English', 'What are the lawyers responsible for?', 'IT-03-2'],
    ['a remit', 'zakres zadań portalowców', 'IT-05-2'],
    ['duties', 'jakie obowiązki mają architekci', 'IT-01-3'],
    ['what one can do there', 'kadry – co tam załatwię i czym się zajmują', 'IT-03-2'],
    ['beside whom it is under', 'co należy do referatu wsparcia użytkowników u III zastępcy', 'IT-04-2'],
    ['in short', 'krótko: IT-03-1', 'IT-03-1'],
    ['what may be expected', 'czego mogę oczekiwać od referatu telekomunikacji', 'IT-04-4'],
    ['what one can settle there', 'co załatwię w referacie finansów i kontrolingu', 'IT-03-1'],
    ['matters to come with', 'z jakimi sprawami iść do referatu standardów', 'IT-02-3'],
    ['its section', 'w którym paragrafie są obowiązki helpdesku', 'IT-02-2'],
    ['a description of one Referat', 'opis działalności komórki finansów', 'IT-03-1'],
    ['a nickname that says more than a part of another name', 'ci od standardów sprzętu, co robią', 'IT-04-3'],
  ])('tells what a unit does by %s', (_, question, unit) => {
    expect(ask(question)).toMatchObject({ kind: 'unit', unit: unitCode(unit) })
  })

  it.each([
    ['codes', 'czym różni się IT-05-1 od IT-05-2?', ['IT-05-1', 'IT-05-2']],
    ['codes, each asked', 'co robi IT-04-2, a co IT-02-2?', ['IT-04-2', 'IT-02-2']],
    ['codes of a list', 'IT-04-1 i IT-04-4 – czym się zajmują?', ['IT-04-1', 'IT-04-4']],
    ['codes, in English', 'difference between IT-05-1 and IT-05-2', ['IT-05-1', 'IT-05-2']],
    ['names', 'Co robi referat finansów, a co referat organizacyjno-prawny?', ['IT-03-1', 'IT-03-2']],
    [
      'parts of a name',
      'Czym różnią się stanowiska ds. zamówień publicznych od stanowisk ds. umów?',
      ['IT-07-1', 'IT-07-2'],
    ],
    ['a name and a nickname', 'czym różni się referat telekomunikacji od helpdesku', ['IT-04-4', 'IT-02-2']],
  ])('sets two units side by side: %s', (_, question, units) => {
    const { competences } = askFor('competent-units', question)
    expect(competences.map(({ unit }) => unit)).toEqual(units)
  })

  it.each([
    ['who does it', 'kto w kadrach robi delegacje'],
    ['what to do', 'co zrobić ze starym monitorem'],
    ['all who have it', 'zarządzanie słownikami - wszyscy co to mają'],
    ['units that have it', 'Strategia Usług: komórki, które mają ją w zakresie działania'],
    ['an amount', 'pieniądze z zadania zdjąć, wniosek'],
    ['duties in an alarm', 'ogłoszono alarm, czy nasz referat ma jakieś zadania?'],
  ])('leaves %s to the remits', (_, question) => {
    expect(ask(question).kind).not.toBe('unit')
  })
})
