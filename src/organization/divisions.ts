import type { Ordinance } from '../ordinance/ordinance'
import { isWithin } from '../ordinance/provision'
import { isUnitCode, type Division, type OrganizationalUnit, type UnitCode } from './model'
import { DIVISION_BY_CODE, DIVISION_UNNAMED } from './wording'

/**
 * The divisions ("piony") an act speaks of: named by a code prefix, or meant without a name in a unit's remit,
 * where the one under that unit's superior is inferred.
 */
export function readDivisions(ordinance: Ordinance, units: ReadonlyMap<UnitCode, OrganizationalUnit>): Division[] {
  return [...namedDivisions(ordinance, units), ...unnamedDivisions(ordinance, units)]
}

function namedDivisions(ordinance: Ordinance, units: ReadonlyMap<UnitCode, OrganizationalUnit>): Division[] {
  const found = new Map<UnitCode, Division>()
  for (const { text, eId } of ordinance.provisions.values()) {
    const of = DIVISION_BY_CODE.exec(text)?.groups?.['code']
    if (of === undefined || !isUnitCode(of) || found.has(of)) continue
    const members = [...units.keys()].filter((code) => code === of || code.startsWith(`${of}-`))
    found.set(of, { of, units: members, source: eId, inferred: false })
  }
  return [...found.values()]
}

function unnamedDivisions(ordinance: Ordinance, units: ReadonlyMap<UnitCode, OrganizationalUnit>): Division[] {
  return [...units.values()].flatMap((unit) => {
    const superior = unit.reportsTo?.superior
    const { remitSource } = unit
    if (unit.reportsTo === undefined || superior === undefined || !('post' in superior) || remitSource === undefined)
      return []
    const speaks = [...ordinance.provisions.values()].some(
      ({ eId, text }) => isWithin(eId, remitSource) && DIVISION_UNNAMED.test(text),
    )
    if (!speaks) return []
    const members = [...units.values()].filter(({ reportsTo }) => {
      const other = reportsTo?.superior
      return other !== undefined && 'post' in other && other.post === superior.post
    })
    const codes = members.map((member) => member.identifier)
    return [{ of: superior.post, units: codes, source: unit.reportsTo.source, inferred: true }]
  })
}
