import type { Answerer } from '../answer/answerer'
import type { ContactPoints } from '../organization/contact-point'
import type { Organization } from '../organization/model'
import type { Ordinance } from '../ordinance/ordinance'

/** What the pages are made of. */
export interface WebKnowledge {
  readonly ordinance: Ordinance
  readonly organization: Organization
  readonly answerer: Pick<Answerer, 'answer'>
  readonly contactPoints: ContactPoints
  /** Questions to begin with. */
  readonly examples: readonly string[]
  /** Where the act was published, when we know it. */
  readonly officialAddress: string | null
  /** Changes whenever any of the data does. */
  readonly version: string
}
