import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import type { Organization, UnitCode } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { Hit, SearchResult } from '../search/engine'
import { gatherEvidence, type Evidence } from '../search/evidence'
import type { Answer, Competence } from './answer'
import { isForeign } from './confidence'
import { splitMatters } from './matters'
import { expectsSeveral } from './plurality'
import type { Question } from './question'

/** What deciding about a matter needs. */
export interface RemitDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
}

/*
 * Shares of the best unit's score from which another unit is named beside it; tried on the trial and calibration sets
 * (`several` right against units named per `duty` answer).
 */
const BESIDE = 0.85
const BESIDE_WHEN_SEVERAL_EXPECTED = 0.55

/** A list of units is read, not studied. */
const MAX_UNITS = 3
const MAX_UNITS_WHEN_SEVERAL_EXPECTED = 6

/** Decides who handles the matter or matters of a question. */
export function answerByRemit(question: Question, deps: RemitDeps): Answer {
  const whole = deps.search(question.matter)
  if (whole.hits.length === 0 || isForeign(whole)) return refuse(whole, deps)
  const parts = splitMatters(question.matter, question.foldedInPlace)
  if (parts.length > 1) {
    const joined = joinMatters(parts.map((part) => gather(deps.search(part), deps)))
    if (joined !== undefined) return joined
  }
  return decide(question, gather(whole, deps), deps)
}

function gather(result: SearchResult, { ordinance }: RemitDeps): readonly Evidence[] {
  return gatherEvidence(result.hits, ({ eId }: Hit) => ordinance.provisions.get(eId)?.text ?? eId)
}

function refuse(result: SearchResult, deps: RemitDeps): Answer {
  const nearest = gather(result, deps).flatMap(toCompetence).slice(0, 2)
  const [foreign] = result.foreign
  if (foreign === undefined) return { kind: 'no-competence', nearest }
  const { matter, nextStep } = foreign.matter
  return { kind: 'no-competence', nearest, matter, nextStep }
}

/** The best unit of each matter; undefined when they are one and the same, or a matter has none. */
function joinMatters(matters: readonly (readonly Evidence[])[]): Answer | undefined {
  const best = matters.flatMap((evidence) => evidence.flatMap(toCompetence).slice(0, 1))
  const [first, ...others] = best.filter(({ unit }, at) => best.findIndex((other) => other.unit === unit) === at)
  if (first === undefined || others.length === 0 || best.length < matters.length) return undefined
  return { kind: 'competent-units', competences: [first, ...others], nextBest: [] }
}

function decide(question: Question, evidence: readonly Evidence[], deps: RemitDeps): Answer {
  const [best] = evidence
  const competences = evidence.flatMap(toCompetence)
  const [first, ...rest] = competences
  if (best === undefined || first === undefined) return { kind: 'no-competence', nearest: [] }
  if (best.owner === 'every-unit') {
    return { kind: 'every-unit', sources: [best.hits[0].eId], specific: [first] }
  }
  if (best.owner === 'act') return answerByProvision(best.hits[0].eId, deps)
  const severalExpected = expectsSeveral(question.folded)
  const threshold = best.score * (severalExpected ? BESIDE_WHEN_SEVERAL_EXPECTED : BESIDE)
  const named = new Set(evidence.filter(({ score }) => score >= threshold).map(({ owner }) => owner))
  const limit = severalExpected ? MAX_UNITS_WHEN_SEVERAL_EXPECTED : MAX_UNITS
  const beside = rest.filter(({ unit }) => named.has(unit)).slice(0, limit - 1)
  const nextBest = rest.filter((competence) => !beside.includes(competence)).slice(0, 2)
  return { kind: 'competent-units', competences: [first, ...beside], nextBest }
}

/** A general provision answers by itself: § 20 speaks of the Dyrektor. */
function answerByProvision(eId: EId, { ordinance, organization }: RemitDeps): Answer {
  const head = organization.posts.get(organization.head)
  const speaksOfHead = head !== undefined && (ordinance.provisions.get(eId)?.text.includes(head.name) ?? false)
  return { kind: 'provision', eId, ...(speaksOfHead ? { actor: head.id } : {}) }
}

/** As many proofs as an answer may cite. */
const MAX_PROOFS = 3

function toCompetence({ owner, hits }: Evidence): Competence[] {
  if (owner === 'every-unit' || owner === 'act') return []
  const unit: UnitCode = owner
  const [first, ...others] = hits
  return [{ unit, evidence: [first.eId, ...others.slice(0, MAX_PROOFS - 1).map(({ eId }) => eId)] }]
}
