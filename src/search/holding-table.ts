/** Which documents hold which lemmas, a bit each; both are known by their numbers. */
export interface HoldingTable {
  has(lemma: number, document: number): boolean
  /** How many documents hold a lemma. */
  count(lemma: number): number
}

const BITS = 32

/** Builds the table from the lemmas of each document, repeated or not. */
export function createHoldingTable(documents: readonly Int32Array[], lemmas: number): HoldingTable {
  const width = Math.ceil(documents.length / BITS)
  const bits = new Int32Array(lemmas * width)
  const counts = new Int32Array(lemmas)
  const placeOf = (lemma: number, document: number): number => lemma * width + Math.floor(document / BITS)
  const has = (lemma: number, document: number): boolean =>
    ((bits[placeOf(lemma, document)] ?? 0) & (1 << (document % BITS))) !== 0
  documents.forEach((held, document) => {
    for (const lemma of held) {
      if (has(lemma, document)) continue
      const place = placeOf(lemma, document)
      bits[place] = (bits[place] ?? 0) | (1 << (document % BITS))
      counts[lemma] = (counts[lemma] ?? 0) + 1
    }
  })
  return { has, count: (lemma) => counts[lemma] ?? 0 }
}
