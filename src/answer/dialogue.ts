import { isPostId, isUnitCode, type PostId, type UnitCode } from '../organization/model'
import { isEId, type EId } from '../ordinance/provision'
import type { ActTopic, Answer, AnswerKind, Competence, Source } from './answer'

/** What is remembered of an answer, so that the next question may refer to it: small, serialisable, without the question. */
export interface DialogueContext {
  readonly kind: AnswerKind
  /** Units and posts that the answer named, best first. */
  readonly subjects: readonly (UnitCode | PostId)[]
  /** Provisions that the answer cited, best first. */
  readonly provisions: readonly EId[]
  readonly topic?: ActTopic
}

/** More than this is never referred to. */
const MAX_REMEMBERED = 8

/** What to remember of an answer; undefined for small talk, which leaves the earlier context as it was. */
export function toDialogueContext(answer: Answer): DialogueContext | undefined {
  if (answer.kind === 'small-talk') return undefined
  const { subjects, sources } = mentioned(answer)
  return {
    kind: answer.kind,
    subjects: subjects.filter((subject) => isUnitCode(subject) || isPostId(subject)).slice(0, MAX_REMEMBERED),
    provisions: sources.filter(isEId).slice(0, MAX_REMEMBERED),
    ...(answer.kind === 'act-fact' ? { topic: answer.topic } : {}),
  }
}

interface Mentioned {
  readonly subjects: readonly (UnitCode | PostId)[]
  readonly sources: readonly Source[]
}

function mentioned(answer: Exclude<Answer, { kind: 'small-talk' }>): Mentioned {
  switch (answer.kind) {
    case 'competent-units':
      return ofCompetences(answer.competences)
    case 'choice':
      return ofCompetences(answer.options)
    case 'every-unit':
      return { subjects: answer.specific.map(({ unit }) => unit), sources: answer.sources }
    case 'unit':
    case 'contact':
    case 'identity':
      return { subjects: [answer.unit], sources: [answer.source] }
    case 'post':
      return { subjects: [answer.post], sources: [answer.source] }
    case 'reporting-line':
      return ofReportingLine(answer)
    case 'members':
      return { subjects: answer.relation === 'reports-to' ? [answer.of] : answer.members, sources: answer.sources }
    case 'act-fact':
      return { subjects: [], sources: answer.sources }
    case 'provision':
      return { subjects: answer.unit === undefined ? [] : [answer.unit], sources: [answer.eId] }
    case 'no-competence':
    case 'not-existing':
      return { subjects: [], sources: [] }
  }
}

function ofCompetences(competences: readonly Competence[]): Mentioned {
  return {
    subjects: competences.map(({ unit }) => unit),
    sources: competences.map(({ evidence }) => evidence[0]),
  }
}

/** The head of an Oddział stands for it; its coordinators lie below what anybody asks about. */
function wholeOf(superior: UnitCode | PostId): UnitCode | PostId {
  const unit = /^kierownik-(?<unit>.+)$/.exec(superior)?.groups?.['unit']
  return unit !== undefined && isUnitCode(unit) ? unit : superior
}

/** After "who is above them", "they" are the superior: a deputy, or the Oddział around a unit. */
function ofReportingLine({ subject, steps }: Extract<Answer, { kind: 'reporting-line' }>): Mentioned {
  const above = steps.flatMap(({ superior }) => (typeof superior === 'string' ? [wholeOf(superior)] : []))
  const named = above.filter((superior) => !superior.startsWith('koordynator-'))
  return { subjects: [...named, subject], sources: steps.map(({ source }) => source) }
}
