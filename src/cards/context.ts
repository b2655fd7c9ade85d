import { createContactDirectory, type ContactDirectory, type ContactPoints } from '../organization/contact-point'
import type { Organization } from '../organization/model'
import type { Ordinance } from '../ordinance/ordinance'
import { createLinks, type Links } from './link'

/** What cards are made from. */
export interface CardsDeps {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly contactPoints: ContactPoints
  /** Address that links carry, without a slash at its end. */
  readonly publicUrl: string
  /** Where the act is officially published, when the data say so; never the address under the act's text. */
  readonly officialAddress?: string | undefined
  /** Questions that the act answers, for people who do not know what to ask. */
  readonly examples?: readonly string[]
}

/** What every kind of reply may look up. */
export interface CardContext extends CardsDeps {
  readonly contacts: ContactDirectory
  readonly links: Links
}

/** Prepares the look-ups once. */
export function createContext(deps: CardsDeps): CardContext {
  return { ...deps, contacts: createContactDirectory(deps), links: createLinks(deps.publicUrl, deps.ordinance) }
}
