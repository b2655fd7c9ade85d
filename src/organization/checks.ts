import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import { OrganizationError, type ExtractedRemit, type ListedUnit } from './extract'
import { codePrefix, isUnitCode, type Post, type PostId, type ReportsTo, type UnitCode } from './model'
import { DIVISION_BY_CODE, UNIT_CODE } from './wording'

/** The code of the organization as a whole: IT-01-1 and IT-08 share "IT". */
export function commonPrefix(listed: readonly ListedUnit[]): UnitCode {
  const prefixes = new Set(listed.map((unit) => codePrefix(unit.identifier)))
  const [prefix] = prefixes
  if (prefixes.size !== 1 || prefix === undefined || !isUnitCode(prefix)) {
    const printed = [...prefixes].join(', ')
    throw new OrganizationError(`the unit codes do not share one prefix: ${printed}`, listed[0]?.source)
  }
  return prefix
}

/** Stops at a code that is listed twice, and at one of the organization's codes that is not listed. */
export function checkCodes(ordinance: Ordinance, listed: readonly ListedUnit[]): void {
  const known = new Set<string>()
  for (const { identifier, source } of listed) {
    if (known.has(identifier)) throw new OrganizationError(`${identifier} is listed twice`, source)
    known.add(identifier)
  }
  const prefix = commonPrefix(listed)
  for (const { text, wrapUp = '', eId } of ordinance.provisions.values()) {
    const division = DIVISION_BY_CODE.exec(text)?.groups?.['code']
    for (const [code] of `${text} ${wrapUp}`.matchAll(UNIT_CODE)) {
      if (known.has(code) || code === division || codePrefix(code) !== prefix) continue
      throw new OrganizationError(`the list of units does not hold ${code}`, eId)
    }
  }
}

/** Stops at a unit that is given its work twice. */
export function checkRemits(remits: readonly ExtractedRemit[]): void {
  const seen = new Set<UnitCode>()
  for (const { unit, source } of remits) {
    if (seen.has(unit)) throw new OrganizationError(`${unit} is given a second remit`, source.eId)
    seen.add(unit)
  }
}

/** Stops at a superior that no provision establishes, and at a post that is under itself. */
export function checkReportingLines(lines: readonly ReportsTo[], posts: ReadonlyMap<PostId, Post>): void {
  for (const line of lines) {
    const seen = new Set<PostId>()
    let at: { id: PostId; source: EId } | undefined = superiorPost(line)
    while (at !== undefined) {
      const post = posts.get(at.id)
      if (post === undefined) throw new OrganizationError(`no provision establishes the post ${at.id}`, at.source)
      if (seen.has(at.id)) throw new OrganizationError(`${at.id} is put under itself`, at.source)
      seen.add(at.id)
      at = superiorPost(post.reportsTo)
    }
  }
}

function superiorPost(line: ReportsTo | undefined): { id: PostId; source: EId } | undefined {
  return line !== undefined && 'post' in line.superior ? { id: line.superior.post, source: line.source } : undefined
}
