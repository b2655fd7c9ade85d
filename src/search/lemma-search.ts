import type MiniSearch from 'minisearch'
import type { SearchOptions } from 'minisearch'

/** A document that holds lemmas of a question. */
export interface Found {
  /** The document's number. */
  readonly id: number
  /** The weighted scores of the lemmas it holds, added up, times how many they are: MiniSearch's relevance. */
  readonly score: number
  /** The lemmas it holds, in the question's order. */
  readonly lemmas: readonly string[]
}

/** Documents from one number up to another, which is left out, of which the best ones are wanted. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Finds the best documents of each range for weighted lemmas, best first. */
export type LemmaSearch = (weights: ReadonlyMap<string, number>, ranges: readonly Range[]) => readonly Found[][]

/** The documents that hold a lemma, in ascending order, and its score in each. */
interface Holders {
  readonly ids: Uint32Array
  readonly scores: Float64Array
}

/** As many holders are kept, of all lemmas together: 12 bytes each. */
const MAX_KEPT = 2_000_000

/**
 * A search over an index whose documents are numbered from 0 to `size`. What MiniSearch finds for a lemma is kept, and
 * combined as MiniSearch combines it: scores depend on the other lemmas of a question by their sum alone.
 */
export function createLemmaSearch(index: MiniSearch, size: number, options: SearchOptions): LemmaSearch {
  const known = new Map<string, Holders>()
  let kept = 0
  // All zero but during a search.
  const sums = new Float64Array(size)
  const counts = new Uint16Array(size)

  const holdersOf = (lemma: string): Holders => known.get(lemma) ?? keep(lemma, lookUp(index, lemma, options))

  function keep(lemma: string, holders: Holders): Holders {
    // A word that nothing holds is whatever anybody types.
    if (holders.ids.length === 0) return holders
    if (kept > MAX_KEPT) {
      known.clear()
      kept = 0
    }
    known.set(lemma, holders)
    kept += holders.ids.length
    return holders
  }

  return (weights, ranges) => {
    const asked = [...weights].map(([lemma, weight]) => ({ lemma, weight, ...holdersOf(lemma) }))
    for (const { weight, ids, scores } of asked) {
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] ?? 0
        sums[id] = (sums[id] ?? 0) + weight * (scores[at] ?? 0)
        counts[id] = (counts[id] ?? 0) + 1
      }
    }
    const found = ranges.map((range) =>
      best(range).map(({ id, score }) => ({
        id,
        score,
        lemmas: asked.flatMap(({ lemma, ids }) => (holds(ids, id) ? [lemma] : [])),
      })),
    )
    sums.fill(0)
    counts.fill(0)
    return found
  }

  /** The best ones in order; of equals those with lower numbers. */
  function best({ from, to, count }: Range): { id: number; score: number }[] {
    const chosen: { id: number; score: number }[] = []
    for (let id = from; id < to; id++) {
      const score = (sums[id] ?? 0) * (counts[id] ?? 0)
      if (score === 0 || (chosen.length === count && score <= (chosen[count - 1]?.score ?? 0))) continue
      if (chosen.length === count) chosen.pop()
      let at = chosen.length
      while (at > 0 && (chosen[at - 1]?.score ?? 0) < score) at--
      chosen.splice(at, 0, { id, score })
    }
    return chosen
  }
}

function lookUp(index: MiniSearch, lemma: string, options: SearchOptions): Holders {
  const results = index.search(lemma, options).toSorted((a, b) => Number(a.id) - Number(b.id))
  return {
    ids: Uint32Array.from(results, ({ id }) => Number(id)),
    scores: Float64Array.from(results, ({ score }) => score),
  }
}

/** Whether an ascending list holds a number. */
function holds(ids: Uint32Array, id: number): boolean {
  let [from, to] = [0, ids.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((ids[middle] ?? 0) < id) from = middle + 1
    else to = middle
  }
  return ids[from] === id
}
