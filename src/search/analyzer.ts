import { foldDiacritics } from '../language/fold'
import type { Lemmatizer } from '../language/lemmatizer'
import { isStopWord } from '../language/stop-words'
import type { Token, Tokenizer } from '../language/tokenizer'
import { blankFrames } from './frames'
import { createTypoCorrector, type TypoCorrector } from './typo'

/** One word of a question as the index sees it. */
export interface QueryTerm {
  /** The lemma chosen among the word's readings; for an unknown word the word itself. */
  readonly lemma: string
  readonly token: Token
  /** True when the index holds the lemma. */
  readonly known: boolean
  /** The word that a misspelt one was taken for. */
  readonly corrected?: string
}

/** Text → lemmas, with the readings of a form decided by how often the collection uses each. */
export interface Analyzer {
  /** Lemmas of a text written with diacritics, stop words left out. */
  analyzeText(text: string): string[]
  /** Terms of a question as people type it, stop words and turns of phrase left out. */
  analyzeQuestion(question: string): QueryTerm[]
}

/** Builds an analyzer whose choices follow the words of `collection` (every text that will be indexed). */
export function createAnalyzer(
  deps: {
    readonly lemmatizer: Lemmatizer
    readonly tokenize: Tokenizer
    /** Words to be read as plainer ones, in lower case. */
    readonly plainWords: ReadonlyMap<string, string>
  },
  collection: Iterable<string>,
): Analyzer {
  const { lemmatizer, tokenize } = deps
  const plain = indexPlainWords(deps.plainWords, lemmatizer)
  const plainLemmas = (form: string, lemmas: readonly string[]): readonly string[] => {
    const whole = plain.get(form.toLowerCase())
    return whole !== undefined ? [whole] : [...new Set(lemmas.map((lemma) => plain.get(lemma) ?? lemma))]
  }
  const readings = new Map<string, readonly string[]>()
  const frequency = new Map<string, number>()
  const uses = new Map<string, number>()
  /** What the forms of the collection may stand for when they are typed without diacritics. */
  const bareReadings = new Map<string, readonly string[]>()

  const readingsOf = (form: string): readonly string[] => {
    const found = readings.get(form) ?? plainLemmas(form, lemmatizer.lemmasAsWritten(form))
    readings.set(form, found)
    return found
  }
  for (const text of collection) {
    for (const { kind, text: form } of tokenize(text)) {
      const counts = kind === 'code' ? frequency : uses
      counts.set(form, (counts.get(form) ?? 0) + 1)
    }
  }
  for (const [form, count] of uses) {
    const lemmas = readingsOf(form)
    for (const lemma of lemmas) frequency.set(lemma, (frequency.get(lemma) ?? 0) + count / lemmas.length)
    const bare = foldDiacritics(form.toLowerCase())
    bareReadings.set(bare, [...new Set([...(bareReadings.get(bare) ?? []), ...lemmas])])
  }
  const choose = (candidates: Iterable<string>): string => {
    let best = ''
    for (const lemma of candidates) {
      if (best === '' || (frequency.get(lemma) ?? 0) > (frequency.get(best) ?? 0)) best = lemma
    }
    return best
  }
  const corrector: TypoCorrector = createTypoCorrector(new Set([...uses.keys()].map((form) => form.toLowerCase())))

  const chosen = new Map<string, string>()
  /** The lemma of a form in a text; empty for a stop word. */
  const lemmaOf = (form: string): string => {
    const known = chosen.get(form)
    if (known !== undefined) return known
    const lemma = isStopWord(form) ? '' : choose(readingsOf(form))
    const found = isStopWord(lemma) ? '' : lemma
    chosen.set(form, found)
    return found
  }

  const readToken = (token: Token): QueryTerm => {
    if (token.kind === 'code') return { lemma: token.text, token, known: frequency.has(token.text) }
    // A form that the collection uses needs no dictionary.
    const used = bareReadings.get(token.text.toLowerCase())
    if (used !== undefined) return { lemma: choose(used), token, known: true }
    const candidates = lemmatizer.lemmatize(token.text)
    const lemmas = candidates.map((candidate) => candidate.lemma)
    const lemma = choose(plainLemmas(token.text, lemmas))
    if (frequency.has(lemma)) return { lemma, token, known: true }
    // A number is meant as it is typed.
    const isRight = token.kind === 'number' || candidates.some((candidate) => candidate.spelling !== 'unknown')
    const corrected = isRight ? undefined : corrector.correct(token.text.toLowerCase())
    if (corrected === undefined) return { lemma, token, known: false }
    return { lemma: choose(readingsOf(corrected)), token, known: true, corrected }
  }

  return {
    analyzeText(text) {
      const tokens = tokenize(blankFrames(text))
      return tokens.map(({ kind, text: form }) => (kind === 'code' ? form : lemmaOf(form))).filter((it) => it !== '')
    },
    analyzeQuestion(question) {
      return (
        tokenize(blankFrames(question))
          .filter((token) => !isStopWord(token.text))
          .map(readToken)
          // A room's number says nothing; 800 and 112 name matters.
          .filter(({ token, known }) => token.kind !== 'number' || known)
          .filter((term) => !isStopWord(term.lemma) && !(term.corrected !== undefined && isStopWord(term.corrected)))
      )
    },
  }
}

/** Keys are the words as given and their single lemma; the stem of an unknown word only when it is no word itself (strategy, strateg). */
function indexPlainWords(words: ReadonlyMap<string, string>, lemmatizer: Lemmatizer): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  const isKnown = (word: string): boolean => lemmatizer.lemmatize(word).some(({ spelling }) => spelling === 'typed')
  for (const [word, plain] of words) {
    const [lemma, ...others] = lemmatizer.lemmasAsWritten(word)
    if (lemma === undefined || others.length > 0 || lemma === plain) continue
    const isGuess = !isKnown(word)
    if (!isGuess || !isKnown(lemma)) index.set(lemma, plain)
  }
  for (const [word, plain] of words) index.set(word, plain)
  return index
}
