import type { Organization } from '../organization/model'
import type { Hit } from '../search/engine'
import type { Evidence } from '../search/evidence'
import type { Twins } from '../search/twins'
import type { Competence } from './answer'
import { toCompetence } from './competence'

/*
 * Shares of the best unit's score from which another unit is named beside it, without and with a wording that expects
 * several. Tried on the trial and calibration sets: `several` right against units named per `duty` answer.
 */
const BESIDE = { one: 0.83, several: 0.45 } as const
/** The same for a unit to which the act gives the duty in the same words. */
const BESIDE_TWIN = { one: 0.72, several: 0.4 } as const

/** The same for a unit whose provision settles all the words that the best one settles, two at least. */
const BESIDE_SAME_WORDS = 0.6
const MIN_SAME_WORDS = 2

/** A list of units is read, not studied. */
const MAX_UNITS = { one: 3, several: 6 } as const

/** Two readings of the question are close, and the act does not put them in the same words: the person decides. */
export function isOpen([best, ...others]: readonly Evidence[], beside: readonly Competence[]): boolean {
  const named = others.filter(({ owner }) => beside.some(({ unit }) => unit === owner))
  return best !== undefined && named.some(({ hits }) => !settlesAsMuch(hits[0], best.hits[0]))
}

/** Who asks for a set means units that share a duty rather than one unit, or all of them, that comes a little closer. */
export function setFirst(evidence: readonly Evidence[], twins: Twins): readonly Evidence[] {
  const least = (evidence[0]?.score ?? 0) * BESIDE_TWIN.one
  const own = evidence.filter(({ owner }) => owner !== 'every-unit')
  const member = own.find(({ score, hits }) => score >= least && twins(hits[0].eId).length >= MIN_SET - 1)
  if (member === undefined) return own[0] !== undefined && own[0].score >= least ? own : evidence
  return [member, ...evidence.filter((other) => other !== member)]
}

/** Fewer units than these are named because they come close, not because they form a set. */
const MIN_SET = 3

/** Whether the wording of a question expects one unit or several. */
export type Expected = keyof typeof BESIDE

/** The units whose provision says the same as the best one, all or none: the question tells them apart or it does not. */
export function withSameDuty(
  evidence: readonly Evidence[],
  twins: Twins,
  expected: Expected,
): Competence[] | undefined {
  const [best, ...others] = evidence
  if (best === undefined) return undefined
  const same = new Set(twins(best.hits[0].eId))
  const group = others.flatMap((other) => {
    const hit = other.hits.find(({ eId }) => same.has(eId))
    return hit === undefined ? [] : [{ evidence: other, hit }]
  })
  const [nearest] = group
  if (nearest === undefined || nearest.evidence.score < best.score * BESIDE_TWIN[expected]) return undefined
  if (expected === 'one' && explains(nearest.evidence) < SAME_EXPLAINED * explains(best)) return undefined
  return group.flatMap(({ evidence: other, hit }) => toCompetence(other, hit.eId))
}

/** The act itself uses the same words of the question in both provisions ("zdalne ręce", "przepływ danych"). */
function settlesAsMuch(other: Hit, best: Hit): boolean {
  return best.settled.length >= MIN_SAME_WORDS && best.settled.every((lemma) => other.settled.includes(lemma))
}

/** A unit that explains more of the question than its twins is meant alone ("administrator techniczny *baz danych*"). */
const SAME_EXPLAINED = 0.8

function explains({ hits }: Evidence): number {
  return new Set(hits.slice(0, 2).flatMap(({ matched }) => matched)).size
}

/** The units, at most two or five, that come close enough to the best one to be named with it. */
export function closeBehind(
  evidence: readonly Evidence[],
  rest: readonly Competence[],
  expected: Expected,
): Competence[] {
  const [best] = evidence
  if (best === undefined) return []
  const isNamed = (other: Evidence): boolean =>
    other.score >= best.score * BESIDE[expected] ||
    (other.score >= best.score * BESIDE_SAME_WORDS && settlesAsMuch(other.hits[0], best.hits[0]))
  const named = new Set(evidence.filter(isNamed).map(({ owner }) => owner))
  return rest.filter(({ unit }) => named.has(unit)).slice(0, MAX_UNITS[expected] - 1)
}

/** From this share of its Oddział's score on, the inner unit is the one meant. */
const INNER_CLOSE = 0.8

/** Where an Oddział's duty is given to its own Stanowiska too, these do the work and are named. */
export function preferInnerUnits(
  evidence: readonly Evidence[],
  { organization, twins }: { readonly organization: Organization; readonly twins: Twins },
): readonly Evidence[] {
  const [best] = evidence
  if (best === undefined) return evidence
  const same = new Set(twins(best.hits[0].eId))
  const inner = evidence.find(({ owner, hits, score }) => {
    const unit = owner === 'every-unit' || owner === 'act' ? undefined : organization.units.get(owner)
    const isClose = hits.some(({ eId }) => same.has(eId)) || score >= best.score * INNER_CLOSE
    return unit !== undefined && unit.unitOf === best.owner && isClose
  })
  if (inner === undefined) return evidence
  const proof = inner.hits.find(({ eId }) => same.has(eId)) ?? inner.hits[0]
  const others = inner.hits.filter((hit) => hit !== proof)
  const promoted: Evidence = { owner: inner.owner, score: best.score, hits: [proof, best.hits[0], ...others] }
  return [promoted, ...evidence.filter((other) => other !== inner && other !== best)]
}
