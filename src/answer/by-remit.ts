import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import type { Organization } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { Hit, SearchResult } from '../search/engine'
import { gatherEvidence, type Evidence } from '../search/evidence'
import type { Twins } from '../search/twins'
import type { Answer, Competence } from './answer'
import { toCompetence, toCompetences } from './competence'
import { isForeign, type Circumstances } from './confidence'
import { FAILURE } from './intent'
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
  /** The unit that registers failures, and the provision that says so. */
  readonly firstLine: Competence | undefined
  /** True when the question goes on with a matter that the act settles. */
  readonly continues: boolean
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
}

/*
 * Shares of the best unit's score from which another unit is named beside it, without and with a wording that expects
 * several. Tried on the trial and calibration sets: `several` right against units named per `duty` answer.
 */
const BESIDE = { one: 0.8, several: 0.45 } as const
/** The same for a unit to which the act gives the duty in the same words. */
const BESIDE_TWIN = { one: 0.72, several: 0.4 } as const

/** The same for a unit whose provision settles all the words that the best one settles, two at least. */
const BESIDE_SAME_WORDS = 0.6
const MIN_SAME_WORDS = 2

/** A list of units is read, not studied. */
const MAX_UNITS = { one: 3, several: 6 } as const

/** Decides who handles the matter or matters of a question. */
export function answerByRemit(question: Question, deps: RemitDeps): Answer {
  const whole = deps.search(question.matter)
  if (whole.hits.length === 0 || isForeign(circumstancesOf(question, whole, deps), deps.continues))
    return refuse(whole, deps)
  const parts = splitMatters(question.matter, question.foldedInPlace)
  if (parts.length > 1) {
    const joined = joinMatters(
      question,
      parts.map((part) => gather(deps.search(part), deps)),
      deps,
    )
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
function joinMatters(
  question: Question,
  matters: readonly (readonly Evidence[])[],
  deps: RemitDeps,
): Answer | undefined {
  const best = matters.flatMap((evidence) => toCompetences(evidence).slice(0, 1))
  const [first, ...others] = best.filter(({ unit }, at) => best.findIndex((other) => other.unit === unit) === at)
  if (first === undefined || others.length === 0 || best.length < matters.length) return undefined
  return {
    kind: 'competent-units',
    competences: [first, ...others],
    nextBest: [],
    ...firstLineFor(question, best, deps),
  }
}

function decide(question: Question, found: readonly Evidence[], deps: RemitDeps): Answer {
  const expected = expectsSeveral(question.folded) ? 'several' : 'one'
  const evidence = expected === 'several' ? setFirst(found, deps.twins) : found
  const [best] = evidence
  const [first, ...rest] = toCompetences(evidence)
  if (best === undefined || first === undefined) return { kind: 'no-competence', nearest: [] }
  if (best.owner === 'every-unit') return { kind: 'every-unit', sources: [best.hits[0].eId], specific: [first] }
  if (best.owner === 'act') return answerByProvision(best.hits[0].eId, deps)
  const same = withSameDuty(evidence, deps.twins, expected)
  const beside = same ?? closeBehind(evidence, rest, expected)
  if (same === undefined && expected === 'one' && isOpen(evidence, beside)) {
    return { kind: 'choice', options: [first, ...beside], ...firstLineFor(question, [first, ...beside], deps) }
  }
  const competences = [first, ...beside] as const
  const nextBest = rest.filter(({ unit }) => !beside.some((other) => other.unit === unit)).slice(0, 2)
  const common = evidence.find(({ owner, score }) => owner === 'every-unit' && score >= best.score * COMMON_BESIDE)
  return {
    kind: 'competent-units',
    competences,
    nextBest,
    ...firstLineFor(question, competences, deps),
    ...(common === undefined ? {} : { common: common.hits[0].eId }),
  }
}

/** From this share of the best unit's score on, a duty of every unit is mentioned too. */
const COMMON_BESIDE = 0.8

/** A failure is also reported to the unit that registers failures, unless that unit is named anyway. */
function firstLineFor(
  { folded }: Question,
  named: readonly Competence[],
  { firstLine }: RemitDeps,
): { readonly firstLine?: Competence } {
  const isNeeded = firstLine !== undefined && FAILURE.test(folded) && named.every(({ unit }) => unit !== firstLine.unit)
  return isNeeded ? { firstLine } : {}
}

/** Two readings of the question are close, and the act does not put them in the same words: the person decides. */
function isOpen([best, ...others]: readonly Evidence[], beside: readonly Competence[]): boolean {
  const named = others.filter(({ owner }) => beside.some(({ unit }) => unit === owner))
  return best !== undefined && named.some(({ hits }) => !settlesAsMuch(hits[0], best.hits[0]))
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

/** The act itself uses the same words of the question in both provisions ("zdalne ręce", "przepływ danych"). */
function settlesAsMuch(other: Hit, best: Hit): boolean {
  return best.settled.length >= MIN_SAME_WORDS && best.settled.every((lemma) => other.settled.includes(lemma))
}

/** A unit that explains more of the question than its twins is meant alone ("administrator techniczny *baz danych*"). */
const SAME_EXPLAINED = 0.8

function explains({ hits }: Evidence): number {
  return new Set(hits.slice(0, 2).flatMap(({ matched }) => matched)).size
}

function closeBehind(evidence: readonly Evidence[], rest: readonly Competence[], expected: Expected): Competence[] {
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
function preferInnerUnits(
  evidence: readonly Evidence[],
  { organization, twins }: Pick<RemitDeps, 'organization' | 'twins'>,
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

/** A general provision answers by itself: § 20 speaks of the Dyrektor. */
function answerByProvision(eId: EId, { ordinance, organization }: RemitDeps): Answer {
  const head = organization.posts.get(organization.head)
  const speaksOfHead = head !== undefined && (ordinance.provisions.get(eId)?.text.includes(head.name) ?? false)
  return { kind: 'provision', eId, ...(speaksOfHead ? { actor: head.id } : {}) }
}
