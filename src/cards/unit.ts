import type { AnswerOf } from '../answer/answer'
import type { OrganizationalUnit } from '../organization/model'
import { parentEId, type EId } from '../ordinance/provision'
import { contactParts } from './contact'
import type { CardContext } from './context'
import { divisionParts } from './duty'
import { unitLabel } from './naming'
import { partOfParts, reportsToParts } from './path'
import { quote, wordsOf } from './quotation'
import type { Item, Part, Reply } from './reply'
import { REMIT_ELSEWHERE, remitOf, SUB_UNITS } from './strings.pl'
import { ticketLine } from './ticket-line'

/** Duties shown before the rest is folded away. */
export const REMIT_SHOWN = 6

/** A unit's page: remit by provision, sub-units, superior, contacts. */
export function unitReply(context: CardContext, answer: AnswerOf<'unit'>): Reply {
  const unit = context.organization.units.get(answer.unit)
  const label = unitLabel(context.organization, answer.unit)
  if (unit === undefined) return { parts: [{ kind: 'title', text: label }], summary: label, buttons: [] }
  const { identifier, remit } = unit
  const eId = unit.remitSource ?? answer.source
  return {
    parts: [
      { kind: 'title', text: label },
      ...remitParts(context, unit),
      ...divisionParts(context, identifier, remit),
      ...subUnitParts(context, unit),
      ...(unit.reportsTo === undefined ? [] : partOfParts(context, identifier)),
      ...reportsToParts(context, identifier),
      ...contactParts(context, identifier),
    ],
    summary: `${label}. ${unit.remitElsewhere === undefined ? remitOf(remit.length) : REMIT_ELSEWHERE}`,
    buttons: [
      { kind: 'copy-line', line: ticketLine(context, identifier, eId), unit: identifier, eId },
      { kind: 'read', eId },
    ],
  }
}

function remitParts(context: CardContext, unit: OrganizationalUnit): Part[] {
  const { remitElsewhere, remitSource, remit } = unit
  if (remitElsewhere !== undefined) {
    return [
      { kind: 'sentence', text: REMIT_ELSEWHERE },
      { kind: 'quotation', quotation: quote(context.ordinance, context.organization, remitElsewhere) },
    ]
  }
  const items = dutyItems(context, remit, remitSource)
  const whole = remitSource === undefined ? {} : { whole: remitSource }
  return [{ kind: 'list', label: remitOf(remit.length), items, fold: REMIT_SHOWN, ...whole }]
}

/** Duties in the order of the act; an introduction stands once before the duties under it. */
function dutyItems(context: CardContext, remit: readonly EId[], source: EId | undefined): Item[] {
  let introduced: EId | undefined
  return remit.flatMap((eId): Item[] => {
    const parent = parentEId(eId)
    const duty: Item = { quotes: [wordsOf(context.ordinance, eId)], sources: [eId] }
    if (parent === undefined || parent === source || parent === introduced) return [duty]
    introduced = parent
    const intro = context.ordinance.provisions.get(parent)?.text ?? ''
    return intro === '' ? [duty] : [{ quotes: [intro], sources: [parent], isIntro: true }, duty]
  })
}

function subUnitParts({ organization }: CardContext, unit: OrganizationalUnit): Part[] {
  const inner = [...organization.units.values()].filter(({ unitOf }) => unitOf === unit.identifier)
  const items = inner.map(({ identifier, source }): Item => {
    return { name: unitLabel(organization, identifier), unit: identifier, sources: [source] }
  })
  return items.length === 0 ? [] : [{ kind: 'list', label: SUB_UNITS, items }]
}
