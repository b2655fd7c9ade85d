import type { AnswerOf, ReportingStep } from '../answer/answer'
import type { CardContext } from './context'
import { outsideLabel, subjectLabel } from './naming'
import { partOfParts } from './path'
import type { Part, Reply } from './reply'
import { REPORTING_LINE, REPORTS_TO, SUPERIOR_LEFT_OPEN, topLeftOpen } from './strings.pl'

/** Whom somebody is under, drawn as a path from the bottom to the top. */
export function reportingLineReply(context: CardContext, answer: AnswerOf<'reporting-line'>): Reply {
  const { organization } = context
  const label = subjectLabel(organization, answer.subject)
  const names = answer.steps.map((step) => stepLabel(context, step))
  const [first] = names
  const path: Part = {
    kind: 'path',
    label: REPORTING_LINE,
    steps: [label, ...names],
    sources: answer.steps.map(({ source }) => source),
  }
  const open = first === undefined ? SUPERIOR_LEFT_OPEN : topLeftOpen(names.at(-1) ?? '')
  return {
    parts: [
      { kind: 'title', text: label },
      ...(first === undefined ? [] : [{ kind: 'sentence' as const, text: `${REPORTS_TO} ${first}.` }, path]),
      ...partOfParts(context, answer.subject),
      ...(answer.leftOpen ? [{ kind: 'sentence' as const, text: open, tone: 'subtle' as const }] : []),
    ],
    summary: first === undefined ? `${label}: ${SUPERIOR_LEFT_OPEN}` : `${label}: ${REPORTS_TO} ${first}.`,
    buttons: [],
  }
}

function stepLabel({ organization }: CardContext, { superior }: ReportingStep): string {
  return typeof superior === 'object' ? outsideLabel(superior.outside) : subjectLabel(organization, superior)
}
