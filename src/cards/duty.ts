import type { Competence } from '../answer/answer'
import type { Division, UnitCode } from '../organization/model'
import { DIVISION_UNNAMED } from '../organization/wording'
import { isWithin, type EId } from '../ordinance/provision'
import type { CardContext } from './context'
import { subjectLabel } from './naming'
import { quote } from './quotation'
import type { Part } from './reply'
import { ALSO_IN, inferredDivision, REFERS_TO } from './strings.pl'

/** A unit's duty in the act's words, what its words refer to, and further places that speak of it. */
export function dutyParts(context: CardContext, { unit, evidence }: Competence): Part[] {
  const [eId, ...further] = evidence
  const { ordinance, organization } = context
  // What stands above the duty is quoted with it, and what stands below goes without saying.
  const elsewhere = further.filter((other) => !isWithin(eId, other) && !isWithin(other, eId))
  return [
    { kind: 'quotation', quotation: quote(ordinance, organization, eId) },
    ...divisionParts(context, unit, [eId]),
    ...referenceParts(context, eId),
    ...seeParts(ALSO_IN, elsewhere),
  ]
}

/** The provisions that a provision, or an introduction above it, refers to. */
export function referenceParts({ ordinance }: CardContext, eId: EId): Part[] {
  const references = ordinance.crossReferences.filter(({ from }) => isWithin(eId, from))
  return seeParts(
    REFERS_TO,
    references.map(({ to }) => to),
  )
}

/** What "pion" means where the act does not say it, with the provision that our inference rests on. */
export function divisionParts(context: CardContext, unit: UnitCode, remit: readonly EId[]): Part[] {
  const { ordinance, organization } = context
  const speaks = remit.some((eId) => DIVISION_UNNAMED.test(ordinance.provisions.get(eId)?.text ?? ''))
  const source = organization.units.get(unit)?.reportsTo?.source
  const isMeant = (division: Division): boolean => division.inferred && division.source === source
  const division = speaks ? organization.divisions.find(isMeant) : undefined
  if (division === undefined) return []
  const text = inferredDivision(subjectLabel(organization, division.of), division.units)
  return [{ kind: 'sentence', text, sources: [division.source], isSubtle: true }]
}

function seeParts(label: string, sources: readonly EId[]): Part[] {
  return sources.length === 0 ? [] : [{ kind: 'sentence', text: label, sources, isSubtle: true }]
}
