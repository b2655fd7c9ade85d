import type { Ordinance } from '../ordinance/ordinance'
import type { EId } from '../ordinance/provision'
import { isUnitCode, type Organization, type PostId, type UnitCode } from './model'

/** How a unit or a post is reached, in schema.org's words; `upn` is its address in Teams. */
export interface ContactPoint {
  /** What it is for, when a unit says so: "sekretariat", "dyżur". */
  readonly contactType?: string
  /** In the international form, spaces allowed: "+48 12 000 00 01". */
  readonly telephone?: string
  readonly email?: string
  readonly room?: string
  /** As people write it: "pn.–pt. 7.40–15.40". */
  readonly hoursAvailable?: string
  readonly upn?: string
  /** True for made-up contacts that only show how real ones will look. */
  readonly example: boolean
}

/** Contacts by the unit or post they belong to. */
export type ContactPoints = ReadonlyMap<UnitCode | PostId, ContactPoint>

/** The contact to show for somebody, and whose it is. */
export interface ResolvedContact {
  readonly contact: ContactPoint
  readonly owner: UnitCode | PostId
  /** `superior` and `secretariat` stand in where there is no `own` contact. */
  readonly basis: 'own' | 'superior' | 'secretariat'
  /** The duty that makes a unit the secretariat. */
  readonly source?: EId
}

/** Finds whom to call. */
export interface ContactDirectory {
  /** Undefined when neither the subject, nor a superior, nor the secretariat has a contact. */
  resolveContact(subject: UnitCode | PostId): ResolvedContact | undefined
}

/** How an act names the duty of a secretariat: "obsługa sekretarska Dyrektora i Zastępców Dyrektora". */
const SECRETARIAT = /^(?:obsługa|prowadzenie) sekretar/iu

/** A directory over the contacts of one organization. */
export function createContactDirectory(deps: {
  ordinance: Ordinance
  organization: Organization
  contactPoints: ContactPoints
}): ContactDirectory {
  const { ordinance, organization, contactPoints } = deps
  const secretariat = findSecretariat(ordinance, organization)
  return {
    resolveContact(subject) {
      const own = contactPoints.get(subject)
      if (own !== undefined) return { contact: own, owner: subject, basis: 'own' }
      for (const owner of superiorsOf(organization, subject)) {
        const contact = contactPoints.get(owner)
        if (contact !== undefined) return { contact, owner, basis: 'superior' }
      }
      const contact = secretariat && contactPoints.get(secretariat.unit)
      if (secretariat === undefined || contact === undefined) return undefined
      return { contact, owner: secretariat.unit, basis: 'secretariat', source: secretariat.source }
    },
  }
}

/** The unit whose duty is the secretariat, and the provision that says so. */
export function findSecretariat(
  ordinance: Ordinance,
  organization: Organization,
): { readonly unit: UnitCode; readonly source: EId } | undefined {
  for (const { identifier, remit } of organization.units.values()) {
    const source = remit.find((eId) => SECRETARIAT.test(ordinance.provisions.get(eId)?.text ?? ''))
    if (source !== undefined) return { unit: identifier, source }
  }
  return undefined
}

/** Real contacts alone: what is shown once the bot serves real people. */
export function withoutExamples(contactPoints: ContactPoints): ContactPoints {
  return new Map([...contactPoints].filter(([, contact]) => !contact.example))
}

/** Who may answer for somebody: its own unit, the posts inside the unit around it, that unit, the post above. */
function superiorsOf(organization: Organization, subject: UnitCode | PostId): (UnitCode | PostId)[] {
  const posts = superiorPosts(organization, subject)
  const unit = unitOf(organization, subject)
  const around = unit === undefined ? undefined : organization.units.get(unit)?.unitOf
  const isInner = (post: PostId): boolean => organization.posts.get(post)?.postIn !== organization.identifier
  return [
    ...(unit === undefined || unit === subject ? [] : [unit]),
    ...posts.filter(isInner),
    ...(around === undefined || around === organization.identifier ? [] : [around]),
    ...posts.filter((post) => !isInner(post)),
  ]
}

/** The posts above somebody, up to the first that leads more than one unit. */
function superiorPosts(organization: Organization, subject: UnitCode | PostId): PostId[] {
  const found: PostId[] = []
  for (let post = superiorPost(organization, subject); post !== undefined; post = superiorPost(organization, post)) {
    found.push(post)
    if (organization.posts.get(post)?.postIn === organization.identifier) break
  }
  return found
}

/** The unit itself, or the one a post leads or belongs to; undefined for posts over the whole organization. */
function unitOf(organization: Organization, subject: UnitCode | PostId): UnitCode | undefined {
  if (isUnitCode(subject)) return organization.units.has(subject) ? subject : undefined
  const postIn = organization.posts.get(subject)?.postIn
  return postIn === organization.identifier ? undefined : postIn
}

function superiorPost(organization: Organization, subject: UnitCode | PostId): PostId | undefined {
  const reportsTo = isUnitCode(subject)
    ? organization.units.get(subject)?.reportsTo
    : organization.posts.get(subject)?.reportsTo
  return reportsTo !== undefined && 'post' in reportsTo.superior ? reportsTo.superior.post : undefined
}
