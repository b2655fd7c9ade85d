import type { AnalyzedDocument } from './analyzed-document'

/** How much the words of a question belong to the act's matters rather than to foreign ones. */
export interface Affinity {
  /** Mean of the words' log-odds, each between −{@link LIMIT} and {@link LIMIT}; unknown words count as 0. */
  readonly mean: number
  /** The log-odds of the word that speaks most for the act. */
  readonly strongest: number
  /** The log-odds of the word that speaks most against it. */
  readonly weakest: number
}

/** Odds beyond e³ say no more. */
const LIMIT = 3

/** Builds the measure from how often either side uses each lemma. */
export function createAffinity(
  own: readonly AnalyzedDocument[],
  foreign: readonly AnalyzedDocument[],
): (lemmas: readonly string[]) => Affinity {
  const [ownCount, foreignCount] = [countLemmas(own), countLemmas(foreign)]
  const lemmas = new Set([...ownCount.keys(), ...foreignCount.keys()])
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0) + lemmas.size
  const bias = Math.log(total(foreignCount) / total(ownCount))
  const oddsOf = new Map<string, number>()
  for (const lemma of lemmas) {
    const odds = Math.log(((ownCount.get(lemma) ?? 0) + 1) / ((foreignCount.get(lemma) ?? 0) + 1)) + bias
    oddsOf.set(lemma, Math.max(-LIMIT, Math.min(LIMIT, odds)))
  }
  return (asked) => {
    const odds = asked.map((lemma) => oddsOf.get(lemma) ?? 0)
    const sum = odds.reduce((all, value) => all + value, 0)
    return {
      mean: sum / Math.max(1, odds.length),
      strongest: Math.max(-LIMIT, ...odds),
      weakest: Math.min(LIMIT, ...odds),
    }
  }
}

function countLemmas(documents: readonly AnalyzedDocument[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text, terms, questions, bridges } of documents) {
    for (const lemma of [...text, ...terms, ...questions.flat(), ...bridges])
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  return counts
}
