import { createAsking } from '../support/asking'

const { ask } = createAsking()

describe('answerByUnknownName', () => {
  it.each([
    ['a Referat', 'za co odpowiada Referat ds. promocji turystyki?', 'Referat ds. promocji turystyki', []],
    ['an Oddział whose superior is asked for', 'komu podlega oddział ds. zieleni', 'Oddział ds. zieleni', []],
    ['half of a nickname', 'kto kieruje oddziałem ds. gier planszowych', 'Oddział ds. gier planszowych', []],
    ['a name and no question', 'Oddział do spraw robotów', 'Oddział ds. robotów', []],
    ['a telephone', 'referat ds. zieleni telefon', 'Referat ds. zieleni', []],
    ['an office of another kind', 'Kto kieruje Zarządem Cmentarzy?', 'Zarząd Cmentarzy', []],
    ['what such an office does', 'czym się zajmuje wydział rolnictwa?', 'Wydział rolnictwa', []],
    ['a Zespół', 'co robi zespół ds. kwantów', 'Zespół ds. kwantów', []],
    ['a code', 'jaki kod mają stanowiska ds. kultury w COI', 'Stanowiska ds. kultury', []],
    [
      'what the act calls otherwise, with the unit that is near',
      'co należy do zadań referatu ds. chatbotów',
      'Referat ds. chatbotów',
      ['IT-01-6'],
    ],
  ])('says that there is no such unit: %s', (_, question, asked, units) => {
    expect(ask(question)).toEqual({ kind: 'not-existing', asked, units, provisions: [] })
  })

  it('says so of an office of which the act has all the words but its kind', () => {
    expect(ask('kto kieruje biurem rady miasta')).toMatchObject({ kind: 'not-existing', asked: 'Biuro rady miasta' })
  })

  it.each([
    ['a unit by a part of its name', 'co robi referat ds. kontrolingu'],
    ['a unit by what people call it', 'czym się zajmuje referat ds. kadr'],
    ['a unit by the act’s words for its matter', 'co robi referat ds. transportu'],
    ['a unit that is described', 'co robią ci od promocji'],
    ['an office that the act names', 'komu podlega Departament Marki Kraków'],
    ['an office for which something is done', 'wydział kultury drukarka'],
    ['a failure in another unit', 'Referat ds. zieleni: nic nie działa'],
    ['somebody from another unit', 'jestem z referatu ds. zieleni'],
    ['a matter', 'kto kupi laptopa do referatu ds. promocji turystyki'],
  ])('is silent about %s', (_, question) => {
    expect(ask(question).kind).not.toBe('not-existing')
  })
})
