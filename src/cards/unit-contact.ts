import type { AnswerOf } from '../answer/answer'
import { contactParts } from './contact'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import { reportsToParts } from './path'
import type { Part, Reply } from './reply'
import { contactOf, NO_CONTACT } from './strings.pl'
import { ticketLine } from './ticket-line'

/** How to reach a unit, or who stands in where its contact is unknown. */
export function unitContactReply(context: CardContext, { unit, source }: AnswerOf<'contact'>): Reply {
  const label = unitLabel(context.organization, unit)
  const contact = contactParts(context, unit)
  const none: Part = { kind: 'sentence', text: NO_CONTACT }
  return {
    parts: [
      { kind: 'title', text: label, sources: [source] },
      ...(contact.length === 0 ? [none] : contact),
      ...reportsToParts(context, unit),
    ],
    summary: contactOf(label),
    buttons: [
      { kind: 'show-remit', unit },
      { kind: 'copy-line', line: ticketLine(context, unit, source), unit, eId: source },
    ],
  }
}
