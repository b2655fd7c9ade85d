import type { CardElement, TextBlock } from './adaptive-card'
import { escapeMarkdown, markdownLink } from './escape'
import { sourceMarkdown, type Pen } from './pen'
import { inQuotes } from './quotation'
import type { Item, List } from './reply'
import { withSources } from './source'
import { andMore, showRest } from './strings.pl'
import { textBlock } from './text-block'

/** Draws a list: what stands open, what a button unfolds, and how much is left out for want of room. */
export function drawList(pen: Pen, list: List): CardElement[] {
  const shown = list.items.slice(0, pen.room.items)
  const at = foldAt(shown, list.fold ?? Infinity)
  const folded = shown.slice(at)
  const dropped = countDuties(list.items.slice(shown.length))
  const label = list.label === undefined ? [] : [labelBlock(list.label)]
  return [
    ...label,
    ...shown.slice(0, at).map((item) => drawItem(pen, item)),
    ...(folded.length === 0 ? [] : [fold(pen, folded)]),
    ...(dropped === 0 ? [] : [restBlock(pen, list, dropped)]),
  ]
}

function labelBlock(label: string): TextBlock {
  return textBlock(escapeMarkdown(label), { weight: 'bolder', size: 'small', spacing: 'medium' })
}

/** The folded items, with a button that shows them. */
function fold(pen: Pen, items: readonly Item[]): CardElement {
  const id = `rest-${String(pen.folds.length + 1)}`
  pen.folds.push({ type: 'Action.ToggleVisibility', title: showRest(countDuties(items)), targetElements: [id] })
  return { type: 'Container', id, isVisible: false, spacing: 'none', items: items.map((item) => drawItem(pen, item)) }
}

function restBlock({ context: { links } }: Pen, { whole }: List, count: number): TextBlock {
  const address = whole === undefined ? links.act() : links.provision(whole)
  return textBlock(markdownLink(andMore(count), address), { spacing: 'small' })
}

/** Where the folded part begins: after so many items that are no introductions, and never between one and its items. */
export function foldAt(items: readonly Item[], open: number): number {
  let duties = 0
  let at = items.findIndex((item) => item.isIntro !== true && ++duties > open)
  if (at < 0) return items.length
  while (items[at - 1]?.isIntro === true) at--
  return at
}

/** How many items are no introductions. */
export function countDuties(items: readonly Item[]): number {
  return items.filter((item) => item.isIntro !== true).length
}

function drawName({ context: { links } }: Pen, { name, unit }: Item): string {
  if (name === undefined) return ''
  return unit === undefined ? `**${escapeMarkdown(name)}**` : markdownLink(name, links.unit(unit))
}

function drawItem(pen: Pen, item: Item): TextBlock {
  const longest = Math.min(item.longest ?? Infinity, pen.room.words)
  const name = drawName(pen, item)
  const rest = [item.lead ?? '', ...(item.quotes ?? []).map((words) => inQuotes(words, longest)), item.note ?? '']
    .filter((piece) => piece !== '')
    .map(escapeMarkdown)
  const words = [name, ...rest].filter((piece) => piece !== '').join(' ')
  const cited = withSources(words, item.sources, (source) => sourceMarkdown(pen, source))
  return textBlock(cited, { spacing: 'small', ...(item.isIntro === true ? { isSubtle: true } : {}) })
}
