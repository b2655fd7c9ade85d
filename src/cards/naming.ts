import { isUnitCode, type Organization, type PostId, type UnitCode } from '../organization/model'
import { toNominative } from '../organization/wording'
import { coordinatorOfUnit } from './strings.pl'

/** "IT-04-2 Referat ds. wsparcia użytkowników"; the name of the whole organization; the code alone of anything else. */
export function unitLabel(organization: Organization, code: UnitCode): string {
  if (code === organization.identifier) return organization.name
  const unit = organization.units.get(code)
  return unit === undefined ? code : `${code} ${unit.name}`
}

/** The name of a unit or a post; a coordinator's says of which unit. */
export function subjectLabel(organization: Organization, subject: UnitCode | PostId): string {
  if (isUnitCode(subject)) return unitLabel(organization, subject)
  const post = organization.posts.get(subject)
  if (post === undefined) return subject
  const inner = post.postIn !== organization.identifier && !post.name.includes(' ds. ')
  return inner ? coordinatorOfUnit(post.name, post.postIn) : post.name
}

/** Somebody outside the organization, in the nominative as far as the words are known. */
export function outsideLabel(words: string): string {
  return toNominative(words)
}
