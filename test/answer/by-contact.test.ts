import { unitCode } from '../support/organizations'
import { createAsking } from '../support/asking'

const { ask } = createAsking()

describe('answerByContact', () => {
  it.each([
    ['a code', 'tel it-04-2', 'IT-04-2'],
    ['a nickname', 'numer na helpdesk', 'IT-02-2'],
    ['a nickname before the contact', 'sekretariat telefon', 'IT-03-2'],
    ['a nickname and the whole', 'mail do kadr coi', 'IT-03-2'],
    ['a nickname of people', 'mail do telekomow', 'IT-04-4'],
    ['a part of a name', 'telefon do zamowien publicznych', 'IT-07-1'],
    ['a unit that is one post', 'telefon do stratega', 'IT-08'],
    ['a verb', 'jak sie skontaktowac z helpdeskiem', 'IT-02-2'],
    ['a room', 'gdzie siedza kadry coi', 'IT-03-2'],
    ['hours', 'godziny pracy helpdesku', 'IT-02-2'],
    ['English', 'phone number helpdesk', 'IT-02-2'],
    ['nobody in particular', 'telefon do informatyków', 'IT-02-2'],
    ['the whole', 'kontakt do COI', 'IT-02-2'],
    ['nothing at all', 'do kogo dzwonić?', 'IT-02-2'],
  ])('gives the contact of a unit by %s', (_, question, unit) => {
    expect(ask(question)).toMatchObject({ kind: 'contact', unit: unitCode(unit) })
  })

  it.each([
    ['the head', 'telefon do dyrektora', 'dyrektor'],
    ['the head, politely', 'telefon do pana dyrektora', 'dyrektor'],
    ['a room', 'pokój dyrektora', 'dyrektor'],
    ['a deputy', 'mail do II zastępcy', 'zastepca-2'],
    ['a deputy by a number behind', 'kontakt do zastepcy 3', 'zastepca-3'],
    ['English', 'contact to deputy 2', 'zastepca-2'],
  ])('answers with the post that has a contact: %s', (_, question, post) => {
    expect(ask(question)).toMatchObject({ kind: 'post', post })
  })

  it.each([
    ['a unit', ['co robi IT-04-2?', 'a telefon?'], 'contact'],
    ['a post', ['kim jest dyrektor?', 'a telefon?'], 'post'],
  ])('goes on with %s', (_, turns, kind) => {
    expect(ask(...turns).kind).toBe(kind)
  })

  it.each([
    ['the head of another body', 'telefon do dyrektora szkoły'],
    ['another office', 'telefon do usc'],
    ['another secretariat', 'telefon do sekretariatu prezydenta'],
    ['a private number', 'prywatny numer dyrektora'],
    ['a head of a unit', 'telefon do kierownika helpdesku'],
  ])('refuses %s', (_, question) => {
    expect(ask(question).kind).toBe('no-competence')
  })

  it.each([
    ['a failure', 'telefon dyrektora nie działa'],
    ['a thing with an address', 'adres strony internetowej'],
    ['who mends it', 'kto naprawi telefon w kadrach'],
    ['a bare device', 'telefon'],
    ['a superior of those who look after telephones', 'komu podlega zespół od kabli i telefonów?'],
  ])('leaves %s to the remits', (_, question) => {
    expect(['contact', 'post', 'no-competence']).not.toContain(ask(question).kind)
  })
})
