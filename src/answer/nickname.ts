import { foldDiacritics } from '../language/fold'
import { guessStem } from '../language/stem'
import { isUnitCode, type UnitCode } from '../organization/model'
import type { Analyzer, QueryTerm } from '../search/analyzer'
import type { UnitMention } from './unit-mention'

/** Finds the units that a question calls as people do ("cyberki", "kadry"), the more words the better, best first. */
export type NicknameRecognizer = (terms: readonly QueryTerm[]) => readonly UnitMention[]

/** People are called after what they do: kadry → kadrowiec, portale → portalowcy. */
const PERSON = /ow(?:iec|c(?:y|a|ow|om|ami|ach|em|owi|u|e))$/

interface Nickname {
  readonly unit: UnitCode
  /** Each of its words, by any of the keys that stand for it. */
  readonly words: readonly ReadonlySet<string>[]
}

/** Builds a recogniser over what people call the units; their derived forms are known by their stems. */
export function createNicknameRecognizer(
  names: ReadonlyMap<string, readonly string[]>,
  analyzer: Analyzer,
): NicknameRecognizer {
  // Made with the first question: a start has enough to do.
  let made: ReadonlyMap<string, readonly Nickname[]> | undefined
  return (terms) => {
    const byKey = (made ??= findKeys(names, analyzer))
    const asked = terms.filter(({ token }) => token.kind !== 'code').map((term) => ({ term, keys: keysOf(term) }))
    const found = new Map<UnitCode, UnitMention>()
    for (const { unit, words } of new Set(
      asked.flatMap(({ keys }) => [...keys].flatMap((key) => byKey.get(key) ?? [])),
    )) {
      const held = words.map((word) => asked.find(({ keys }) => [...keys].some((key) => word.has(key))))
      const lemmas = new Set(held.flatMap((word) => word?.term.lemma ?? []))
      if (held.includes(undefined) || lemmas.size <= (found.get(unit)?.lemmas.size ?? 0)) continue
      found.set(unit, { unit, by: 'nickname', coverage: 1, wholeCoverage: 1, lemmas })
    }
    return [...found.values()].sort((a, b) => b.lemmas.size - a.lemmas.size)
  }
}

/** The nicknames by each key of their first words. */
function findKeys(
  names: ReadonlyMap<string, readonly string[]>,
  analyzer: Analyzer,
): ReadonlyMap<string, readonly Nickname[]> {
  const byKey = new Map<string, Nickname[]>()
  for (const [unit, called] of names) {
    if (!isUnitCode(unit)) continue
    for (const words of called.map((name) => analyzer.analyzeQuestion(name).map(keysOf))) {
      for (const key of words[0] ?? []) byKey.set(key, [...(byKey.get(key) ?? []), { unit, words }])
    }
  }
  return byKey
}

/** What stands for a word: its lemma, and its stem as it is typed. */
function keysOf({ lemma, token, corrected }: QueryTerm): ReadonlySet<string> {
  const stem = (word: string): string => {
    const folded = foldDiacritics(word.toLowerCase())
    return PERSON.test(folded) ? folded.replace(PERSON, '') : guessStem(folded.replace(/ow$/, 'ów'))
  }
  return new Set(corrected === undefined ? [stem(lemma), stem(token.text)] : [stem(token.text), stem(corrected)])
}
