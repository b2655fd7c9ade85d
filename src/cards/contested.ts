import { sourceOf } from '../answer/unit-answers'
import type { UnitCode } from '../organization/model'
import { UNKNOWN_UNIT, type Offer } from './action-data'
import { contactParts } from './contact'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import { reportsToParts } from './path'
import type { Button, Reply } from './reply'
import { BACK, CONTEST_THANKS, NOBODY_ADVICE, RIGHT_UNIT } from './strings.pl'
import { ticketLine } from './ticket-line'

/** Thanks for saying which unit would have been right, and leads on to it. */
export function contestedReply(context: CardContext, offer: Offer, right: UnitCode | typeof UNKNOWN_UNIT): Reply {
  const back: Button = { kind: 'pick', offer, title: BACK }
  const unit = right === UNKNOWN_UNIT ? undefined : context.organization.units.get(right)
  if (unit === undefined) {
    const parts = [CONTEST_THANKS, NOBODY_ADVICE].map((text) => ({ kind: 'sentence' as const, text }))
    return { parts, summary: CONTEST_THANKS, buttons: [back] }
  }
  const { identifier } = unit
  const eId = sourceOf(unit)
  const line = ticketLine(context, identifier, eId)
  return {
    parts: [
      { kind: 'sentence', text: CONTEST_THANKS },
      { kind: 'title', lead: RIGHT_UNIT, text: unitLabel(context.organization, identifier), sources: [eId] },
      ...contactParts(context, identifier),
      ...reportsToParts(context, identifier),
    ],
    summary: CONTEST_THANKS,
    buttons: [{ kind: 'show-remit', unit: identifier }, { kind: 'copy-line', line, unit: identifier, eId }, back],
  }
}
