import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import type { Organization, UnitCode } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { SearchResult } from '../search/engine'
import { gatherEvidence, type Evidence } from '../search/evidence'
import type { Twins } from '../search/twins'
import type { Answer, Competence } from './answer'
import { closeBehind, isOpen, preferInnerUnits, setFirst, withSameDuty } from './beside'
import { toCompetences } from './competence'
import { isForeign, type Circumstances } from './confidence'
import { FAILURE } from './intent'
import { NOT_ASKED, splitMatters } from './matters'
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
  /** Units that the last answer named, when the question goes on with it. */
  readonly spokenOf: ReadonlySet<string>
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
}

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

function gather(result: SearchResult, { organization, twins, spokenOf }: RemitDeps): readonly Evidence[] {
  const found = gatherEvidence(result.hits, twins).map((evidence) =>
    spokenOf.has(evidence.owner) ? { ...evidence, score: evidence.score * SPOKEN_OF } : evidence,
  )
  return preferInnerUnits(
    found.toSorted((a, b) => b.score - a.score),
    { organization, twins },
  )
}

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

function refuse(result: SearchResult, deps: RemitDeps): Answer {
  const near = { ...result, hits: result.hits.filter(({ coverage }) => coverage >= NEAR_COVERAGE) }
  const nearest = toCompetences(gather(near, deps)).slice(0, 2)
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
  if (best?.owner === 'every-unit') {
    return { kind: 'every-unit', sources: [best.hits[0].eId], specific: first === undefined ? [] : [first] }
  }
  if (best?.owner === 'act') return answerByProvision(best.hits[0].eId, deps)
  if (best === undefined || first === undefined) return { kind: 'no-competence', nearest: [] }
  const same = withSameDuty(evidence, deps.twins, expected)
  const beside = same ?? closeBehind(evidence, rest.filter(isApartFrom(first, deps)), expected)
  if (same === undefined && expected === 'one' && isOpen(evidence, beside)) {
    return { kind: 'choice', options: [first, ...beside], ...firstLineFor(question, [first, ...beside], deps) }
  }
  const competences = [first, ...beside] as const
  const near = new Set(evidence.filter(({ score }) => score >= best.score * NEXT_BEST).map(({ owner }) => owner))
  const nextBest = rest.filter(({ unit }) => near.has(unit) && !beside.some((other) => other.unit === unit)).slice(0, 2)
  const common = evidence.find(({ owner, score }) => owner === 'every-unit' && score >= best.score * COMMON_BESIDE)
  return {
    kind: 'competent-units',
    competences,
    nextBest,
    ...firstLineFor(question, competences, deps),
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
