import { foldDiacritics } from '../../src/language/fold'
import { createMorfologik } from '../../src/language/morfologik'
import { isStopWord } from '../../src/language/stop-words'
import { createRandom } from './arrivals'
import { createParadigms, type Paradigm } from './paradigms'

/** Puts other words into a text, in the same forms; each department has its own words, and the same ones in all texts. */
export type Mixer = (department: number, text: string) => string

/** Shares of the nouns and adjectives of a department that are other words of the act, and words it never uses. */
const SHARES = { ofTheAct: 0.3, new: 0.4 } as const

/** New words are drawn from so many; departments meet in some of them. */
const NEW_WORDS = { least: 3_000, aDepartment: 1_000 } as const

/** Words by which an act announces who is who; with others it would be another grammar. */
const KEPT =
  /^(?:referat|oddział|stanowisko|centrum|dyrektor|zastępca|kierownik|koordynator|pion|rama|zakres|działanie|nadzór|bezpośredni|komórka|zarządzenie|odrębny|szczegółowy|skład)$/

/** Which form an ambiguous one most likely is in an act: "drukarki" the genitive. */
const PREFERRED = [/:sg:gen/, /:pl:gen/, /:sg:nom/, /:sg:acc/, /:pl:acc/, /:/] as const

/** A word of a text: what it is a form of, and which forms it may be, the likeliest first. */
interface Word {
  readonly paradigm: Paradigm
  readonly tags: readonly string[]
  readonly isBare?: boolean
}

/** Builds a mixer for so many departments; `vocabulary` is the text whose words are recombined. */
export function createMixer(
  dictionary: Uint8Array,
  { departments, vocabulary }: { readonly departments: number; readonly vocabulary: string },
): Mixer {
  const morfologik = createMorfologik(dictionary)
  const paradigms = createParadigms(dictionary)

  const readWord = (word: string): Word | undefined => {
    if (word.length < 4 || isStopWord(word)) return undefined
    const readings = morfologik.readings(word)
    const isOnlyName = readings.every(({ tags }) => /^(?:subst|adj|ppas|pact|depr)/.test(tags))
    const found = readings.find(({ tags }) => /^(?:subst|adj):/.test(tags))
    if (found === undefined || !isOnlyName || KEPT.test(found.lemma)) return undefined
    const paradigm = paradigms.of(found.lemma)
    const tags = found.tags.split('+')
    return paradigm && { paradigm, tags: PREFERRED.flatMap((form) => tags.filter((tag) => form.test(tag))) }
  }
  /** Typed without diacritics, the other word is typed so too. */
  const readBareWord = (word: string): Word | undefined => {
    const [meant] = morfologik.readings(word).length > 0 ? [] : morfologik.formsWithoutDiacritics(word)
    const read = meant === undefined ? undefined : readWord(meant.form)
    return read && { ...read, isBare: true }
  }

  const ownWords = groupByClass(
    [...new Set(vocabulary.toLowerCase().match(/\p{L}+/gu) ?? [])].flatMap((word) => readWord(word)?.paradigm ?? []),
  )
  const random = createRandom(1)
  const newWords = groupByClass(
    Array.from({ length: NEW_WORDS.least + departments * NEW_WORDS.aDepartment }, () => paradigms.draw(random)),
  )

  const substitutes = new Map<string, Paradigm>()
  const substituteFor = (department: number, paradigm: Paradigm): Paradigm => {
    const key = `${department} ${paradigm.lemma}`
    const known = substitutes.get(key) ?? choose(department, paradigm)
    substitutes.set(key, known)
    return known
  }
  const choose = (department: number, paradigm: Paradigm): Paradigm => {
    const draw = createRandom(hash(`${department} ${paradigm.lemma}`))
    const way = draw()
    const words = way < SHARES.new ? newWords : way < SHARES.new + SHARES.ofTheAct ? ownWords : undefined
    const group = words?.get(paradigm.wordClass) ?? []
    return group[Math.floor(draw() * group.length)] ?? paradigm
  }

  const words = new Map<string, Word | undefined>()
  const read = (word: string): Word | undefined => {
    if (!words.has(word)) words.set(word, readWord(word) ?? readBareWord(word))
    return words.get(word)
  }
  const inflect = (department: number, word: string): string | undefined => {
    const known = read(word)
    if (known === undefined) return undefined
    const { forms } = substituteFor(department, known.paradigm)
    const tag = known.tags.find((it) => forms.has(it))
    const other = tag === undefined ? undefined : forms.get(tag)
    return other !== undefined && known.isBare ? foldDiacritics(other) : other
  }

  return (department, text) =>
    text.replace(/\p{L}+/gu, (word) => {
      // IT, UMK, VPN stay.
      if (word === word.toUpperCase()) return word
      const lower = word.toLowerCase()
      const other = inflect(department, lower)
      if (other === undefined) return word
      return lower === word ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`
    })
}

function groupByClass(paradigms: readonly Paradigm[]): Map<string, Paradigm[]> {
  const groups = new Map<string, Paradigm[]>()
  const seen = new Set<string>()
  for (const paradigm of paradigms) {
    if (seen.has(paradigm.lemma)) continue
    seen.add(paradigm.lemma)
    const group = groups.get(paradigm.wordClass)
    if (group === undefined) groups.set(paradigm.wordClass, [paradigm])
    else group.push(paradigm)
  }
  return groups
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
