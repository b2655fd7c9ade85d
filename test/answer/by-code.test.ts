import { createAsking } from '../support/asking'

const { ask, outcome } = createAsking()

/** A code in the middle of a story, and what it stands for. */
describe('readCodeMeaning', () => {
  it.each([
    ['a letter, misspelt', 'co sie kryje pod IT-04-3, dostałam pismo z takim znkiem', 'IT-04-3'],
    ['a sign that is cut short', 'pismo ma w sygn IT-02-3, ktory to referat', 'IT-02-3'],
    ['an envelope', 'Na kopercie stoi IT-03-2. Czyje to?', 'IT-03-2'],
    ['the foot of an e-mail', 'mail ze stopką IT-04-1, od kogo to przyszło?', 'IT-04-1'],
    ['the sign of a file', 'w piśmie z urzędu jest znak sprawy IT-01-6.0123.4.2025, kto to?', 'IT-01-6'],
    ['a stamp', 'pieczątka z IT-07-2 – kto się tak podpisuje?', 'IT-07-2'],
    ['a sticker and a loose code', 'na nalepce na laptopie jest it 05 3, co to za skrót', 'IT-05-3'],
    ['a superior who only sends', 'szef kazał mi się skontaktować z IT-02-1 ale nie powiedział kto to', 'IT-02-1'],
    ['a ticket', 'zgłoszenie przekazano do IT04-2, czyli do kogo?', 'IT-04-2'],
    ['who has the sign', 'Jaka komórka ma znak IT-04-5?', 'IT-04-5'],
    ['whose sign', 'czyj jest znak IT-01-3', 'IT-01-3'],
    ['from which Referat', 'Z jakiego referatu jest pismo oznaczone IT-02-3?', 'IT-02-3'],
    ['which Oddział it is', 'pismo ma znak IT-06, jaki to oddział?', 'IT-06'],
    ['who wrote', 'kto wyslal pismo z sygnatura IT-04-4', 'IT-04-4'],
    ['in plain words', 'IT-03-1, a po ludzku?', 'IT-03-1'],
    ['nothing asked outright', 'sygnatura IT-05-1', 'IT-05-1'],
    ['whether it is somebody', 'IT-03-2 to kadry?', 'IT-03-2'],
    ['whether it is one or another', 'komorka it-04-2 to wsparcie czy infrastruktura?', 'IT-04-2'],
    ['a telephone to bring', 'mam oddać telefon do IT-04-4, co to za miejsce?', 'IT-04-4'],
    ['whether there is one', 'istnieje coś takiego jak IT-02-1?', 'IT-02-1'],
    ['never heard of', 'IT-01-5? pierwsze słyszę', 'IT-01-5'],
    ['who they are, in English', 'I got an email from IT-03-1, who are they?', 'IT-03-1'],
    ['English', 'Who is IT-02-3? Their stamp is on my document', 'IT-02-3'],
    ['a nickname for asking', 'IT-02-3 rozszyfruj', 'IT-02-3'],
  ])('tells whose code it is: %s', (_, question, unit) => {
    expect(ask(question)).toMatchObject({ kind: 'identity', unit })
  })

  it.each([
    ['their superior', 'dostałam pismo z IT-04-3, kto jest ich szefem?', 'reporting-line'],
    ['whom they are under', 'pismo ze znakiem IT-03-2, komu oni podlegają?', 'reporting-line'],
    ['what they do', 'dostałem pismo z IT-04-4, czym się zajmuje ten referat', 'unit'],
    ['the Oddział around it', 'IT-05-1 do jakiego oddziału?', 'reporting-line'],
    ['a foreign matter', 'mam pismo z IT-03-2 i chcę wiedzieć, gdzie wyrobić dowód osobisty', 'no-competence'],
  ])('leaves to others: %s', (_, question, kind) => {
    expect(ask(question).kind).toBe(kind)
  })

  it('cites where the code is listed', () => {
    expect(outcome('co oznacza symbol IT-02-1 w nagłówku dokumentu?').refs[0]).toBe('§ 1 ust. 3 pkt 6')
  })
})
