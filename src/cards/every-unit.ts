import type { AnswerOf } from '../answer/answer'
import { competenceItem } from './competence-item'
import { pickButtons } from './competent-units'
import type { CardContext } from './context'
import { quote } from './quotation'
import type { Part, Reply } from './reply'
import { sourceLabel } from './source'
import { EVERY_UNIT, SPECIFIC } from './strings.pl'

/** A duty of every unit, and the units to which the act gives it in particular. */
export function everyUnitReply(context: CardContext, { sources, specific }: AnswerOf<'every-unit'>): Reply {
  const quotations = sources.map((eId): Part => {
    return { kind: 'quotation', quotation: quote(context.ordinance, context.organization, eId) }
  })
  const particular: Part = {
    kind: 'list',
    label: SPECIFIC,
    items: specific.map((it) => competenceItem(context, it)),
  }
  return {
    parts: [{ kind: 'title', text: EVERY_UNIT }, ...quotations, ...(specific.length === 0 ? [] : [particular])],
    summary: `${EVERY_UNIT} (${sourceLabel(sources[0])})`,
    buttons: pickButtons(context, specific),
  }
}
