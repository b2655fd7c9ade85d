import type { AnswerOf } from '../answer/answer'
import { toCitation } from '../ordinance/citation'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import { shorten, wordsOf } from './quotation'
import type { Item, Reply } from './reply'
import { NEIGHBOURS, notExisting } from './strings.pl'

/** A unit or a provision that the act does not hold, with its neighbours that it does. */
export function notExistingReply(context: CardContext, answer: AnswerOf<'not-existing'>): Reply {
  const { ordinance, organization } = context
  const units = answer.units.map((unit): Item => {
    const source = organization.units.get(unit)?.source
    return { name: unitLabel(organization, unit), ...(source === undefined ? {} : { sources: [source] }) }
  })
  const provisions = answer.provisions.map((eId): Item => {
    const words = shorten(wordsOf(ordinance, eId), 120)
    return words === '' ? { name: toCitation(eId), sources: [eId] } : { quotes: [words], sources: [eId] }
  })
  const items = [...units, ...provisions]
  const opening = notExisting(answer.asked)
  return {
    parts: [
      { kind: 'title', text: opening },
      ...(items.length === 0 ? [] : [{ kind: 'list' as const, label: NEIGHBOURS, items, limit: 6 }]),
    ],
    summary: opening,
    buttons: [],
  }
}
