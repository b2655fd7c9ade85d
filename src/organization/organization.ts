import type { Ordinance } from '../ordinance/ordinance'
import { isWithin, walk, type EId } from '../ordinance/provision'
import { checkCodes, checkRemits, checkReportingLines, commonPrefix } from './checks'
import { readDivisions } from './divisions'
import {
  duties,
  extractCommonRemit,
  extractRemits,
  extractRemitsElsewhere,
  extractUnits,
  OrganizationError,
  type ExtractedRemit,
  type ListedUnit,
} from './extract'
import type { Organization, OrganizationalUnit, Post, PostId, UnitCode } from './model'
import { readHead, readInnerPosts, readSinglePosts } from './posts'
import { readChain } from './subordination'
import { DEFINED_NAME, FORMER_NAME, toNominative } from './wording'

/** Recognises the organization that an act describes; throws an OrganizationError that cites the provision at fault. */
export function readOrganization(ordinance: Ordinance): Organization {
  const listed = extractUnits(ordinance)
  const identifier = commonPrefix(listed)
  checkCodes(ordinance, listed)
  const remits = extractRemits(ordinance)
  checkRemits(remits)

  const names = readNames(ordinance)
  const head = readHead(ordinance, identifier)
  const { superiors, deputies } = readChain(ordinance, { head, ...names })
  const elsewhere = extractRemitsElsewhere(ordinance)
  const units = new Map<UnitCode, OrganizationalUnit>()
  for (const unit of listed) {
    const { parent, ...printed } = unit
    const reportsTo = superiors.get(unit.identifier)
    units.set(unit.identifier, {
      ...printed,
      unitOf: parent ?? identifier,
      ...(reportsTo === undefined ? {} : { reportsTo }),
      ...readWork(unit, { remits, elsewhere }),
    })
  }

  const all = [head, ...deputies, ...innerPosts(remits, units), ...readSinglePosts(units.values())]
  const posts = new Map<PostId, Post>(all.map((post) => [post.id, post]))
  checkReportingLines(
    [...units.values(), ...all].flatMap(({ reportsTo }) => reportsTo ?? []),
    posts,
  )
  const common = extractCommonRemit(ordinance)
  return {
    identifier,
    ...names,
    ...readFormerName(ordinance),
    head: head.id,
    units,
    posts,
    divisions: readDivisions(ordinance, { units, head: head.id }),
    commonRemit: common === undefined ? [] : duties(common),
    ...(common === undefined ? {} : { commonSource: common.eId }),
  }
}

/** A unit's own duties, or the provision that says that another act sets them; one of the two there must be. */
function readWork(
  unit: ListedUnit,
  found: { remits: readonly ExtractedRemit[]; elsewhere: ReadonlyMap<UnitCode, EId> },
): Pick<OrganizationalUnit, 'remit' | 'remitSource' | 'remitElsewhere'> {
  const remit = found.remits.find((candidate) => candidate.unit === unit.identifier)
  const remitElsewhere = found.elsewhere.get(unit.identifier)
  if (remit === undefined && remitElsewhere === undefined) {
    const message = `${unit.identifier} (${unit.name}) is listed but no provision gives it a remit`
    throw new OrganizationError(message, unit.source)
  }
  return {
    remit: remit === undefined ? [] : ownDuties(remit, found.remits),
    ...(remit === undefined ? {} : { remitSource: remit.source.eId }),
    ...(remitElsewhere === undefined ? {} : { remitElsewhere }),
  }
}

/** A unit's duties without those of the units nested in its provisions. */
function ownDuties(remit: ExtractedRemit, remits: readonly ExtractedRemit[]): EId[] {
  const nested = remits.map(({ source }) => source.eId).filter((eId) => eId !== remit.source.eId)
  const inner = nested.filter((eId) => isWithin(eId, remit.source.eId))
  return duties(remit.source).filter((eId) => !inner.some((outer) => isWithin(eId, outer)))
}

function innerPosts(remits: readonly ExtractedRemit[], units: ReadonlyMap<UnitCode, OrganizationalUnit>): Post[] {
  return remits.flatMap(({ unit, source }) => {
    const known = units.get(unit)
    return known === undefined ? [] : readInnerPosts(known, [...walk(source.children)])
  })
}

function readNames(ordinance: Ordinance): Pick<Organization, 'name' | 'shortName'> {
  for (const { text } of ordinance.provisions.values()) {
    const { name, short } = DEFINED_NAME.exec(text)?.groups ?? {}
    if (name !== undefined && short !== undefined) return { name, shortName: toNominative(short) }
  }
  throw new OrganizationError('no provision names the organization; expected "…, zwane dalej „…”"')
}

function readFormerName(ordinance: Ordinance): Pick<Organization, 'formerName'> {
  for (const { text, eId } of ordinance.provisions.values()) {
    const name = FORMER_NAME.exec(text)?.groups?.['name']
    if (name !== undefined) return { formerName: { name: toNominative(name), source: eId } }
  }
  return {}
}
