import { parseCitation } from '../../src/ordinance/citation'
import type { EId } from '../../src/ordinance/provision'

/** The address of a provision as people cite it: "§ 13 pkt 1 lit. e". */
export function addressOf(citation: string): EId {
  const found = parseCitation(citation)
  if (found === undefined) throw new Error(`${citation} is no citation`)
  return found
}
