import { assertNever, type Source } from '../answer/answer'
import { contactLines } from './contact-lines'
import type { CardContext } from './context'
import { toPlainLine } from './escape'
import { footLine } from './foot'
import { inQuotes } from './quotation'
import type { Item, Part, Reply } from './reply'
import { sourceLabel } from './source'
import { andMore } from './strings.pl'

/** Writes a reply as plain lines for a terminal or a client without cards. */
export function layOutText(context: CardContext, reply: Reply): string {
  const lines = [...reply.parts.flatMap(writePart), footLine(context.ordinance)]
  return lines
    .map(toPlainLine)
    .filter((line) => line !== '')
    .join('\n')
}

function writePart(part: Part): string[] {
  switch (part.kind) {
    case 'title':
      return [withSources(part.text, part.sources)]
    case 'sentence':
      return [withSources(part.text, part.sources)]
    case 'quotation': {
      const { intros, words, wrapUp, source } = part.quotation
      const pieces = [...intros, words, wrapUp ?? ''].filter((piece) => piece !== '')
      return [`${sourceLabel(source)}: ${pieces.map(inQuotes).join(' ')}`]
    }
    case 'list': {
      const shown = part.items.slice(0, part.limit ?? part.items.length)
      const rest = part.items.slice(shown.length).filter((item) => item.isIntro !== true).length
      return [part.label, ...shown.map(writeItem), ...(rest === 0 ? [] : [`- ${andMore(rest)}`])]
    }
    case 'path':
      return [withSources(`${part.label} ${part.steps.join(' → ')}`, part.sources)]
    case 'contact':
      return [
        contactLines(part)
          .map(({ plain }) => plain)
          .join(', '),
      ]
    default:
      return assertNever(part)
  }
}

function writeItem(item: Item): string {
  const words = [item.name ?? '', ...(item.quotes ?? []).map(inQuotes), item.note ?? ''].filter((piece) => piece !== '')
  return `- ${withSources(words.join(': '), item.sources)}`
}

function withSources(words: string, sources: readonly Source[] = []): string {
  const cited = [...new Set(sources)].slice(0, 6).map(sourceLabel)
  return cited.length === 0 ? words : `${words} (${cited.join(', ')})`
}
