import type { Answer } from '../answer/answer'
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

/** The line for the unit that an answer is about; undefined when it is about none, or about a choice. */
export function ticketLineOf(context: CardContext, answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'competent-units': {
      const [{ unit, evidence }] = answer.competences
      return ticketLine(context, unit, evidence[0])
    }
    case 'unit':
      return ticketLine(context, answer.unit, remitSourceOf(context, answer.unit) ?? answer.source)
    case 'contact':
    case 'identity':
      return ticketLine(context, answer.unit, answer.source)
    case 'provision':
      return answer.unit === undefined ? undefined : ticketLine(context, answer.unit, answer.eId)
    default:
      return undefined
  }
}

function remitSourceOf({ organization }: CardContext, unit: UnitCode): EId | undefined {
  return organization.units.get(unit)?.remitSource
}
