import { foldDiacritics } from '../language/fold'
import { isStopWord } from '../language/stop-words'
import type { EId } from '../ordinance/provision'
import type { Expansion } from './document'

/** What somebody may be about to ask. */
export interface Completion {
  /** Phrases that people ask with, the likeliest first, each for a provision of its own. */
  readonly phrases: readonly string[]
  /** Whether the last word typed is a whole word of some phrase, so that the text can be answered as it stands. */
  readonly endsInWord: boolean
}

interface Phrase {
  readonly eId: EId
  readonly text: string
  readonly words: readonly string[]
}

/** More would not be read while typing. */
const MOST_PHRASES = 5

/** One letter begins too many words. */
const SHORTEST_BEGINNING = 2

/** Completes a beginning from the ways people ask for each provision: `drukar` → "nie drukuje drukarka". */
export function createCompletion(expansions: readonly Expansion[]): (typed: string) => Completion {
  const phrases = expansions.flatMap(({ eId, terms, questions }) =>
    [...terms, ...questions].map((text): Phrase => ({ eId, text, words: toWords(text) })),
  )
  const vocabulary = new Set(phrases.flatMap(({ words }) => words))

  return (typed) => {
    const words = toWords(typed)
    const last = words.at(-1) ?? ''
    const beginnings = words.filter((word, at) => at === words.length - 1 || !isStopWord(word))
    if (last.length < SHORTEST_BEGINNING) return { phrases: [], endsInWord: false }
    const found = phrases.filter((phrase) =>
      beginnings.every((beginning) => phrase.words.some((word) => word.startsWith(beginning))),
    )
    return { phrases: onePerProvision(found), endsInWord: vocabulary.has(last) }
  }
}

/** The provision that most of the phrases ask for comes first; its shortest phrase stands for it. */
function onePerProvision(found: readonly Phrase[]): string[] {
  const byProvision = new Map<EId, Phrase[]>()
  for (const phrase of found) {
    const phrases = byProvision.get(phrase.eId)
    if (phrases === undefined) byProvision.set(phrase.eId, [phrase])
    else phrases.push(phrase)
  }
  return [...byProvision.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_PHRASES)
    .map((phrases) => phrases.reduce((a, b) => (b.text.length < a.text.length ? b : a)).text)
}

function toWords(text: string): string[] {
  return foldDiacritics(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? []
}
