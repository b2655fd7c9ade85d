import { foldDiacritics } from '../language/fold'
import type { QueryTerm } from '../search/analyzer'

/** A span of a text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** "nie chodzi mi o X, tylko o Y", "nie pytam, kto X": the span of X; what follows a colon or a dash is what is asked. */
export const NOT_ASKED =
  /\bnie (?:pytam|mowie|(?:chodzi|idzie)(?: mi| nam)?|jest(?: to)?(?: pytanie)?|(?:podaw|odsyl|pisz|wskaz)\w*(?: mi| mnie)?),? (?:o |do |kto |jak |ktor\w+ |gdzie ).*?(?=\b(?:tylko|lecz|ale|a|jedynie)\b|[;.?!:]|\s[–-]\s|, (?:kto|komu|chce|chodzi|pytam|interesuje)\b|$)/g

/** "poza oddziałem zamówień", "oprócz IT-04-5", "besides the finance unit": the span of who is left out. */
const EXCEPTIONS =
  /\b(?:poza|oprocz|procz|z wyjatkiem|nie liczac|wylaczajac|besides|except(?: for)?|other than|apart from) (?:ds\.|[^,;.?!])*?(?=[,;.?!]|\b(?:kto|jeszcze|takze|maja?|sa|jest|zajmuj\w+|robi\w*|prowadz\w*|odpowiada\w*|keeps?|does|has|have|is|who)\b|$)/g

/** Where a second matter begins: "…, a kto …", "… i do kogo …", "a raz …", and ", kto" after a first "kto". */
const SECOND_MATTER =
  /(?:[,;:.?–-]\s*|\s)(?:a|i|oraz|ale|no i|and|but)(?: (?:potem|z kolei|jeszcze|za|te|to|sam|sama|then))?\s+(?=(?:kto|kogo|kim|komu|do kogo|z kim|ktor\w+|gdzie|raz|osobno|czyj\w*|who|whose|which)\b)|[?.;]\s+(?:(?:\w+\s+){0,2}\w+[:,]\s+)?(?=(?:kto|komu|do kogo|a kto|who)\b)|,\s+(?=kto\b)/g

/** "w całym Centrum i osobno w pionie III Zastępcy": the same matter for the whole and for a part. */
const TWO_SCOPES = /\b(?:centrum|coi|calosci)\b.{0,40}\b(?:i|a|oraz)\b.{0,20}\bpion/

function isScope({ kind, text }: QueryTerm['token']): boolean {
  return kind === 'code' || /^(?:pion|zast[eę]pc|osobno$|i{1,3}$)/iu.test(text)
}

/** The first word of a question proper; what stands before it is said of every matter that follows. */
const QUESTION_WORD =
  /\b(?:kto|kogo|kim|komu|do kogo|z kim|gdzie|(?<!\b(?:na|od|w|jeszcze) )raz|czyj\w*|who|whose|which)\b|(?<!(?:,|wiem|pojecia|pamietam|powiem) (?:\w{1,3} )?)\bktor\w+\b/g

/** Where a question word asks nothing, if another one does. */
const NO_QUESTIONS = [
  // "ktoś, kto …", "ci, którzy …", "the one who …"
  /\b(?:ktos|kogos|komus|kims),? (?:z )?(?:kto|ktor\w+|kogo|komu)\b|\b(?:ten|ta|tego|tej|ci|tych|tym|tymi|temu|kazd\w+|osob\w+),? (?:kto|ktor\w+|komu|kogo|gdzie)\b/g,
  // "kto ma listę, kto może wejść"
  /\b(?:list[aey]|wykaz\w*|spis\w*|informacj\w+|list of),? (?:tego,? )?(?:kto|komu|kogo|ktor\w+|who)\b/g,
  /\b(?:someone|somebody|anyone|anybody|everyone|people|one|person|those|he|she|they|team|unit),? (?:who|whose|which)\b/g,
  // "aplikacja która nie działa"; but "powiedz która komórka"
  /(?<=\p{L}{4} )ktor\w+\b(?! (?:\w+ )?(?:komor|referat|oddzial|stanowisk|zesp|dzial|jednost|ekip|osob|zastepc|to|jest|sa|z)\w*)/gu,
  // "nikt nie wie, kto następny", "szef pyta, kto to zgubił"
  /\b(?:nie wiadomo|nie (?:wie|wiedza|pamieta|pamietaja)|(?:pyta|pytaja|(?:za|s)?pytal\w*|zgaduj\w+|zastanawia\w*|(?:kloc|spieraj|domyslaj)\w* sie)(?: \w+){0,2}|nie (?:potrafi|umie|chce|moze)\w* powiedziec|(?:mowi|powiedzial)\w*,? ze|(?:nobody|no one) knows|asks?|asked|asking|wonders?),? (?:\w{1,3} )?(?:kto|kogo|komu|kim|gdzie|czyj\w*|ktor\w+|who|whose|which)\b[^.?!;:]*?(?=[.?!;:]|,? (?:a|ale|wiec|but|so) (?:ja|mnie|my|nas|pytanie|chce|interesuje|i|we)\b|$)/g,
  // "nie wiem, kto następny. Kto to naprawi?"
  /\bnie (?:wiem|pamietam|mam pojecia),? (?:\w{1,3} )?(?:kto|kogo|komu|kim|gdzie|czyj\w*|ktor\w+)\b[^.?!;]*(?=[.?!;] ?(?:\w+ ){0,3}kto (?:\w+ ){0,2}(?:to|tym|tego|ja|go|je|ich|jej|nim|nimi|nia)\b)/g,
] as const

/** "Dwie rzeczy: A i B, do kogo z czym?": two matters without a question word of their own. */
const TWO_THINGS = new RegExp(
  [
    String.raw`\b(?:dwie|dwa|dwoch) (?:rzeczy|spraw\w*|temat\w*|kwesti\w*|pytani\w*)\b|\btwo (?:things|questions|matters)\b`,
    String.raw`\bkto (?:jest )?(?:za|od) (?:co|czego)\b|\bkto (?:i|a) kto\b|\bkto co\b|\bkto czym\b|\b(?:do kogo|gdzie) z czym\b|\bz czym do kogo\b`,
    String.raw`\b(?:dwa|dwie|obie rzeczy) (?:naraz|na raz|jednoczesnie)\b|\b(?:komu|kto|gdzie|do kogo) ktore\b|\bco komu\W*$`,
    String.raw`\b(?:kto|kogo|o|z) (?:ma )?(?:to|jedno|pierwsz\w+)\b.{0,20}\b(?:tamto|drug\w+)\b`,
    String.raw`\bktos\b.{3,60}\bktos inny\b|\bkto (?:sie )?nimi\b|\bversus\b|\bvs\b`,
  ].join('|'),
)

const JOINED_BY = /(?:[,+]|\b(?:i|oraz|a|and|vs\.?|versus)\b)\s/g

/** A verb alone borrows the other part's object: "kto nadzoruje i kto usprawnia przepływ danych". */
const MIN_OWN_TERMS = 2

/** Lower case without diacritics, every character in its place. */
export function foldInPlace(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/\P{ASCII}/gu, foldCharacter)
}

/** Characters that were folded before; Polish has few. */
const FOLDED = new Map<string, string>()
const MAX_FOLDED = 500

function foldCharacter(char: string): string {
  const known = FOLDED.get(char)
  if (known !== undefined) return known
  const bare = foldDiacritics(char.toLowerCase())
  const folded = bare.length === char.length ? bare : char
  if (FOLDED.size < MAX_FOLDED) FOLDED.set(char, folded)
  return folded
}

/** "które komórki", "obie ekipy": units, whichever they are; a "komórka" alone may be a telephone. */
const UNIT_WORDS =
  /\b(?:ktor|jak|wszystk|dw|obi|ob|kilk|par|inn|poszczegoln|waszy|wasz|jedn|liste|lista) ?\w* (?:\w+ )?(?:komor\w+|referat\w*|zespol\w*|oddzial\w*|ekip\w*|units?|teams?|departments?)\b/g

/** Where a question speaks of units in general. */
export function findUnitWords(folded: string): readonly Span[] {
  return spansOf(UNIT_WORDS, folded)
}

/** "słyszałam, że parę referatów naraz", "chcę pełną listę": how somebody says that all are asked for. */
const WISHES =
  /\b(?:podobno|ponoc|pono|slysz\w+|wiem|chyba|pewnie|mowili|zdaje sie|bo to chyba|i heard)\b[^.?!;]{0,30}\b(?:nie tylko|nie jed\w+|wiecej niz|niejed\w+|par[eu]|kilk\w+|dw[ao]\w*|dwie|obi[ea]|oba\w?|oboje|more than one|several)\b[^,.?!;]*|\b(?:interesuj\w+ mnie|chc\w+|poprosze|potrzebuj\w+|musze miec|pokaz\w*|podaj\w*|wypisz\w*|wymien|wymiencie|wylicz\w*|wskaz\w*|dajcie)\b[^,.?!;]{0,25}\b(?:wszystk\w+|list\w+|komplet)\b|\b(?:po)?prosze (?:o )?wszystk\w+|\bpo kolei\b/g

/** "Każdy mówi, że nie on", "wszyscy umywają ręce": what is told of others is no matter. */
const HEARSAY =
  /\b(?:kazdy|wszyscy|nikt|jeden)(?: \w+)? (?:mowi\w*|pokazuj\w*|twierdz\w*|odsyla\w*|zwala\w*|spycha\w*|zrzuca\w*|umywa\w*)\b[^.?!;]*/g
const TELLS_OF_OTHERS = /\b(?:kazdy|wszyscy|nikt|jeden) /

/** Where a question says only that all are asked for. */
export function findWishes(folded: string): readonly Span[] {
  return [...spansOf(WISHES, folded), ...(TELLS_OF_OTHERS.test(folded) ? spansOf(HEARSAY, folded) : [])]
}

/** Where a question leaves somebody out. */
export function findExceptions(folded: string): readonly Span[] {
  return spansOf(EXCEPTIONS, folded)
}

/** Where a pattern is found in a text. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The first word that asks, and whether a word at an offset does; those of a story ask only when no others do. */
function findQuestionWords(folded: string): {
  readonly first: number | undefined
  readonly isAsked: (at: number) => boolean
} {
  const words = [...folded.matchAll(QUESTION_WORD)].map(({ index }) => index)
  const told = words.length < 2 ? [] : NO_QUESTIONS.flatMap((pattern) => spansOf(pattern, folded))
  const isAsked = (at: number): boolean => !told.some(({ start, end }) => at >= start && at < end)
  const first = words.find(isAsked)
  return first === undefined ? { first: words[0], isAsked: () => true } : { first, isAsked }
}

/** The matters of a question, each with its terms; one when it does not ask for several. */
export function splitMatters(terms: readonly QueryTerm[], folded: string): readonly (readonly QueryTerm[])[] {
  if (TWO_SCOPES.test(folded)) return [terms.filter(({ token }) => !isScope(token)), terms]
  const { first, isAsked } = findQuestionWords(folded)
  if (first === undefined) return TWO_THINGS.test(folded) ? splitThings(terms, folded) : [terms]
  const cuts = [...folded.matchAll(SECOND_MATTER)].map((match) => match.index + match[0].length).filter(isAsked)
  const bounds = [first, ...cuts.filter((cut) => cut > first)]
  const shared = termsIn(terms, { start: 0, end: first })
  const parts = bounds
    .map((start, at) => termsIn(terms, { start, end: bounds[at + 1] ?? folded.length }))
    .filter((part) => part.some((term) => term.known))
  if (parts.length < 2) return TWO_THINGS.test(folded) ? splitThings(terms, folded) : [terms]
  if (parts.length > MAX_MATTERS) return [terms]
  return parts.map((part, at) => {
    if (part.length + shared.length >= MIN_OWN_TERMS || !part.every(isVerb)) return [...shared, ...part]
    // "kto nadzoruje i kto usprawnia przepływ danych": the object, not the other verb.
    return [...part, ...parts.filter((_, other) => other !== at).flatMap((other) => other.slice(1))]
  })
}

const INFINITIVE = String.raw`(?!pomoc)\w{3,}(?:[aeiouy]c|sc|zc)\b`

/** "trzeba postawić komputer i założyć konto": what is to be done, twice; "kto może X i Y" asks for one who does both. */
const TWO_ACTIONS = new RegExp(
  String.raw`\b(?:trzeba|chc\w+|musz\w+|musimy|potrzeb\w+|prosz\w+|mamy?|nalezy|pomoz\w+|pomoc|wypada)\b[^.?!;:]{0,25}?\b(${INFINITIVE}[^.?!;:]{3,60}?)\s(?:i|oraz|a takze)\s((?:\w+ )?${INFINITIVE}[^.?!;:]*?)(?=[.?!;:]|, |\s[–-]\s|$)`,
)

/** The terms of two actions that are joined in one sentence; undefined when there are none, or one has no object. */
export function splitActions(
  terms: readonly QueryTerm[],
  folded: string,
): readonly (readonly QueryTerm[])[] | undefined {
  const found = TWO_ACTIONS.exec(folded)
  const [all = '', one = '', other = ''] = found ?? []
  if (found === null) return undefined
  const end = found.index + all.length
  const start = found.index + all.indexOf(one)
  const parts = [termsIn(terms, { start, end: start + one.length }), termsIn(terms, { start: end - other.length, end })]
  return parts.every((part) => part.filter(({ known }) => known).length >= MIN_OWN_TERMS) ? parts : undefined
}

/**
 * Cuts where the two sides are most alike in length; each needs a word that somebody knows. What stands before a colon is
 * said of both.
 */
function splitThings(terms: readonly QueryTerm[], folded: string): readonly (readonly QueryTerm[])[] {
  const colon = folded.indexOf(':') + 1
  const behind = cutInTwo(terms, { start: colon, end: folded.length }, folded)
  if (behind !== undefined && colon > 0) {
    const shared = termsIn(terms, { start: 0, end: colon })
    return behind.map((side) => [...shared, ...side])
  }
  return behind ?? cutInTwo(terms, { start: 0, end: folded.length }, folded) ?? [terms]
}

function cutInTwo(
  terms: readonly QueryTerm[],
  { start, end }: Span,
  folded: string,
): readonly (readonly QueryTerm[])[] | undefined {
  let best: readonly (readonly QueryTerm[])[] | undefined
  let shortest = 0
  for (const { index } of folded.matchAll(JOINED_BY)) {
    const sides = [termsIn(terms, { start, end: index }), termsIn(terms, { start: index, end })].map((side) =>
      side.filter(({ known }) => known),
    )
    const shorter = Math.min(...sides.map(({ length }) => length))
    if (shorter <= shortest) continue
    shortest = shorter
    best = sides
  }
  return best
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

/** Whether a term is a verb: the lemma is an infinitive, unlike "sieć" and "nić", or the form is no noun's: "nadzoruje". */
export function isVerb({ lemma, token }: QueryTerm): boolean {
  return /(?:uje|uj[aą])$/u.test(token.text) || (/[aeiyuąó]ć$/u.test(lemma) && !/^(?:sieć|nić|płeć|mać)$/u.test(lemma))
}
