import { createAsking } from '../support/asking'

const { ask } = createAsking()

describe('asksOfPerson', () => {
  it.each([
    ['a number of somebody named', 'podaj numer wewnętrzny do pana Jana Kowalskiego z IT-04-2'],
    ['a mail of somebody named', 'jaki mail ma pani Nowak'],
    ['a private number', 'proszę o prywatny numer telefonu pana, który podpisał zarządzenie'],
    ['the mobile of a head', 'podaj komórkę do kierownika IT-06'],
    ['the mobile of their head', 'to podaj jeszcze telefon do ich szefa'],
    ['a name', 'jak ma na nazwisko kierownik referatu finansów'],
    ['whether somebody is there', 'czy jest dzisiaj pan Zbyszek z helpdesku?'],
    ['how somebody in a post is called', 'jak się nazywa dyrektor Centrum'],
    ['what somebody earns', 'ile zarabia kierownik referatu'],
    ['who it is by name', 'kto konkretnie z imienia i nazwiska jest dyrektorem'],
  ])('refuses %s', (_, question) => {
    expect(ask(question)).toMatchObject({ kind: 'no-competence', nearest: [] })
  })

  it.each([['a unit', 'podaj telefon do IT-04-2', 'contact']])('leaves the contact of %s', (_, question, kind) => {
    expect(ask(question).kind).toBe(kind)
  })

  it.each([
    ['a telephone to be mended', 'kto naprawi telefon pani dyrektor'],
    ['what is done in somebody’s name', 'kto w imieniu Centrum sprawozdaje zamówienia publiczne'],
    ['a wrong name', 'w integratorze mam złe nazwisko, a pracuję w Centrum, kto je poprawi'],
    ['a changed name', 'zmieniłam nazwisko po ślubie, kto poprawi konto'],
  ])('leaves %s to the remits', (_, question) => {
    expect(ask(question)).not.toMatchObject({ kind: 'no-competence', nearest: [] })
  })
})
