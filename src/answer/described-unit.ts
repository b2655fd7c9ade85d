import type { UnitCode } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import type { SearchResult } from '../search/engine'
import { STRUCTURE_LEMMAS } from './intent'
import type { NicknameRecognizer } from './nickname'
import type { UnitMention } from './unit-mention'

/** Finds the unit that words describe: by what people call it ("cyberki"), else by what it is for ("ci od kabli"). */
export type UnitDescriber = (terms: readonly QueryTerm[], folded: string) => UnitMention | undefined

/** What describing needs. */
export interface DescriberDeps {
  readonly nicknames: NicknameRecognizer
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
  /** Whether what was found is nothing that the act settles. */
  readonly isForeign: (folded: string, result: SearchResult) => boolean
}

/** Builds a describer; the search is asked only when nobody calls a unit so. */
export function createUnitDescriber({ nicknames, search, isForeign }: DescriberDeps): UnitDescriber {
  return (terms, folded) => {
    const described = terms.filter(isDescriptive)
    if (described.length === 0) return undefined
    const [called] = nicknames(terms)
    if (called !== undefined) return called
    if (described.some(({ known }) => !known)) return undefined
    const found = search(described)
    if (isForeign(folded, found)) return undefined
    const unit = bestAsAWhole(found)
    return unit === undefined
      ? undefined
      : { unit, by: 'remit', coverage: 1, wholeCoverage: 1, lemmas: new Set(described.map(({ lemma }) => lemma)) }
  }
}

/** A word that neither asks about structure nor is a code. */
export function isDescriptive({ lemma, token }: QueryTerm): boolean {
  return token.kind !== 'code' && !STRUCTURE_LEMMAS.has(lemma) && !STRUCTURE_LEMMAS.has(token.text.toLowerCase())
}

/** The unit whose provisions together hold the words best, each word counted where it is held best. */
function bestAsAWhole({ hits }: SearchResult): UnitCode | undefined {
  const byUnit = new Map<UnitCode, { words: Map<string, number>; all: number }>()
  for (const { unit, score, matched } of hits) {
    if (unit === undefined) continue
    const sum = byUnit.get(unit) ?? { words: new Map<string, number>(), all: 0 }
    for (const lemma of matched) sum.words.set(lemma, Math.max(sum.words.get(lemma) ?? 0, score))
    sum.all += score
    byUnit.set(unit, sum)
  }
  let best: { unit: UnitCode; score: number } | undefined
  for (const [unit, { words, all }] of byUnit) {
    const score = [...words.values()].reduce((sum, one) => sum + one, 0) + FURTHER_PROVISION * all
    if (best === undefined || score > best.score) best = { unit, score }
  }
  return best?.unit
}

/** What each provision adds besides its words; tried on descriptions of the trial sets ("ci od kabli i telefonów"). */
const FURTHER_PROVISION = 0.2
