import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { chooseEncoding, compress } from '../../src/web/compression'

describe('compress', () => {
  it('gives the same text in every form', () => {
    const text = 'zażółć '.repeat(500)
    const { identity, gzip, br } = compress(text, 'fast')
    expect([identity, gunzipSync(gzip), brotliDecompressSync(br)].map(String)).toEqual([text, text, text])
    expect(br.length).toBeLessThan(identity.length / 10)
  })
})

describe('chooseEncoding', () => {
  it.each([
    ['a browser', 'gzip, deflate, br, zstd', 'br'],
    ['weights', 'GZIP;q=0.5, br;q=0.1', 'br'],
    ['an old client', 'gzip', 'gzip'],
    ['a refusal', 'br;q=0, gzip;q=0.0', 'identity'],
    ['an unknown form', 'zstd', 'identity'],
    ['nothing', undefined, 'identity'],
  ])('chooses what %s accepts', (_, accepts, expected) => {
    expect(chooseEncoding(accepts)).toBe(expected)
  })
})
