import { decodeLemma, decodeText } from '../../src/language/prefix-encoder'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const count = (bytes: number): number => ('A'.charCodeAt(0) + bytes) & 0xff

describe('decodeLemma', () => {
  it.each([
    ['nothing to cut', 'kot', [count(0), count(0)], 'kot'],
    ['an ending to exchange', 'sieci', [count(0), count(2), ...bytesOf('ć')], 'sieć'],
    ['a beginning to cut', 'najnowszego', [count(3), count(5), ...bytesOf('y')], 'nowy'],
    ['a letter of two bytes to cut', 'łódź', [count(2), count(2), ...bytesOf('d')], 'ód' + 'd'],
    ['all to exchange, by the first count', 'jest', [count(255), count(0), ...bytesOf('być')], 'być'],
    ['all to exchange, by the second count', 'jest', [count(0), count(255), ...bytesOf('być')], 'być'],
  ])('decodes %s', (_, form, code, lemma) => {
    expect(decodeLemma(bytesOf(form), code)).toBe(lemma)
  })
})

describe('decodeText', () => {
  it('decodes UTF-8', () => {
    expect(decodeText([...bytesOf('subst:sg:nom')])).toBe('subst:sg:nom')
  })
})
