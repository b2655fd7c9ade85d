import type { Token, Tokenizer } from '../language/tokenizer'
import { findCitations, type CitationMention } from '../ordinance/citation'
import type { PostId } from '../organization/model'
import type { Analyzer, QueryTerm } from '../search/analyzer'
import { foldInPlace, withoutExcluded } from './matters'
import type { PostRecognizer } from './post-mention'
import type { UnitMention, UnitRecognizer } from './unit-mention'

/** A question taken apart once, for every reader of it. */
export interface Question {
  /** Lower case, without diacritics, white space joined: what wording tables are matched against. */
  readonly folded: string
  /** The same with every character in its place, so that offsets of tokens hold. */
  readonly foldedInPlace: string
  readonly tokens: readonly Token[]
  readonly terms: readonly QueryTerm[]
  /** The terms without what the question says it is not about. */
  readonly matter: readonly QueryTerm[]
  /** Unit codes as the act would print them, whether or not a unit has them. */
  readonly codes: readonly string[]
  readonly citations: readonly CitationMention[]
  /** Units that are named, best first. */
  readonly units: readonly UnitMention[]
  readonly posts: readonly PostId[]
}

/** Longer texts are cut: nobody asks in more words, and a pasted document must not hold up the others. */
const MAX_LENGTH = 2000

/** Takes questions apart. */
export type QuestionReader = (text: string) => Question

/** Builds the reader from what recognises words, units and posts. */
export function createQuestionReader(deps: {
  readonly tokenize: Tokenizer
  readonly analyzer: Analyzer
  readonly recognizeUnits: UnitRecognizer
  readonly recognizePosts: PostRecognizer
}): QuestionReader {
  return (text) => {
    const asked = text.slice(0, MAX_LENGTH)
    const tokens = deps.tokenize(asked)
    const terms = deps.analyzer.analyzeQuestion(asked)
    const foldedInPlace = foldInPlace(asked)
    const folded = foldedInPlace.replace(/\s+/gu, ' ').trim()
    return {
      folded,
      foldedInPlace,
      tokens,
      terms,
      matter: withoutExcluded(terms, foldedInPlace),
      codes: tokens.filter((token) => token.kind === 'code').map((token) => token.text),
      citations: findCitations(asked),
      units: deps.recognizeUnits(terms),
      posts: deps.recognizePosts(folded),
    }
  }
}
