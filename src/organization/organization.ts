import type { Ordinance } from '../ordinance/ordinance'
import { walk, type EId, type Provision } from '../ordinance/provision'
import { readDivisions } from './divisions'
import {
  duties,
  extractCommonRemit,
  extractOutsiders,
  extractRemits,
  extractSubordinations,
  extractUnits,
  OrganizationError,
  type ExtractedRemit,
  type ListedUnit,
} from './extract'
import {
  isPostId,
  isUnitCode,
  type Organization,
  type OrganizationalUnit,
  type Post,
  type PostId,
  type ReportsTo,
  type UnitCode,
} from './model'
import { coordinated, coordinatorOf, readDeputies, readHead, readInnerPosts, recognizePost } from './posts'
import { DEFINED_NAME, DIVISION_BY_CODE, FORMER_NAME, toNominative, UNIT_CODE } from './wording'

/** Recognises the organization that an act describes; throws an OrganizationError that cites the provision at fault. */
export function readOrganization(ordinance: Ordinance): Organization {
  const listed = extractUnits(ordinance)
  const identifier = commonPrefix(listed)
  const head = readHead(ordinance, identifier)
  const subordinations = extractSubordinations(ordinance)
  const deputies = readDeputies(subordinations, head)
  const remits = extractRemits(ordinance)
  const common = extractCommonRemit(ordinance)
  checkCodes(ordinance, listed)
  checkRemits(remits)

  const superiors = readSuperiors(ordinance, head.id)
  const outsiders = new Map(extractOutsiders(ordinance).map((outsider) => [outsider.unit, outsider]))
  const units = new Map<UnitCode, OrganizationalUnit>()
  for (const unit of listed) {
    const remit = remits.find((candidate) => candidate.unit === unit.identifier)
    const elsewhere = outsiders.get(unit.identifier)?.remitElsewhere
    if (remit === undefined && elsewhere === undefined) {
      throw new OrganizationError(
        `${unit.identifier} (${unit.name}) is listed but no provision gives it a remit`,
        unit.source,
      )
    }
    const reportsTo = superiors.get(unit.identifier)
    units.set(unit.identifier, {
      identifier: unit.identifier,
      name: unit.name,
      classification: unit.classification,
      unitOf: unit.parent ?? identifier,
      source: unit.source,
      ...(reportsTo === undefined ? {} : { reportsTo }),
      remit: remit === undefined ? [] : ownDuties(remit, remits),
      ...(remit === undefined ? {} : { remitSource: remit.source.eId }),
      ...(elsewhere === undefined ? {} : { remitElsewhere: elsewhere }),
    })
  }

  const posts = new Map<PostId, Post>()
  for (const post of [head, ...deputies, ...innerPosts(remits, units), ...singlePosts(units)]) posts.set(post.id, post)
  return {
    identifier,
    ...readNames(ordinance),
    head: head.id,
    units,
    posts,
    divisions: readDivisions(ordinance, units),
    commonRemit: common === undefined ? [] : duties(common),
    ...(common === undefined ? {} : { commonSource: common.eId }),
  }
}

/** IT-01-1 and IT-08 share "IT": the code of the organization as a whole. */
function commonPrefix(listed: readonly ListedUnit[]): UnitCode {
  const prefixes = new Set(listed.map((unit) => unit.identifier.split('-')[0] ?? ''))
  const [prefix] = prefixes
  if (prefixes.size !== 1 || prefix === undefined || !isUnitCode(prefix)) {
    throw new OrganizationError(
      `the unit codes do not share one prefix: ${[...prefixes].join(', ')}`,
      listed[0]?.source,
    )
  }
  return prefix
}

function checkCodes(ordinance: Ordinance, listed: readonly ListedUnit[]): void {
  const known = new Set<string>(listed.map((unit) => unit.identifier))
  const prefix = listed[0]?.identifier.split('-')[0] ?? ''
  for (const unit of listed) {
    if (listed.filter((other) => other.identifier === unit.identifier).length > 1) {
      throw new OrganizationError(`${unit.identifier} is listed twice`, unit.source)
    }
  }
  for (const { text, eId } of ordinance.provisions.values()) {
    const division = DIVISION_BY_CODE.exec(text)?.groups?.['code']
    for (const [code] of text.matchAll(UNIT_CODE)) {
      if (known.has(code) || code === division || !code.startsWith(`${prefix}-`)) continue
      throw new OrganizationError(`the list of units does not hold ${code}`, eId)
    }
  }
}

function checkRemits(remits: readonly ExtractedRemit[]): void {
  const seen = new Map<UnitCode, EId>()
  for (const { unit, source } of remits) {
    if (seen.has(unit)) throw new OrganizationError(`${unit} is given a second remit`, source.eId)
    seen.set(unit, source.eId)
  }
}

/** Whom each unit is under: the lists of § 1, coordinators, and superiors outside. */
function readSuperiors(ordinance: Ordinance, head: PostId): Map<UnitCode, ReportsTo> {
  const superiors = new Map<UnitCode, ReportsTo>()
  for (const { superior, subordinate, source } of extractSubordinations(ordinance)) {
    const code = subordinate.match(UNIT_CODE)?.at(-1)
    const post = recognizePost(superior, head)
    if (code === undefined || !isUnitCode(code)) continue
    if (post === undefined) throw new OrganizationError(`"${superior}" is not a post we know`, source)
    superiors.set(code, { superior: { post }, source })
  }
  for (const { code, source } of coordinated([...ordinance.provisions.values()])) {
    superiors.set(code, { superior: { post: coordinatorOf(code) }, source })
  }
  for (const { unit, superior, source } of extractOutsiders(ordinance)) {
    superiors.set(unit, { superior: { outside: superior }, source })
  }
  return superiors
}

/** A unit's duties without those of the units nested in its provisions. */
function ownDuties(remit: ExtractedRemit, remits: readonly ExtractedRemit[]): EId[] {
  const nested = remits.filter(({ source }) => source !== remit.source).map(({ source }) => source)
  return duties(remit.source).filter((eId) => !nested.some((inner) => eId.startsWith(`${inner.eId}__`)))
}

function innerPosts(remits: readonly ExtractedRemit[], units: ReadonlyMap<UnitCode, OrganizationalUnit>): Post[] {
  return remits.flatMap(({ unit, source }) => {
    const known = units.get(unit)
    return known === undefined ? [] : readInnerPosts(known, [...walk(source.children)])
  })
}

/** A unit that is one post: the Strateg. */
function singlePosts(units: ReadonlyMap<UnitCode, OrganizationalUnit>): Post[] {
  return [...units.values()]
    .filter((unit) => unit.classification === 'stanowisko')
    .flatMap((unit) => {
      const id = `stanowisko-${unit.identifier}`
      if (!isPostId(id)) return []
      const { name, identifier, source, reportsTo } = unit
      return [{ id, name, postIn: identifier, source, ...(reportsTo === undefined ? {} : { reportsTo }) }]
    })
}

function readNames(ordinance: Ordinance): Pick<Organization, 'name' | 'shortName' | 'formerName'> {
  const provisions: Provision[] = [...ordinance.provisions.values()]
  const defined = provisions.map((provision) => DEFINED_NAME.exec(provision.text)?.groups).find((groups) => groups)
  if (defined?.['name'] === undefined || defined['short'] === undefined) {
    throw new OrganizationError('no provision names the organization; expected "…, zwane dalej „…”"')
  }
  const former = provisions.find((provision) => FORMER_NAME.test(provision.text))
  const formerName = FORMER_NAME.exec(former?.text ?? '')?.groups?.['name']
  return {
    name: defined['name'],
    shortName: defined['short'],
    ...(former === undefined || formerName === undefined
      ? {}
      : { formerName: { name: toNominative(formerName), source: former.eId } }),
  }
}
