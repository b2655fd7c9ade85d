import type { EId } from '../ordinance/provision'
import type { Evidence } from '../search/evidence'
import type { Competence } from './answer'

/** As many proofs as an answer cites for one unit, and the share of the best one's score that a further one needs. */
const MAX_PROOFS = 3
const FURTHER_PROOF = 0.6

/** A unit's evidence as a competence, `proof` (or its best provision) first; nothing for evidence that is no unit's. */
export function toCompetence({ owner, hits }: Evidence, proof: EId = hits[0].eId): Competence[] {
  if (owner === 'every-unit' || owner === 'act') return []
  const least = Math.max(...hits.map(({ score }) => score)) * FURTHER_PROOF
  const others = hits.flatMap(({ eId, score }) => (eId !== proof && score >= least ? [eId] : []))
  return [{ unit: owner, evidence: [proof, ...others.slice(0, MAX_PROOFS - 1)] }]
}

/** The units among the evidence, best first. */
export function toCompetences(evidence: readonly Evidence[]): Competence[] {
  return evidence.flatMap((own) => toCompetence(own))
}
