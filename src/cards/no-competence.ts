import type { AnswerOf } from '../answer/answer'
import { competenceItem } from './competence-item'
import { firstLineParts } from './competent-units'
import type { CardContext } from './context'
import { findFirstLine } from './first-line'
import type { Item, Part, Reply } from './reply'
import { LIMITED_TO, NEAREST, nextStep, NOBODY, NOBODY_ADVICE, nobodyHandles } from './strings.pl'

/** Nobody in the act handles the matter; what comes near is shown as no match, with its limit. */
export function noCompetenceReply(context: CardContext, answer: AnswerOf<'no-competence'>): Reply {
  const opening = answer.matter === undefined ? NOBODY : nobodyHandles(answer.matter)
  const items = answer.nearest.map((it): Item => ({ ...competenceItem(context, it), lead: LIMITED_TO }))
  return {
    parts: [
      { kind: 'title', text: opening },
      { kind: 'sentence', text: answer.nextStep === undefined ? NOBODY_ADVICE : nextStep(answer.nextStep) },
      ...(answer.matter === undefined ? failureParts(context) : []),
      ...(items.length === 0 ? [] : [{ kind: 'list' as const, label: NEAREST, items }]),
    ],
    summary: opening,
    buttons: [{ kind: 'read' }],
  }
}

/** A matter that nobody recognised may still be a failure, and failures have a door. */
function failureParts(context: CardContext): Part[] {
  return firstLineParts(context, findFirstLine(context), [])
}
