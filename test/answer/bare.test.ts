import { createAsking } from '../support/asking'

const { ask, outcome } = createAsking()

/** Queries of a word or two, which say all as the whole message. */
describe('bare queries', () => {
  it.each([
    ['repealed-act', 'co uchyla'],
    ['repealed-act', 'co uchylono'],
    ['repealed-act', 'jakie zarzadzenie obowiazywalo wczesniej'],
    ['issuer', 'kto wydal'],
    ['signature', 'kto to podpisal i kiedy'],
    ['annex', 'zalacznik'],
    ['annex', 'schemat?'],
    ['source-address', 'gdzie znajde tresc'],
    ['source-address', 'pdf zarzadzenia'],
    ['entry-into-force', 'obowiazuje jeszcze'],
    ['number-and-date', 'z jakiego dnia'],
    ['title', 'czego dotyczy'],
    ['title', 'zarzadzenie 1796'],
    ['place-in-office', 'coi co to'],
  ])('asks for the fact %s: %s', (topic, question) => {
    expect(ask(question)).toMatchObject({ kind: 'act-fact', topic })
  })

  it.each([
    ['the kinds of units', 'wymien oddzialy', ['IT-05', 'IT-06', 'IT-07']],
    ['a kind alone', 'oddziały', ['IT-05', 'IT-06', 'IT-07']],
    ['the deputies', 'zastepcy', ['zastepca-1', 'zastepca-2', 'zastepca-3']],
    ['what is inside', 'stanowiska w it-07', ['IT-07-1', 'IT-07-2']],
    ['what is inside, as a question', 'co jest w IT-07', ['IT-07-1', 'IT-07-2']],
    ['what is inside, the unit first', 'it-07 co w nim jest', ['IT-07-1', 'IT-07-2']],
    ['what a deputy has', '2 zastepca co ma', ['IT-03-1', 'IT-03-2', 'IT-07']],
  ])('lists %s', (_, question, members) => {
    expect(ask(question)).toMatchObject({ kind: 'members', members })
  })

  it.each([
    ['kto jest szefem informatyki', 'dyrektor'],
    ['kto zarzadza informatyka w urzedzie', 'dyrektor'],
    ['szef it', 'dyrektor'],
    ['kto tu rządzi', 'dyrektor'],
    ['who runs IT', 'dyrektor'],
    ['head of IT', 'dyrektor'],
    ['zastepca 3', 'zastepca-3'],
    ['kto to zastepca 2', 'zastepca-2'],
  ])('names the post: %s', (question, post) => {
    expect(ask(question)).toMatchObject({ kind: 'post', post })
  })

  it.each([
    ['a part of a name', 'oddzial zamowien', 'IT-07'],
    ['one word of a name', 'oddzial uslug', 'IT-06'],
    ['a nickname', 'referat kadr', 'IT-03-2'],
    ['a nickname of a part of the Oddział', 'oddzial przetargow', 'IT-07'],
    ['an adjective', 'referat organizacyjny', 'IT-03-2'],
    ['what another unit has in its name too', 'referat infrastruktury', 'IT-04-1'],
    ['a code of four digits', 'it0301', 'IT-03-1'],
  ])('tells what a unit does by a kind and %s', (_, question, unit) => {
    expect(ask(question)).toMatchObject({ kind: 'unit', unit })
  })

  it.each([
    ['a matter', 'schemat sieci'],
    ['who does it', 'kto wydal laptopa'],
    ['a matter beside a kind', 'referat drukarek'],
  ])('leaves %s to the remits', (_, question) => {
    expect(ask(question).kind).not.toBe('act-fact')
    expect(outcome(question).kind).not.toBe('none')
  })

  it('leaves a remark on a matter to the conversation', () => {
    expect(ask('kto instaluje podpis elektroniczny?', 'a kto to podpisał?').kind).not.toBe('unit')
    expect(ask('kto jest nad IT-04-2?', 'a schemat?').kind).not.toBe('no-competence')
  })
})
