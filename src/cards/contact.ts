import type { PostId, UnitCode } from '../organization/model'
import type { CardContext } from './context'
import { subjectLabel } from './naming'
import type { Part } from './reply'

/** How to reach somebody; nothing when no contact is known. */
export function contactParts(context: CardContext, subject: UnitCode | PostId): Part[] {
  const contact = context.contacts.resolveContact(subject)
  return contact === undefined
    ? []
    : [{ kind: 'contact', contact, owner: subjectLabel(context.organization, contact.owner) }]
}
