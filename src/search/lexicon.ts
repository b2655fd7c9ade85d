import { foldDiacritics } from '../language/fold'
import type { Lemmatizer } from '../language/lemmatizer'
import type { Tokenizer } from '../language/tokenizer'

/** What a collection of texts says about words. */
export interface Lexicon {
  /** Words that are read as plainer ones, and their lemmas, with the plain word for each. */
  readonly plain: ReadonlyMap<string, string>
  /** How often each lemma and code is used; a form's uses are shared among its readings. */
  readonly frequency: ReadonlyMap<string, number>
  /** Every form in lower case and without diacritics, and the lemmas that it may stand for. */
  readonly bareReadings: ReadonlyMap<string, readonly string[]>
  /** Every form in lower case. */
  readonly forms: readonly string[]
}

/** What an analyzer reads texts with. */
export interface ReadingDeps {
  readonly lemmatizer: Lemmatizer
  readonly tokenize: Tokenizer
}

/** Reads a collection in steps; `plainWords` are the words to be read as plainer ones, in lower case. */
export function* collectLexicon(
  { lemmatizer, tokenize }: ReadingDeps,
  collection: Iterable<string>,
  plainWords: ReadonlyMap<string, string>,
): Generator<void, Lexicon> {
  const plain = yield* indexPlainWords(plainWords, lemmatizer)
  const frequency = new Map<string, number>()
  const uses = new Map<string, number>()
  for (const text of collection) {
    for (const { kind, text: form } of tokenize(text)) {
      const counts = kind === 'code' ? frequency : uses
      counts.set(form, (counts.get(form) ?? 0) + 1)
    }
    yield
  }
  const bareReadings = new Map<string, readonly string[]>()
  for (const [form, count] of uses) {
    const lemmas = readPlainly(plain, form, lemmatizer.lemmasAsWritten(form))
    for (const lemma of lemmas) frequency.set(lemma, (frequency.get(lemma) ?? 0) + count / lemmas.length)
    const bare = foldDiacritics(form.toLowerCase())
    const earlier = bareReadings.get(bare)
    bareReadings.set(bare, earlier === undefined ? lemmas : [...new Set([...earlier, ...lemmas])])
    yield
  }
  return { plain, frequency, bareReadings, forms: [...new Set([...uses.keys()].map((form) => form.toLowerCase()))] }
}

/** The lemmas of a form, with plainer words in their places. */
export function readPlainly(plain: Lexicon['plain'], form: string, lemmas: readonly string[]): readonly string[] {
  const whole = plain.get(form.toLowerCase())
  return whole !== undefined ? [whole] : [...new Set(lemmas.map((lemma) => plain.get(lemma) ?? lemma))]
}

/** Keys are the words as given and their single lemma; the stem of an unknown word only when it is no word itself (strategy, strateg). */
function* indexPlainWords(
  words: ReadonlyMap<string, string>,
  lemmatizer: Lemmatizer,
): Generator<void, ReadonlyMap<string, string>> {
  const index = new Map<string, string>()
  const isKnown = (word: string): boolean => lemmatizer.lemmatize(word).some(({ spelling }) => spelling === 'typed')
  for (const [word, plain] of words) {
    const [lemma, ...others] = lemmatizer.lemmasAsWritten(word)
    if (lemma === undefined || others.length > 0 || lemma === plain) continue
    const isGuess = !isKnown(word)
    if (!isGuess || !isKnown(lemma)) index.set(lemma, plain)
    yield
  }
  for (const [word, plain] of words) index.set(word, plain)
  return index
}
