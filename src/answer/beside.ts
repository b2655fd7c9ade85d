import type { Organization, UnitCode } from '../organization/model'
import { parentEId, type EId } from '../ordinance/provision'
import type { Hit } from '../search/engine'
import type { Evidence } from '../search/evidence'
import type { Twins } from '../search/twins'
import type { Competence } from './answer'
import { toCompetence } from './competence'
import type { UnitMention } from './unit-mention'

/*
 * Shares of the best unit's score from which another unit is named beside it, without and with a wording that expects
 * several. Tried on the trial and calibration sets: `several` right against units named per `duty` answer.
 */
const BESIDE = { one: 0.83, several: 0.45 } as const
/** The same for a unit to which the act gives the duty in the same words. */
const BESIDE_TWIN = { one: 0.72, several: 0.4 } as const

/** The same where they are a set that the question did not tell apart. */
const BESIDE_SET = 0.6

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

/** What telling equal duties apart needs. */
export interface SameDutyDeps {
  readonly twins: Twins
  readonly ownerOf: (eId: EId) => UnitCode | undefined
  /** The share of the question that a provision holds. */
  readonly coverage: (eId: EId) => number
  /** Units that the question names in part, best first. */
  readonly mentions: () => readonly UnitMention[]
  /** Units of the last answer, when the question is about what they look after. */
  readonly meant: ReadonlySet<string>
}

/** The units whose provision says the same as the best one, all or none: the question tells them apart or it does not. */
export function withSameDuty(
  evidence: readonly Evidence[],
  { twins, ownerOf }: SameDutyDeps,
  expected: Expected,
): Competence[] | undefined {
  const [best, ...others] = evidence
  if (best === undefined) return undefined
  const same = twins(best.hits[0].eId)
  const nearest = others.find(({ hits }) => hits.some(({ eId }) => same.includes(eId)))
  const isSet = same.length >= MIN_SET - 1
  const least = isSet ? Math.min(BESIDE_SET, BESIDE_TWIN[expected]) : BESIDE_TWIN[expected]
  if (nearest === undefined || nearest.score < best.score * least) return undefined
  if (expected === 'one' && explains(nearest) < (isSet ? SET_EXPLAINED : SAME_EXPLAINED) * explains(best))
    return undefined
  const rank = (eId: EId): number => {
    const at = others.findIndex(({ owner }) => owner === ownerOf(eId))
    return at < 0 ? others.length : at
  }
  return same
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((eId) => {
      const unit = ownerOf(eId)
      const own = others.find(({ owner }) => owner === unit)
      if (own !== undefined) return toCompetence(own, eId)
      return unit === undefined || unit === best.owner ? [] : [{ unit, evidence: [eId] as const }]
    })
}

/** By so much more of the question one introduction must speak of than the next for its unit to be meant alone. */
const TOLD_APART = 0.05

/** By so much more of its name one unit must be called than the next. */
const NAMED_APART = 0.15

function mentionedAlone([first, second]: readonly UnitMention[]): UnitCode | undefined {
  const lead = (first?.wholeCoverage ?? 0) - (second?.wholeCoverage ?? 0)
  return lead >= NAMED_APART ? first?.unit : undefined
}

/**
 * Of several units with the same duty the one whose introduction the question speaks of ("program *podatkowy*"), put
 * first and freed of the others; the evidence as it is when no introduction stands out.
 */
export function toldApart(
  evidence: readonly Evidence[],
  { twins, ownerOf, coverage, mentions, meant: spokenOf }: SameDutyDeps,
): readonly Evidence[] {
  const [best] = evidence
  // An introduction may be cited in the place of the item that was found.
  const [cited, found] = best?.hits ?? []
  const item = found !== undefined && parentEId(found.eId) === cited?.eId ? found : cited
  const eIds = item === undefined ? [] : [item.eId, ...twins(item.eId)]
  if (eIds.length < MIN_SET) return evidence
  const [first, second] = eIds
    .map((eId) => ({ eId, held: coverage(parentEId(eId) ?? eId) }))
    .toSorted((a, b) => b.held - a.held)
  if (first === undefined || second === undefined) return evidence
  const same = new Set(eIds.map(ownerOf))
  const [again, ...others] = [...same].filter((unit) => unit !== undefined && spokenOf.has(unit))
  const isTold = first.held - second.held >= TOLD_APART
  const ofThese = others.length === 0 ? again : undefined
  const told = (): UnitCode | undefined =>
    isTold ? ownerOf(first.eId) : mentionedAlone(mentions().filter((mention) => same.has(mention.unit)))
  const unit = ofThese ?? told()
  const meant = evidence.find(({ owner }) => owner === unit)
  if (meant === undefined) return evidence
  return [meant, ...evidence.filter(({ owner }) => owner === 'every-unit' || owner === 'act' || !same.has(owner))]
}

/** The act itself uses the same words of the question in both provisions ("zdalne ręce", "przepływ danych"). */
function settlesAsMuch(other: Hit, best: Hit): boolean {
  return best.settled.length >= MIN_SAME_WORDS && best.settled.every((lemma) => other.settled.includes(lemma))
}

/** A unit that explains more of the question than its twins is meant alone ("administrator techniczny *baz danych*"). */
const SAME_EXPLAINED = 0.8
/** The same in a set, whose units are told apart by their introductions already. */
const SET_EXPLAINED = 0.6

/** How many words of a question two provisions of one owner hold. */
export function explains({ hits }: Evidence): number {
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
