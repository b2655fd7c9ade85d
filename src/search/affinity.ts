import type { AnalyzedDocument } from './analyzed-document'
import type { Numbered } from './numbered'

/** How much the words of a question belong to the act's matters rather than to foreign ones. */
export interface Affinity {
  /** Mean of the words' log-odds, each between −{@link LIMIT} and {@link LIMIT}; unknown words count as 0. */
  readonly mean: number
  /** The log-odds of the word that speaks most for the act. */
  readonly strongest: number
}

/** Odds beyond e³ say no more. */
const LIMIT = 3

/** Builds the measure from how often either side uses each lemma; the first `ownCount` documents are the act's. */
export function createAffinity(
  { words, documents }: Numbered,
  ownCount: number,
): (lemmas: readonly string[]) => Affinity {
  const own = countLemmas(documents.slice(0, ownCount), words.length)
  const foreign = countLemmas(documents.slice(ownCount), words.length)
  const used = own.filter((count, number) => count > 0 || (foreign[number] ?? 0) > 0).length
  const total = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + count, 0) + used
  const bias = Math.log(total(foreign) / total(own))
  const oddsOf = new Map<string, number>()
  words.forEach((word, number) => {
    const [ours, theirs] = [own[number] ?? 0, foreign[number] ?? 0]
    if (ours === 0 && theirs === 0) return
    const odds = Math.log((ours + 1) / (theirs + 1)) + bias
    oddsOf.set(word, Math.max(-LIMIT, Math.min(LIMIT, odds)))
  })
  return (asked) => {
    const odds = asked.map((lemma) => oddsOf.get(lemma) ?? 0)
    const sum = odds.reduce((all, value) => all + value, 0)
    return {
      mean: sum / Math.max(1, odds.length),
      strongest: Math.max(-LIMIT, ...odds),
    }
  }
}

/** How often each lemma is used, in whatever but contexts and unit names. */
function countLemmas(documents: readonly AnalyzedDocument<number>[], lemmas: number): Uint32Array {
  const counts = new Uint32Array(lemmas)
  for (const { text, terms, questions, bridges } of documents) {
    for (const used of [text, terms, ...questions, bridges]) {
      for (const number of used) counts[number] = (counts[number] ?? 0) + 1
    }
  }
  return counts
}
