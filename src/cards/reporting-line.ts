import type { AnswerOf } from '../answer/answer'
import { isUnitCode } from '../organization/model'
import type { CardContext } from './context'
import { subjectLabel } from './naming'
import { leftOpenParts, stepLabel } from './path'
import type { Part, Reply } from './reply'
import { isPartOf, isUnder, OUTSIDE, REPORTING_LINE, superiorLeftOpen } from './strings.pl'

/** Whom somebody is under, drawn as a path from the bottom to the top. */
export function reportingLineReply(context: CardContext, answer: AnswerOf<'reporting-line'>): Reply {
  const label = subjectLabel(context.organization, answer.subject)
  const [first] = answer.steps
  const sentence = openingOf(context, label, first)
  const path: Part = {
    kind: 'path',
    label: REPORTING_LINE,
    steps: [label, ...answer.steps.map((step) => stepLabel(context, step))],
    sources: answer.steps.map(({ source }) => source),
  }
  const isOutside = answer.steps.some(({ superior }) => typeof superior !== 'string')
  return {
    parts: [
      { kind: 'title', text: sentence, ...(first === undefined ? {} : { sources: [first.source] }) },
      ...(first === undefined ? [] : [path]),
      ...leftOpenParts(context, answer.subject, answer.steps),
      ...(isOutside ? [{ kind: 'sentence' as const, text: OUTSIDE, tone: 'subtle' as const }] : []),
    ],
    summary: sentence,
    buttons: isUnitCode(answer.subject) ? [{ kind: 'show-remit', unit: answer.subject }] : [],
  }
}

function openingOf(
  context: CardContext,
  label: string,
  first: AnswerOf<'reporting-line'>['steps'][number] | undefined,
) {
  if (first === undefined) return superiorLeftOpen(label)
  const { superior } = first
  const isUnit = typeof superior === 'string' && isUnitCode(superior)
  return (isUnit ? isPartOf : isUnder)(label, stepLabel(context, first))
}
