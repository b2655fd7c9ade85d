import { assertNever } from '../answer/answer'
import { TICKET_LINE_ID, toAction, worksAlone } from './actions'
import type { AdaptiveCard, CardElement, Container, TextBlock } from './adaptive-card'
import { contactMarkdown } from './contact-lines'
import type { CardContext } from './context'
import { toEnvelope } from './envelope'
import { escapeMarkdown, markdownLink } from './escape'
import { footLine } from './foot'
import { drawList } from './list-layout'
import { citedMarkdown, sourceMarkdown, type Pen } from './pen'
import { inQuotes, piecesOf, shorten } from './quotation'
import type { Part, Reply } from './reply'
import type { Room } from './size'
import { ARROW, COPY_HINT, EXAMPLE_CONTACT } from './strings.pl'
import { textBlock } from './text-block'

/** Draws a reply as a card within a given room; `standalone` leaves out the buttons that ask the bot. */
export function layOutCard(
  context: CardContext,
  reply: Reply,
  { standalone, room }: { standalone: boolean; room: Room },
): AdaptiveCard {
  const pen: Pen = { context, room, folds: [] }
  const body = reply.parts.flatMap((part) => drawPart(pen, part))
  const buttons = reply.buttons.filter((button) => !standalone || worksAlone(button))
  const ticket = buttons.find((button) => button.kind === 'copy-line')
  return toEnvelope({
    summary: shorten(reply.summary, room.words),
    body: [
      ...body,
      ...(ticket === undefined ? [] : [ticketBlock(ticket.line)]),
      ...(reply.isSmallTalk === true ? [] : [foot(context)]),
    ],
    actions: [...pen.folds, ...buttons.map((button) => toAction(button, { links: context.links, standalone }))],
  })
}

function drawPart(pen: Pen, part: Part): CardElement[] {
  switch (part.kind) {
    case 'title': {
      const lead = part.lead === undefined ? [] : [textBlock(escapeMarkdown(part.lead), { isSubtle: true })]
      const title = citedMarkdown(pen, part.text, part.sources)
      const spacing = part.lead === undefined ? {} : ({ spacing: 'none' } as const)
      return [...lead, textBlock(title, { size: 'medium', weight: 'bolder', style: 'heading', ...spacing })]
    }
    case 'sentence':
      return [textBlock(citedMarkdown(pen, part.text, part.sources), part.isSubtle === true ? { isSubtle: true } : {})]
    case 'quotation':
      return drawQuotation(pen, part)
    case 'list':
      return drawList(pen, part)
    case 'path':
      return drawPath(pen, part)
    case 'contact':
      return drawContact(pen, part)
    case 'address':
      return [textBlock(`${escapeMarkdown(part.label)} ${markdownLink(part.url, part.url)}`)]
    default:
      return assertNever(part)
  }
}

function drawPath(pen: Pen, { label, steps, isTall }: Extract<Part, { kind: 'path' }>): CardElement[] {
  const drawn = steps.map(({ name, sources }) => citedMarkdown(pen, name, sources))
  if (isTall !== true) return [textBlock(`${escapeMarkdown(label)} ${drawn.join(` ${ARROW} `)}`)]
  const lines = drawn.map((step, at) => textBlock(at === 0 ? step : `${ARROW} ${step}`, { spacing: 'small' }))
  return [textBlock(escapeMarkdown(label), { weight: 'bolder', size: 'small', spacing: 'medium' }), ...lines]
}

function drawQuotation(pen: Pen, part: Extract<Part, { kind: 'quotation' }>): Container[] {
  const pieces = piecesOf(part.quotation)
  if (pieces.length === 0) return []
  const { intros, source } = part.quotation
  const quotes = pieces.map((piece, at): TextBlock => {
    const markdown = escapeMarkdown(inQuotes(piece, pen.room.words))
    return at < intros.length
      ? textBlock(markdown, { size: 'small', isSubtle: true, spacing: at === 0 ? 'none' : 'small' })
      : textBlock(markdown, { spacing: 'small' })
  })
  const citation = part.isCited === true ? [] : [textBlock(sourceMarkdown(pen, source), { spacing: 'small' })]
  return [{ type: 'Container', style: 'emphasis', spacing: 'small', items: [...quotes, ...citation] }]
}

function drawContact(pen: Pen, part: Extract<Part, { kind: 'contact' }>): Container[] {
  const { heading, standIn, rows, isExample } = contactMarkdown(pen, part)
  const items = [
    textBlock(heading, { weight: 'bolder', size: 'small' }),
    ...(standIn === undefined ? [] : [textBlock(standIn, { size: 'small', spacing: 'none' })]),
    ...rows.map((row) => textBlock(row, { spacing: 'none' })),
    ...(isExample ? [textBlock(EXAMPLE_CONTACT, { size: 'small', isSubtle: true, spacing: 'small' })] : []),
  ]
  return [{ type: 'Container', spacing: 'medium', items }]
}

function ticketBlock(line: string): Container {
  return {
    type: 'Container',
    id: TICKET_LINE_ID,
    isVisible: false,
    style: 'emphasis',
    items: [
      textBlock(COPY_HINT, { size: 'small', isSubtle: true }),
      textBlock(escapeMarkdown(line), { spacing: 'none' }),
    ],
  }
}

function foot({ ordinance, links }: CardContext): TextBlock {
  return textBlock(markdownLink(footLine(ordinance), links.act()), { size: 'small', isSubtle: true, separator: true })
}
