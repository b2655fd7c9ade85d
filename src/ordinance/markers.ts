import type { ProvisionKind } from './provision'

interface Marker {
  readonly kind: ProvisionKind
  readonly pattern: RegExp
  /** How the level is printed, for messages. */
  readonly example: string
}

/** How each level announces itself at the start of a line; the order is the order of nesting. */
export const MARKERS: readonly Marker[] = [
  { kind: 'section', pattern: /^§\s*(\d+[a-z]?)\.\s*/, example: '§ 1.' }, // also "§ 17.1." and "§  22."
  { kind: 'paragraph', pattern: /^(\d+[a-z]?)\.(?:\s+|$)/, example: '1.' },
  { kind: 'point', pattern: /^(\d+[a-z]?)\)\s*/, example: '1)' },
  { kind: 'letter', pattern: /^([a-z]{1,2})\)\s*/, example: 'a)' },
]

/** What a line begins with that may be a tiret, the closing words of a list, or the second half of a broken line. */
export const DASH = /^[–—-]\s+/

/** What looks like a level of a list but is none of ours: "I.", "A)", "1.1.", "12A)", "aaa)", "ł)", "(a)", a bullet. */
const UNKNOWN_ITEM =
  /^(?:(?:[IVXLC]+|[A-Z]|\d{1,2}(?:\.\d{1,2})+|\d+(?:[A-Z]|\p{Ll}{2,3}))[.)]|\p{Ll}{1,3}\)|\([a-z\d]{1,2}\)|[•▪●◦*])\s/u

/** A level above the section, which we do not read. */
const CHAPTER = /^(?:Rozdział|ROZDZIAŁ|Dział|DZIAŁ) (?:\d+|[IVXLC]+)(?!\p{L})/u

/** The words of a tiret after which the next dash line is another one. */
const ENDS_INDENT = /(?:[,;]| (?:i|oraz|lub|albo|bądź))$/u

/** Tells whether a line begins a section ("§ 19 ust. 1" in a wrapped sentence does not). */
export function opensSection(line: string): boolean {
  return MARKERS.some(({ kind, pattern }) => kind === 'section' && pattern.test(line))
}

/** Tells whether a line, known to begin with none of the markers, begins with another kind of marker. */
export function isUnknownMarker(line: string): boolean {
  return UNKNOWN_ITEM.test(line) || CHAPTER.test(line)
}

/** Tells whether the words of a tiret announce another one. */
export function continuesIndents(words: string): boolean {
  return ENDS_INDENT.test(words)
}
