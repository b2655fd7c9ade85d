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
  const full = words.map((word) => String.raw`${stemOf(word)}\w{0,4}`).join(String.raw`\s+`)
  const initials = words.map((word) => word.charAt(0)).join('')
  const short = foldInPlace(shortName).replace(/(?:um|[aeio])$/, '') + ENDINGS
  const pattern = new RegExp(String.raw`\b(?:${[full, short, initials].join('|')})\b`, 'g')
  return (folded) =>
    [...folded.matchAll(pattern)].map(({ index, 0: named }) => ({ start: index, end: index + named.length }))
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(3, word.length - 2))
}
