import type { Competence } from '../answer/answer'
import type { CardContext } from './context'
import { MOST_ACTIONS } from './envelope'
import type { Button } from './reply'
import { ticketLine } from './ticket-line'

/** So many first words may be the same before they are left out: "Referat ds." tells enough. */
const MOST_SHARED = 3

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
  const offered = competences.slice(0, MOST_ACTIONS)
  const names = offered.map(({ unit }) => organization.units.get(unit)?.name ?? '')
  return offered.map(({ unit, evidence: [eId] }, at) => {
    return { kind: 'pick', unit, eId, title: `${unit} ${withoutSharedStart(names, at)}`.trim() }
  })
}

/** A phone shows about thirty letters of a button: what all names begin with would hide what tells them apart. */
function withoutSharedStart(names: readonly string[], at: number): string {
  const own = names[at] ?? ''
  const words = own.split(' ')
  const shared = words.findIndex((word, index) => names.some((name) => name.split(' ')[index] !== word))
  return shared < MOST_SHARED ? own : `… ${words.slice(shared).join(' ')}`
}
