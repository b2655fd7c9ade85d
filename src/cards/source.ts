import type { Source } from '../answer/answer'
import { toCitation } from '../ordinance/citation'
import { isEId } from '../ordinance/provision'
import type { Links } from './link'
import { PARTS } from './strings.pl'

/** More places than this prove no more. */
const MOST_SOURCES = 6

/** "§ 13 pkt 1 lit. e", or "tytuł" for a part of the act outside its sections. */
export function sourceLabel(source: Source): string {
  return isEId(source) ? toCitation(source) : PARTS[source]
}

/** The same with each number tied to its sign, so that no line of a card ends with "§" or "pkt". */
export function tiedLabel(source: Source): string {
  return sourceLabel(source).replace(/(?<=§|ust\.|pkt|lit\.|tiret) /gu, '\u00a0')
}

/** Where the reader shows it. */
export function sourceLink(source: Source, links: Links): string {
  return isEId(source) ? links.provision(source) : links.act()
}

/** Words with the places that prove them: "Podlega dyrektorowi (§ 1 ust. 4)."; `print` gives each place its form. */
export function withSources(words: string, sources: readonly Source[] = [], print: (source: Source) => string): string {
  const cited = [...new Set(sources)].slice(0, MOST_SOURCES).map(print).join(', ')
  if (cited === '' || words === '') return words + cited
  if (words.endsWith(':')) return `${words} ${cited}`
  // "2025 r." ends with an abbreviation, which keeps its full stop.
  if (/\sr\.$/u.test(words)) return `${words} (${cited}).`
  return words.endsWith('.') ? `${words.slice(0, -1)} (${cited}).` : `${words} (${cited})`
}
