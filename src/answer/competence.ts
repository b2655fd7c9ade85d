import type { EId } from '../ordinance/provision'
import type { Evidence } from '../search/evidence'
import type { Competence } from './answer'

/** As many proofs as an answer cites for one unit. */
const MAX_PROOFS = 3

/** A unit's evidence as a competence, `proof` (or its best provision) first; nothing for evidence that is no unit's. */
export function toCompetence({ owner, hits }: Evidence, proof: EId = hits[0].eId): Competence[] {
  if (owner === 'every-unit' || owner === 'act') return []
  const others = hits.map(({ eId }) => eId).filter((eId) => eId !== proof)
  return [{ unit: owner, evidence: [proof, ...others.slice(0, MAX_PROOFS - 1)] }]
}

/** The units among the evidence, best first. */
export function toCompetences(evidence: readonly Evidence[]): Competence[] {
  return evidence.flatMap((own) => toCompetence(own))
}
