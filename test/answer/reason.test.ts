import { lengthWithoutReason } from '../../src/answer/reason'

describe('lengthWithoutReason', () => {
  it.each([
    ['a clause behind', 'komu oni podlegaja, bo pytaja', 'komu oni podlegaja'],
    ['a sentence of its own', 'od czego sa? bo mi tu pani pyta', 'od czego sa'],
    ['another conjunction', 'kod referatu, poniewaz pisze list', 'kod referatu'],
    ['English', 'who is above them, because my boss asks', 'who is above them'],
    [
      'a reason that asks itself',
      'drukarka stoi, bo nie ma tuszu, kto go da',
      'drukarka stoi, bo nie ma tuszu, kto go da',
    ],
    ['no reason', 'kto zalozy konto', 'kto zalozy konto'],
    ['a word that ends alike', 'kto jest ponad albo obok', 'kto jest ponad albo obok'],
    ['nothing but a reason', 'bo pytaja', 'bo pytaja'],
  ])('reads %s', (_, folded, plain) => {
    expect(folded.slice(0, lengthWithoutReason(folded))).toBe(plain)
  })
})
