import { findCitations, resolveMention } from './citation'
import { cleanLines } from './clean'
import { cutAct, joinLines, readConclusions, readPreface, type Conclusions, type Preface } from './frame'
import { readMetadata, type Metadata } from './metadata'
import { parseProvisions } from './parse'
import { parentEId, walk, type EId, type Provision } from './provision'

/** A reference from one provision to another of the same act. */
export interface CrossReference {
  readonly from: EId
  readonly to: EId
  /** Place of the words in the text of `from`. */
  readonly start: number
  readonly end: number
}

/** An act that was read whole. */
export interface Ordinance {
  readonly preface: Preface
  /** The legal basis, as printed. */
  readonly preamble: string
  readonly sections: readonly Provision[]
  readonly conclusions: Conclusions
  readonly metadata: Metadata
  readonly crossReferences: readonly CrossReference[]
  /** Every provision by its `eId`, in the order of the act. */
  readonly provisions: ReadonlyMap<EId, Provision>
}

/** Reads an act from its text; `file` stands in error messages. Throws an OrdinanceSyntaxError. */
export function parseOrdinance(source: string, file: string): Ordinance {
  const parts = cutAct(cleanLines(source), file)
  const preface = readPreface(parts.preface, file)
  const preamble = joinLines(parts.preamble)
  const conclusions = readConclusions(parts.conclusions)
  const sections = parseProvisions(parts.body, file)
  const provisions = new Map([...walk(sections)].map((provision) => [provision.eId, provision]))
  return {
    preface,
    preamble,
    sections,
    conclusions,
    metadata: readMetadata({ preface, preamble, conclusions }, sections),
    crossReferences: [...provisions.values()].flatMap((provision) => findCrossReferences(provision, provisions)),
    provisions,
  }
}

/** The provisions above one, outermost first, without itself. */
export function ancestors(ordinance: Ordinance, eId: EId): Provision[] {
  const above: Provision[] = []
  for (let at = parentEId(eId); at !== undefined; at = parentEId(at)) {
    const provision = ordinance.provisions.get(at)
    if (provision !== undefined) above.unshift(provision)
  }
  return above
}

/**
 * The provisions an address can mean: the one it names or, where it leaves levels out ("§ 13 lit. e"), those of that
 * section that hold all its levels; empty when the act has none.
 */
export function locate(ordinance: Ordinance, eId: EId): Provision[] {
  const exact = ordinance.provisions.get(eId)
  if (exact !== undefined) return [exact]
  const levels = eId.split('__')
  return [...ordinance.provisions.values()].filter((provision) => {
    const held = provision.eId.split('__')
    return held.at(-1) === levels.at(-1) && levels.every((level) => held.includes(level))
  })
}

/** "§ 4 zarządzenia nr 12/2020": an act does not cite itself by its number. */
const OTHER_ORDINANCE = /^[\s,)]*zarządze\p{L}+ [Nn]r /u

/** Only references that land on a provision of this act count; "powyższych zadań" names none. */
function findCrossReferences(provision: Provision, provisions: ReadonlyMap<EId, Provision>): CrossReference[] {
  return findCitations(provision.text).flatMap((mention) => {
    const to = resolveMention(mention, provision.eId)
    if (OTHER_ORDINANCE.test(provision.text.slice(mention.end))) return []
    if (to === undefined || !provisions.has(to) || to === provision.eId) return []
    return [{ from: provision.eId, to, start: mention.start, end: mention.end }]
  })
}
