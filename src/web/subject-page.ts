import type { Answer } from '../answer/answer'
import { remitOf } from '../answer/unit-answers'
import { footLine } from '../cards/foot'
import type { Part } from '../cards/reply'
import { subjectLabel } from '../cards/naming'
import { isUnitCode, type Organization, type PostId, type UnitCode } from '../organization/model'
import { renderContactsHidden, renderTicket, type Place } from './answer-html'
import { html, type Html } from './html'
import { typeset } from './linked-text'
import type { PageContent } from './page'
import { actPath, HOME, subjectPath } from './paths'
import { layOutHtml } from './reply-layout'
import type { ShownReply } from './shown-reply'
import * as strings from './strings.pl'

/** The question that a page answers: what does this unit or post do? Undefined for one that does not exist. */
export function subjectAnswer({ context: { organization } }: Place, subject: UnitCode | PostId): Answer | undefined {
  if (isUnitCode(subject)) return remitOf(subject, organization)
  const post = organization.posts.get(subject)
  return post && { kind: 'post', post: subject, source: post.source }
}

/** The page of a unit or a post: the same as its card, whole. */
export function renderSubject(shown: ShownReply, place: Place, subject: UnitCode | PostId): PageContent {
  const { ordinance, organization } = place.context
  const act = actPath(ordinance)
  // The first part is the title, which says on a card what the heading says here.
  const rest = shown.reply.parts.slice(1)
  const layout = { ...place, level: 1, isWhole: true } as const
  const cut = isUnitCode(subject) ? afterRemit(rest) : afterLed(rest)
  const beside = rest.slice(cut)
  // Whoever has a caller on the line needs the number and the line for the ticket before the rest.
  const contacts = beside.filter(({ kind }) => kind === 'contact')
  return {
    title: strings.unitTitle(subjectLabel(organization, subject)),
    act,
    main: html`<article class="subject">
${renderUp(organization, subject)}
<h1>${typeset(subjectLabel(organization, subject))}</h1>
<div class="aside">
${layOutHtml(contacts, layout)}${shown.hidesContacts ? renderContactsHidden(place.teamsLink) : undefined}${renderTicket(
      shown.reply.buttons,
    )}${layOutHtml(
      beside.filter((part) => !contacts.includes(part)),
      layout,
    )}</div>
<div class="remit">
${layOutHtml(rest.slice(0, cut), layout)}</div>
</article>`,
    footer: html`<p class="note"><a href="${act}">${footLine(ordinance)}</a></p>`,
  }
}

/** The way up to the whole: the units around a unit or a post. */
function renderUp(organization: Organization, subject: UnitCode | PostId): Html {
  const around: Html[] = []
  const { units, posts, identifier } = organization
  let unit = isUnitCode(subject) ? units.get(subject)?.unitOf : posts.get(subject)?.postIn
  while (unit !== undefined && unit !== identifier) {
    around.unshift(html` › <a href="${subjectPath(unit)}">${typeset(subjectLabel(organization, unit))}</a>`)
    unit = units.get(unit)?.unitOf
  }
  return html`<p class="up"><a href="${HOME}#chart-heading">${organization.name}</a>${around}</p>`
}

/** Where a unit's remit ends, with the remarks on it: the rest says who is above and below it, and how to reach it. */
function afterRemit(parts: readonly Part[]): number {
  const last = parts.findLastIndex(
    (part) => part.kind === 'quotation' || (part.kind === 'list' && part.fold !== undefined),
  )
  const next = parts.findIndex((part, at) => at > last && !(part.kind === 'sentence' && part.isSubtle === true))
  return next < 0 ? parts.length : next
}

/** Where the page of a post turns to who is above it: after the words of the act and whom it leads. */
function afterLed(parts: readonly Part[]): number {
  return parts.findIndex(({ kind }) => kind === 'quotation') + 2
}
