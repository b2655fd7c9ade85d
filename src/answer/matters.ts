import type { QueryTerm } from '../search/analyzer'

/** A span of a text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** "nie chodzi mi o X, tylko o Y", "nie pytam, kto X": the span of X. */
export const NOT_ASKED =
  /\bnie (?:pytam|mowie|chodzi(?: mi| nam)?),? (?:o |kto |jak |ktor\w+ |gdzie ).*?(?=\b(?:tylko|lecz|ale|a|jedynie)\b|[;.?!]|$)/g

/** The same, and "ale nie na X", "nie X, tylko Y". */
const NEGATIONS = [
  NOT_ASKED,
  /\b(?:a |ale |i )?nie (?:na|o|z|w|do|dla|od|tej|tego|tych|takie|te|ten|ta)\b .*?(?=[,;.?!:]|\b(?:tylko|lecz|ale)\b|$)/g,
  /\bnie (?:\w+ ){1,3}(?=(?:tylko|lecz)\b)/g,
] as const

/** Where a second matter begins: "…, a kto …", "… i do kogo …", "a raz …", and ", kto" after a first "kto". */
const SECOND_MATTER =
  /(?:[,;:.?–-]\s*|\s)(?:a|i|oraz|ale|no i)(?: (?:potem|z kolei|jeszcze|za|te|to|sam|sama))?\s+(?=(?:kto|kogo|kim|komu|do kogo|z kim|ktor\w+|gdzie|raz|osobno|czyj\w*)\b)|[?.]\s+(?=(?:kto|komu|do kogo|a kto)\b)|,\s+(?=kto\b)/g

/** "w całym Centrum i osobno w pionie III Zastępcy": the same matter for the whole and for a part. */
const TWO_SCOPES = /\b(?:centrum|coi|calosci)\b.{0,40}\b(?:i|a|oraz)\b.{0,20}\bpion/

function isScope({ kind, text }: QueryTerm['token']): boolean {
  return kind === 'code' || /^(?:pion|zast[eę]pc|osobno$|i{1,3}$)/iu.test(text)
}

/** The first word of a question proper; what stands before it is said of every matter that follows. */
const QUESTION_WORD = /\b(?:kto|kogo|kim|komu|do kogo|z kim|ktor\w+|gdzie|raz|czyj\w*)\b/

/** A part with fewer words of its own borrows the other part's: "kto nadzoruje i kto usprawnia przepływ danych". */
const MIN_OWN_TERMS = 2

/** Lower case without diacritics, every character in its place. */
export function foldInPlace(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/\P{ASCII}/gu, foldCharacter)
}

function foldCharacter(char: string): string {
  const folded = char.toLowerCase().replace('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
  return folded.length === char.length ? folded : char
}

/** The terms that a question asks about, without those it excludes. */
export function withoutExcluded(terms: readonly QueryTerm[], folded: string): readonly QueryTerm[] {
  const spans = NEGATIONS.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
  const kept = terms.filter(({ token }) => !spans.some((span) => isInside(token, span)))
  return kept.length === 0 ? terms : kept
}

/** The matters of a question, each with its terms; one when it does not ask for several. */
export function splitMatters(terms: readonly QueryTerm[], folded: string): readonly (readonly QueryTerm[])[] {
  if (TWO_SCOPES.test(folded)) return [terms.filter(({ token }) => !isScope(token)), terms]
  const first = folded.search(QUESTION_WORD)
  if (first < 0) return [terms]
  const cuts = [...folded.matchAll(SECOND_MATTER)].map((match) => match.index + match[0].length)
  const bounds = [first, ...cuts.filter((cut) => cut > first)]
  if (bounds.length === 1) return [terms]
  const shared = termsIn(terms, { start: 0, end: first })
  const parts = bounds
    .map((start, at) => termsIn(terms, { start, end: bounds[at + 1] ?? folded.length }))
    .filter((part) => part.some((term) => term.known))
  if (parts.length < 2 || parts.length > MAX_MATTERS) return [terms]
  return parts.map((part, at) => {
    if (part.length + shared.length >= MIN_OWN_TERMS) return [...shared, ...part]
    // "kto nadzoruje i kto usprawnia przepływ danych": the object, not the other verb.
    return [...part, ...parts.filter((_, other) => other !== at).flatMap((other) => other.slice(1))]
  })
}

/** More parts than these are a story, not a list of matters. */
const MAX_MATTERS = 3

function termsIn(terms: readonly QueryTerm[], span: Span): QueryTerm[] {
  return terms.filter(({ token }) => isInside(token, span))
}

/** Whether one span lies in another. */
export function isInside({ start, end }: Span, span: Span): boolean {
  return start >= span.start && end <= span.end
}
