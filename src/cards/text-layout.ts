import { assertNever, type Source } from '../answer/answer'
import { contactText } from './contact-lines'
import type { CardContext } from './context'
import { toPlainLine } from './escape'
import { footLine } from './foot'
import { countDuties, foldAt } from './list-layout'
import { inQuotes, piecesOf } from './quotation'
import type { Item, List, Part, Reply } from './reply'
import { sourceLabel, withSources } from './source'
import { ACT_SAYS, andMore, ARROW } from './strings.pl'

/** Writes a reply as plain lines for a terminal or a client without cards. */
export function layOutText(context: CardContext, reply: Reply): string {
  const foot = reply.isSmallTalk === true ? [] : [footLine(context.ordinance)]
  const lines = [...reply.parts.flatMap(writePart), ...foot]
  return lines
    .map(toPlainLine)
    .filter((line) => line !== '')
    .join('\n')
}

function writePart(part: Part): string[] {
  switch (part.kind) {
    case 'title':
      return [cited([part.lead ?? '', part.text].filter((piece) => piece !== '').join(' '), part.sources)]
    case 'sentence':
      return [cited(part.text, part.sources)]
    case 'quotation': {
      const quotes = piecesOf(part.quotation).map((piece) => inQuotes(piece))
      if (quotes.length === 0) return []
      return [
        part.isCited === true
          ? quotes.join(' ')
          : `${cited([ACT_SAYS, ...quotes].join(' '), [part.quotation.source])}.`,
      ]
    }
    case 'list':
      return writeList(part)
    case 'path':
      return [`${part.label} ${part.steps.map(({ name, sources }) => cited(name, sources)).join(` ${ARROW} `)}.`]
    case 'contact':
      return [contactText(part)]
    case 'address':
      return [`${part.label} ${part.url}`]
    default:
      return assertNever(part)
  }
}

function writeList({ label, items, fold, whole }: List): string[] {
  const shown = items.slice(0, foldAt(items, fold ?? Infinity))
  const rest = countDuties(items.slice(shown.length))
  const more = rest === 0 ? [] : [`- ${cited(andMore(rest), whole === undefined ? [] : [whole])}`]
  return [label ?? '', ...shown.map(writeItem), ...more]
}

function writeItem({ name, lead, quotes = [], longest, note, sources }: Item): string {
  const quoted = quotes.map((words) => inQuotes(words, longest))
  const rest = [lead ?? '', ...quoted, note ?? ''].filter((piece) => piece !== '').join(' ')
  const words = [name ?? '', rest].filter((piece) => piece !== '').join(lead === undefined ? ': ' : ' ')
  return `- ${cited(words, sources)}`
}

function cited(words: string, sources: readonly Source[] | undefined): string {
  return withSources(words, sources, sourceLabel)
}
