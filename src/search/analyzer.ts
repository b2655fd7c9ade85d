import { isStopWord } from '../language/stop-words'
import type { Token } from '../language/tokenizer'
import { blankFrames } from './frames'
import { readPlainly, type Lexicon, type ReadingDeps } from './lexicon'
import { createRelatives } from './relatives'
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
  /** True when no text holds the word, but `lemma` is derived from the same root: drukarnia → drukarka. */
  readonly derived?: true
}

/** What a word is read as, wherever it stands. */
type Reading = Omit<QueryTerm, 'token'>

/** People use the same words again and again; so many are kept read. */
const MAX_READ = 10_000

/** Text → lemmas, with the readings of a form decided by how often the collection uses each. */
export interface Analyzer {
  /** Lemmas of a text written with diacritics, stop words left out. */
  analyzeText(text: string): string[]
  /** Terms of a question as people type it, stop words and turns of phrase left out. */
  analyzeQuestion(question: string): QueryTerm[]
}

/** Builds an analyzer whose choices follow the words of a collection: of every text that will be indexed. */
export function createAnalyzer({ lemmatizer, tokenize }: ReadingDeps, lexicon: Lexicon): Analyzer {
  const { plain, frequency, bareReadings } = lexicon
  const readings = new Map<string, readonly string[]>()
  const readingsOf = (form: string): readonly string[] => {
    const found = readings.get(form) ?? readPlainly(plain, form, lemmatizer.lemmasAsWritten(form))
    readings.set(form, found)
    return found
  }
  const choose = (candidates: Iterable<string>): string => {
    let best = ''
    for (const lemma of candidates) {
      if (best === '' || (frequency.get(lemma) ?? 0) > (frequency.get(best) ?? 0)) best = lemma
    }
    return best
  }
  const corrector: TypoCorrector = createTypoCorrector(lexicon.forms)

  const relatives = createRelatives(frequency)
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

  const read = new Map<string, Reading>()
  const readToken = (token: Token): QueryTerm => {
    if (token.kind === 'code') return { lemma: token.text, token, known: frequency.has(token.text) }
    const key = `${token.kind} ${token.text}`
    const known = read.get(key)
    if (known !== undefined) return { ...known, token }
    const reading = readForm(token)
    if (read.size >= MAX_READ) read.clear()
    read.set(key, reading)
    return { ...reading, token }
  }

  const readForm = (token: Token): Reading => {
    // A form that the collection uses needs no dictionary.
    const used = bareReadings.get(token.text.toLowerCase())
    if (used !== undefined) return { lemma: choose(used), known: true }
    const candidates = lemmatizer.lemmatize(token.text)
    const lemmas = candidates.map((candidate) => candidate.lemma)
    const lemma = choose(readPlainly(plain, token.text, lemmas))
    if (frequency.has(lemma)) return { lemma, known: true }
    const relative = token.kind === 'number' ? undefined : relatives.of(lemma)
    if (relative !== undefined) return { lemma: relative, known: true, derived: true }
    // A number is meant as it is typed.
    const isRight = token.kind === 'number' || candidates.some((candidate) => candidate.spelling !== 'unknown')
    const corrected = isRight ? undefined : corrector.correct(token.text.toLowerCase())
    if (corrected === undefined) return { lemma, known: false }
    return { lemma: choose(readingsOf(corrected)), known: true, corrected }
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
