import { readOpening } from '../../src/answer/opening'

describe('readOpening', () => {
  it.each([
    ['ok to inny temat. delegacja', 'new-topic', 'delegacja'],
    ['z innej beczki: kto drukuje', 'new-topic', 'kto drukuje'],
    ['ok, inna sprawa, poczta mi siadla', 'new-topic', 'poczta mi siadla'],
    ['zmieniam temat - kto kupi mysz', 'new-topic', 'kto kupi mysz'],
    ['different question: who fixes vpn', 'new-topic', 'who fixes vpn'],
    ['dobra, cos innego: telefony', 'new-topic', 'telefony'],
    ['nie, chodzilo mi o wifi', 'correction', 'wifi'],
    ['nie, pomylka, chodzi mi o wifi', 'correction', 'wifi'],
    ['sorry, mialem na mysli drukarke', 'correction', 'drukarke'],
    ['zle, pytalem o IT-02-2', 'correction', 'IT-02-2'],
  ])('reads %j', (folded, opening, rest) => {
    const read = readOpening(folded)
    expect(read.opening).toBe(opening)
    expect(folded.slice(read.length)).toBe(rest)
  })

  it.each(['nie chodzi mi o umowy, tylko o licencje', 'kto drukuje', 'inny temat', 'inna drukarka', ''])(
    'finds none in %j',
    (folded) => {
      expect(readOpening(folded)).toEqual({ length: 0 })
    },
  )
})
