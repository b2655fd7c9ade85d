import { toRoot } from '../../src/search/root'

describe('toRoot', () => {
  it.each([
    ['printing', ['drukarka', 'drukować', 'drukujący', 'drukowanie', 'drukarnia'], '~druk'],
    ['installing', ['instalacja', 'instalować', 'instalator', 'instalowanie'], '~instal'],
    ['archiving', ['archiwum', 'archiwizować', 'archiwizacja'], '~archiw'],
    ['training', ['szkolenie', 'szkolić'], '~szkol'],
    ['buying', ['zakup', 'zakupowy'], '~zakup'],
    ['testing', ['tester', 'testować', 'testowy', 'testowanie'], '~test'],
    ['changing', ['zmieniający', 'zmieniać'], '~zmien'],
  ])('is the same for words about %s', (_, lemmas, root) => {
    expect(lemmas.map(toRoot)).toEqual(lemmas.map(() => root))
  })

  it.each([
    ['a word of three letters', 'kod'],
    ['a word of one letter', 'a'],
    ['nothing', ''],
  ])('does not exist for %s', (_, lemma) => {
    expect(toRoot(lemma)).toBeUndefined()
  })

  it('keeps four letters at least', () => {
    expect(toRoot('bazy')).toBe('~bazy')
    expect(toRoot('umowa')).toBe('~umow')
  })

  it('is never a lemma', () => {
    expect(toRoot('druk')).toBe('~druk')
  })
})
