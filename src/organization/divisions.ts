import type { Ordinance } from '../ordinance/ordinance'
import { isWithin } from '../ordinance/provision'
import { OrganizationError } from './extract'
import { isUnitCode, type Division, type OrganizationalUnit, type PostId, type UnitCode } from './model'
import { DIVISION_BY_CODE, DIVISION_UNNAMED } from './wording'

type Units = ReadonlyMap<UnitCode, OrganizationalUnit>

/**
 * The divisions ("piony") an act speaks of: named by a code prefix, or meant without a name in a unit's remit,
 * where the one under that unit's deputy is inferred.
 */
export function readDivisions(ordinance: Ordinance, { units, head }: { units: Units; head: PostId }): Division[] {
  return [...namedDivisions(ordinance, units), ...unnamedDivisions(ordinance, { units, head })]
}

function namedDivisions(ordinance: Ordinance, units: Units): Division[] {
  const found = new Map<UnitCode, Division>()
  for (const { text, eId } of ordinance.provisions.values()) {
    const of = DIVISION_BY_CODE.exec(text)?.groups?.['code']
    if (of === undefined || !isUnitCode(of) || found.has(of)) continue
    const members = [...units.keys()].filter((code) => code.startsWith(of) && /^(?:[-.]|$)/.test(code.slice(of.length)))
    if (members.length === 0) throw new OrganizationError(`no unit belongs to the division ${of}`, eId)
    found.set(of, { of, units: members, source: eId, inferred: false })
  }
  return [...found.values()]
}

function unnamedDivisions(ordinance: Ordinance, { units, head }: { units: Units; head: PostId }): Division[] {
  const provisions = [...ordinance.provisions.values()]
  const found = new Map<PostId, Division>()
  for (const { reportsTo, remitSource } of units.values()) {
    const deputy = superiorPost(reportsTo)
    if (reportsTo === undefined || deputy === undefined || deputy === head || found.has(deputy)) continue
    const speaksOfIt = provisions.some(
      ({ eId, text }) => remitSource !== undefined && isWithin(eId, remitSource) && DIVISION_UNNAMED.test(text),
    )
    if (!speaksOfIt) continue
    found.set(deputy, { of: deputy, units: unitsUnder(deputy, units), source: reportsTo.source, inferred: true })
  }
  return [...found.values()]
}

/** The units directly under a post, and the units inside them. */
function unitsUnder(post: PostId, units: Units): UnitCode[] {
  const isUnder = ({ reportsTo, unitOf }: OrganizationalUnit): boolean => {
    const around = units.get(unitOf)
    return superiorPost(reportsTo) === post || (around !== undefined && isUnder(around))
  }
  return [...units.values()].filter(isUnder).map(({ identifier }) => identifier)
}

function superiorPost(reportsTo: OrganizationalUnit['reportsTo']): PostId | undefined {
  return reportsTo !== undefined && 'post' in reportsTo.superior ? reportsTo.superior.post : undefined
}
