import type { AnswerOf, ReportingStep } from '../answer/answer'
import { isUnitCode, type PostId, type UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'
import type { CardContext } from './context'
import { subjectLabel } from './naming'
import { leftOpenParts, stepLabel } from './path'
import { quote } from './quotation'
import type { Part, Reply } from './reply'
import { directSuperior, isPartOf, OUTSIDE, REPORTING_LINE, superiorLeftOpen } from './strings.pl'

/** Whom somebody is under, drawn as a path from the bottom to the top. */
export function reportingLineReply(context: CardContext, answer: AnswerOf<'reporting-line'>): Reply {
  const { subject, steps } = answer
  const label = subjectLabel(context.organization, subject)
  const sentence = openingOf(context, label, steps[0])
  const proof = steps[0]?.source ?? sourceOf(context, subject)
  return {
    parts: [
      { kind: 'title', text: sentence },
      ...(proof === undefined ? [] : [quotationPart(context, proof)]),
      ...(steps.length < 2 ? [] : [pathPart(context, label, steps)]),
      ...leftOpenParts(context, subject, steps),
      ...(steps.some(({ superior }) => typeof superior !== 'string') ? [outsidePart] : []),
    ],
    summary: sentence,
    buttons: isUnitCode(subject) ? [{ kind: 'show-remit', unit: subject }] : [],
  }
}

const outsidePart: Part = { kind: 'sentence', text: OUTSIDE, isSubtle: true }

function openingOf(context: CardContext, label: string, first: ReportingStep | undefined): string {
  if (first === undefined) return superiorLeftOpen(label)
  const isUnit = typeof first.superior === 'string' && isUnitCode(first.superior)
  return (isUnit ? isPartOf : directSuperior)(label, stepLabel(context, first))
}

function quotationPart({ ordinance, organization }: CardContext, eId: EId): Part {
  return { kind: 'quotation', quotation: quote(ordinance, organization, eId) }
}

function pathPart(context: CardContext, label: string, steps: readonly ReportingStep[]): Part {
  return {
    kind: 'path',
    label: REPORTING_LINE,
    // The quotation above cites the first step.
    steps: [
      { name: label },
      ...steps.map((step, at) => ({ name: stepLabel(context, step), sources: at === 0 ? [] : [step.source] })),
    ],
    isTall: true,
  }
}

function sourceOf({ organization }: CardContext, subject: UnitCode | PostId): EId | undefined {
  return isUnitCode(subject) ? organization.units.get(subject)?.source : organization.posts.get(subject)?.source
}
