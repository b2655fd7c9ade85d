import { foldDiacritics } from '../language/fold'
import type { Organization, OrganizationalUnit, UnitCode } from '../organization/model'
import { isUnitCode } from '../organization/model'
import type { Analyzer, QueryTerm } from '../search/analyzer'
import { toRoot } from '../search/root'

/** A unit that a question names. */
export interface UnitMention {
  readonly unit: UnitCode
  readonly by: 'code' | 'name' | 'nickname' | 'remit'
  /** Share, 0 to 1, of the name (or of a part of it that stands alone) that the question holds. */
  readonly coverage: number
  /** Share of the whole name; decides between units that share a part. */
  readonly wholeCoverage: number
  /** The lemmas of the question that make the mention. */
  readonly lemmas: ReadonlySet<string>
}

/** Finds the units that a question's words name; `least` is the share of a name that makes a mention. */
export type UnitRecognizer = (terms: readonly QueryTerm[], least?: number) => readonly UnitMention[]

/** Less of a name than this is a word in common, not a mention. */
const MIN_COVERAGE = 0.6

interface UnitName {
  readonly unit: UnitCode
  readonly whole: readonly string[]
  /** The sides of "i" in a name, each of which people use alone: "Smart City" and "analizy danych". */
  readonly parts: readonly (readonly string[])[]
}

/** Builds a recogniser over the names and codes of an organization's units. */
export function createUnitRecognizer(organization: Organization, analyzer: Analyzer): UnitRecognizer {
  const names = [...organization.units.values()].map((unit) => readName(unit, analyzer))
  const rarity = rarityOf(names)
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + (rarity.get(word) ?? 0), 0)
  const weights = new Map(names.flatMap(({ whole, parts }) => [whole, ...parts].map((words) => [words, weigh(words)])))

  const mention = (name: UnitName, asked: ReadonlyMap<string, string>, least: number): UnitMention[] => {
    const held = (words: readonly string[]): string[] => words.filter((word) => asked.has(word))
    const share = (words: readonly string[]): number => weigh(held(words)) / (weights.get(words) ?? 1)
    const coverage = Math.max(...name.parts.map(share))
    if (!(coverage >= least)) return []
    const lemmas = new Set(held(name.whole).map((word) => asked.get(word) ?? word))
    return [{ unit: name.unit, by: 'name', coverage, wholeCoverage: share(name.whole), lemmas }]
  }

  return (terms, least = MIN_COVERAGE) => {
    const byCode = terms.flatMap(({ token, lemma }): UnitMention[] => {
      if (token.kind !== 'code' || !isUnitCode(token.text) || !organization.units.has(token.text)) return []
      return [{ unit: token.text, by: 'code', coverage: 1, wholeCoverage: 1, lemmas: new Set([lemma]) }]
    })
    const asked = new Map<string, string>()
    for (const { lemma } of terms) asked.set(toRoot(lemma) ?? lemma, lemma)
    const byName = names
      .filter(({ whole }) => whole.some((word) => asked.has(word)))
      .flatMap((name) => mention(name, asked, least))
      .sort((a, b) => b.wholeCoverage * b.coverage - a.wholeCoverage * a.coverage || b.lemmas.size - a.lemmas.size)
    const found = [...byCode, ...byName.filter(({ unit }) => !byCode.some((other) => other.unit === unit))]
    const [first] = found
    const better = first && found.find((other) => saysMore(other, first, organization))
    return better === undefined ? found : [better, ...found.filter((other) => other !== better)]
  }
}

/** "zamówienia i umowy" means the Oddział that has both words; "stanowiska umów w IT-07" the inner unit. */
function saysMore(one: UnitMention, other: UnitMention, { units }: Organization): boolean {
  if (other.by === 'code') return units.get(one.unit)?.unitOf === other.unit && one.wholeCoverage > WHOLLY_NAMED
  return one.lemmas.size > other.lemmas.size && [...other.lemmas].every((lemma) => one.lemmas.has(lemma))
}

/** From this share on nothing but "IT" or the like is missing of a name. */
export const WHOLLY_NAMED = 0.85

/** The mentions with one of the kind that is asked for first, if it has the same words: "oddział od umów" is no Stanowiska. */
export function preferKind(
  mentions: readonly UnitMention[],
  folded: string,
  { units }: Organization,
): readonly UnitMention[] {
  const [first] = mentions
  const kinds = new Set([...folded.matchAll(KIND)].map(([, kind]) => kind))
  if (first === undefined || first.by === 'code' || kinds.size !== 1) return mentions
  const isAsked = ({ unit }: UnitMention): boolean =>
    kinds.has(foldDiacritics(units.get(unit)?.classification ?? '').slice(0, KIND_LETTERS))
  const same = mentions.find((other) => isAsked(other) && [...first.lemmas].every((lemma) => other.lemmas.has(lemma)))
  return same === undefined || isAsked(first) ? mentions : [same, ...mentions.filter((other) => other !== same)]
}

/** What kind of unit is named; "w którym oddziale" asks for one. */
const KIND = /(?<!\b(?:ktor|jak)\w{1,4} )\b(refera|oddzia|stanow)\w*/g
const KIND_LETTERS = 6

/** "cyberbezpieczeństwa Systemu Informatycznego UMK" is called "cyberbezpieczeństwo". */
function withoutProperNoun(side: string): string {
  return side.replace(/(?<=\p{Ll}) \p{Lu}.*$/u, '')
}

/** The words that name a unit, as roots, without what kind of unit it is. */
function readName(unit: OrganizationalUnit, analyzer: Analyzer): UnitName {
  const own = unit.classification === 'stanowisko' ? unit.name : unit.name.replace(/^\p{L}+\s+(?:ds\.\s+)?/u, '')
  const words = (text: string): string[] => [
    ...new Set(analyzer.analyzeText(text).map((lemma) => toRoot(lemma) ?? lemma)),
  ]
  const whole = words(own)
  const sides = unit.classification === 'stanowisko' ? [] : own.split(/ i | ds\. /u)
  const parts = sides.flatMap((side) => [words(side), words(withoutProperNoun(side))])
  // A single post is called by its noun alone: "strateg".
  if (unit.classification === 'stanowisko') parts.push(words(own.split(' ds. ')[0]?.split(' ').at(-1) ?? ''))
  return { unit: unit.identifier, whole, parts: [whole, ...parts].filter((part) => part.length > 0) }
}

function rarityOf(names: readonly UnitName[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const { whole } of names) for (const word of whole) count.set(word, (count.get(word) ?? 0) + 1)
  return new Map([...count].map(([word, uses]) => [word, Math.log(1 + names.length / uses)]))
}
