import type { AnalyzedDocument } from './analyzed-document'
import { createAnalyzer } from './analyzer'
import { textsOf } from './analyzed-document'
import { toSearchable } from './foreign-matter'
import { indexSources, type IndexedSources, type Sources } from './indexed-sources'
import { keepIndex, openIndex, type KeptIndex } from './kept-index'
import { collectLexicon, type Lexicon, type ReadingDeps } from './lexicon'

/** What takes most of the time to find out about a collection; depends on nothing but its texts and the dictionary. */
export interface PreparedSearch {
  readonly lexicon: Lexicon
  readonly sources: IndexedSources
}

/** Reads and indexes a collection; `plainWords` are the words to be read as plainer ones, in lower case. */
export function prepareSearch(
  sources: Sources,
  deps: ReadingDeps,
  plainWords: ReadonlyMap<string, string>,
): PreparedSearch {
  const { documents, foreignMatters } = sources
  const texts = [...documents, ...foreignMatters.map(toSearchable)].flatMap(textsOf)
  const lexicon = collectLexicon(deps, texts, plainWords)
  return { lexicon, sources: indexSources(sources, createAnalyzer(deps, lexicon)) }
}

/** Lemmas stand in it by their numbers in `words`; a document is its six fields, `questions` a list of lists. */
interface Packed {
  readonly words: readonly string[]
  readonly documents: readonly PackedDocument[]
  readonly plain: readonly (readonly [string, string])[]
  readonly frequency: readonly (readonly [word: number, uses: number])[]
  readonly bareReadings: readonly (readonly [bare: string, ...lemmas: number[]])[]
  readonly forms: readonly string[]
  readonly index: KeptIndex
}

type Numbers = readonly number[]
type PackedDocument = readonly [
  text: Numbers,
  context: Numbers,
  unitName: Numbers,
  terms: Numbers,
  questions: readonly Numbers[],
  bridges: Numbers,
]

/** Makes one text of it that can be kept or sent to another thread. */
export function packSearch({ lexicon, sources }: PreparedSearch): string {
  const numbers = new Map<string, number>()
  const number = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size
    if (known === numbers.size) numbers.set(word, known)
    return known
  }
  const all = (words: readonly string[]): Numbers => words.map(number)
  const packed: Omit<Packed, 'words'> = {
    documents: sources.analyzed.map(({ text, context, unitName, terms, questions, bridges }) => [
      all(text),
      all(context),
      all(unitName),
      all(terms),
      questions.map(all),
      all(bridges),
    ]),
    plain: [...lexicon.plain],
    frequency: [...lexicon.frequency].map(([word, uses]) => [number(word), uses]),
    bareReadings: [...lexicon.bareReadings].map(([bare, lemmas]) => [bare, ...all(lemmas)]),
    forms: lexicon.forms,
    index: keepIndex(sources.index),
  }
  return JSON.stringify({ words: [...numbers.keys()], ...packed } satisfies Packed)
}

/** The reverse of `packSearch`, for texts that it made. */
export function unpackSearch(text: string): PreparedSearch {
  const { words, documents, plain, frequency, bareReadings, forms, index }: Packed = JSON.parse(text)
  const word = (number: number): string => words[number] ?? ''
  const all = (numbers: Numbers): string[] => numbers.map(word)
  return {
    lexicon: {
      plain: new Map(plain),
      frequency: new Map(frequency.map(([number, uses]) => [word(number), uses])),
      bareReadings: new Map(bareReadings.map(([bare, ...lemmas]) => [bare, all(lemmas)])),
      forms,
    },
    sources: {
      analyzed: documents.map(([text, context, unitName, terms, questions, bridges]): AnalyzedDocument => ({
        text: all(text),
        context: all(context),
        unitName: all(unitName),
        terms: all(terms),
        questions: questions.map(all),
        bridges: all(bridges),
      })),
      index: openIndex(index),
    },
  }
}
