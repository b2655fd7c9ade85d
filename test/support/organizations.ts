import { parseOrdinance } from '../../src/ordinance/ordinance'
import { isPostId, isUnitCode, type Organization, type PostId, type UnitCode } from '../../src/organization/model'
import { readOrganization } from '../../src/organization/organization'
import { readFixture } from './acts'

/** A unit's code, checked. */
export function unitCode(value: string): UnitCode {
  if (!isUnitCode(value)) throw new Error(`${value} is not a unit code`)
  return value
}

/** A post's identifier, checked. */
export function postId(value: string): PostId {
  if (!isPostId(value)) throw new Error(`${value} is not a post's identifier`)
  return value
}

/** The organization of the second, made-up act, after some of its words were replaced everywhere. */
export function readSecondOrganization(...changes: readonly (readonly [from: string, to: string])[]): Organization {
  const text = changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the act does not say "${from}"`)
    return changed.replaceAll(from, to)
  }, readFixture('second-act.txt'))
  return readOrganization(parseOrdinance(text, 'second-act.txt'))
}
