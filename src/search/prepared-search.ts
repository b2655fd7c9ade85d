import { createAnalyzer } from './analyzer'
import { textsOf } from './analyzed-document'
import { toSearchable } from './foreign-matter'
import { indexSources, type IndexedSources, type Sources } from './indexed-sources'
import { keepIndex, openIndex, type KeptIndex } from './kept-index'
import type { Numbered } from './numbered'
import { collectLexicon, type Lexicon, type ReadingDeps } from './lexicon'

/** What takes most of the time to find out about a collection; depends on nothing but its texts and the dictionary. */
export interface PreparedSearch {
  readonly lexicon: Lexicon
  readonly sources: IndexedSources
}

/** Reads and indexes a collection in steps; `plainWords` are the words to be read as plainer ones, in lower case. */
export function* prepareSearch(
  sources: Sources,
  deps: ReadingDeps,
  plainWords: ReadonlyMap<string, string>,
): Generator<void, PreparedSearch> {
  const { documents, foreignMatters } = sources
  const texts = [...documents, ...foreignMatters.map(toSearchable)].flatMap(textsOf)
  const lexicon = yield* collectLexicon(deps, texts, plainWords)
  return { lexicon, sources: yield* indexSources(sources, createAnalyzer(deps, lexicon)) }
}

/** All of it without maps, which JSON does not know; the lexicon's lemmas are numbers too. */
interface Packed {
  readonly numbered: Numbered
  readonly plain: readonly (readonly [string, string])[]
  readonly lemmas: readonly string[]
  readonly frequency: readonly number[]
  readonly bareForms: readonly string[]
  readonly bareReadings: readonly (readonly number[])[]
  readonly forms: readonly string[]
  readonly index: KeptIndex
}

/** Makes one text of it that can be kept or sent to another thread. */
export function packSearch({ lexicon, sources }: PreparedSearch): string {
  const { plain, frequency, bareReadings, forms } = lexicon
  const lemmas = [...frequency.keys()]
  const numbers = new Map(lemmas.map((lemma, number) => [lemma, number]))
  return JSON.stringify({
    numbered: sources.numbered,
    plain: [...plain],
    lemmas,
    frequency: [...frequency.values()],
    bareForms: [...bareReadings.keys()],
    // Every reading is used, and so has a number.
    bareReadings: [...bareReadings.values()].map((readings) => readings.flatMap((lemma) => numbers.get(lemma) ?? [])),
    forms,
    index: keepIndex(sources.index),
  } satisfies Packed)
}

/** The reverse of `packSearch`, for texts that it made. */
export function unpackSearch(text: string): PreparedSearch {
  const { numbered, plain, lemmas, frequency, bareForms, bareReadings, forms, index }: Packed = JSON.parse(text)
  const lemmasOf = (numbers: readonly number[] = []): string[] => numbers.map((number) => lemmas[number] ?? '')
  return {
    lexicon: {
      plain: new Map(plain),
      frequency: new Map(lemmas.map((lemma, number) => [lemma, frequency[number] ?? 0])),
      bareReadings: new Map(bareForms.map((form, at) => [form, lemmasOf(bareReadings[at])])),
      forms,
    },
    sources: { numbered, index: openIndex(index) },
  }
}
