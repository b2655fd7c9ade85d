import { createRelatives } from '../../src/search/relatives'

const relatives = createRelatives(
  new Map([
    ['drukować', 2],
    ['drukarka', 5],
    ['sieć', 9],
  ]),
)

describe('createRelatives', () => {
  it.each([
    ['the most used word of the same root', 'drukarnia', 'drukarka'],
    ['nothing for a root that no word has', 'autobus', undefined],
    ['nothing for a word too short to have one', 'dom', undefined],
  ])('gives %s', (_, lemma, relative) => {
    expect(relatives.of(lemma)).toBe(relative)
  })
})
