import type { UnitCode } from '../organization/model'
import { toCitation } from '../ordinance/citation'
import { toPolishDate } from '../ordinance/polish-date'
import type { EId } from '../ordinance/provision'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import { fullCitation, TELEPHONE } from './strings.pl'

/** One line for a ticket: unit, its own telephone when known, and the provision cited in full. */
export function ticketLine(context: CardContext, unit: UnitCode, eId: EId): string {
  const { number, passedBy, dateDocument } = context.ordinance.metadata
  const citation = fullCitation(toCitation(eId), { number, passedBy, date: toPolishDate(dateDocument) })
  const telephone = context.contactPoints.get(unit)?.telephone
  const parts = [unitLabel(context.organization, unit), telephone && `${TELEPHONE} ${telephone}`, citation]
  return parts.filter((part) => part).join(', ')
}
