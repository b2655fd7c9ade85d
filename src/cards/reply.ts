import type { Source } from '../answer/answer'
import type { ResolvedContact } from '../organization/contact-point'
import type { UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'
import type { Offer } from './action-data'
import type { Quotation } from './quotation'

/** What an answer says, before it becomes a card or plain text; nothing in it is escaped yet. */
export interface Reply {
  readonly parts: readonly Part[]
  /** One sentence for the notification, and for a screen reader before the rest. */
  readonly summary: string
  readonly buttons: readonly Button[]
  /** True for a turn that says nothing about the act, which is then not named at the foot. */
  readonly isSmallTalk?: boolean
}

/** A block of a reply. */
export type Part =
  /** The answer itself; `lead` is the beginning of its sentence. */
  | { readonly kind: 'title'; readonly lead?: string; readonly text: string; readonly sources?: readonly Source[] }
  | {
      readonly kind: 'sentence'
      readonly text: string
      readonly sources?: readonly Source[]
      readonly isSubtle?: boolean
    }
  /** `isCited` where the citation already stands above it. */
  | { readonly kind: 'quotation'; readonly quotation: Quotation; readonly isCited?: boolean }
  | ({ readonly kind: 'list' } & List)
  /** Steps from the bottom to the top, drawn with arrows. */
  | {
      readonly kind: 'path'
      readonly label: string
      readonly steps: readonly PathStep[]
      /** True for a path that is the answer itself and gets a line for each step. */
      readonly isTall?: boolean
    }
  | { readonly kind: 'contact'; readonly contact: ResolvedContact; readonly owner: string }
  /** A web address that is shown as itself. */
  | { readonly kind: 'address'; readonly label: string; readonly url: string }

/** A step of a path, with the place that proves it. */
export interface PathStep {
  readonly name: string
  readonly sources?: readonly Source[]
}

/** Lines under a label. */
export interface List {
  readonly label?: string
  readonly items: readonly Item[]
  /** How many items stand open before the rest is folded away. */
  readonly fold?: number
  /** Where the whole list can be read. */
  readonly whole?: EId
}

/** A line of a list: a name, words of the act, the places that prove it. */
export interface Item {
  readonly name?: string
  /** The unit whose page the name leads to; for lists that have no button for it. */
  readonly unit?: UnitCode
  /** Stands between the name and the quotations. */
  readonly lead?: string
  /** Words of the act, each piece shown in quotation marks. */
  readonly quotes?: readonly string[]
  /** The most characters of a quotation. */
  readonly longest?: number
  readonly note?: string
  readonly sources?: readonly Source[]
  /** Introduces the items after it. */
  readonly isIntro?: boolean
}

/** A button under a reply. */
export type Button =
  /** With an offer the remit leads back to the card of the unit. */
  | { readonly kind: 'show-remit'; readonly unit: UnitCode; readonly offer?: Offer }
  | { readonly kind: 'another-unit' | 'contest'; readonly offer: Offer }
  | { readonly kind: 'copy-line'; readonly line: string; readonly unit: UnitCode; readonly eId: EId }
  /** `tooltip` is the name in full, which is read out where the title is cut. */
  | { readonly kind: 'pick'; readonly offer: Offer; readonly title: string; readonly tooltip?: string }
  | { readonly kind: 'read'; readonly eId?: EId }
