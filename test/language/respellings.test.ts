import { respell } from '../../src/language/respellings'

describe('respell', () => {
  it.each([
    ['a plain word', 'drukarka', [], 'drukarka'],
    ['an acronym with an ending', 'VPN-em', ['VPN'], 'VPN'],
    ['a short acronym with an ending', 'PC-ta', ['PC'], 'PC'],
    ['a small word with an ending', 'login-em', ['login'], 'login'],
    ['a foreign name with an ending', 'Outlook’a', ['Outlook'], 'Outlook'],
    ['a word in two halves', 'wi-fi', ['wifi'], 'wifi'],
    ['e- and a noun', 'e-usługi', ['usługi'], 'eusługi'],
    ['e- without its hyphen', 'emaila', ['e-maila', 'maila'], 'emaila'],
    ['a short word with e', 'ekg', [], 'ekg'],
    ['a lone hyphen', '-', [], '-'],
  ])('respells %s', (_, word, lookups, plain) => {
    expect(respell(word)).toEqual({ lookups, plain })
  })
})
