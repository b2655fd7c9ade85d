import type { EId } from '../ordinance/provision'
import type { Organization, OrganizationalUnit, UnitCode } from '../organization/model'
import type { Answer } from './answer'

/** What a unit does; undefined for a code that no unit has. */
export function remitOf(code: UnitCode, { units }: Organization): Answer | undefined {
  const unit = units.get(code)
  return unit && { kind: 'unit', unit: code, source: sourceOf(unit) }
}

/** How to reach a unit; undefined for a code that no unit has. */
export function contactOf(code: UnitCode, { units }: Organization): Answer | undefined {
  const unit = units.get(code)
  return unit && { kind: 'contact', unit: code, source: sourceOf(unit) }
}

/** Where the act gives it its work, or says which act does, or else lists it. */
export function sourceOf({ remitSource, remitElsewhere, source }: OrganizationalUnit): EId {
  return remitSource ?? remitElsewhere ?? source
}
