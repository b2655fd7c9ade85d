import { assertNever, type Source } from '../answer/answer'
import type { CardContext } from '../cards/context'
import { inQuotes, piecesOf } from '../cards/quotation'
import type { Item, List, Part } from '../cards/reply'
import { sourceLabel, sourceLink } from '../cards/source'
import { showRest } from '../cards/strings.pl'
import { countDuties, foldAt } from '../cards/list-layout'
import { isEId, isWithin } from '../ordinance/provision'
import { contactHtml } from './contact-html'
import { heading } from './heading'
import { html, type Html } from './html'
import { linkText } from './linked-text'
import type { NameFinder } from './names'

/** What laying out a reply may look up, and how. */
export interface LayoutOptions {
  readonly context: CardContext
  readonly names: NameFinder
  /** Level of the reply's own heading; labels stand one below. */
  readonly level: 1 | 2
  /** True where lists are shown whole instead of folded. */
  readonly isWhole: boolean
}

/** The parts of a reply as HTML, the same that cards and texts are laid out from. */
export function layOutHtml(parts: readonly Part[], options: LayoutOptions): Html[] {
  return parts.map((part) => layOutPart(part, options))
}

function layOutPart(part: Part, options: LayoutOptions): Html {
  switch (part.kind) {
    case 'title': {
      const lead = part.lead === undefined ? undefined : html`<span class="lead">${part.lead}</span> `
      return heading(options.level, html`${lead}${title(part.text, options)}${cites(part.sources, options)}`)
    }
    case 'sentence': {
      const words = html`${named(part.text, options)}${cites(part.sources, options)}`
      return html`<p${part.isSubtle === true ? html` class="subtle"` : undefined}>${words}</p>\n`
    }
    case 'quotation':
      return layOutQuotation(part, options)
    case 'list':
      return layOutList(part, options)
    case 'path':
      return layOutPath(part, options)
    case 'contact':
      return contactHtml(part, options)
    case 'address':
      return html`<p>${part.label} <a href="${part.url}">${part.url}</a></p>\n`
    default:
      return assertNever(part)
  }
}

function layOutQuotation(part: Extract<Part, { kind: 'quotation' }>, options: LayoutOptions): Html {
  const { intros, source } = part.quotation
  const pieces = piecesOf(part.quotation)
  if (pieces.length === 0) return html``
  const quoted = pieces.map((piece, at) => {
    const words = linkText(inQuotes(piece), [])
    return at < intros.length ? html`<p class="intro">${words}</p>\n` : html`<p>${words}</p>\n`
  })
  const caption = part.isCited === true ? undefined : html`<figcaption>${cites([source], options)}</figcaption>`
  return html`<figure><blockquote>\n${quoted}</blockquote>${caption}</figure>\n`
}

function layOutList(list: List, options: LayoutOptions): Html {
  const at = options.isWhole ? list.items.length : foldAt(list.items, list.fold ?? Infinity)
  const folded = list.items.slice(at)
  const label = list.label === undefined ? undefined : labelHeading(list.label, options)
  const open = layOutItems(list.items.slice(0, at), options)
  if (folded.length === 0) return html`${label}${open}`
  const summary = html`<summary>${showRest(countDuties(folded))}</summary>`
  return html`${label}${open}<details>${summary}\n${layOutItems(folded, options)}</details>\n`
}

/** What stands under an introduction in the act stands under it here. */
function layOutItems(items: readonly Item[], options: LayoutOptions): Html {
  const groups: Item[][] = []
  for (const item of items) {
    const head = groups.at(-1)?.[0]
    if (head?.isIntro === true && standsUnder(item, head)) groups.at(-1)?.push(item)
    else groups.push([item])
  }
  return html`<ul class="items">
${groups.map(([head, ...below]) => head && layOutItem(head, options, below)).filter((it) => it !== undefined)}</ul>
`
}

function standsUnder({ sources: [inner] = [] }: Item, { sources: [outer] = [] }: Item): boolean {
  return inner !== undefined && outer !== undefined && isEId(inner) && isEId(outer) && isWithin(inner, outer)
}

function layOutItem(item: Item, options: LayoutOptions, below: readonly Item[]): Html {
  const { name, lead, quotes = [], longest, note, sources, isIntro } = item
  const subject = name === undefined ? undefined : html`<strong>${named(name, options)}</strong> `
  // Where a page sets out a unit's remit, every line of it is the act's.
  const print = (words: string): string => (options.isWhole && name === undefined ? words : inQuotes(words, longest))
  const words = quotes.map((quote) => html`<span class="words">${linkText(print(quote), [])}</span> `)
  const content = html`${subject}${lead === undefined ? undefined : html`${lead} `}${words}${note}${cites(sources, options)}`
  const nested = below.length === 0 ? undefined : html`\n${layOutItems(below, options)}`
  return html`<li${isIntro === true ? html` class="intro"` : undefined}><div>${content}</div>${nested}</li>\n`
}

function layOutPath({ label, steps }: Extract<Part, { kind: 'path' }>, options: LayoutOptions): Html {
  const items = steps.map(({ name, sources }) => html`<li>${named(name, options)}${cites(sources, options)}</li>\n`)
  return html`${labelHeading(label, options)}<ol class="path">\n${items}</ol>\n`
}

/** A label as a heading needs no mark at its end. */
function labelHeading(label: string, { level }: LayoutOptions): Html {
  return heading(level + 1, html`${label.replace(/[.:]$/, '')}`)
}

/** On a page of its own a title would only lead to itself. */
function title(text: string, options: LayoutOptions): Html[] {
  return options.level === 1 ? linkText(text, []) : named(text, options)
}

function named(text: string, { names }: LayoutOptions): Html[] {
  return linkText(text, names.inReply(text))
}

/** Citations as links into the reader. */
function cites(sources: readonly Source[] = [], { context }: LayoutOptions): Html | undefined {
  if (sources.length === 0) return undefined
  const links = [...new Set(sources)].map(
    (source, at) =>
      html`${at === 0 ? undefined : ', '}<a href="${sourceLink(source, context.links)}">${linkText(
        sourceLabel(source),
        [],
      )}</a>`,
  )
  return html` <span class="cite">${links}</span>`
}
