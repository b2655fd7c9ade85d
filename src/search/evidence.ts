import type { UnitCode } from '../organization/model'
import type { Hit } from './engine'
import { proofFirst } from './proof'
import { SUPPORT_WEIGHTS } from './ranking'
import type { Twins } from './twins'

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

/** Adds up the hits per owner, best owner first. */
export function gatherEvidence(hits: readonly Hit[], twins: Twins): Evidence[] {
  const byOwner = new Map<Owner, [Hit, ...Hit[]]>()
  for (const hit of hits) {
    const owner = ownerOf(hit)
    const own = byOwner.get(owner)
    if (own === undefined) byOwner.set(owner, [hit])
    else own.push(hit)
  }
  return [...byOwner]
    .map(([owner, own]) => ({ owner, hits: proofFirst(own), score: addUp(own, twins) }))
    .sort((a, b) => b.score - a.score)
}

/** Whose duty a provision is. */
export function ownerOf({ unit, common }: Pick<Hit, 'unit' | 'common'>): Owner {
  return unit ?? (common ? 'every-unit' : 'act')
}

function addUp(hits: readonly [Hit, ...Hit[]], twins: Twins): number {
  const counted: Hit[] = []
  for (const hit of hits) {
    const same = twins(hit.eId)
    if (!counted.some(({ eId }) => same.includes(eId))) counted.push(hit)
    if (counted.length > SUPPORT_WEIGHTS.length) break
  }
  return SUPPORT_WEIGHTS.reduce((sum, weight, at) => sum + weight * (counted[at + 1]?.score ?? 0), hits[0].score)
}
