import { assertNever } from '../answer/answer'
import type { CardContext } from '../cards/context'
import type { Button } from '../cards/reply'
import { READ_ACT, SHOW_REMIT } from '../cards/strings.pl'
import { html, type Html } from './html'
import type { NameFinder } from './names'
import { subjectPath } from './paths'
import { layOutHtml } from './reply-layout'
import type { ShownReply } from './shown-reply'
import * as strings from './strings.pl'

/** Where an answer stands. */
export interface Place {
  readonly context: CardContext
  readonly names: NameFinder
  /** The same answer in Teams, when the app's id is known. */
  readonly teamsLink?: string
}

/** An answer as the look-up page shows it; `data-summary` is what a screen reader is told. */
export function renderAnswer({ reply, hidesContacts }: ShownReply, place: Place): Html {
  const layout = { ...place, level: 2, isWhole: false } as const
  const { parts, buttons, summary } = reply
  // What a caller waits for comes first: who, which words say so, and the line for the ticket.
  const core = parts.findIndex(({ kind }) => kind === 'quotation') + 1 || 1
  return html`<article class="answer" data-summary="${summary}">
${layOutHtml(parts.slice(0, core), layout)}${renderTicket(buttons)}${
    hidesContacts ? renderContactsHidden(place.teamsLink) : undefined
  }${layOutHtml(parts.slice(core), layout)}${renderLeads(buttons, place.context)}</article>
`
}

/** Says who may see contacts, and where. */
export function renderContactsHidden(teamsLink: string | undefined): Html {
  const link = teamsLink === undefined ? undefined : html` <a href="${teamsLink}">${strings.SAME_IN_TEAMS}</a>`
  return html`<p class="hidden-contacts">${strings.CONTACTS_HIDDEN}${link}</p>\n`
}

/** The line for a ticket, to select; the script adds the button that copies. */
export function renderTicket(buttons: readonly Button[]): Html | undefined {
  const copy = buttons.find((button) => button.kind === 'copy-line')
  if (copy === undefined) return undefined
  return html`<div class="ticket"><span id="ticket-label">${strings.FOR_TICKET}</span>
<output id="ticket" aria-labelledby="ticket-label">${copy.line}</output>
<button type="button" data-copy="#ticket" data-done="${strings.COPIED}" data-failed="${strings.COPY_FAILED}" aria-keyshortcuts="F2">${
    strings.COPY
  } <kbd>F2</kbd></button></div>
`
}

/** Buttons of a card that lead on from a page too; the others are links in the answer already. */
function renderLeads(buttons: readonly Button[], { links }: CardContext): Html | undefined {
  const leads = buttons.flatMap((button): Html[] => {
    switch (button.kind) {
      case 'show-remit':
        return [html`<a href="${subjectPath(button.unit)}">${SHOW_REMIT}</a> `]
      case 'read':
        return [
          html`<a href="${button.eId === undefined ? links.act() : links.provision(button.eId)}">${READ_ACT}</a> `,
        ]
      case 'another-unit':
      case 'copy-line':
      case 'contest':
      case 'pick':
        return []
      default:
        return assertNever(button)
    }
  })
  return leads.length === 0 ? undefined : html`<p class="leads">${leads}</p>\n`
}
