import type { AnswerOf } from '../answer/answer'
import { pickButtons } from './buttons'
import { competenceItem } from './competence-item'
import type { CardContext } from './context'
import { quote } from './quotation'
import type { Part, Reply } from './reply'
import { sourceLabel, withSources } from './source'
import { EVERY_UNIT, SPECIFIC } from './strings.pl'

/** A duty of every unit, and the units to which the act gives it in particular. */
export function everyUnitReply(context: CardContext, { sources, specific }: AnswerOf<'every-unit'>): Reply {
  const quotations = sources.map((eId, at): Part => {
    const quotation = quote(context.ordinance, context.organization, eId)
    // The introduction is the same for all of them.
    return { kind: 'quotation', quotation: at === 0 ? quotation : { ...quotation, intros: [] } }
  })
  const items = specific.map((it) => competenceItem(context, it))
  return {
    parts: [
      { kind: 'title', text: EVERY_UNIT },
      ...quotations,
      ...(items.length === 0 ? [] : [{ kind: 'list' as const, label: SPECIFIC, items }]),
    ],
    summary: withSources(EVERY_UNIT, sources.slice(0, 1), sourceLabel),
    buttons: pickButtons(context, specific),
  }
}
