import type { EId } from '../ordinance/provision'

/** Provisions that say the same, or nearly the same, as another one. */
export type Twins = (eId: EId) => readonly EId[]

/** Share of lemmas in common from which two duties are the same: § 12 pkt 3 and § 17 ust. 2 pkt 1 lit. i, not § 16 pkt 1 and pkt 3. */
const SAME = 0.75

/** Shorter texts ("instalacja czytników") have too few words to compare. */
const MIN_LEMMAS = 2

/** Finds the twins among provisions given with the lemmas of their own words. */
export function findTwins(provisions: ReadonlyMap<EId, readonly string[]>): Twins {
  const sets = new Map([...provisions].map(([eId, lemmas]) => [eId, new Set(lemmas)]))
  const holders = new Map<string, EId[]>()
  for (const [eId, lemmas] of sets) {
    for (const lemma of lemmas) {
      const holding = holders.get(lemma)
      if (holding === undefined) holders.set(lemma, [eId])
      else holding.push(eId)
    }
  }
  const holdersOf = (lemma: string): readonly EId[] => holders.get(lemma) ?? []

  const twinsOf = (eId: EId, own: ReadonlySet<string>): EId[] => {
    if (own.size < MIN_LEMMAS) return []
    // A twin lacks so few of the lemmas that it holds one of these, the rarest.
    const telling = own.size - Math.ceil(SAME * own.size) + 1
    const rarest = [...own].sort((a, b) => holdersOf(a).length - holdersOf(b).length).slice(0, telling)
    return [...new Set(rarest.flatMap(holdersOf))].filter((other) => {
      const others = sets.get(other) ?? new Set<string>()
      const common = [...own].filter((lemma) => others.has(lemma)).length
      return other !== eId && common / (own.size + others.size - common) >= SAME
    })
  }
  const twins = new Map([...sets].map(([eId, own]) => [eId, twinsOf(eId, own)]))
  return (eId) => twins.get(eId) ?? []
}
