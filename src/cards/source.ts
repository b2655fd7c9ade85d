import type { Source } from '../answer/answer'
import { toCitation } from '../ordinance/citation'
import { isEId } from '../ordinance/provision'
import type { Links } from './link'
import { PARTS } from './strings.pl'

/** "§ 13 pkt 1 lit. e", or "tytuł" for a part of the act outside its sections. */
export function sourceLabel(source: Source): string {
  return isEId(source) ? toCitation(source) : PARTS[source]
}

/** Where the reader shows it. */
export function sourceLink(source: Source, links: Links): string {
  return isEId(source) ? links.provision(source) : links.act()
}
