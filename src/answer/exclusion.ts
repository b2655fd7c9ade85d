import type { QueryTerm } from '../search/analyzer'
import { FAILURE } from './intent'
import { isInside, isVerb, NOT_ASKED, spansOf, type Span } from './matters'

/** No question leaves anything out without one of these. */
const EXCLUDES =
  /\b(?:nie|wiem|niewazne|obojetne|wszystko jedno|mniejsza|zamiast|odroznieniu|przeciwienstwie|pomij(?:am|ajac)|pominieciem|abstrahujac|i know|i already know|not|don't|dont|isn't|isnt|rather|instead|opposed|unlike)\b/

/** Where a phrase ends: at a sign, or where it is said what is meant instead. */
const END = String.raw`(?=[,;?!:()]|(?<!\bds)\.|\s[–-]\s|\b(?:tylko|lecz|ale|jedynie|kto|komu)\b|\s*$)`

/** What a phrase is made of, "stanowiska ds. umów" as well. */
const WITHIN = String.raw`(?:\bds\.|[^;.?!:()])`

/** Where "nie" opens a phrase of its own, rather than denying a verb: "drukarka nie drukuje". */
const OPENS = String.raw`(?<=^\s*|[.,;:?!(–-] ?|\b(?:a|ale|bo|czyli|ani) )`

/** After these words "nie" denies something else: a state, a habit, or that it is all. */
const NO_EXCLUSION = String.raw`(?!(?:tylko|jedn\w+|jeden|wszys\w+|kazd\w+|caly|cala|cale|sam[aoi]?|moj\w*|moja|nasz\w*|wasz\w*|ma|mam|mamy|maja|mial\w*|jest\w*|sa|byl\w*|bedzie|wie\w*|wiadomo|mozna|wolno|trzeba|chce\w*|chca|moge|moze|musi\w*|musz\w+|widac|slychac|czuc|sposob|warto|bardzo|zawsze|calkiem|do konca|tak|od razu|dzis\w*|teraz|raz|to|w porzadku|za bardzo)\b)`

/** Phrases that say by themselves that something is left out. */
const EXCLUSIONS = [
  NOT_ASKED,
  // "nie interesuje mnie X, interesuje mnie Y", "nie szukam X, tylko Y"
  new RegExp(
    String.raw`\bnie (?:interesuj\w+ (?:mnie|nas)|obchodz\w+ (?:mnie|nas)|szuk\w+|potrzeb\w+|chodzi (?:mi|nam)|chc[ey]\w*),? (?!tylko\b)${WITHIN}{1,100}?,? (?=(?:tylko|lecz|ale|interesuj|obchodz|szuka|potrzeb|chodzi|chce)\w*\b)`,
    'g',
  ),
  // "…, X mnie nie interesuje"
  /(?<=[,;.] |\(|^)[^,;.?!:()]{1,80} (?:mnie|nas) nie (?:interesuj|obchodz)\w+/g,
  // "wiem już, kto X, ale kto Y", "nieważne, kto X"
  /\b(?:(?<!\b(?:nie|czy) )wiem(?: juz)?|nie ma znaczenia|(?:niewazne|obojetne|wszystko jedno|mniejsza o to)(?: juz)?),? (?:to )?(?:kto|komu|gdzie) [^;.?!:]{1,100}?(?=[;.?!:]|\s[–-]\s|,? (?:ale|lecz|tylko|a)\b|, (?:kto|komu|chce|interesuje)\b|\s*$)/g,
  /\bnie (?:mam na mysli|myl\w+ (?:\w+ )?ze?) [^,;.?!:()]{1,80}?(?=[,;.?!:()]|\s[–-]\s|\b(?:tylko|lecz|ale|kto|komu)\b|\s*$)/g,
  /\bi (?:already )?know (?:who|whom|where|which) [^;.?!:]{1,100}?(?=[;.?!:]|\s[–-]\s|,? but\b|, who\b|\s*$)/g,
  // "not sure who …"
  /\bnot (?:really |quite |entirely )?sure\b/g,
  // "…, nie kto go instaluje"
  /\b(?:a |ale |i )?nie (?:kto|komu|gdzie|ktor\w+)\b .*?(?=[,;.?!:]|\b(?:tylko|lecz|ale)\b|$)/g,
  /\b(?:a |ale |i )?nie (?:na|o|z|w|do|dla|od|tej|tego|tych|takie|te|ten|ta)\b .*?(?=[,;.?!:]|\b(?:tylko|lecz|ale)\b|$)/g,
  // "nie ten, kto X, tylko …", "a nie ci, co X"
  new RegExp(
    String.raw`\bnie (?:ten|ta|to|te|tego|tej|tych|tym|tymi|temu|ci),? (?:kto|co|ktor\w+|gdzie) ${WITHIN}{1,120}?${END}`,
    'g',
  ),
  // "kto nie szkoli, tylko prowadzi ewidencję"
  /(?<=\b(?:kto|ten co|ci co) )nie (?!tylko\b)[^,;.?!:()]{1,80}?,? (?=(?:tylko|lecz)\b)/g,
  // "zamiast je opisywać"; "zamiast obrazu mam śnieg" tells what is broken.
  /\b(?<!\bbo )zamiast (?!czego|jaki|ktor|te(?:go|j)\b|ni(?:ego|ej|ch)\b)[^,;.?!:()]{1,80}?(?=[,;.?!:()]|\s[–-]\s|\b(?:kto|komu|mam|mamy|jest|sa|widze|pokazuje|wyskakuje|dostaje|leci|pojawia)\b|\s*$)/g,
  /\b(?:w odroznieniu od|w przeciwienstwie do|pomij(?:am|ajac)|z pominieciem|abstrahujac od) [^,;.?!:()]{1,80}?(?=[,;.?!:()]|\s[–-]\s|\b(?:kto|komu)\b|\s*$)/g,
  /\b(?:as opposed to|rather than|instead of|unlike|(?:don't|dont|do not) mean|not ask(?:ing)? about|(?:not|isn't|isnt) about) (?!that\b)[^,;.?!:()]{1,100}?(?=[,;.?!:()]|\s[–-]\s|\bbut\b|\s*$)/g,
  /(?<=^\s*|[.,?!:(] ?|\b(?:and|but) )not (?!(?:only|just|sure|able|available|there|yet|working|printing|connecting|responding|loading|starting|opening|showing|charging)\b)[^,;.?!:()]{1,100}?(?=[,;.?!:()]|\s[–-]\s|\bbut\b|\s*$)/g,
] as const

/** The same, where what "nie" denies is a thing; before a verb it tells what is the case. */
const DENIALS = [
  // "kablem, nie wifi", "(nie pocztą elektroniczną)"
  new RegExp(String.raw`(?<=, ?(?:a )?|\(|\s[–-] |^\s*|[.?!] )nie ${NO_EXCLUSION}[\w-]+(?: (?!(?:tylko|lecz|ale|jedynie)\b)[\w-]+){0,3}?(?=\s*[.,;:?!)]|\s[–-]\s|\s*$)`, 'g'),
  // "nie budżet tylko umowy"
  /\bnie (?:\w+ ){1,3}(?=(?:tylko|lecz)\b)/g,
  // "nie X ani Y, tylko …"
  new RegExp(String.raw`${OPENS}nie ${NO_EXCLUSION}${WITHIN}{1,120}?,? ?(?=\b(?:tylko|lecz|ale|jedynie)\b)`, 'g'),
] as const // prettier-ignore

/** "kto zarządza X, a nie Y": beside a "kto" even an action is left out. */
const CONTRAST = new RegExp(
  String.raw`\ba nie ${NO_EXCLUSION}(?:(?:[\w-]+ ){0,2}[\w-]+, ktor\w+ )?(?:\bds\.|[^,;.?!:()]){1,80}?${END}`,
  'g',
)

/** "…, a nie tylko te od X": more is meant than X; but "nie tylko X, ale i Y" means both. */
const NOT_ONLY = /\b(?:a|bo|czyli|i) nie tylko [^,;.?!]*(?!, (?:ale|lecz))(?=[,;.?!]|$)/g

/** "nie drukuje, tylko mruga": how a failure shows asks nothing. */
const SYMPTOM = /(?<=\b(nie [^,.;:?!]{1,40}), )tylko (?:sie )?\w+(?=\s*[,.;:?!]|\s*$)/g

/** Where a question says what it is not about; nowhere when it would be about nothing. */
export function findExcluded(terms: readonly QueryTerm[], folded: string): readonly Span[] {
  if (!EXCLUDES.test(folded)) return []
  const verbs = new Set(terms.filter(isVerb).map(({ token }) => token.start))
  const deniesVerb = ({ start }: Span): boolean => verbs.has(folded.indexOf('nie ', start) + 'nie '.length)
  const followsWho = ({ start }: Span): boolean => /\bkto\b[^.?!]*$/.test(folded.slice(0, start))
  const spans = [
    ...EXCLUSIONS.flatMap((pattern) => spansOf(pattern, folded)),
    ...DENIALS.flatMap((pattern) => spansOf(pattern, folded)).filter((span) => !deniesVerb(span)),
    ...spansOf(CONTRAST, folded).filter((span) => !deniesVerb(span) || followsWho(span)),
  ].filter((span) => !isNoExclusion(folded, span))
  spans.push(...symptomsIn(folded))
  return terms.some(({ token }) => !spans.some((span) => isInside(token, span))) ? spans : []
}

/** The terms that a question asks about, without those it excludes. */
export function withoutExcluded(
  terms: readonly QueryTerm[],
  folded: string,
  excluded = findExcluded(terms, folded),
): readonly QueryTerm[] {
  const spans = folded.includes('nie tylko') ? [...excluded, ...spansOf(NOT_ONLY, folded)] : excluded
  const isKept = (term: QueryTerm): boolean => {
    const span = spans.find((other) => isInside(term.token, other))
    return span === undefined || (!isVerb(term) && isMeantAgain(span, terms, folded))
  }
  const kept = spans.length === 0 ? terms : terms.filter(isKept)
  return kept.length === 0 ? terms : kept
}

/** "nie kto kupuje licencje, lecz kto je liczy": the thing stays, the action does not. */
function isMeantAgain({ end }: Span, terms: readonly QueryTerm[], folded: string): boolean {
  const before = PRONOUN_BEHIND.exec(folded.slice(end))?.[1]
  if (before === undefined) return false
  const own = terms.filter(({ token }) => token.start >= end)
  // A thing that is named first is what the pronoun means.
  return own.length <= MAX_WITH_PRONOUN && own.every((term) => isVerb(term) || term.token.start >= end + before.length)
}

const PRONOUN_BEHIND = /^(\W*(?:\w+,? ){1,6}?)(?:je|jego|jej|go|ja|ich|nim|nimi|nia|nich|its|them|their)\b/

/** Whoever says more names the thing. */
const MAX_WITH_PRONOUN = 2

/** A text with the excluded blank, but for what kind of unit or post both are: "nie drugi zastępca, tylko trzeci". */
export function blankExcluded(folded: string, excluded: readonly Span[]): string {
  const rest = excluded.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end).replace(INSTEAD, blank),
    folded,
  )
  if (HEAD_NOUN.test(rest)) return rest
  const [head] = excluded.flatMap(({ start, end }) => {
    const found = HEAD_NOUN.exec(folded.slice(start, end))
    return found === null ? [] : [{ at: start + found.index, word: found[0] }]
  })
  return head === undefined ? rest : rest.slice(0, head.at) + head.word + rest.slice(head.at + head.word.length)
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}

/** What comes first of what is meant instead. */
const INSTEAD = /^\s*(?:tylko|lecz|ale|jedynie|but)\b/

const HEAD_NOUN = /\b(?:zastep|wice|z-?c|refera|oddzia|stanow)\w+/

function symptomsIn(folded: string): Span[] {
  return [...folded.matchAll(SYMPTOM)]
    .filter(([, denied = '']) => startsWithFailure(denied))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

/** "nie działa" says what is wrong; in "umowy na nie" things are pointed at. */
function isNoExclusion(folded: string, { start, end }: Span): boolean {
  const denied = folded.slice(start, end).replace(/^.*?(?=\bnie\b)/, '')
  return (
    startsWithFailure(denied) ||
    (denied.startsWith('nie') && /\b(?:na|za|o|w|po|pod|przez) $/.test(folded.slice(0, start)))
  )
}

function startsWithFailure(denied: string): boolean {
  return denied.startsWith('nie') && FAILURE.exec(denied)?.index === 0
}
