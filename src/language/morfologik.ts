import { createCfsa2, type Automaton } from './cfsa2'
import { POLISH_DICTIONARY_INFO } from './dictionary-info'
import { createEntries } from './entries'
import { inBothCases, withDiacritics, type LetterVariants } from './letter-variants'
import { decodeLemma, decodeText, PREFIX_BYTES } from './prefix-encoder'

/** One reading of a word: its lemma and its tags, such as `subst:sg:nom:f+subst:sg:acc:f`. */
export interface Reading {
  readonly lemma: string
  readonly tags: string
}

/** A form as the dictionary spells it (`Łódź`) and one lemma of it in lower case (`łódź`). */
export interface FormLemma {
  readonly form: string
  readonly lemma: string
}

/** The Polish dictionary; a word that it does not know has no readings and no lemmas. */
export interface Morfologik {
  /** The readings of exactly this spelling, in the dictionary's order. */
  readonly readings: (word: string) => readonly Reading[]
  /** The distinct lemmas, in lower case, of a word in any case: `SIECI` → sieć. */
  readonly lemmas: (word: string) => readonly string[]
  /** The forms that a word may stand for when its bare letters lack their diacritics: `siec` → sieć. */
  readonly formsWithoutDiacritics: (word: string) => readonly FormLemma[]
}

const utf8 = new TextEncoder()

/** Opens the bytes of `polish.dict`; throws `DictionaryFormatError` when they are another format or cut off; what is known to be whole is not looked through. */
export function createMorfologik(
  bytes: Uint8Array,
  { separator } = POLISH_DICTIONARY_INFO,
  isKnownWhole = false,
): Morfologik {
  const automaton = createCfsa2(bytes, isKnownWhole)
  const { visitEntries, visitLemmaCodes } = createEntries(automaton, separator)

  const entriesOf = (node: number): number => {
    const arc = node === 0 ? 0 : automaton.arcTo(node, separator)
    return arc === 0 ? 0 : automaton.target(arc)
  }

  const readings = (word: string): readonly Reading[] => {
    if (word.includes(String.fromCharCode(separator))) return []
    const form = utf8.encode(word)
    let node = automaton.root
    for (let index = 0; index < form.length && node !== 0; index += 1) node = follow(automaton, node, form[index] ?? 0)
    const found: Reading[] = []
    visitEntries(entriesOf(node), (entry) => {
      const end = entry.indexOf(separator, PREFIX_BYTES)
      const code = end < 0 ? entry : entry.slice(0, end)
      found.push({ lemma: decodeLemma(form, code), tags: end < 0 ? '' : decodeText(entry.slice(end + 1)) })
    })
    return found
  }

  const formsOf = (word: string, variants: LetterVariants): readonly FormLemma[] => {
    const typed = codePointsOf(word)
    if (typed.length === 0 || typed.includes(separator)) return []
    const path = typed.slice()
    const found: FormLemma[] = []
    const descend = (node: number, position: number): void => {
      if (position === typed.length) {
        const entries = entriesOf(node)
        if (entries !== 0) collect(entries)
        return
      }
      for (const variant of variants(typed[position] ?? 0)) {
        const next = followLetter(automaton, node, variant)
        if (next === 0) continue
        path[position] = variant
        descend(next, position + 1)
      }
    }
    const collect = (entries: number): void => {
      const form = String.fromCodePoint(...path)
      const formBytes = utf8.encode(form)
      visitLemmaCodes(entries, (code) => found.push({ form, lemma: decodeLemma(formBytes, code).toLowerCase() }))
    }
    descend(automaton.root, 0)
    return found
  }

  return {
    readings,
    lemmas: (word) => [...new Set(formsOf(word, inBothCases).map(({ lemma }) => lemma))],
    formsWithoutDiacritics: (word) => formsOf(word, withDiacritics),
  }
}

function codePointsOf(word: string): number[] {
  const codePoints: number[] = []
  for (const letter of word) codePoints.push(letter.codePointAt(0) ?? 0)
  return codePoints
}

function follow(automaton: Automaton, node: number, byte: number): number {
  const arc = automaton.arcTo(node, byte)
  return arc === 0 ? 0 : automaton.target(arc)
}

/** Follows the one to four bytes of a code point in UTF-8. */
function followLetter(automaton: Automaton, node: number, codePoint: number): number {
  if (codePoint < 0x80) return follow(automaton, node, codePoint)
  const continuations = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3
  const lead = (0xff00 >> (continuations + 1)) & 0xff
  let next = follow(automaton, node, lead | (codePoint >> (6 * continuations)))
  for (let left = continuations - 1; left >= 0 && next !== 0; left -= 1) {
    next = follow(automaton, next, 0x80 | ((codePoint >> (6 * left)) & 0x3f))
  }
  return next
}
