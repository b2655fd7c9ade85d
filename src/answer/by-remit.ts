import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import type { Organization, UnitCode } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { SearchResult } from '../search/engine'
import { gatherEvidence, type Evidence } from '../search/evidence'
import type { Twins } from '../search/twins'
import type { Answer, AnswerOf, Competence } from './answer'
import { closeBehind, isOpen, preferInnerUnits, setFirst, toldApart, withSameDuty } from './beside'
import { toCompetences } from './competence'
import { isForeign, isPersonal, type Circumstances, type OutsideWords } from './confidence'
import { EVERYBODY, FAILURE, OBEYS } from './intent'
import { asWhole } from './inner-units'
import { NOT_ASKED, splitMatters } from './matters'
import { expectedUnits, type Expected } from './plurality'
import { pickApart } from './pick-apart'
import type { Question } from './question'
import { findSame, findShared, nameSharing, type SharedRemit } from './shared-duty'
import type { UnitRecognizer } from './unit-mention'

/** What deciding about a matter needs. */
export interface RemitDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly twins: Twins
  readonly shared: readonly SharedRemit[]
  readonly ownerOf: (eId: EId) => UnitCode | undefined
  readonly recognizeUnits: UnitRecognizer
  /** The share of a question's terms that a provision holds. */
  readonly coverage: (terms: readonly QueryTerm[], eId: EId) => number
  readonly outside: OutsideWords
  /** The unit that registers failures, and the provision that says so. */
  readonly firstLine: Competence | undefined
  /** True when the question goes on with a matter that the act settles. */
  readonly continues: boolean
  /** True when it goes on with a matter of the Centrum's own people. */
  readonly ofStaff: boolean
  /** Provisions of the last answer that are not asked for again. */
  readonly answered: ReadonlySet<string>
  /** Units that the last answer named, when the question goes on with it. */
  readonly spokenOf: ReadonlySet<string>
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
}

/** Decides who handles the matter or matters of a question. */
export function answerByRemit(question: Question, deps: RemitDeps): Answer {
  const whole = deps.search(question.matter)
  if (
    whole.hits.length === 0 ||
    isPersonal(question.folded) ||
    isForeign(circumstancesOf(question, whole, deps), deps.continues)
  )
    return refuse(question, whole, deps)
  const parts = splitMatters(question.matter, question.foldedInPlace)
  if (parts.length > 1) {
    const joined = joinMatters(
      question,
      parts.map((part) => gather(question, deps.search(part), deps)),
      deps,
    )
    if (joined !== undefined) return joined
  }
  // Who leaves somebody out asks for the others.
  const wish = question.exceptions.size > 0 ? 'several' : expectedUnits(question.folded)
  // One unit for both matters, or the act gives them as one to several.
  const expected = wish === 'one' && parts.length > 1 ? 'open' : wish
  return decide(question, { found: gather(question, whole, deps), wish: expected }, deps)
}

/** What the confidence model looks at. */
export function circumstancesOf(
  { folded }: Pick<Question, 'folded'>,
  result: SearchResult,
  { ordinance, outside, ofStaff }: Pick<RemitDeps, 'ordinance' | 'outside'> & Partial<Pick<RemitDeps, 'ofStaff'>>,
): Circumstances {
  return {
    folded,
    result,
    outside,
    ofStaff: ofStaff ?? false,
    wordingOf: ({ eId }) => ordinance.provisions.get(eId)?.text ?? '',
  }
}

function gather(question: Question, result: SearchResult, deps: RemitDeps): readonly Evidence[] {
  const { organization, twins } = deps
  const hits = result.hits
    .map((hit) => (deps.answered.has(hit.eId) ? { ...hit, score: hit.score * ANSWERED } : hit))
    .toSorted((a, b) => b.score - a.score)
  const found = gatherEvidence(hits, twins)
    .filter(({ owner }) => owner === 'every-unit' || owner === 'act' || !isLeftOut(owner, question, deps))
    .map((evidence) => ({ ...evidence, score: evidence.score * likelihood(evidence.owner, question, deps) }))
  return preferInnerUnits(
    found.toSorted((a, b) => b.score - a.score),
    { organization, twins },
  )
}

/** Leaving out an Oddział leaves out its Stanowiska. */
function isLeftOut(unit: UnitCode, { exceptions }: Question, { organization }: RemitDeps): boolean {
  const whole = organization.units.get(unit)?.unitOf
  return exceptions.has(unit) || [...exceptions].some((exception) => exception === whole)
}

/** What the wording and the conversation add to an owner. */
function likelihood(owner: Evidence['owner'], { folded }: Question, { spokenOf }: RemitDeps): number {
  if (owner !== 'every-unit') return spokenOf.has(owner) ? SPOKEN_OF : 1
  return (EVERYBODY.test(folded) ? ASKED_OF_ALL : 1) * (OBEYS.test(folded) ? OBEYED_BY_ALL : 1)
}

/** What a wording adds to a duty of every unit; tried on the common and duty questions of the sets. */
const ASKED_OF_ALL = 1.25
const OBEYED_BY_ALL = 1.1

/** What is left of a provision that was the last answer when it is asked who does something else with its matter. */
const ANSWERED = 0.5

/** What being spoken of adds to a unit in a follow-up ("a tonery?" after printers); tried on the trial set's follow-ups. */
const SPOKEN_OF = 1.3

/** A provision that holds less of the question is not near. */
const NEAR_COVERAGE = 0.3

/** A foreign matter is called by its name only when it holds this much of the question and leads the next one by this factor. */
const MATTER_COVERAGE = 0.5
const MATTER_LEAD = 1.25

function recognizedMatter({ foreign: [best, next] }: SearchResult): SearchResult['foreign'][number] | undefined {
  if (best === undefined || best.coverage < MATTER_COVERAGE) return undefined
  return best.relevance >= MATTER_LEAD * (next?.relevance ?? 0) ? best : undefined
}

function refuse(question: Question, result: SearchResult, deps: RemitDeps): Answer {
  const near = { ...result, hits: result.hits.filter(({ coverage }) => coverage >= NEAR_COVERAGE) }
  const nearest = toCompetences(gather(question, near, deps)).slice(0, 2)
  const foreign = recognizedMatter(result)
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
  const [first, ...others] = pickApart(matters, deps.shared)
  if (first === undefined || others.length === 0) return undefined
  return {
    kind: 'competent-units',
    competences: [first, ...others],
    nextBest: [],
    ...firstLineFor(question, [first, ...others], deps),
  }
}

function decide(
  question: Question,
  { found, wish }: { readonly found: readonly Evidence[]; readonly wish: Expected },
  deps: RemitDeps,
): Answer {
  const terms = question.matter
  const shared = wish === 'one' ? findSame(found, deps.shared) : findShared({ evidence: found, terms }, deps.shared)
  if (shared !== undefined) {
    const [lead, ...others] = nameSharing(shared, found).filter(({ unit }) => !isLeftOut(unit, question, deps))
    // Where the wording leaves it open, the duty that is nearest must be the shared one.
    const isMeant = wish !== 'open' || lead?.unit === found[0]?.owner
    if (isMeant && lead !== undefined && others.length > 0)
      return nameUnits(question, { found, named: [lead, ...others] }, deps)
  }
  const expected = wish === 'several' ? 'several' : 'one'
  const same = {
    ...deps,
    coverage: (eId: EId) => deps.coverage(terms, eId),
    mentions: () => deps.recognizeUnits(terms, HINT),
  }
  const evidence = expected === 'several' ? setFirst(found, deps.twins) : toldApart(found, same)
  const [best] = evidence
  const [first, ...rest] = toCompetences(evidence)
  if (best?.owner === 'every-unit') {
    return { kind: 'every-unit', sources: [best.hits[0].eId], specific: first === undefined ? [] : [first] }
  }
  if (best?.owner === 'act') return answerByProvision(best.hits[0].eId, deps)
  if (best === undefined || first === undefined) return { kind: 'no-competence', nearest: [] }
  const equal = withSameDuty(evidence, same, expected)
  const beside = equal ?? closeBehind(evidence, rest.filter(isApartFrom(first, deps)), expected)
  if (equal === undefined && expected === 'one' && isOpen(evidence, beside)) {
    return { kind: 'choice', options: [first, ...beside], ...firstLineFor(question, [first, ...beside], deps) }
  }
  return nameUnits(question, { found: evidence, named: asWhole(question, [first, ...beside], deps.organization) }, deps)
}

/** This share of a name tells units of one Oddział apart: "portal", not "zarządzanie". */
const HINT = 0.2

/** Names units, with the next-best ones and with a duty of every unit that is as near. */
function nameUnits(
  question: Question,
  { found, named }: { readonly found: readonly Evidence[]; readonly named: AnswerOf<'competent-units'>['competences'] },
  deps: RemitDeps,
): Answer {
  const best = found.find(({ owner }) => owner === named[0].unit) ?? found[0]
  const least = best?.score ?? 0
  const near = new Set(found.filter(({ score }) => score >= least * NEXT_BEST).map(({ owner }) => owner))
  const isBeside = ({ unit }: Competence): boolean => near.has(unit) && named.every((other) => other.unit !== unit)
  const common = found.find(({ owner, score }) => owner === 'every-unit' && score >= least * COMMON_BESIDE)
  return {
    kind: 'competent-units',
    competences: named,
    nextBest: toCompetences(found).filter(isBeside).slice(0, 2),
    ...firstLineFor(question, named, deps),
    ...(common === undefined ? {} : { common: common.hits[0].eId }),
  }
}

/** An Oddział and its own Stanowiska are no alternatives. */
function isApartFrom({ unit: first }: Competence, { organization }: RemitDeps): (other: Competence) => boolean {
  const wholeOf = (unit: UnitCode): UnitCode | undefined => organization.units.get(unit)?.unitOf
  return ({ unit }) => wholeOf(unit) !== first && wholeOf(first) !== unit
}

/** From this share of the best unit's score on, another one may be meant. */
const NEXT_BEST = 0.45

/** From this share of the best unit's score on, a duty of every unit is mentioned too. */
const COMMON_BESIDE = 0.8

/** A failure is also reported to the unit that registers failures, unless that unit is named anyway. */
function firstLineFor(
  { folded }: Question,
  named: readonly Competence[],
  { firstLine }: RemitDeps,
): { readonly firstLine?: Competence } {
  const isFailure = FAILURE.test(folded.replace(NOT_ASKED, ''))
  const isNeeded = firstLine !== undefined && isFailure && named.every(({ unit }) => unit !== firstLine.unit)
  return isNeeded ? { firstLine } : {}
}

/** A general provision answers by itself: § 20 speaks of the Dyrektor. */
function answerByProvision(eId: EId, { ordinance, organization }: RemitDeps): Answer {
  const head = organization.posts.get(organization.head)
  const speaksOfHead = head !== undefined && (ordinance.provisions.get(eId)?.text.includes(head.name) ?? false)
  return { kind: 'provision', eId, ...(speaksOfHead ? { actor: head.id } : {}) }
}
