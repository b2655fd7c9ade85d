import { createAsking } from '../support/asking'

const { ask, outcome } = createAsking()

describe('readConfirmation', () => {
  it.each([
    [
      'another unit beside',
      'Stanowiska ds. zakupów podlegają II Zastępcy razem z zamówieniami publicznymi, prawda? Jeśli nie, to komu?',
      'zastepca-3',
    ],
    ['a nickname', 'Helpdesk jest pod III Zastępcą, tak jak wsparcie użytkowników, zgadza się?', 'zastepca-1'],
    ['a name, and nothing else', 'Smart City podlega I Zastępcy, prawda?', 'dyrektor'],
    ['a tag', 'oddzial zamowien publicznych i umow podlega III zastepcy, nie?', 'zastepca-2'],
    ['a tag without a comma', 'architekci sa pod I zastepca no nie?', 'dyrektor'],
    ['a code', 'IT-04-3 należy do II Zastępcy, dobrze mówię?', 'zastepca-3'],
    [
      'hearsay',
      'Ktoś mi powiedział, że Referat ds. rozwiązań własnych podlega I Zastępcy. To prawda? Bo nie jestem pewna.',
      'dyrektor',
    ],
    ['whether it is true', 'Czy to prawda, że kadry podlegają pod III zastępcę dyrektora?', 'zastepca-2'],
    ['a wrong Oddział', 'stanowiska od portali internetowych należą do oddziału usług cyfrowych, prawda?', 'IT-05'],
    ['a wrong whole, by code', 'IT-07-2 to część IT-05, prawda?', 'IT-07'],
    ['the same deputy', 'Czy zakupy podlegają temu samemu zastępcy co zamówienia publiczne?', 'zastepca-3'],
    ['a whole, by code', 'desktopowcy są w IT-05, prawda?', 'IT-05'],
    ['a nickname of two words', 'przetargi i umowy są u II zastępcy, tak?', 'zastepca-2'],
    ['no verb', 'zakupy to II zastępca, nie?', 'zastepca-3'],
    ['a post', 'II Zastępca podlega bezpośrednio prezydentowi, prawda?', 'dyrektor'],
    ['a deputy or the head', 'helpdesk – kto jest ich szefem, I Zastępca czy Dyrektor?', 'zastepca-1'],
    ['one deputy or another', 'Helpdesk podlega pod I czy II zastępcę?', 'zastepca-1'],
    [
      'one or another, doubtfully',
      'nie jestem pewien czy finanse są u drugiego czy u trzeciego zastępcy',
      'zastepca-2',
    ],
    ['a division or another', 'telekomunikacja jest w pionie I Zastępcy czy III?', 'zastepca-3'],
    ['no asking word', 'Wsparcie użytkowników i infrastruktura – oba u III Zastępcy?', 'zastepca-3'],
    ['a denial, in English', "isn't application management under the third deputy?", 'zastepca-1'],
    ['English', 'does HR report directly to the director?', 'zastepca-2'],
  ])('tells the true superior: %s', (_, question, above) => {
    expect(ask(question).kind).toBe('reporting-line')
    expect(outcome(question).units).toEqual([above])
  })

  it.each([
    ['by a pronoun', 'oni są pod II zastępcą, tak?'],
    ['unsaid', 'podlegają II zastępcy, prawda?'],
    ['unsaid, with czy', 'czy podlegają bezpośrednio dyrektorowi?'],
  ])('knows who was spoken of: %s', (_, question) => {
    expect(outcome('co robi IT-04-5', question).units).toEqual(['zastepca-3'])
  })

  it.each([
    ['a matter', 'czy przedszkola podlegają pod III zastępcę?'],
    ['another office', 'wydział edukacji podlega II zastępcy, prawda?'],
  ])('names nobody above what the act does not know: %s', (_, question) => {
    expect(ask(question).kind).toBe('no-competence')
  })

  it.each([
    ['the other way', 'czy II zastępca ma pod sobą kadry, i co jeszcze?'],
    ['a number', 'czy to prawda że pierwszemu zastępcy podlegają cztery komórki'],
  ])('leaves who is under a post to others: %s', (_, question) => {
    expect(ask(question).kind).toBe('members')
  })
})
