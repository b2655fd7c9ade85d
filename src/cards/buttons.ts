import type { Competence } from '../answer/answer'
import type { CardContext } from './context'
import { MOST_ACTIONS } from './envelope'
import { unitLabel } from './naming'
import type { Button } from './reply'
import { ticketLine } from './ticket-line'

/** More units than this are not offered instead of the one shown. */
const MOST_OTHERS = 3

/** What leads on from one competent unit. */
export function buttonsFor(context: CardContext, from: Competence, others: readonly Competence[]): Button[] {
  const {
    unit,
    evidence: [eId],
  } = from
  const another: Button = { kind: 'another-unit', from, others: others.slice(0, MOST_OTHERS) }
  return [
    { kind: 'show-remit', unit },
    ...(others.length === 0 ? [] : [another]),
    { kind: 'copy-line', line: ticketLine(context, unit, eId), unit, eId },
    { kind: 'contest', unit, eId },
  ]
}

/** One button a unit; picking replaces the card. */
export function pickButtons({ organization }: CardContext, competences: readonly Competence[]): Button[] {
  return competences.slice(0, MOST_ACTIONS).map(({ unit, evidence: [eId] }) => {
    return { kind: 'pick', unit, eId, title: unitLabel(organization, unit) }
  })
}
