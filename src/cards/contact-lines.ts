import { escapeMarkdown, markdownLink } from './escape'
import { callLink, chatLink, mailLink, teamsCallLink } from './link'
import { citedMarkdown, type Pen } from './pen'
import type { Part } from './reply'
import { sourceLabel, withSources } from './source'
import {
  CALL,
  CHAT,
  contactHeading,
  EMAIL,
  EXAMPLE_CONTACT,
  HOURS,
  ROOM,
  standInContact,
  TELEPHONE,
} from './strings.pl'

type ContactPart = Extract<Part, { kind: 'contact' }>

/** A piece of a contact: what it is, its words, and the links that use it. */
interface Piece {
  readonly label: string
  readonly words: string
  readonly address?: string
  /** Rings in Teams; the words are printed once. */
  readonly call?: string
}

/** A contact as Markdown; number and address are printed and are links as well. */
export interface ContactMarkdown {
  readonly heading: string
  /** Says whose contact stands in for one that is not known. */
  readonly standIn?: string
  readonly rows: readonly string[]
  readonly isExample: boolean
}

/** A contact for a card. */
export function contactMarkdown(pen: Pen, part: ContactPart): ContactMarkdown {
  const { source, contact } = part.contact
  const standIn = standInOf(part)
  return {
    heading: escapeMarkdown(contactHeading(contact.contactType)),
    ...(standIn === undefined ? {} : { standIn: citedMarkdown(pen, standIn, source && [source]) }),
    rows: rowsOf(part).map((row) => row.map(pieceMarkdown).join(' · ')),
    isExample: contact.example,
  }
}

function pieceMarkdown({ label, words, address, call }: Piece): string {
  const shown = address === undefined ? escapeMarkdown(words) : markdownLink(words, address)
  return `${label} ${shown}${call === undefined ? '' : ` · ${markdownLink(CALL, call)}`}`
}

/** A contact as one line of plain text. */
export function contactText(part: ContactPart): string {
  const { source, contact } = part.contact
  const standIn = standInOf(part)
  const pieces = rowsOf(part).flat()
  const said = pieces.map(({ label, words }) => `${label} ${words}`).join(', ')
  return [
    ...(standIn === undefined ? [] : [withSources(standIn, source && [source], sourceLabel)]),
    `${contactHeading(contact.contactType)}: ${said}.`,
    ...(contact.example ? [EXAMPLE_CONTACT] : []),
  ].join(' ')
}

/** Whose contact it is, when it is not the subject's own. */
export function standInOf({ contact: { basis }, owner }: ContactPart): string | undefined {
  return basis === 'own' ? undefined : standInContact(basis, owner)
}

/** A line for each way to speak to somebody, and one for where and when. */
function rowsOf({ contact: { contact } }: ContactPart): Piece[][] {
  const { telephone, email, upn, room, hoursAvailable } = contact
  const rows: Piece[][] = [
    telephone === undefined ? [] : [{ label: TELEPHONE, words: telephone, address: callLink(telephone) }],
    email === undefined ? [] : [{ label: EMAIL, words: email, address: mailLink(email) }],
    upn === undefined ? [] : [{ label: CHAT, words: upn, address: chatLink(upn), call: teamsCallLink(upn) }],
    [
      ...(room === undefined ? [] : [{ label: ROOM, words: room }]),
      ...(hoursAvailable === undefined ? [] : [{ label: HOURS, words: hoursAvailable }]),
    ],
  ]
  return rows.filter((row) => row.length > 0)
}
