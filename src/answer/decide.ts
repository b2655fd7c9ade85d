import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import type { Organization, UnitCode } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { Evidence } from '../search/evidence'
import type { Twins } from '../search/twins'
import type { Answer, AnswerOf, Competence } from './answer'
import { closeBehind, isOpen, setFirst, toldApart, withSameDuty } from './beside'
import { toCompetences } from './competence'
import { FAILURE, HANDLES_FAILURES } from './intent'
import { asWhole } from './inner-units'
import { NOT_ASKED } from './matters'
import { pickApart } from './pick-apart'
import type { Expected } from './plurality'
import type { Question } from './question'
import { findSame, findShared, nameSharing, type SharedRemit } from './shared-duty'
import type { UnitRecognizer } from './unit-mention'

/** What deciding about a matter needs. */
export interface DecideDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly twins: Twins
  readonly shared: readonly SharedRemit[]
  readonly ownerOf: (eId: EId) => UnitCode | undefined
  readonly recognizeUnits: UnitRecognizer
  /** The share of a question's terms that a provision holds. */
  readonly coverage: (terms: readonly QueryTerm[], eId: EId) => number
  /** Units that the last answer named, when the question goes on with it. */
  readonly spokenOf: ReadonlySet<string>
  /** True when it is asked in what those look after. */
  readonly pointsThere: boolean
  /** The unit that registers failures, and the provision that says so. */
  readonly firstLine: Competence | undefined
}

/** Leaving out an Oddział leaves out its Stanowiska. */
export function isLeftOut(unit: UnitCode, { exceptions }: Question, { organization }: DecideDeps): boolean {
  const whole = organization.units.get(unit)?.unitOf
  return exceptions.has(unit) || [...exceptions].some((exception) => exception === whole)
}

/** The best unit of each matter; undefined when they are one and the same, or a matter has none. */
export function joinMatters(
  question: Question,
  matters: readonly (readonly Evidence[])[],
  deps: DecideDeps,
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

/** Names the units that the evidence speaks for, all of them where the wish is for all, or lets the person choose. */
export function decide(
  question: Question,
  { found, wish }: { readonly found: readonly Evidence[]; readonly wish: Expected },
  deps: DecideDeps,
): Answer {
  const terms = question.matter
  const shared = wish === 'one' ? findSame(found, deps.shared) : findShared({ evidence: found, terms }, deps.shared)
  if (shared !== undefined) {
    const sharing = nameSharing(shared.units, found)
    if (wish === 'several') sharing.push(...nameSharing(shared.wholes, found))
    const [lead, ...others] = sharing.filter(({ unit }) => !isLeftOut(unit, question, deps))
    // Where the wording leaves it open, the duty that is nearest must be the shared one.
    const isMeant = wish !== 'open' || lead?.unit === found[0]?.owner
    if (isMeant && lead !== undefined && others.length > 0)
      return nameUnits(question, { found, named: [lead, ...others] }, deps)
  }
  const expected = wish === 'several' ? 'several' : 'one'
  const same = {
    ...deps,
    coverage: (eId: EId) => deps.coverage(terms, eId),
    meant: deps.pointsThere ? deps.spokenOf : new Set<string>(),
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
  if (expected === 'one' && equal !== undefined && isFailureOfAny(question, { best, equal }, deps)) {
    return nameUnits(question, { found: evidence, named: [deps.firstLine ?? first] }, deps)
  }
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
  deps: DecideDeps,
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

/** Something is broken, nobody says what, and many handle failures: the unit that registers them finds out. */
function isFailureOfAny(
  { folded }: Question,
  { best, equal }: { readonly best: Evidence; readonly equal: readonly Competence[] },
  { ordinance }: DecideDeps,
): boolean {
  const isAboutFailures = HANDLES_FAILURES.test(ordinance.provisions.get(best.hits[0].eId)?.text ?? '')
  return equal.length >= MANY && isAboutFailures && best.hits[0].settled.length < NAMED_ITSELF && FAILURE.test(folded)
}

/** As many as these cannot all be asked. */
const MANY = 3

/** Whoever uses so many words of the provision asks for the duty itself: "zarządzanie awariami". */
const NAMED_ITSELF = 2

/** An Oddział and its own Stanowiska are no alternatives. */
function isApartFrom({ unit: first }: Competence, { organization }: DecideDeps): (other: Competence) => boolean {
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
  { firstLine }: DecideDeps,
): { readonly firstLine?: Competence } {
  const isFailure = FAILURE.test(folded.replace(NOT_ASKED, ''))
  const isNeeded = firstLine !== undefined && isFailure && named.every(({ unit }) => unit !== firstLine.unit)
  return isNeeded ? { firstLine } : {}
}

/** A general provision answers by itself: § 20 speaks of the Dyrektor. */
function answerByProvision(eId: EId, { ordinance, organization }: DecideDeps): Answer {
  const head = organization.posts.get(organization.head)
  const speaksOfHead = head !== undefined && (ordinance.provisions.get(eId)?.text.includes(head.name) ?? false)
  return { kind: 'provision', eId, ...(speaksOfHead ? { actor: head.id } : {}) }
}
