import type { UnitCode } from '../organization/model'
import type { Evidence } from '../search/evidence'
import type { Competence } from './answer'
import { toCompetences } from './competence'
import type { SharedRemit } from './shared-duty'

/** A unit that comes this close to the best one for a matter may take its place where that has another matter already. */
const APART = 0.85
/** The same where the act gives both matters as parts of one shared duty, and what that adds. */
const SHARED_APART = 0.65
const SHARED = 0.2

/** Only the best few can come that close. */
const MAX_CANDIDATES = 4

interface Candidate {
  readonly competence: Competence
  /** Of the best score for the matter. */
  readonly share: number
}

/** A different unit for each matter, so that all together fit best; nothing when a matter has no unit at all. */
export function pickApart(
  matters: readonly (readonly Evidence[])[],
  shared: readonly SharedRemit[],
): readonly Competence[] {
  const candidates = matters.map(candidatesOf)
  if (candidates.some(({ length }) => length === 0)) return []
  let picked: readonly Competence[] = []
  let most = 0
  for (const choice of choices(candidates)) {
    const units = choice.map(({ competence }) => competence.unit)
    if (new Set(units).size < units.length) continue
    const belong = units.length > 1 && shared.some((remit) => choice.every(({ competence }) => has(remit, competence)))
    if (!belong && choice.some(({ share }) => share < APART)) continue
    const fit = choice.reduce((sum, { share }) => sum + share, belong ? SHARED : 0)
    if (fit <= most) continue
    most = fit
    picked = choice.map(({ competence }) => competence)
  }
  return picked
}

function has({ units }: SharedRemit, { unit, evidence }: Competence): boolean {
  return evidence.some((eId) => units.get(unit)?.includes(eId))
}

function candidatesOf(evidence: readonly Evidence[]): Candidate[] {
  const scores = new Map<string, number>(evidence.map(({ owner, score }) => [owner, score]))
  const shareOf = (unit: UnitCode, best: number): number => (scores.get(unit) ?? 0) / best
  const competences = toCompetences(evidence)
  const best = Math.max(0, ...competences.map(({ unit }) => scores.get(unit) ?? 0))
  return competences
    .map((competence) => ({ competence, share: shareOf(competence.unit, best) }))
    .filter(({ share }) => share >= SHARED_APART)
    .slice(0, MAX_CANDIDATES)
}

/** One candidate or none for every matter, in every combination. */
function choices(candidates: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] {
  return candidates.reduce<readonly (readonly Candidate[])[]>(
    (all, own) => all.flatMap((chosen) => [...own.map((candidate) => [...chosen, candidate]), chosen]),
    [[]],
  )
}
