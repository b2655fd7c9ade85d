import type { AnswerOf } from '../answer/answer'
import { pickButtons } from './buttons'
import { competenceItems } from './competence-item'
import { firstLineParts } from './competent-units'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import type { Reply } from './reply'
import { CHOICE } from './strings.pl'

/** Close readings of a question, for the person to pick from. */
export function choiceReply(context: CardContext, answer: AnswerOf<'choice'>): Reply {
  const units = answer.options.map(({ unit }) => unit)
  return {
    parts: [
      { kind: 'title', text: CHOICE },
      { kind: 'list', items: competenceItems(context, answer.options) },
      ...firstLineParts(context, answer.firstLine, units),
    ],
    summary: `${CHOICE} ${units.map((unit) => unitLabel(context.organization, unit)).join(', ')}.`,
    buttons: pickButtons(context, answer.options, answer.firstLine),
  }
}
