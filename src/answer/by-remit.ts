import type { SearchResult } from '../search/engine'
import type { Answer, Competence } from './answer'

/** Decides who handles a matter from what the search found. */
export function answerByRemit({ hits }: SearchResult): Answer {
  const [best] = hits
  if (best === undefined) return { kind: 'no-competence', nearest: [] }
  if (best.common) return { kind: 'every-unit', sources: [best.eId], specific: [] }
  const competences = toCompetences(hits)
  const [first, ...rest] = competences
  if (first === undefined) return { kind: 'no-competence', nearest: [] }
  return { kind: 'competent-units', competences: [first], nextBest: rest.slice(0, 2) }
}

function toCompetences(hits: SearchResult['hits']): Competence[] {
  const byUnit = new Map<string, Competence>()
  for (const { unit, eId } of hits) {
    if (unit !== undefined && !byUnit.has(unit)) byUnit.set(unit, { unit, evidence: [eId] })
  }
  return [...byUnit.values()]
}
