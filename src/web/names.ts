import { subjectLabel } from '../cards/naming'
import type { Organization, OrganizationalUnit } from '../organization/model'
import type { Mark } from './linked-text'
import { subjectPath } from './paths'

/** Finds where a text names units and posts, to link them. */
export interface NameFinder {
  /** Units alone, in all the cases of the act's language. */
  inAct(text: string): readonly Mark[]
  /** Units, and a post that is the whole text. */
  inReply(text: string): readonly Mark[]
}

/** Letters that an ending may take from a word: "Stanowiska" → "Stanowisk". */
const ENDING = 3

/** Prepares the names of one organization. */
export function createNameFinder(organization: Organization): NameFinder {
  const units = [...organization.units.values()].map((unit) => {
    return { href: subjectPath(unit.identifier), pattern: patternOf(unit) }
  })
  const posts = new Map([...organization.posts.keys()].map((id) => [subjectLabel(organization, id), subjectPath(id)]))
  const inAct = (text: string): Mark[] =>
    units.flatMap(({ href, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, href })),
    )
  return {
    inAct,
    inReply(text) {
      const href = posts.get(text)
      return href === undefined ? inAct(text) : [{ start: 0, end: text.length, href }]
    },
  }
}

/** A name in any case, with or without the code before or after it, or the code alone. */
function patternOf({ identifier, name }: OrganizationalUnit): RegExp {
  const code = `${escapePattern(identifier)}(?![\\p{L}\\p{N}]|-\\d)`
  const words = name
    .split(/\s+/)
    .map(inflected)
    .join(String.raw`\s+`)
  const either = String.raw`(?:${code}\s+)?${words}(?:,?\s+(?:\(${code}\)|${code}))?|${code}`
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${either})`, 'giu')
}

/** A word with any ending; abbreviations and signs do not change. */
function inflected(word: string): string {
  if (!/^\p{L}{4,}$/u.test(word) || word === word.toUpperCase()) return escapePattern(word)
  return String.raw`${word.slice(0, Math.max(3, word.length - ENDING))}\p{L}*`
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
