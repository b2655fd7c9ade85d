import type { CardContext } from '../cards/context'
import { callLink, chatLink, mailLink } from '../cards/link'
import type { Part } from '../cards/reply'
import { sourceLabel, sourceLink } from '../cards/source'
import { CHAT, contactHeading, EMAIL, EXAMPLE_CONTACT, HOURS, ROOM, TELEPHONE } from '../cards/strings.pl'
import { heading } from './heading'
import { html, type Html } from './html'

/** How to reach somebody: every number and address is printed, and a link that works where the page is open. */
export function contactHtml(
  part: Extract<Part, { kind: 'contact' }>,
  { context, level }: { context: CardContext; level: number },
): Html {
  const { basis, source, contact } = part.contact
  const { telephone, email, upn, room, hoursAvailable } = contact
  const because =
    source === undefined
      ? undefined
      : html` <span class="cite"><a href="${sourceLink(source, context.links)}">${sourceLabel(source)}</a></span>`
  const rows = [
    // `tel:` fails in Teams on a desktop; the script there takes the other address.
    telephone &&
      row(TELEPHONE, html`<a href="${telephoneLink(telephone)}" data-teams="${callLink(telephone)}">${telephone}</a>`),
    email && row(EMAIL, html`<a href="${mailLink(email)}">${email}</a>`),
    upn && row(CHAT, html`<a href="${chatLink(upn)}">${upn}</a>`),
    room && row(ROOM, html`${room}`),
    hoursAvailable && row(HOURS, html`${hoursAvailable}`),
  ].filter((it) => it !== undefined && it !== '')
  return html`<section class="contact">
${heading(level + 1, html`${contactHeading(basis, part.owner, contact.contactType)}${because}`)}<dl>
${rows}</dl>
${contact.example ? html`<p class="subtle">${EXAMPLE_CONTACT}</p>\n` : undefined}</section>\n`
}

function row(label: string, value: Html): Html {
  return html`<div><dt>${label}</dt> <dd>${value}</dd></div>\n`
}

function telephoneLink(telephone: string): string {
  return `tel:${telephone.replace(/[^\d+]/g, '')}`
}
