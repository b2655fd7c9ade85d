import { assertNever, type Source } from '../answer/answer'
import type { AdaptiveCard, CardElement, Container, TextBlock, ToggleAction } from './adaptive-card'
import { TICKET_LINE_ID, toAction, worksAlone } from './actions'
import { contactLines } from './contact-lines'
import type { CardContext } from './context'
import { escapeMarkdown, markdownLink } from './escape'
import { toEnvelope } from './envelope'
import { footLine } from './foot'
import { inQuotes } from './quotation'
import type { Item, Part, Reply } from './reply'
import { sourceLabel, sourceLink } from './source'
import { textBlock } from './text-block'
import { andMore, COPY_HINT, showRest } from './strings.pl'

/** Draws a reply as a card; `limit` is the most items that a list may show at all. */
export function layOutCard(
  context: CardContext,
  reply: Reply,
  options: { standalone: boolean; limit: number },
): AdaptiveCard {
  const folds: ToggleAction[] = []
  const body = reply.parts.flatMap((part, at) => drawPart(context, part, { at, folds, limit: options.limit }))
  const buttons = reply.buttons.filter((button) => !options.standalone || worksAlone(button))
  const ticket = buttons.find((button) => button.kind === 'copy-line')
  return toEnvelope({
    summary: reply.summary,
    body: [...body, ...(ticket === undefined ? [] : [ticketBlock(ticket.line)]), foot(context)],
    actions: [...folds, ...buttons.map((button) => toAction(button, context.links))],
  })
}

interface Place {
  readonly at: number
  readonly folds: ToggleAction[]
  readonly limit: number
}

function drawPart(context: CardContext, part: Part, place: Place): CardElement[] {
  switch (part.kind) {
    case 'title':
      return [
        textBlock(withSources(context, escapeMarkdown(part.text), part.sources), {
          size: 'medium',
          weight: 'bolder',
          style: 'heading',
        }),
      ]
    case 'sentence': {
      const tone = part.tone === 'subtle' ? ({ isSubtle: true } as const) : {}
      const color = part.tone === 'warning' ? ({ color: 'warning' } as const) : {}
      return [textBlock(withSources(context, escapeMarkdown(part.text), part.sources), { ...tone, ...color })]
    }
    case 'quotation':
      return [drawQuotation(context, part.quotation)]
    case 'list':
      return drawList(context, part, place)
    case 'path': {
      const drawn = `${escapeMarkdown(part.label)} ${part.steps.map(escapeMarkdown).join(' → ')}`
      return [textBlock(withSources(context, drawn, part.sources))]
    }
    case 'contact':
      return [
        {
          type: 'Container',
          spacing: 'medium',
          items: contactLines(part).map((line) =>
            textBlock(line.markdown, { spacing: 'none', ...(line.isNote ? { isSubtle: true } : {}) }),
          ),
        },
      ]
    default:
      return assertNever(part)
  }
}

function drawQuotation(
  context: CardContext,
  { intros, words, wrapUp, source }: Extract<Part, { kind: 'quotation' }>['quotation'],
): Container {
  const own = [words, wrapUp ?? ''].filter((piece) => piece !== '')
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'small',
    items: [
      ...intros.map((intro) =>
        textBlock(escapeMarkdown(inQuotes(intro)), { size: 'small', isSubtle: true, spacing: 'none' }),
      ),
      ...own.map((piece) => textBlock(escapeMarkdown(inQuotes(piece)), { spacing: 'small' })),
      textBlock(sourceMarkdown(context, source), { size: 'small', spacing: 'small' }),
    ],
  }
}

function drawList(context: CardContext, part: Extract<Part, { kind: 'list' }>, place: Place): CardElement[] {
  const shown = part.items.slice(0, place.limit)
  const fold = foldAt(shown, part.limit ?? Infinity)
  const open = shown.slice(0, fold).map((item) => drawItem(context, item))
  const folded = shown.slice(fold).map((item) => drawItem(context, item))
  const id = `rest-${String(place.at)}`
  if (folded.length > 0) {
    const count = shown.slice(fold).filter((item) => item.isIntro !== true).length
    place.folds.push({ type: 'Action.ToggleVisibility', title: showRest(count), targetElements: [id] })
  }
  const dropped = part.items.slice(place.limit).filter((item) => item.isIntro !== true).length
  return [
    ...(part.label === ''
      ? []
      : [textBlock(escapeMarkdown(part.label), { weight: 'bolder', size: 'small', spacing: 'medium' })]),
    ...open,
    ...(folded.length === 0
      ? []
      : [{ type: 'Container' as const, id, isVisible: false, spacing: 'none' as const, items: folded }]),
    ...(dropped === 0 ? [] : [textBlock(markdownLink(andMore(dropped), context.links.act()), { size: 'small' })]),
  ]
}

/** Where the folded part begins: after so many items that are no introductions. */
function foldAt(items: readonly Item[], limit: number): number {
  let duties = 0
  const at = items.findIndex((item) => item.isIntro !== true && ++duties > limit)
  if (at < 0) return items.length
  return items[at - 1]?.isIntro === true ? at - 1 : at
}

function drawItem(context: CardContext, item: Item): TextBlock {
  const name = item.name === undefined ? [] : [`**${escapeMarkdown(item.name)}**`]
  const quotes = (item.quotes ?? []).map((quote) => escapeMarkdown(inQuotes(quote)))
  const note = item.note === undefined ? [] : [escapeMarkdown(item.note)]
  const words = [...name, ...quotes, ...note].join(' ')
  return textBlock(withSources(context, words, item.sources), {
    spacing: 'small',
    ...(item.isIntro === true ? { isSubtle: true } : {}),
  })
}

function withSources(context: CardContext, words: string, sources: readonly Source[] = []): string {
  const cited = [...new Set(sources)].slice(0, 6).map((source) => sourceMarkdown(context, source))
  return cited.length === 0 ? words : `${words} (${cited.join(', ')})`
}

function sourceMarkdown({ links }: CardContext, source: Source): string {
  return markdownLink(sourceLabel(source), sourceLink(source, links))
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
