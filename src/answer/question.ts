import type { Token, Tokenizer } from '../language/tokenizer'
import { findCitations, type CitationMention } from '../ordinance/citation'
import type { Organization, PostId, UnitCode } from '../organization/model'
import type { Analyzer, QueryTerm } from '../search/analyzer'
import { asksOfPerson } from './by-person'
import { blankExcluded, findExcluded, withoutExcluded } from './exclusion'
import { findExceptions, findUnitWords, findWishes, foldInPlace, isInside, NOT_ASKED, type Span } from './matters'
import { readOpening, type Opening } from './opening'
import type { PostRecognizer } from './post-mention'
import { preferKind, type UnitMention, type UnitRecognizer } from './unit-mention'
import { WHOLE, type WholeRecognizer } from './whole-mention'

/** A question taken apart once, for every reader of it. */
export interface Question {
  /** How the turn stands to the conversation; the words that say so are left out of all that follows. */
  readonly opening: Opening | undefined
  /**
   * Lower case, without diacritics, white space joined, misspelt words put right, what is not asked left out, the whole
   * organization called "centrum": what wording tables are matched against.
   */
  readonly folded: string
  /** Lower case, without diacritics, what is excluded blank, every character in its place, so that offsets of tokens hold. */
  readonly foldedInPlace: string
  readonly tokens: readonly Token[]
  /** Without what the question says it is not about. */
  readonly terms: readonly QueryTerm[]
  /** What the question says it is not about. */
  readonly excluded: readonly QueryTerm[]
  /** The terms without codes that only name a unit. */
  readonly matter: readonly QueryTerm[]
  /** The terms that name the whole organization, or say only which office is meant. */
  readonly whole: ReadonlySet<QueryTerm>
  /** Whether it names the whole as it was called in earlier acts. */
  readonly namesFormer: boolean
  /** Unit codes as the act would print them, whether or not a unit has them. */
  readonly codes: readonly string[]
  readonly citations: readonly CitationMention[]
  /** Units that are named, best first. */
  readonly units: readonly UnitMention[]
  /** Units that the question leaves out ("poza oddziałem zamówień"). */
  readonly exceptions: ReadonlySet<UnitCode>
  readonly posts: readonly PostId[]
  /** Whether something is asked of a person, whom the act does not name. */
  readonly ofPerson: boolean
}

/** Longer texts are cut: nobody asks in more words, and a pasted document must not hold up the others. */
const MAX_LENGTH = 2000

const UNIT_NOUN = /^(?:kom[oó]r|referat|zesp[oó][lł]|oddzia[lł]|ekip|units?$|teams?$|departments?$)/iu

/** Somebody who is left out is called by less of the name: "poza oddziałem zamówień". */
const LEAST_LEFT_OUT = 0.35
/** The same without the noun: "poza infrastrukturą UMK" leaves out no unit. */
const NAMED_LEFT_OUT = 0.6

/** Takes questions apart. */
export type QuestionReader = (text: string) => Question

/** Builds the reader from what recognises words, units, posts and the whole. */
export function createQuestionReader(deps: {
  readonly tokenize: Tokenizer
  readonly analyzer: Analyzer
  readonly organization: Organization
  readonly recognizeUnits: UnitRecognizer
  readonly recognizePosts: PostRecognizer
  readonly recognizeWhole: WholeRecognizer
  /** What the whole was called in earlier acts. */
  readonly formerName: RegExp
  /** Lemmas and words that say only which office is meant. */
  readonly officeWords: ReadonlySet<string>
}): QuestionReader {
  const classificationOf = (unit: UnitCode): string => deps.organization.units.get(unit)?.classification ?? ''
  /** Who is left out, with the words that say so; only a unit can be: "poza urzędem" is a place. */
  const readException = (terms: readonly QueryTerm[], span: Span): { unit: UnitCode; terms: QueryTerm[] }[] => {
    const said = terms.filter(({ token }) => isInside(token, span))
    const named = deps.recognizeUnits(said, LEAST_LEFT_OUT)
    const kinds = said.map(({ lemma }) => lemma)
    const ofKind = named.find((mention) => kinds.includes(classificationOf(mention.unit)))
    const unit = ofKind ?? named.find(({ wholeCoverage }) => wholeCoverage >= NAMED_LEFT_OUT)
    return unit === undefined ? [] : [{ unit: unit.unit, terms: said }]
  }
  return (text) => {
    const { opening, length } = readOpening(foldInPlace(text))
    const asked = text.slice(length, length + MAX_LENGTH)
    const tokens = deps.tokenize(asked)
    const typed = foldInPlace(asked)
    const analyzed = deps.analyzer.analyzeQuestion(asked).filter((term) => !isRoom(term, typed))
    const excluded = findExcluded(analyzed, typed)
    const terms = withoutExcluded(analyzed, typed, excluded)
    const foldedInPlace = blankExcluded(typed, excluded)
    const wholes = deps.recognizeWhole(foldedInPlace)
    const spelt = replaceSpans(foldedInPlace, [
      ...wholes.map((span) => ({ span, by: WHOLE })),
      ...corrections(terms, foldedInPlace),
    ])
    const folded = withoutNotAsked(spelt).replace(/\s+/gu, ' ').trim()
    const exceptions = findExceptions(foldedInPlace).flatMap((span) => readException(analyzed, span))
    const unitWords = findUnitWords(foldedInPlace)
    const ofUnits = terms.filter(
      ({ token }) => unitWords.some((span) => isInside(token, span)) && UNIT_NOUN.test(token.text),
    )
    const wishes = findWishes(foldedInPlace)
    const ofWishes = terms.filter(({ token }) => wishes.some((span) => isInside(token, span)))
    const left = new Set([...exceptions.flatMap((exception) => exception.terms), ...ofUnits, ...ofWishes])
    const named = new Set(terms.filter(({ token }) => wholes.some((span) => isInside(token, span))))
    const isOfOffice = ({ lemma, token }: QueryTerm): boolean =>
      deps.officeWords.has(lemma) || deps.officeWords.has(token.text.toLowerCase())
    const units = deps.recognizeUnits(terms.filter((term) => !named.has(term)))
    return {
      opening,
      folded,
      foldedInPlace,
      tokens,
      terms,
      excluded: analyzed.filter((term) => !terms.includes(term)),
      matter: terms.filter((term) => isMatter(term) && !left.has(term)),
      whole: new Set(terms.filter((term) => named.has(term) || isOfOffice(term))),
      namesFormer: deps.formerName.test(folded),
      codes: [
        ...tokens.filter((token) => token.kind === 'code').map((token) => token.text),
        ...[...folded.matchAll(NUMBERED_DIVISION)].map((match) => `${deps.organization.identifier}-${match[1] ?? ''}`),
      ],
      citations: findCitations(asked),
      units: preferKind(units, folded, deps.organization),
      exceptions: new Set(exceptions.map(({ unit }) => unit)),
      posts: deps.recognizePosts(folded),
      ofPerson: asksOfPerson({ folded, tokens }),
    }
  }
}

function withoutNotAsked(text: string): string {
  const asked = text.replace(NOT_ASKED, ' ')
  return asked.trim() === '' ? text : asked
}

/** "pion 02" is one of the organization's, by the second part of its units' codes. */
const NUMBERED_DIVISION = /\bpion\w* (?:nr )?(0\d)\b/g

/** "drukarka w 112" stands in a room; 112 is also a number that people call. */
function isRoom({ token }: QueryTerm, folded: string): boolean {
  return token.kind === 'number' && /\b(?:w|pok\w*\.?|sal\w+|p\.|nr) $/.test(folded.slice(0, token.start))
}

/** "Pion IT-02" stands in a duty (§ 9 pkt 6); the code of most units stands in none. */
function isMatter({ token, known }: QueryTerm): boolean {
  return token.kind !== 'code' || known
}

/** The dictionary of forms is Polish: it takes English words for slips. */
const ENGLISH = /\b(?:the|who|what|which|does|is|are|when|where|how)\b/

interface Replacement {
  readonly span: Span
  readonly by: string
}

/** A misspelt word is what it was taken for in the wording tables too: "komu podelga". */
function corrections(terms: readonly QueryTerm[], folded: string): readonly Replacement[] {
  const corrected = terms.flatMap(({ token, corrected }) =>
    corrected === undefined ? [] : [{ span: token, by: foldInPlace(corrected) }],
  )
  return corrected.length > 0 && ENGLISH.test(folded) ? [] : corrected
}

function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((replaced, { span: { start, end }, by }) => replaced.slice(0, start) + by + replaced.slice(end), text)
}
