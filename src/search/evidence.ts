import type { UnitCode } from '../organization/model'
import type { Hit } from './engine'
import { SUPPORT_WEIGHTS } from './ranking'

/** Whose duty the hits of one evidence are: a unit's, every unit's, or nobody's (general provisions of the act). */
export type Owner = UnitCode | 'every-unit' | 'act'

/** What speaks for one owner. */
export interface Evidence {
  readonly owner: Owner
  /** The best provision counts whole, the next two a little; word-for-word twins count once. */
  readonly score: number
  /** Best first. */
  readonly hits: readonly [Hit, ...Hit[]]
}

/** Adds up the hits per owner, best owner first; `wordingOf` tells twins apart. */
export function gatherEvidence(hits: readonly Hit[], wordingOf: (hit: Hit) => string): Evidence[] {
  const byOwner = new Map<Owner, [Hit, ...Hit[]]>()
  for (const hit of hits) {
    const owner = ownerOf(hit)
    const own = byOwner.get(owner)
    if (own === undefined) byOwner.set(owner, [hit])
    else own.push(hit)
  }
  return [...byOwner]
    .map(([owner, own]) => ({ owner, hits: own, score: addUp(own, wordingOf) }))
    .sort((a, b) => b.score - a.score)
}

function ownerOf({ unit, common }: Hit): Owner {
  return unit ?? (common ? 'every-unit' : 'act')
}

function addUp(hits: readonly [Hit, ...Hit[]], wordingOf: (hit: Hit) => string): number {
  const seen = new Set<string>()
  const distinct = hits.filter((hit) => !seen.has(wordingOf(hit)) && seen.add(wordingOf(hit)))
  const support = SUPPORT_WEIGHTS.reduce((sum, weight, at) => sum + weight * (distinct[at + 1]?.score ?? 0), 0)
  return hits[0].score + support
}
