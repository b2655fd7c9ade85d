import type { AnswerOf } from '../answer/answer'
import { toCitation } from '../ordinance/citation'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import { wordsOf } from './quotation'
import type { Item, Reply } from './reply'
import { NEIGHBOURS, notExisting } from './strings.pl'

/** Longest quotation of a neighbour. */
const LONGEST = 120

/** A unit or a provision that the act does not hold, with its neighbours that it does. */
export function notExistingReply(context: CardContext, answer: AnswerOf<'not-existing'>): Reply {
  const { ordinance, organization } = context
  const units = answer.units.map((unit): Item => {
    const source = organization.units.get(unit)?.source
    return { name: unitLabel(organization, unit), unit, ...(source === undefined ? {} : { sources: [source] }) }
  })
  const provisions = answer.provisions.map((eId): Item => {
    const words = wordsOf(ordinance, eId)
    return words === '' ? { note: toCitation(eId) } : { quotes: [words], longest: LONGEST, sources: [eId] }
  })
  const items = [...units, ...provisions]
  const opening = notExisting(answer.asked)
  return {
    parts: [
      { kind: 'title', text: opening },
      ...(items.length === 0 ? [] : [{ kind: 'list' as const, label: NEIGHBOURS, items }]),
    ],
    summary: opening,
    buttons: [],
  }
}
