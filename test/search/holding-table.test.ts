import { createHoldingTable } from '../../src/search/holding-table'

describe('createHoldingTable', () => {
  // 70 documents need three words of bits: lemma 0 stands in the first, lemma 1 in every second, lemma 2 in the last.
  const documents = Array.from({ length: 70 }, (_, at) =>
    Int32Array.from([...(at === 0 ? [0, 0] : []), ...(at % 2 === 1 ? [1] : []), ...(at === 69 ? [2] : [])]),
  )
  const table = createHoldingTable(documents, 4)
  const holders = (lemma: number): number[] => documents.flatMap((_, at) => (table.has(lemma, at) ? [at] : []))

  it.each([
    ['a lemma that is repeated', 0, [0]],
    ['a lemma of every second document', 1, Array.from({ length: 35 }, (_, at) => 2 * at + 1)],
    ['a lemma of the last document', 2, [69]],
    ['a lemma of none', 3, []],
  ])('knows and counts the documents of %s', (_, lemma, expected) => {
    expect(holders(lemma)).toEqual(expected)
    expect(table.count(lemma)).toBe(expected.length)
  })

  it('knows nothing of what it was not given', () => {
    expect(table.has(9, 0)).toBe(false)
    expect(table.count(9)).toBe(0)
  })
})
