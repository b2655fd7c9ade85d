import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import type { Organization } from '../organization/model'
import type { Hit, SearchResult } from '../search/engine'
import type { Answer, Competence } from './answer'

/** What deciding about a matter needs to know of the act. */
export interface RemitDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
}

/** Decides who handles a matter from what the search found. */
export function answerByRemit({ hits }: SearchResult, deps: RemitDeps): Answer {
  const [best] = hits
  if (best === undefined) return { kind: 'no-competence', nearest: [] }
  if (best.common) return { kind: 'every-unit', sources: [best.eId], specific: [] }
  if (best.unit === undefined) return answerByProvision(best.eId, deps)
  const competences = toCompetences(hits)
  const [first, ...rest] = competences
  if (first === undefined) return { kind: 'no-competence', nearest: [] }
  return { kind: 'competent-units', competences: [first], nextBest: rest.slice(0, 2) }
}

/** A general provision answers by itself: § 20 speaks of the Dyrektor. */
function answerByProvision(eId: EId, { ordinance, organization }: RemitDeps): Answer {
  const head = organization.posts.get(organization.head)
  const speaksOfHead = head !== undefined && (ordinance.provisions.get(eId)?.text.includes(head.name) ?? false)
  return { kind: 'provision', eId, ...(speaksOfHead ? { actor: head.id } : {}) }
}

function toCompetences(hits: readonly Hit[]): Competence[] {
  const byUnit = new Map<string, Competence>()
  for (const { unit, eId } of hits) {
    if (unit !== undefined && !byUnit.has(unit)) byUnit.set(unit, { unit, evidence: [eId] })
  }
  return [...byUnit.values()]
}
