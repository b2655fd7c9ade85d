import { isUnitCode } from '../organization/model'
import { quote, type Quotation } from './quotation'
import type { CardContext } from './context'
import type { EId } from '../ordinance/provision'

/** Words kept before the first that differs, so that the piece reads as Polish: "w zakresie | finansowo …". */
const WORDS_BEFORE = 2

/** For each provision the words that tell it from the others: its own, or the part of an introduction that differs. */
export function differingWords(context: CardContext, eIds: readonly EId[]): string[] {
  const quotations = eIds.map((eId) => quote(context.ordinance, context.organization, eId))
  return quotations.map((quotation, at) => {
    const others = quotations.filter((_, other) => other !== at)
    return piecesInnermostFirst(quotation, others) ?? quotation.words
  })
}

/** The innermost piece that no other has, cut down to what differs. */
function piecesInnermostFirst(own: Quotation, others: readonly Quotation[]): string | undefined {
  if (others.every((other) => !sameWords(other.words, own.words))) return own.words
  for (let depth = 1; depth <= own.intros.length; depth++) {
    const intro = own.intros.at(-depth)
    const theirs = others.map((other) => other.intros.at(-depth) ?? '')
    if (intro !== undefined && theirs.every((other) => !sameWords(other, intro))) return cutToDifference(intro, theirs)
  }
  return undefined
}

/** What is left of `own` without the beginning and the end that it shares with the text most like it. */
function cutToDifference(own: string, others: readonly string[]): string {
  const words = own.split(' ')
  const compared = afterUnitCode(words)
  const rivals = others.map((other) => afterUnitCode(other.split(' ')))
  const start = Math.max(0, ...rivals.map((rival) => sharedStart(compared, rival)))
  const end = Math.max(0, ...rivals.map((rival) => sharedStart([...compared].reverse(), [...rival].reverse())))
  if (start + end >= compared.length) return own
  const from = start === 0 ? 0 : Math.max(0, start - WORDS_BEFORE)
  return compared
    .slice(from, compared.length - end)
    .join(' ')
    .replace(/[;,:.]+$/u, '')
}

/** An introduction names its unit first; what follows its code says what the unit does. */
function afterUnitCode(words: readonly string[]): readonly string[] {
  const code = words.findIndex((word) => isUnitCode(/^\((.+)\),?$/.exec(word)?.[1] ?? ''))
  return code < 0 ? words : words.slice(code + 1)
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => !sameWords(word, b[index] ?? ''))
  return at < 0 ? a.length : at
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
