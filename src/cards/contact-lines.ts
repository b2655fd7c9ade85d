import { escapeMarkdown, markdownLink } from './escape'
import { callLink, chatLink, mailLink, type Links } from './link'
import type { Part } from './reply'
import { sourceLabel, sourceLink } from './source'
import { CHAT, contactHeading, EMAIL, EXAMPLE_CONTACT, HOURS, ROOM, TELEPHONE } from './strings.pl'

type ContactPart = Extract<Part, { kind: 'contact' }>

/** A piece of a contact: what it is, its words, and the link that uses it. */
interface Piece {
  readonly label: string
  readonly words: string
  readonly address?: string
}

/** A contact as lines of Markdown, its heading first; number and address are printed and are links as well. */
export function contactMarkdown(part: ContactPart, links: Links): string[] {
  const { basis, source, contact } = part.contact
  const because = source === undefined ? '' : ` (${markdownLink(sourceLabel(source), sourceLink(source, links))})`
  const lines = rowsOf(part).map((row) =>
    row
      .map(({ label, words, address }) => {
        const shown = address === undefined ? escapeMarkdown(words) : markdownLink(words, address)
        return `${label} ${shown}`
      })
      .join(' · '),
  )
  return [
    `${escapeMarkdown(contactHeading(basis, part.owner, contact.contactType))}${because}`,
    ...lines,
    ...(contact.example ? [EXAMPLE_CONTACT] : []),
  ]
}

/** A contact as one line of plain text. */
export function contactText(part: ContactPart): string {
  const { basis, source, contact } = part.contact
  const because = source === undefined ? '' : ` (${sourceLabel(source)})`
  const pieces = rowsOf(part).flat()
  const said = pieces.map(({ label, words }) => `${label} ${words}`).join(', ')
  const heading = `${contactHeading(basis, part.owner, contact.contactType)}${because}`
  return [`${heading}: ${said}.`, ...(contact.example ? [EXAMPLE_CONTACT] : [])].join(' ')
}

/** Voice and mail first, then the rest. */
function rowsOf({ contact: { contact } }: ContactPart): Piece[][] {
  const { telephone, email, upn, room, hoursAvailable } = contact
  const rows: Piece[][] = [
    [
      ...(telephone === undefined ? [] : [{ label: TELEPHONE, words: telephone, address: callLink(telephone) }]),
      ...(email === undefined ? [] : [{ label: EMAIL, words: email, address: mailLink(email) }]),
    ],
    [
      ...(upn === undefined ? [] : [{ label: CHAT, words: upn, address: chatLink(upn) }]),
      ...(room === undefined ? [] : [{ label: ROOM, words: room }]),
      ...(hoursAvailable === undefined ? [] : [{ label: HOURS, words: hoursAvailable }]),
    ],
  ]
  return rows.filter((row) => row.length > 0)
}
