import type { EId } from '../ordinance/provision'
import type { Hit } from './engine'
import { PROOF_BONUS } from './ranking'

type Hits = readonly [Hit, ...Hit[]]

/** From this share of the best score on, a provision of the same list may be cited in its place. */
const CLOSE = { introduction: 0.25, letter: 0.5, item: 0.8 } as const

/**
 * One owner's hits with the provision first whose own words settle the question: the introduction when the object
 * stands there ("system kolejkowy"), the item below it when the action does ("certyfikaty SSL").
 */
export function proofFirst(hits: Hits): Hits {
  const proves = (hit: Hit): number => hit.score + PROOF_BONUS * hit.settled.length
  const best = hits.reduce((one, other) => (proves(other) > proves(one) ? other : one))
  const chosen = withinList(best, hits)
  return [chosen, ...hits.filter((hit) => hit !== chosen)]
}

function withinList(best: Hit, hits: Hits): Hit {
  const items = hits.filter(({ eId }) => isChild(eId, best.eId))
  if (items.length > 0) return settlingItem(best, items, best.score * CLOSE.letter) ?? best
  const introduction = hits.find(({ eId }) => isChild(best.eId, eId))
  if (introduction === undefined || addsTo(introduction, best)) return best
  const siblings = hits.filter(({ eId }) => isChild(eId, introduction.eId))
  const item = settlingItem(introduction, siblings, best.score * CLOSE.letter)
  if (item !== undefined) return item
  return introduction.score >= best.score * CLOSE.introduction ? introduction : best
}

function settlingItem(introduction: Hit, items: readonly Hit[], close: number): Hit | undefined {
  const least = Math.max(close, CLOSE.item * Math.max(...items.map(({ score }) => score)))
  return items.find((item) => item.score >= least && addsTo(introduction, item))
}

/** True when the item itself holds a word of the question that its introduction does not. */
function addsTo(introduction: Hit, item: Hit): boolean {
  return item.settled.some((lemma) => !introduction.settled.includes(lemma))
}

function isChild(inner: EId, outer: EId): boolean {
  return inner.startsWith(outer) && inner.startsWith('__', outer.length) && !inner.includes('__', outer.length + 2)
}
