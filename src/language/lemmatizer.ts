import { isTypedBare } from './fold'
import type { Morfologik } from './morfologik'
import { respell } from './respellings'
import { guessStem } from './stem'

/** How a lemma was reached: by the form as typed, by that form with diacritics added, or not at all (the word itself). */
export type Spelling = 'typed' | 'widened' | 'unknown'

/** One lemma that a token may stand for, in lower case. */
export interface TokenLemma {
  readonly lemma: string
  readonly spelling: Spelling
}

/** Turns words into dictionary lemmas; of a word that the dictionary does not know the stem stays, in lower case. */
export interface Lemmatizer {
  /** Every reading of a word typed by a person, each with its spelling, so that an index can choose among them. */
  readonly lemmatize: (token: string) => readonly TokenLemma[]
  /** The lemmas of `lemmatize`; the typed word itself only when nothing else is known: `ze` → z, że; `vpn` → vpn. */
  readonly lemmas: (token: string) => readonly string[]
  /** The lemmas of a word from a text that is written with its diacritics, such as the act: `ze` → z. */
  readonly lemmasAsWritten: (token: string) => readonly string[]
}

/** First parts of new compounds that the dictionary of 2016 does not hold whole. */
const COMPOUND = /^(?:cyber|tele|wideo|video|mikro|multi|super|auto|foto|geo|mini|info)(?=\p{L}{5})/iu

/** Builds a lemmatizer over the dictionary; it keeps nothing between calls. */
export function createLemmatizer({ morfologik }: { readonly morfologik: Morfologik }): Lemmatizer {
  /** "cyberbezpieczeństwa" is read as cyber + bezpieczeństwo. */
  const compound = (word: string): readonly TokenLemma[] => {
    const first = COMPOUND.exec(word)?.[0]
    if (first === undefined) return []
    return known(word.slice(first.length)).map(({ lemma, spelling }) => ({
      lemma: first.toLowerCase() + lemma,
      spelling,
    }))
  }

  const known = (word: string): readonly TokenLemma[] => {
    const typed = isTypedBare(word) ? [] : morfologik.lemmas(word)
    if (typed.length > 0) return typed.map((lemma) => ({ lemma, spelling: 'typed' }))
    const typedForm = word.toLowerCase()
    const found = morfologik.formsWithoutDiacritics(word).map(({ form, lemma }): TokenLemma => {
      return { lemma, spelling: form.toLowerCase() === typedForm ? 'typed' : 'widened' }
    })
    return distinct([...found.filter(isAsTyped), ...found.filter((candidate) => !isAsTyped(candidate))])
  }

  const lemmatize = (token: string): readonly TokenLemma[] => {
    const { lookups, plain } = respell(token)
    const whole = firstFilled([token, ...lookups], known)
    const found = whole.length > 0 ? whole : compound(token)
    if (found.some(isAsTyped)) return found
    const stems = guessStems(plain.toLowerCase())
    return distinct([...found, ...stems.map((lemma) => ({ lemma, spelling: 'unknown' }) as const)])
  }

  const lemmas = (token: string): readonly string[] => {
    const candidates = lemmatize(token)
    const read = candidates.filter(({ spelling }) => spelling !== 'unknown')
    return (read.length > 0 ? read : candidates).map(({ lemma }) => lemma)
  }

  const lemmasAsWritten = (token: string): readonly string[] => {
    const { lookups, plain } = respell(token)
    const whole = firstFilled([token, ...lookups], morfologik.lemmas)
    const found = whole.length > 0 ? whole : compound(token).map(({ lemma }) => lemma)
    return found.length > 0 ? found : [guessStem(plain.toLowerCase())]
  }

  return { lemmatize, lemmas, lemmasAsWritten }
}

/** "teamsow" is "teamsów" typed without diacritics, but "workflow" is a word of its own. */
function guessStems(word: string): readonly string[] {
  return word.endsWith('ow') ? [guessStem(word), guessStem(`${word.slice(0, -2)}ów`)] : [guessStem(word)]
}

const isAsTyped = ({ spelling }: TokenLemma): boolean => spelling === 'typed'

function firstFilled<T>(words: readonly string[], find: (word: string) => readonly T[]): readonly T[] {
  for (const word of words) {
    const found = find(word)
    if (found.length > 0) return found
  }
  return []
}

function distinct(candidates: readonly TokenLemma[]): readonly TokenLemma[] {
  const seen = new Set<string>()
  return candidates.filter(({ lemma }) => !seen.has(lemma) && seen.add(lemma))
}
