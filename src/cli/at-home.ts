import type { Knowledge } from '../knowledge'
import { toCitation } from '../ordinance/citation'
import type { EId } from '../ordinance/provision'
import type { ForeignMatter } from '../search/foreign-matter'

/** A single word says too little: "oceny" stands in many an act. */
const LEAST_WORDS = 2

/** What an act seems to settle of the matters that are held to be foreign to it, for whoever puts in the act. */
export function hintsAtHome(
  { foreignMatters }: { readonly foreignMatters: readonly ForeignMatter[] },
  { search }: Pick<Knowledge, 'search'>,
): string[] {
  const lines = foreignMatters.flatMap(({ matter, terms }) => {
    const found = [matter, ...terms].flatMap((words) => findDuty(words, search) ?? [])
    const [first] = found
    return first === undefined ? [] : [`  ${matter}: ${[...new Set(found)].map(toCitation).join(', ')}`]
  })
  if (lines.length === 0) return []
  return [
    [
      'foreign matters of which duties speak; name in metadata.json under "atHome" those that the act settles:',
      ...lines,
    ].join('\n'),
  ]
}

/** The duty whose own words hold all of the words. */
function findDuty(words: string, search: Knowledge['search']): EId | undefined {
  const { terms, hits } = search(words)
  if (terms.length < LEAST_WORDS) return undefined
  return hits.find(({ unit, settled }) => unit !== undefined && terms.every(({ lemma }) => settled.includes(lemma)))
    ?.eId
}
