import { escapeMarkdown, markdownLink, toPlainLine } from './escape'
import { callLink, chatLink, mailLink } from './link'
import type { Part } from './reply'
import {
  CHAT,
  CONTACT,
  CONTACT_OF,
  CONTACT_SECRETARIAT,
  EMAIL,
  EXAMPLE_CONTACT,
  HOURS,
  ROOM,
  TELEPHONE,
} from './strings.pl'

/** One line of a contact, for a card and for plain text. */
export interface ContactLine {
  readonly markdown: string
  readonly plain: string
  readonly isNote: boolean
}

/** A contact in lines: whose it is, number and address as text that is also a link, room, hours, and whether it is made up. */
export function contactLines({ contact: resolved, owner }: Extract<Part, { kind: 'contact' }>): ContactLine[] {
  const { contact, basis } = resolved
  const heading = { own: CONTACT, superior: CONTACT_OF, secretariat: CONTACT_SECRETARIAT }[basis]
  const whose = basis === 'own' ? heading : `${heading} ${owner}`
  const type = contact.contactType === undefined ? '' : ` (${contact.contactType})`
  return [
    line(`${whose}${type}`, true),
    ...(contact.telephone === undefined ? [] : [linked(TELEPHONE, contact.telephone, callLink(contact.telephone))]),
    ...(contact.email === undefined ? [] : [linked(EMAIL, contact.email, mailLink(contact.email))]),
    ...(contact.upn === undefined ? [] : [linked('', `${CHAT}: ${contact.upn}`, chatLink(contact.upn))]),
    ...(contact.room === undefined ? [] : [line(`${ROOM}: ${contact.room}`)]),
    ...(contact.hoursAvailable === undefined ? [] : [line(`${HOURS}: ${contact.hoursAvailable}`)]),
    ...(contact.example ? [line(EXAMPLE_CONTACT, true)] : []),
  ]
}

function line(words: string, isNote = false): ContactLine {
  return { markdown: escapeMarkdown(words), plain: toPlainLine(words), isNote }
}

function linked(label: string, words: string, address: string): ContactLine {
  const before = label === '' ? '' : `${label} `
  return {
    markdown: `${before}${markdownLink(words, address)}`,
    plain: `${before}${toPlainLine(words)}`,
    isNote: false,
  }
}
