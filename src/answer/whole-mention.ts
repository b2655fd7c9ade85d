import type { Organization } from '../organization/model'
import { foldInPlace, type Span } from './matters'

/** Finds where a folded question names the whole organization: by its name, its short name or its initials. */
export type WholeRecognizer = (folded: string) => readonly Span[]

/** What the wording tables call the whole, whatever the act calls it. */
export const WHOLE = 'centrum'

/** Endings of a noun in any case: centrum, wydziału, biurem. */
const ENDINGS = '(?:um|a|u|owi|em|iem|ie|e|y|i|o|om|ow|ami|ach)?'

/** Builds a recogniser: "Centrum Obsługi Informatycznej", "Centrum" and "COI" are the same. */
export function createWholeRecognizer({ name, shortName }: Pick<Organization, 'name' | 'shortName'>): WholeRecognizer {
  const words = foldInPlace(name).split(' ')
  const full = inflected(name)
  const initials = words.map((word) => word.charAt(0)).join('')
  const short = foldInPlace(shortName).replace(/(?:um|[aeio])$/, '') + ENDINGS
  const pattern = new RegExp(String.raw`\b(?:${[full, short, initials].join('|')})\b`, 'g')
  return (folded) =>
    [...folded.matchAll(pattern)].map(({ index, 0: named }) => ({ start: index, end: index + named.length }))
}

/** What the whole was called in earlier acts, without abbreviations ("Wydział Informatyki UMK"); nothing matches where it had no other name. */
export function formerNamePattern({ formerName }: Pick<Organization, 'formerName'>): RegExp {
  const name = formerName?.name.replace(/\s*\b\p{Lu}{2,}\b/gu, '').trim() ?? ''
  return name === '' ? /(?!)/ : new RegExp(String.raw`\b${inflected(name)}\b`)
}

/**
 * Words that say no more than which office is meant: what the whole was called before, the prefix of its units' codes,
 * and the city.
 */
export function officeWords(
  { formerName, identifier }: Pick<Organization, 'formerName' | 'identifier'>,
  { passedBy, lemmasOf }: { readonly passedBy: string; readonly lemmasOf: (text: string) => readonly string[] },
): ReadonlySet<string> {
  const texts = [formerName?.name ?? '', identifier, passedBy.split(' ').at(-1) ?? '']
  return new Set(texts.flatMap((text) => [...lemmasOf(text), ...text.toLowerCase().split(' ')]))
}

/** A name in any case. */
function inflected(name: string): string {
  const words = foldInPlace(name).split(' ')
  return words.map((word) => String.raw`${stemOf(word)}\w{0,4}`).join(String.raw`\s+`)
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(3, word.length - 2))
}
