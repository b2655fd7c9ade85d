import type { QueryTerm } from './analyzer'

/** How much of a question stands in a text word after word, by the text's number; texts that hold no such pair are left out. */
export type PhraseFinder = (terms: readonly QueryTerm[]) => ReadonlyMap<number, number>

/** Finds the pairs of neighbouring lemmas that questions and texts share; the fewer texts hold a pair, the more it counts, at most 1. */
export function createPhraseFinder(texts: readonly (readonly string[])[]): PhraseFinder {
  const holders = new Map<string, number[]>()
  texts.forEach((lemmas, id) => {
    for (const pair of new Set(pairsOf(lemmas))) {
      const ids = holders.get(pair)
      if (ids === undefined) holders.set(pair, [id])
      else ids.push(id)
    }
  })
  return (terms) => {
    const found = new Map<number, number>()
    for (const pair of pairsOf(terms.map(({ lemma }) => lemma))) {
      const ids = holders.get(pair) ?? []
      for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1 / Math.sqrt(ids.length))
    }
    return found
  }
}

function pairsOf(lemmas: readonly string[]): string[] {
  return lemmas.slice(1).map((lemma, at) => `${lemmas[at] ?? ''} ${lemma}`)
}
