import type { Source } from '../answer/answer'
import type { Organization } from '../organization/model'
import { ancestors, type Ordinance } from '../ordinance/ordinance'
import { isWithin, type EId } from '../ordinance/provision'

/** Words of the act: each piece stands there letter for letter once white space is joined. */
export interface Quotation {
  readonly source: Source
  /** The introductions that the provision stands under, outermost first. */
  readonly intros: readonly string[]
  /** The provision's own words, without the mark that closes them. */
  readonly words: string
  /** What follows the whole list that the provision is an item of. */
  readonly wrapUp?: string
}

/** Quotes a provision with the introductions above it; from the one that gives a remit, when it is part of one. */
export function quote(ordinance: Ordinance, organization: Organization, eId: EId): Quotation {
  const start = remitSourceOf(organization, eId)
  const above = ancestors(ordinance, eId)
  const within = start === undefined ? above : above.filter((provision) => isWithin(provision.eId, start))
  const wrapUp = above.at(-1)?.wrapUp
  return {
    source: eId,
    intros: within.map((provision) => provision.text).filter((text) => text !== ''),
    words: wordsOf(ordinance, eId),
    ...(wrapUp === undefined ? {} : { wrapUp: trimEnd(wrapUp) }),
  }
}

/** A provision's own words without the closing mark; an empty text when all its words stand in its paragraphs. */
export function wordsOf(ordinance: Ordinance, eId: EId): string {
  return trimEnd(ordinance.provisions.get(eId)?.text ?? '')
}

/** „words”, in Polish quotation marks; at most `longest` characters of them, and "…" after the marks when some are left out. */
export function inQuotes(words: string, longest = Infinity): string {
  const kept = shorten(words, longest)
  return kept.length < words.length ? `„${kept}” …` : `„${kept}”`
}

/** A quotation's pieces in the order of the act, empty ones left out. */
export function piecesOf({ intros, words, wrapUp }: Quotation): string[] {
  return [...intros, words, wrapUp ?? ''].filter((piece) => piece !== '')
}

/** At most `length` characters of a quotation, cut at a word; what is kept is still the act's own words. */
export function shorten(words: string, length: number): string {
  if (words.length <= length) return words
  const cut = words.slice(0, length + 1)
  const end = cut.lastIndexOf(' ')
  return trimEnd(cut.slice(0, end > 0 ? end : length))
}

/** The innermost provision that announces the remit which a provision belongs to. */
function remitSourceOf(organization: Organization, eId: EId): EId | undefined {
  const sources = [...organization.units.values()].map((unit) => unit.remitSource)
  return [...sources, organization.commonSource]
    .filter((source): source is EId => source !== undefined && source !== eId && isWithin(eId, source))
    .sort((a, b) => b.length - a.length)[0]
}

function trimEnd(text: string): string {
  // "28 lipca 2025 r." ends with an abbreviation.
  return text.replace(/(?:(?<!\sr)\.|[;,\s])+$/u, '')
}
