import { standInOf } from '../cards/contact-lines'
import type { CardContext } from '../cards/context'
import { callLink, chatLink, mailLink, teamsCallLink } from '../cards/link'
import type { Part } from '../cards/reply'
import { sourceLabel, sourceLink } from '../cards/source'
import { CALL, CHAT, contactHeading, EMAIL, EXAMPLE_CONTACT, HOURS, ROOM, TELEPHONE } from '../cards/strings.pl'
import { heading } from './heading'
import { html, type Html } from './html'
import { linkText } from './linked-text'
import type { NameFinder } from './names'

type ContactPart = Extract<Part, { kind: 'contact' }>

/** Where a contact stands. */
export interface ContactPlace {
  readonly context: CardContext
  readonly names: NameFinder
  readonly level: number
}

/** How to reach somebody: every number and address is printed, and a link that works where the page is open. */
export function contactHtml(part: ContactPart, place: ContactPlace): Html {
  const { contact } = part.contact
  const { telephone, email, upn, room, hoursAvailable } = contact
  const rows = [
    // `tel:` fails in Teams on a desktop; the script there takes the other address.
    telephone &&
      row(TELEPHONE, html`<a href="${telephoneLink(telephone)}" data-teams="${callLink(telephone)}">${telephone}</a>`),
    email && row(EMAIL, html`<a href="${mailLink(email)}">${email}</a>`),
    upn && row(CHAT, html`<a href="${chatLink(upn)}">${upn}</a> <a href="${teamsCallLink(upn)}">${CALL}</a>`),
    room && row(ROOM, html`${room}`),
    hoursAvailable && row(HOURS, html`${hoursAvailable}`),
  ].filter((it) => it !== undefined && it !== '')
  return html`<section class="contact">
${heading(place.level + 1, html`${contactHeading(contact.contactType)}`)}${standIn(part, place)}<dl>
${rows}</dl>
${contact.example ? html`<p class="subtle">${EXAMPLE_CONTACT}</p>\n` : undefined}</section>\n`
}

/** Says whose contact it is when it is not the subject's own. */
function standIn(part: ContactPart, { context, names }: ContactPlace): Html | undefined {
  const said = standInOf(part)
  if (said === undefined) return undefined
  const { source } = part.contact
  const cite =
    source === undefined
      ? undefined
      : html` <span class="cite"><a href="${sourceLink(source, context.links)}">${sourceLabel(source)}</a></span>`
  return html`<p class="subtle">${linkText(said, names.inReply(said))}${cite}</p>\n`
}

function row(label: string, value: Html): Html {
  return html`<div><dt>${label}</dt> <dd>${value}</dd></div>\n`
}

function telephoneLink(telephone: string): string {
  return `tel:${telephone.replace(/[^\d+]/g, '')}`
}
