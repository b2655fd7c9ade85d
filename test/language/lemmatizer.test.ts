import { createLemmatizer } from '../../src/language/lemmatizer'
import { morfologik } from './polish-dictionary'

const { lemmatize, lemmas, lemmasAsWritten } = createLemmatizer({ morfologik })

describe('lemmas', () => {
  it('reads a sentence typed without diacritics', () => {
    expect('dzwoni ze nie dziala siec'.split(' ').map(lemmas)).toEqual([
      ['dzwonić'],
      ['z', 'że'],
      ['nie', 'on'],
      ['działać', 'działo', 'dziać', 'działa'],
      ['siec', 'sieć'],
    ])
  })

  it.each([
    ['a word typed with diacritics, which is not widened', 'sieć', ['sieć']],
    ['a bare word, typed reading first', 'kasa', ['kasa', 'kąsać']],
    ['a word typed with some of its diacritics', 'działajacy', ['działać']],
    ['capitals', 'DRUKARKI', ['drukarka']],
    ['an adjective with a negation of its own', 'nieaktualny', ['nieaktualny']],
    ['an acronym', 'VPN', ['vpn']],
    ['an unknown acronym with an ending', 'VPN-em', ['vpn']],
    ['a known acronym with an ending', 'SMS-ach', ['sms']],
    ['a foreign name with an ending', 'Outlook’a', ['outlook']],
    ['e-mail', 'e-mailem', ['e-mail']],
    ['e-mail without its hyphen', 'emailem', ['e-mail']],
    ['an English word', 'password', ['password']],
    ['an unknown word', 'wifi', ['wifi']],
    ['an abbreviation of the house', 'SOZP', ['sozp']],
  ])('gives those of %s', (_, token, expected) => {
    expect(lemmas(token)).toEqual(expected)
  })
})

describe('lemmatize', () => {
  it.each([
    ['typed and widened readings apart', 'siec', ['siec typed', 'sieć widened']],
    ['the stem of the word beside widened readings', 'drukarke', ['drukarka widened', 'drukark unknown']],
    ['the word alone', 'wifi', ['wifi unknown']],
    ['an ending typed without its diacritic', 'teamsow', ['teamsow unknown', 'teams unknown']],
    ['a lemma of both once, as typed', 'kasa', ['kasa typed', 'kąsać widened']],
  ])('tells %s', (_, token, expected) => {
    expect(lemmatize(token).map(({ lemma, spelling }) => `${lemma} ${spelling}`)).toEqual(expected)
  })
})

describe('lemmasAsWritten', () => {
  it.each([
    ['a bare word', 'ze', ['z']],
    ['a capital', 'Sieci', ['sieć']],
    ['an unknown word', 'EZD', ['ezd']],
    ['a word that lacks its diacritics', 'drukarke', ['drukark']],
    ['an e-noun', 'e-usług', ['usługa', 'usługi']],
  ])('does not widen %s', (_, token, expected) => {
    expect(lemmasAsWritten(token)).toEqual(expected)
  })
})
