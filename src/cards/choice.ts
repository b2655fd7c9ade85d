import type { AnswerOf } from '../answer/answer'
import { competenceItems } from './competence-item'
import { firstLineParts, pickButtons } from './competent-units'
import type { CardContext } from './context'
import type { Reply } from './reply'
import { CHOICE } from './strings.pl'

/** Close readings of a question, for the person to pick from. */
export function choiceReply(context: CardContext, answer: AnswerOf<'choice'>): Reply {
  const items = competenceItems(context, answer.options)
  return {
    parts: [
      { kind: 'title', text: CHOICE },
      { kind: 'list', label: '', items },
      ...firstLineParts(context, answer.firstLine),
    ],
    summary: `${CHOICE} ${items.map(({ name }) => name).join(', ')}.`,
    buttons: pickButtons(context, answer.options),
  }
}
