import { toCitation } from '../ordinance/citation'
import { isEId } from '../ordinance/provision'
import { isUnitCode, type Organization, type PostId, type UnitCode } from '../organization/model'
import type { ActTopic, Answer, Competence, Source } from './answer'
import { assertNever } from './answer'

/** An answer as programs read it: `refs` are citations, at most six, best first; `units` are codes and posts. */
export interface Outcome {
  readonly kind: 'answer' | 'choose' | 'common' | 'none'
  readonly units: readonly string[]
  readonly refs: readonly string[]
}

const MAX_REFS = 6

/** Facts that say what the whole organization is. */
const ABOUT_THE_WHOLE: ReadonlySet<ActTopic> = new Set(['place-in-office', 'former-name'])

/** What the parts of an act outside its sections are called in a citation. */
const PART_NAMES = { preface: 'tytuł', preamble: 'podstawa prawna', conclusions: 'podpis' } as const

/** "§ 13 pkt 1 lit. e", or the name of the part of the act that proves a fact. */
export function citeSource(source: Source): string {
  return isEId(source) ? toCitation(source) : PART_NAMES[source]
}

/** Reduces an answer to kind, units and citations. */
export function toOutcome(answer: Answer, organization: Organization): Outcome {
  const units = namedUnits(answer, organization)
  const refs = provingSources(answer, organization).map(citeSource)
  return { kind: outcomeKind(answer), units: [...new Set(units)], refs: [...new Set(refs)].slice(0, MAX_REFS) }
}

function outcomeKind(answer: Answer): Outcome['kind'] {
  switch (answer.kind) {
    case 'choice':
      return 'choose'
    case 'every-unit':
      return 'common'
    case 'no-competence':
    case 'not-existing':
    case 'small-talk':
      return 'none'
    default:
      return 'answer'
  }
}

function namedUnits(answer: Answer, organization: Organization): string[] {
  const code = (subject: UnitCode | PostId): string => codeOf(subject, organization)
  switch (answer.kind) {
    case 'competent-units':
      return answer.competences.map((competence) => competence.unit)
    case 'choice':
      return answer.options.map((option) => option.unit)
    case 'every-unit':
      return answer.specific.map((competence) => competence.unit)
    case 'unit':
    case 'contact':
    case 'identity':
      return [answer.unit]
    case 'post':
      return [code(answer.post)]
    case 'reporting-line': {
      const superior = answer.steps[0]?.superior
      return [superior === undefined || typeof superior === 'object' ? code(answer.subject) : code(superior)]
    }
    case 'members':
      // That nothing is inside a unit is said of that unit.
      return (answer.members.length === 0 ? [answer.of] : answer.members).map(code)
    case 'provision':
      return [answer.unit ?? answer.actor ?? []].flat().map(code)
    case 'act-fact':
      return ABOUT_THE_WHOLE.has(answer.topic) ? [organization.identifier] : []
    case 'no-competence':
    case 'not-existing':
    case 'small-talk':
      return []
    default:
      return assertNever(answer)
  }
}

function provingSources(answer: Answer, organization: Organization): readonly Source[] {
  switch (answer.kind) {
    case 'competent-units':
      return provingCompetences(answer.competences)
    case 'choice':
      return provingCompetences(answer.options)
    case 'every-unit':
      return [...answer.sources, ...provingCompetences(answer.specific)]
    case 'unit':
      return [answer.source, ...(organization.units.get(answer.unit)?.remit ?? [])]
    case 'reporting-line':
      return [...membership(answer.subject, organization), ...answer.steps.map((step) => step.source)]
    case 'contact':
    case 'identity':
    case 'post':
      return [answer.source]
    case 'members':
    case 'act-fact':
      return answer.sources
    case 'provision':
      return [answer.eId]
    case 'no-competence':
    case 'not-existing':
    case 'small-talk':
      return []
    default:
      return assertNever(answer)
  }
}

/** For a unit inside another one, the item of the list that puts it there proves more than who supervises it. */
function membership(subject: UnitCode | PostId, { units, identifier }: Organization): Source[] {
  const unit = isUnitCode(subject) ? units.get(subject) : undefined
  return unit === undefined || unit.unitOf === identifier ? [] : [unit.source]
}

/** The best proof of each unit first, then the further ones. */
function provingCompetences(competences: readonly Competence[]): Source[] {
  const first = competences.map((competence) => competence.evidence[0])
  return [...first, ...competences.flatMap((competence) => competence.evidence.slice(1))]
}

/** Only the head and the deputies have codes of their own; the head of an Oddział and a coordinator stand for the Oddział. */
function codeOf(subject: UnitCode | PostId, { units, posts }: Organization): string {
  if (isUnitCode(subject)) return subject
  const post = posts.get(subject)
  if (post === undefined || !/^(?:kierownik|koordynator|stanowisko)-/.test(subject)) return subject
  const unit = units.get(post.postIn)
  return subject.startsWith('koordynator-') && unit !== undefined ? unit.unitOf : post.postIn
}
