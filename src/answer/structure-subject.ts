import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { QueryTerm } from '../search/analyzer'
import { isDescriptive, type UnitDescriber } from './described-unit'
import { POINTS_BACK, STRUCTURE_LEMMAS, UNDER_SOME_LEADER } from './intent'
import type { Question } from './question'
import type { Subject } from './reporting-line'
import { WHOLLY_NAMED, type UnitMention } from './unit-mention'

/** The terms that may name or describe a unit. */
export function namingTerms({ terms, whole }: Pick<Question, 'terms' | 'whole'>): readonly QueryTerm[] {
  return terms.filter((term) => !whole.has(term))
}

/** Words of a question that neither name its subject nor ask about structure; a code names one, be it a division's. */
export function otherWords({ terms, units, whole, posts }: Question, mention?: UnitMention): number {
  const named = new Set([...units, ...(mention ? [mention] : [])].flatMap(({ lemmas }) => [...lemmas]))
  return terms.filter((term) => {
    const { lemma, token } = term
    if (token.kind === 'number' && posts.length > 0 && token.text.length === 1) return false
    if (token.kind === 'code' || whole.has(term) || named.has(lemma)) return false
    return !STRUCTURE_LEMMAS.has(lemma) && !STRUCTURE_LEMMAS.has(token.text.toLowerCase())
  }).length
}

/** What stands directly before a name when a unit is meant and not its matter: "referat ds. finansów", "oddział usług". */
const KIND_BEFORE =
  /\b(?:referat|refreat|oddzial|stanowisk|komork|zespol|dzial|biur|ekip|ludzi|team|unit|division)\w*[\s"„]+(?:ds\.? |od |do spraw |d\/s |z |of |for )?$/

/** Whether a mention is made as of a unit: by its code, or by its name after what kind of unit it is. */
export function isNamedAsUnit({ terms, foldedInPlace }: Question, { by, lemmas }: UnitMention): boolean {
  if (by === 'code') return true
  const first = terms.find(({ lemma }) => lemmas.has(lemma))
  return first !== undefined && KIND_BEFORE.test(foldedInPlace.slice(0, first.token.start))
}

/** Folded, every character in its place, and every code as so many signs: what code it is says nothing of the wording. */
export function withCodesMarked({ foldedInPlace, tokens }: Pick<Question, 'foldedInPlace' | 'tokens'>): string {
  return tokens
    .filter(({ kind }) => kind === 'code')
    .reduce((text, { start, end }) => text.slice(0, start) + '#'.repeat(end - start) + text.slice(end), foldedInPlace)
}

/** What separates the things of a list. */
const SEPARATOR = /[,;/]|\b(?:i|oraz|a|and|plus)\b/

/** The same where things are compared: "czym się różni X od Y". */
const COMPARED_WITH = new RegExp(String.raw`${SEPARATOR.source}|\b(?:od|from)\b`)

/** The different units of a list ("pieniądze, kadry i umowy"), each by its name or as described. */
export function listedUnits(
  question: Question,
  describe: UnitDescriber,
  { compared }: { readonly compared: boolean } = { compared: false },
): readonly UnitCode[] {
  const parts = partsOf(question, compared ? COMPARED_WITH : SEPARATOR)
  if (parts.length < 2 || parts.some((part) => part.filter(isDescriptive).length > MAX_PART)) return []
  // "oddział zamówień i umów" is one unit.
  const [best] = question.units
  if (
    !compared &&
    best !== undefined &&
    parts.filter((part) => part.some(({ lemma }) => best.lemmas.has(lemma))).length > 1
  )
    return []
  const whole = question.units.filter(({ by, wholeCoverage }) => by === 'code' || wholeCoverage >= WHOLLY_NAMED)
  const isNamed = best !== undefined && isNamedAsUnit(question, best)
  const found = parts.flatMap((part) => {
    const holds = ({ lemmas }: UnitMention): boolean => part.some(({ lemma }) => lemmas.has(lemma))
    const isInside = ({ lemmas }: UnitMention): boolean =>
      [...lemmas].every((lemma) => part.some((term) => term.lemma === lemma))
    const named = compared ? question.units.find(isInside) : (whole.find(holds) ?? question.units.find(holds))
    const mention = named ?? describe(part, question.folded)
    // Beside a unit that is named, what only looks like a remit is a story.
    return mention === undefined || (isNamed && mention.by === 'remit') ? [] : mention.unit
  })
  return found.length < parts.length ? [] : [...new Set(found)]
}

/** Longer parts are no list of things but a story. */
const MAX_PART = 3

function partsOf({ terms, whole, foldedInPlace }: Question, separator: RegExp): readonly (readonly QueryTerm[])[] {
  const parts: QueryTerm[][] = []
  let end = -1
  for (const term of terms) {
    const between = end < 0 ? '' : foldedInPlace.slice(end, term.token.start)
    if (end < 0 || separator.test(between)) parts.push([])
    parts.at(-1)?.push(term)
    end = term.token.end
  }
  return parts
    .map((part) => part.filter((term) => !whole.has(term)))
    .filter((part) => part.some((term) => isDescriptive(term) || term.token.kind === 'code'))
}

/** "stanowiska od szkolnych aplikacji": the unit that people call so by more than a part of another's name. */
export function saysMore(
  {
    mention,
    others,
    ...question
  }: Pick<Question, 'terms' | 'folded' | 'whole'> & { mention: UnitMention; others: number },
  describe: UnitDescriber,
): UnitCode | undefined {
  if (mention.by !== 'name' || mention.wholeCoverage >= WHOLLY_NAMED || others === 0) return undefined
  const called = describe(namingTerms(question), question.folded)
  const isMore = called?.by === 'nickname' && [...called.lemmas].some((lemma) => !mention.lemmas.has(lemma))
  return isMore && called.lemmas.size >= mention.lemmas.size ? called.unit : undefined
}

/** Somebody who was spoken of before, by a pronoun. */
const PRONOUN =
  /\b(?:oni|one|ono|ona|on|ich|im|nimi|nich|niego|nim|nia|niej|jej|jego|they|their|them)\b|\bt(?:en|a|ego|ej|emu|ym|e|ych) (?:referat|oddzial|komork|zespol|stanowisk)|\bto (?:w koncu |wlasciwie |teraz )?(?:podpada|podchodzi|podlega|siedzi|nalezy|wisi|jest)\b/

/** "II czy III", "pierwszy albo drugi" */
const OPEN_RANKS =
  /\b(?:i{1,3}|pierwsz\w+|drug\w+|trzec\w+|first|second)(?: zastepc\w*)? (?:czy|albo|lub|or) (?:\w+ )?(?:i{1,3}|pierwsz\w+|drug\w+|trzec\w+|second|third)\b/

/** Whom a question is about: named, spoken of before, or described. */
export function subjectOf(
  question: Question,
  {
    others,
    before,
    describe,
    organization,
  }: {
    readonly others: number
    readonly before: Subject | undefined
    readonly describe: UnitDescriber
    readonly organization: Organization
  },
): Subject | undefined {
  const { folded, units, posts } = question
  const [[mention], [post]] = [units, posts]
  if (mention !== undefined) return saysMore({ ...question, mention, others }, describe) ?? mention.unit
  // "kto jest zwierzchnikiem kadr, II czy III Zastępca": neither is asked about.
  const described =
    OPEN_RANKS.test(folded) || UNDER_SOME_LEADER.test(folded)
      ? describe(namingTerms(question), folded)?.unit
      : undefined
  if (described !== undefined) return described
  // "Kto jest nad kadrami u dyrektora": the head is not what is asked about.
  if (post !== undefined && (post !== organization.head || others === 0)) return post
  if (before !== undefined && (others === 0 || (POINTS_BACK.test(folded) && PRONOUN.test(folded)))) return before
  return describe(namingTerms(question), folded)?.unit ?? post ?? before
}

/** Whether a subject is a unit that exists. */
export function isKnownUnit(subject: string | undefined, { units }: Organization): subject is UnitCode {
  return subject !== undefined && isUnitCode(subject) && units.has(subject)
}
