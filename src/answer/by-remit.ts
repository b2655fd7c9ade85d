import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import type { Organization } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { SearchResult } from '../search/engine'
import { gatherEvidence, type Evidence } from '../search/evidence'
import type { Twins } from '../search/twins'
import type { Answer, Competence } from './answer'
import { toCompetence, toCompetences } from './competence'
import { isForeign, type Circumstances } from './confidence'
import { splitMatters } from './matters'
import { expectsSeveral } from './plurality'
import type { Question } from './question'

/** What deciding about a matter needs. */
export interface RemitDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly twins: Twins
  /** Lemmas that put a thing outside the office. */
  readonly elsewhere: ReadonlySet<string>
  /** True when the question goes on with a matter that the act settles. */
  readonly continues: boolean
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
}

/*
 * Shares of the best unit's score from which another unit is named beside it, without and with a wording that expects
 * several. Tried on the trial and calibration sets: `several` right against units named per `duty` answer.
 */
const BESIDE = { one: 0.85, several: 0.55 } as const
/** The same for a unit to which the act gives the duty in the same words. */
const BESIDE_TWIN = { one: 0.72, several: 0.4 } as const

/** A list of units is read, not studied. */
const MAX_UNITS = { one: 3, several: 6 } as const

/** Decides who handles the matter or matters of a question. */
export function answerByRemit(question: Question, deps: RemitDeps): Answer {
  const whole = deps.search(question.matter)
  if (whole.hits.length === 0 || isForeign(circumstancesOf(question, whole, deps), deps.continues))
    return refuse(whole, deps)
  const parts = splitMatters(question.matter, question.foldedInPlace)
  if (parts.length > 1) {
    const joined = joinMatters(parts.map((part) => gather(deps.search(part), deps)))
    if (joined !== undefined) return joined
  }
  return decide(question, gather(whole, deps), deps)
}

/** What the confidence model looks at. */
export function circumstancesOf(
  { folded }: Question,
  result: SearchResult,
  { ordinance, elsewhere }: Pick<RemitDeps, 'ordinance' | 'elsewhere'>,
): Circumstances {
  return { folded, result, elsewhere, wordingOf: ({ eId }) => ordinance.provisions.get(eId)?.text ?? '' }
}

function gather(result: SearchResult, { organization, twins }: RemitDeps): readonly Evidence[] {
  return preferInnerUnits(gatherEvidence(result.hits, twins), { organization, twins })
}

function refuse(result: SearchResult, deps: RemitDeps): Answer {
  const nearest = toCompetences(gather(result, deps)).slice(0, 2)
  const [foreign] = result.foreign
  if (foreign === undefined) return { kind: 'no-competence', nearest }
  const { matter, nextStep } = foreign.matter
  return { kind: 'no-competence', nearest, matter, nextStep }
}

/** The best unit of each matter; undefined when they are one and the same, or a matter has none. */
function joinMatters(matters: readonly (readonly Evidence[])[]): Answer | undefined {
  const best = matters.flatMap((evidence) => toCompetences(evidence).slice(0, 1))
  const [first, ...others] = best.filter(({ unit }, at) => best.findIndex((other) => other.unit === unit) === at)
  if (first === undefined || others.length === 0 || best.length < matters.length) return undefined
  return { kind: 'competent-units', competences: [first, ...others], nextBest: [] }
}

function decide(question: Question, found: readonly Evidence[], deps: RemitDeps): Answer {
  const expected = expectsSeveral(question.folded) ? 'several' : 'one'
  const evidence = expected === 'several' ? setFirst(found, deps.twins) : found
  const [best] = evidence
  const [first, ...rest] = toCompetences(evidence)
  if (best === undefined || first === undefined) return { kind: 'no-competence', nearest: [] }
  if (best.owner === 'every-unit') return { kind: 'every-unit', sources: [best.hits[0].eId], specific: [first] }
  if (best.owner === 'act') return answerByProvision(best.hits[0].eId, deps)
  const beside = withSameDuty(evidence, deps.twins, expected) ?? closeBehind(evidence, rest, expected)
  const nextBest = rest.filter(({ unit }) => !beside.some((other) => other.unit === unit)).slice(0, 2)
  return { kind: 'competent-units', competences: [first, ...beside], nextBest }
}

/** Who asks for a set means units that share a duty rather than one unit, or all of them, that comes a little closer. */
function setFirst(evidence: readonly Evidence[], twins: Twins): readonly Evidence[] {
  const least = (evidence[0]?.score ?? 0) * BESIDE_TWIN.one
  const own = evidence.filter(({ owner }) => owner !== 'every-unit')
  const member = own.find(({ score, hits }) => score >= least && twins(hits[0].eId).length >= MIN_SET - 1)
  if (member === undefined) return own[0] !== undefined && own[0].score >= least ? own : evidence
  return [member, ...evidence.filter((other) => other !== member)]
}

/** Fewer units than these are named because they come close, not because they form a set. */
const MIN_SET = 3

type Expected = keyof typeof BESIDE

/** The units whose provision says the same as the best one, all or none: the question tells them apart or it does not. */
function withSameDuty(evidence: readonly Evidence[], twins: Twins, expected: Expected): Competence[] | undefined {
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

/** A unit that explains more of the question than its twins is meant alone ("administrator techniczny *baz danych*"). */
const SAME_EXPLAINED = 0.8

function explains({ hits }: Evidence): number {
  return new Set(hits.flatMap(({ matched }) => matched)).size
}

function closeBehind(evidence: readonly Evidence[], rest: readonly Competence[], expected: Expected): Competence[] {
  const threshold = (evidence[0]?.score ?? 0) * BESIDE[expected]
  const named = new Set(evidence.filter(({ score }) => score >= threshold).map(({ owner }) => owner))
  return rest.filter(({ unit }) => named.has(unit)).slice(0, MAX_UNITS[expected] - 1)
}

/** Where an Oddział's duty is given in the same words to its own Stanowiska, these do the work and are named. */
function preferInnerUnits(
  evidence: readonly Evidence[],
  { organization, twins }: Pick<RemitDeps, 'organization' | 'twins'>,
): readonly Evidence[] {
  const [best] = evidence
  if (best === undefined) return evidence
  const same = new Set(twins(best.hits[0].eId))
  const inner = evidence.find(({ owner, hits }) => {
    const unit = owner === 'every-unit' || owner === 'act' ? undefined : organization.units.get(owner)
    return unit !== undefined && unit.unitOf === best.owner && hits.some(({ eId }) => same.has(eId))
  })
  const proof = inner?.hits.find(({ eId }) => same.has(eId))
  if (inner === undefined || proof === undefined) return evidence
  const others = inner.hits.filter((hit) => hit !== proof)
  const promoted: Evidence = { owner: inner.owner, score: best.score, hits: [proof, best.hits[0], ...others] }
  return [promoted, ...evidence.filter((other) => other !== inner && other !== best)]
}

/** A general provision answers by itself: § 20 speaks of the Dyrektor. */
function answerByProvision(eId: EId, { ordinance, organization }: RemitDeps): Answer {
  const head = organization.posts.get(organization.head)
  const speaksOfHead = head !== undefined && (ordinance.provisions.get(eId)?.text.includes(head.name) ?? false)
  return { kind: 'provision', eId, ...(speaksOfHead ? { actor: head.id } : {}) }
}
