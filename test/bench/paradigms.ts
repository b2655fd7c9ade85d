import { createCfsa2 } from '../../src/language/cfsa2'
import { POLISH_DICTIONARY_INFO } from '../../src/language/dictionary-info'
import { createEntries } from '../../src/language/entries'
import { decodeText, PREFIX_BYTES } from '../../src/language/prefix-encoder'

/** A word with its forms by their tags: `subst:sg:gen:f` → drukarki. */
export interface Paradigm {
  readonly lemma: string
  /** Words of one class stand in for each other: `adj`, or `subst:` and the gender. */
  readonly wordClass: string
  readonly forms: ReadonlyMap<string, string>
}

/** The dictionary the other way round: from words to their forms. */
export interface Paradigms {
  /** The paradigm of a noun or adjective; undefined for anything else. */
  of(lemma: string): Paradigm | undefined
  /** Some noun or adjective of six to twelve letters. */
  draw(random: () => number): Paradigm
}

const { separator } = POLISH_DICTIONARY_INFO
/** Counts in a code begin here. */
const ORIGIN = 'A'.charCodeAt(0)
const utf8 = new TextEncoder()
const text = new TextDecoder()

/** Endings of Polish change up to so many letters of a lemma; what is left shall not be so short that half of Polish begins with it. */
const ENDING = 3
const SHORTEST_STEM = 3
/** No form is longer than its lemma by more letters than this. */
const LONGEST_ENDING = 8
const FITTING = /^\p{Ll}{6,12}$/u

/** Opens the bytes of `polish.dict`. */
export function createParadigms(dictionary: Uint8Array): Paradigms {
  const automaton = createCfsa2(dictionary)
  const { visitEntries, visitLemmaCodes } = createEntries(automaton, separator)

  /** Every form of a lemma that begins with some of its bytes, with its tags. */
  const visitForms = (lemma: Uint8Array, stem: number, visit: (form: string, tags: string) => void): void => {
    const path: number[] = []
    const longest = lemma.length + LONGEST_ENDING
    const descend = (from: number): void => {
      for (let arc = automaton.firstArc(from); arc !== 0; arc = automaton.nextArc(arc)) {
        const next = automaton.target(arc)
        if (automaton.label(arc) === separator) visitTags(next)
        else if (next !== 0 && path.length < longest) {
          path.push(automaton.label(arc))
          descend(next)
          path.pop()
        }
      }
    }
    const visitTags = (node: number): void => {
      let isOfLemma = false
      visitLemmaCodes(node, (code) => (isOfLemma ||= leadsTo(lemma, path, code)))
      if (!isOfLemma) return
      const form = text.decode(Uint8Array.from(path))
      visitEntries(node, (entry) => {
        const end = entry.indexOf(separator, PREFIX_BYTES)
        if (leadsTo(lemma, path, entry.slice(0, end))) visit(form, decodeText(entry.slice(end + 1)))
      })
    }
    let node = automaton.root
    for (const byte of lemma.subarray(0, stem)) {
      const arc = automaton.arcTo(node, byte)
      if (arc === 0) return
      path.push(byte)
      node = automaton.target(arc)
    }
    descend(node)
  }

  const readParadigm = (lemma: string): Paradigm | undefined => {
    const forms = new Map<string, string>()
    const bytes = utf8.encode(lemma)
    const stem = utf8.encode(lemma.slice(0, Math.max(lemma.length - ENDING, SHORTEST_STEM))).length
    visitForms(bytes, stem, (form, tags) => {
      for (const tag of tags.split('+')) if (/^(?:subst|adj):/.test(tag)) forms.set(tag, form)
    })
    const wordClass = classOf(forms.keys())
    return wordClass === undefined ? undefined : { lemma, wordClass, forms }
  }

  const known = new Map<string, Paradigm | undefined>()
  const of = (lemma: string): Paradigm | undefined => {
    if (!known.has(lemma)) known.set(lemma, readParadigm(lemma))
    return known.get(lemma)
  }

  /** Every form that is its own lemma. */
  const listLemmas = (): string[] => {
    const found: string[] = []
    const path: number[] = []
    const descend = (from: number): void => {
      for (let arc = automaton.firstArc(from); arc !== 0; arc = automaton.nextArc(arc)) {
        const next = automaton.target(arc)
        if (automaton.label(arc) === separator) {
          let isLemma = false
          visitLemmaCodes(next, (code) => (isLemma ||= code.every((byte) => byte === ORIGIN)))
          if (isLemma) found.push(text.decode(Uint8Array.from(path)))
        } else if (next !== 0) {
          path.push(automaton.label(arc))
          descend(next)
          path.pop()
        }
      }
    }
    descend(automaton.root)
    return found.filter((lemma) => FITTING.test(lemma))
  }
  let lemmas: readonly string[] | undefined

  return {
    of,
    draw(random) {
      lemmas ??= listLemmas()
      for (;;) {
        const paradigm = of(lemmas[Math.floor(random() * lemmas.length)] ?? '')
        if (paradigm !== undefined) return paradigm
      }
    },
  }
}

/** Whether the code of an entry cuts an end off the form and puts another one there that makes it this lemma. */
function leadsTo(lemma: Uint8Array, form: readonly number[], code: readonly number[]): boolean {
  const [front = 0, end = 0] = code
  const kept = form.length - (end - ORIGIN)
  if (front !== ORIGIN || kept < 0 || kept + code.length - PREFIX_BYTES !== lemma.length) return false
  for (let at = 0; at < kept; at++) if (form[at] !== lemma[at]) return false
  for (let at = kept; at < lemma.length; at++) if (code[at - kept + PREFIX_BYTES] !== lemma[at]) return false
  return true
}

/** Of the noun in the singular, or of the adjective; words that are both are nouns. */
function classOf(tags: Iterable<string>): string | undefined {
  const all = [...tags]
  const noun = all.find((tag) => tag.startsWith('subst:sg:nom:'))
  if (noun !== undefined) return `subst:${noun.split(':')[3] ?? ''}`
  return all.some((tag) => tag.startsWith('adj:sg:nom:') && tag.endsWith(':pos')) ? 'adj' : undefined
}
