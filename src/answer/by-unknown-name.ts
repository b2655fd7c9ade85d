import type { EId } from '../ordinance/provision'
import type { QueryTerm } from '../search/analyzer'
import type { SearchResult } from '../search/engine'
import type { Answer } from './answer'
import { isDescriptive } from './described-unit'
import { CONTACT, FAILURE, REMIT, REMIT_OF_UNIT, SUPERIOR } from './intent'
import type { NicknameRecognizer } from './nickname'
import type { Question } from './question'

/** "Referat ds. promocji": a name as the act would give it, of a unit that is asked about, not one that somebody is from. */
const FORMAL_NAME =
  /(?<!\b(?:dla|z|ze|w|we|od|u) )\b(?<kind>referat|oddzial|zespol|biur|wydzial|sekcj|stanowisk)\w* (?:ds\.?|do spraw|d\/s) (?<of>[^,.;:?!–]+)/

/** "Wydział Kultury", "Zarząd Zieleni": an office of another kind than the act's units, asked what it does or who leads it. */
const OTHER_OFFICE =
  /(?<!\b(?:dla|z|ze|w|we|od|u) )\b(?<kind>wydzial|zarzad|biur|departament)(?:u|owi|em|zie|ze|o|a|ie)? (?<of>[^,.;:?!–]+)/
const OF_OFFICES = [
  CONTACT,
  REMIT,
  REMIT_OF_UNIT,
  SUPERIOR,
  /\b(?:kto|kim|who) (?:\w+ )?(?:kieruje|rzadzi|szef\w*|kierowni\w+|naczelni\w+|dyrektor\w*|runs|heads)\b/,
]

/** What telling that there is no such unit needs. */
export interface UnknownNameDeps {
  readonly nicknames: NicknameRecognizer
  readonly search: (terms: readonly QueryTerm[]) => SearchResult
  /** Lemmas of a provision's own words. */
  readonly wordsOf: (eId: EId) => readonly string[]
}

/** That there is no unit of a name, when neither a name, nor what people call the units, nor the act knows a word of it. */
export function answerByUnknownName(question: Question, deps: UnknownNameDeps): Answer | undefined {
  const { folded, foldedInPlace, terms, units, whole } = question
  const formal = FORMAL_NAME.exec(foldedInPlace)
  const found = formal ?? (OF_OFFICES.some((wording) => wording.test(folded)) ? OTHER_OFFICE.exec(foldedInPlace) : null)
  const of = found?.groups?.['of']
  if (found === null || of === undefined || units.length > 0 || FAILURE.test(folded)) return undefined
  const start = found.index + found[0].length - of.length
  const isAbout = (term: QueryTerm): boolean =>
    isDescriptive(term) && !whole.has(term) && !REACHES.test(term.token.text)
  const named = terms.filter((term) => {
    const { start: at, end } = term.token
    return isAbout(term) && at >= start && end <= start + of.length
  })
  const others = terms.filter((term) => isAbout(term) && !named.includes(term) && term.token.start !== found.index)
  if (named.length === 0 || named.length > MAX_WORDS || others.length > 0) return undefined
  const called = new Set(deps.nicknames(named).flatMap(({ lemmas }) => [...lemmas]))
  const { hits } = deps.search(named)
  const words = [[], ...hits.map(({ eId }) => deps.wordsOf(eId))]
  // Of another kind, the act has to name the kind as well: "Departament Marki Kraków", but no "Biuro Rady Miasta".
  const kindOf = formal === null ? terms.filter(({ token }) => token.start === found.index) : []
  const isKnown = ({ lemma }: QueryTerm, held: readonly string[]): boolean => called.has(lemma) || held.includes(lemma)
  if (words.some((held) => [...kindOf, ...named].every((term) => isKnown(term, held)))) return undefined
  const near = hits.filter(({ settled }) => settled.length > 0).flatMap(({ unit }) => unit ?? [])
  const said = named.map(({ token }) => token.text).join(' ')
  const kind = KINDS[found.groups?.['kind'] ?? ''] ?? ''
  return {
    kind: 'not-existing',
    asked: `${kind} ${formal === null ? '' : 'ds. '}${said}`,
    units: [...new Set(near)].slice(0, MAX_NEAR),
    provisions: [],
  }
}

/** The kinds of units by how their words begin. */
const KINDS: Readonly<Record<string, string>> = {
  referat: 'Referat',
  oddzial: 'Oddział',
  zespol: 'Zespół',
  biur: 'Biuro',
  wydzial: 'Wydział',
  sekcj: 'Sekcja',
  zarzad: 'Zarząd',
  departament: 'Departament',
  stanowisk: 'Stanowiska',
}

/** What is asked for beside a name. */
const REACHES = /^(?:telefon|kontakt|mail|e-mail|adres|numer)/iu

/** A longer name is a description. */
const MAX_WORDS = 3

/** Units that are near by what the act calls otherwise. */
const MAX_NEAR = 2
