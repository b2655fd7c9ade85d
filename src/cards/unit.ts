import type { AnswerOf } from '../answer/answer'
import type { OrganizationalUnit } from '../organization/model'
import { parentEId, type EId } from '../ordinance/provision'
import { contactParts } from './contact'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import { partOfParts, reportsToParts } from './path'
import { wordsOf } from './quotation'
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
  const eId = unit.remitSource ?? answer.source
  return {
    parts: [
      { kind: 'title', text: label },
      ...remitParts(context, unit),
      ...subUnitParts(context, unit),
      ...(unit.reportsTo === undefined ? [] : partOfParts(context, unit.identifier)),
      ...reportsToParts(context, unit.identifier),
      ...contactParts(context, unit.identifier),
    ],
    summary: `${label}: ${unit.remit.length === 0 ? REMIT_ELSEWHERE : remitOf(unit.remit.length)}`,
    buttons: [
      { kind: 'read', eId },
      { kind: 'copy-line', line: ticketLine(context, unit.identifier, eId), unit: unit.identifier, eId },
    ],
  }
}

function remitParts(context: CardContext, unit: OrganizationalUnit): Part[] {
  if (unit.remitElsewhere !== undefined) {
    return [{ kind: 'sentence', text: REMIT_ELSEWHERE, sources: [unit.remitElsewhere] }]
  }
  const items = dutyItems(context, unit.remit, unit.remitSource)
  return [{ kind: 'list', label: `${remitOf(unit.remit.length)}:`, items, limit: REMIT_SHOWN }]
}

/** Duties in the order of the act; an introduction stands once before the duties under it. */
export function dutyItems(context: CardContext, remit: readonly EId[], source: EId | undefined): Item[] {
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

function subUnitParts(context: CardContext, unit: OrganizationalUnit): Part[] {
  const { organization } = context
  const inner = [...organization.units.values()].filter(({ unitOf }) => unitOf === unit.identifier)
  if (inner.length === 0) return []
  const items = inner.map(({ identifier, source }) => ({
    name: unitLabel(organization, identifier),
    sources: [source],
  }))
  return [{ kind: 'list', label: SUB_UNITS, items }]
}
