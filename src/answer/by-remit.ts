import type { QueryTerm } from '../search/analyzer'
import type { ForeignHit, Hit, SearchResult } from '../search/engine'
import { gatherEvidence, type Evidence } from '../search/evidence'
import type { Answer } from './answer'
import { preferInnerUnits } from './beside'
import { toCompetences } from './competence'
import { isForeign, meantMatters, type Circumstances, type OutsideWords } from './confidence'
import { decide, isLeftOut, joinMatters, type DecideDeps } from './decide'
import { ASKS_FOR_ONE, EVERYBODY, OBEYS } from './intent'
import { splitActions, splitMatters } from './matters'
import { expectedUnits } from './plurality'
import type { Question } from './question'

/** What answering about a matter needs. */
export interface RemitDeps extends DecideDeps {
  readonly outside: OutsideWords
  /** True when the question goes on with a matter that the act settles. */
  readonly continues: boolean
  /** True when it goes on with a matter of the Centrum's own people. */
  readonly ofStaff: boolean
  /** True when a matter of the Centrum itself is asked of another office. */
  readonly ofAnotherOffice: boolean
  /** Provisions of the last answer that are not asked for again. */
  readonly answered: ReadonlySet<string>
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
}

/** Decides who handles the matter or matters of a question. */
export function answerByRemit(question: Question, deps: RemitDeps): Answer {
  const whole = deps.search(question.matter)
  const isRefused = (result: SearchResult): boolean =>
    result.hits.length === 0 || isForeign(circumstancesOf(question, result, deps), deps.continues)
  if (question.ofPerson || deps.ofAnotherOffice) return refuse(question, whole, deps)
  const parts = splitMatters(question.matter, question.foldedInPlace)
  const found = parts.length > 1 ? parts.map((part) => deps.search(part)) : []
  // Two matters that have nothing to do with each other look foreign together.
  if (isRefused(whole) && (found.length === 0 || found.some(isRefused))) return refuse(question, whole, deps)
  if (found.length > 0) {
    const joined = joinMatters(
      question,
      found.map((result) => gather(question, result, deps)),
      deps,
    )
    if (joined !== undefined) return joined
  }
  const apart = parts.length > 1 ? undefined : joinActions(question, isRefused, deps)
  if (apart !== undefined) return apart
  // Who leaves somebody out asks for the others.
  const wish = question.exceptions.size > 0 ? 'several' : expectedUnits(question.folded)
  // One unit for both matters, or the act gives them as one to several.
  const expected = wish === 'one' && parts.length > 1 ? 'open' : wish
  const evidence = gather(question, whole, deps)
  const meant = expected === 'one' ? withoutOther(question, evidence, { ...deps, isRefused }) : question
  return decide(meant, { found: meant === question ? evidence : gather(meant, whole, deps), wish: expected }, deps)
}

/** "usługi GSM, a nie telefonia VoIP": whoever has what is excluded is not named beside the one who is meant. */
function withoutOther(
  question: Question,
  [best]: readonly Evidence[],
  { isRefused, ...deps }: RemitDeps & { readonly isRefused: (result: SearchResult) => boolean },
): Question {
  if (best === undefined || best.owner === 'act' || best.owner === 'every-unit' || question.excluded.length === 0)
    return question
  const result = deps.search(question.excluded)
  const other = isRefused(result) ? undefined : gather(question, result, deps)[0]?.owner
  if (other === undefined || other === 'act' || other === 'every-unit') return question
  const meant = { ...question, exceptions: new Set([...question.exceptions, other]) }
  return isLeftOut(best.owner, meant, deps) ? question : meant
}

/** The units of two actions that somebody asks for in one sentence, when each has one of its own. */
function joinActions(
  question: Question,
  isRefused: (result: SearchResult) => boolean,
  deps: RemitDeps,
): Answer | undefined {
  const actions = splitActions(question.matter, question.foldedInPlace)
  const found = actions?.map(deps.search)
  if (found === undefined || found.some(isRefused)) return undefined
  const evidence = found.map((result) => gather(question, result, deps))
  const owners = new Set(evidence.map(([best]) => best?.owner))
  return owners.size < evidence.length ? undefined : joinMatters(question, evidence, deps)
}

/** What the confidence model looks at. */
export function circumstancesOf(
  { folded, ofPerson }: Pick<Question, 'folded' | 'ofPerson'>,
  result: SearchResult,
  { ordinance, outside, ofStaff }: Pick<RemitDeps, 'ordinance' | 'outside'> & Partial<Pick<RemitDeps, 'ofStaff'>>,
): Circumstances {
  return {
    folded,
    result,
    outside,
    ofPerson,
    ofStaff: ofStaff ?? false,
    wordingOf: ({ eId }) => ordinance.provisions.get(eId)?.text ?? '',
  }
}

function gather(question: Question, result: SearchResult, deps: RemitDeps): readonly Evidence[] {
  const { organization, twins } = deps
  const isAnswered = ({ eId }: Hit): boolean => [eId, ...twins(eId)].some((same) => deps.answered.has(same))
  const hits = result.hits
    .map((hit) => (deps.answered.size > 0 && isAnswered(hit) ? { ...hit, score: hit.score * ANSWERED } : hit))
    .toSorted((a, b) => b.score - a.score)
  const found = gatherEvidence(hits, twins)
    .filter(({ owner }) => owner === 'every-unit' || owner === 'act' || !isLeftOut(owner, question, deps))
    .map((evidence) => ({ ...evidence, score: evidence.score * likelihood(evidence.owner, question, deps) }))
  return preferInnerUnits(
    found.toSorted((a, b) => b.score - a.score),
    { organization, twins },
  )
}

/** What the wording and the conversation add to an owner. */
function likelihood(owner: Evidence['owner'], { folded }: Question, { spokenOf, pointsThere }: RemitDeps): number {
  const ofAll = EVERYBODY.test(folded)
  if (owner !== 'every-unit') return spokenOf.has(owner) && !ofAll ? (pointsThere ? SPOKEN_OF_THERE : SPOKEN_OF) : 1
  return (
    (ofAll ? ASKED_OF_ALL : ASKS_FOR_ONE.test(folded) ? ASKED_OF_ONE : 1) * (OBEYS.test(folded) ? OBEYED_BY_ALL : 1)
  )
}

/** What a wording adds to a duty of every unit; tried on the common and duty questions of the sets. */
const ASKED_OF_ALL = 1.25
const OBEYED_BY_ALL = 1.1
const ASKED_OF_ONE = 0.85

/** What is left of a provision that was the last answer when it is asked who does something else with its matter. */
const ANSWERED = 0.5

/** What being spoken of adds to a unit in a follow-up ("a tonery?" after printers); tried on the trial set's follow-ups. */
const SPOKEN_OF = 1.3
/** The same when it is asked what is done there ("a kto tam zakłada konta?"). */
const SPOKEN_OF_THERE = 3.5

/** A provision that holds less of the question is not near. */
const NEAR_COVERAGE = 0.3

/** A foreign matter is called by its name only when it holds this much of the question and leads the next one by this factor. */
const MATTER_COVERAGE = 0.5
const MATTER_LEAD = 1.25

function recognizedMatter([best, next]: readonly ForeignHit[]): ForeignHit | undefined {
  if (best === undefined || best.coverage < MATTER_COVERAGE) return undefined
  return best.relevance >= MATTER_LEAD * (next?.relevance ?? 0) ? best : undefined
}

function refuse(question: Question, result: SearchResult, deps: RemitDeps): Answer {
  // No provision is anywhere near a person.
  const hits = question.ofPerson ? [] : result.hits.filter(({ coverage }) => coverage >= NEAR_COVERAGE)
  const nearest = toCompetences(gather(question, { ...result, hits }, deps)).slice(0, 2)
  const foreign = recognizedMatter(meantMatters(circumstancesOf(question, result, deps)))
  if (foreign === undefined) return { kind: 'no-competence', nearest }
  const { matter, nextStep } = foreign.matter
  return { kind: 'no-competence', nearest, matter, nextStep }
}
