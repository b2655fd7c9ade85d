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
}

/** More would not be read while typing. */
const MOST_PHRASES = 5

/** Whoever asks in a whole story has typed it already. */
const LONGEST_PHRASE = 60

/** One letter begins too many words. */
const SHORTEST_BEGINNING = 2

/** Completes a beginning from the ways people ask for each provision: `drukar` → "zepsuta drukarka". */
export function createCompletion(expansions: readonly Expansion[]): (typed: string) => Completion {
  // Made when somebody types for the first time: a start has enough to do.
  let made: Index | undefined

  return (typed) => {
    const words = toWords(typed)
    const last = words.at(-1) ?? ''
    if (last.length < SHORTEST_BEGINNING) return { phrases: [], endsInWord: false }
    const index = (made ??= createIndex(expansions.flatMap(phrasesOf)))
    const beginnings = words.filter((word, at) => at === words.length - 1 || !isStopWord(word))
    const [first, ...others] = beginnings.map((beginning) => index.find(beginning))
    const found = [...(first ?? [])].filter((phrase) => others.every((other) => other.has(phrase)))
    return { phrases: onePerProvision(found), endsInWord: index.hasWord(last) }
  }
}

function phrasesOf({ eId, terms, questions }: Expansion): Phrase[] {
  return [...terms, ...questions].filter((text) => text.length <= LONGEST_PHRASE).map((text) => ({ eId, text }))
}

interface Index {
  /** The phrases that hold a word with this beginning. */
  find(beginning: string): ReadonlySet<Phrase>
  hasWord(word: string): boolean
}

function createIndex(phrases: readonly Phrase[]): Index {
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    for (const word of new Set(toWords(phrase.text))) {
      const having = byWord.get(word)
      if (having === undefined) byWord.set(word, [phrase])
      else having.push(phrase)
    }
  }
  const words = [...byWord.keys()].sort()
  return {
    hasWord: (word) => byWord.has(word),
    find(beginning) {
      const found = new Set<Phrase>()
      for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning) === true; at += 1) {
        for (const phrase of byWord.get(words[at] ?? '') ?? []) found.add(phrase)
      }
      return found
    },
  }
}

/** The place of the first word that does not come before the one given. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
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
