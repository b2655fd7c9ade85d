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
  for (const [eId, lemmas] of sets) for (const lemma of lemmas) holders.set(lemma, [...(holders.get(lemma) ?? []), eId])

  const twinsOf = (eId: EId, own: ReadonlySet<string>): EId[] => {
    if (own.size < MIN_LEMMAS) return []
    const common = new Map<EId, number>()
    for (const lemma of own)
      for (const other of holders.get(lemma) ?? []) common.set(other, (common.get(other) ?? 0) + 1)
    return [...common].flatMap(([other, count]) => {
      const all = own.size + (sets.get(other)?.size ?? 0) - count
      return other !== eId && count / all >= SAME ? [other] : []
    })
  }
  const twins = new Map([...sets].map(([eId, own]) => [eId, twinsOf(eId, own)]))
  return (eId) => twins.get(eId) ?? []
}
