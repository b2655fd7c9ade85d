import type { Data } from '../data'
import type { Knowledge } from '../knowledge'
import { foldDiacritics } from '../language/fold'
import { parseCitation, toCitation } from '../ordinance/citation'
import type { EId } from '../ordinance/provision'
import type { UnitCode } from '../organization/model'
import { toDocuments } from '../search/document'
import { createThesaurus, type Concept } from '../search/thesaurus'

/** Longer ones are sentences, and belong to `questions.jsonl`. */
const LONGEST_WORD = 60

/** A word that may be written, and what should be known about it. */
export interface CheckedWord {
  readonly word: string
  readonly eId: EId
  /** Whose duty the provision is; undefined for one of every unit or of the act itself. */
  readonly unit: UnitCode | undefined
  /** Does not hinder. */
  readonly remarks: readonly string[]
}

/** Says what is known of a word and a provision; throws an Error that says why the word cannot lead there. */
export function checkWord(
  given: { readonly word: string; readonly citation: string },
  knowledge: Knowledge,
  data: Data,
): CheckedWord {
  const word = given.word.trim().replace(/\s+/g, ' ')
  if (!/\p{L}/u.test(word)) throw new Error(`"${word}" is not a word`)
  if (word.length > LONGEST_WORD) throw new Error(`the word has more than ${LONGEST_WORD} characters`)
  const { terms } = knowledge.search(word)
  if (terms.length === 0) throw new Error(`"${word}" is a stop word: questions of every kind hold it`)

  const { eId, unit } = findProvision(given.citation, knowledge, data)
  const known = data.concepts.filter((concept) => isLabelOf(concept, word, knowledge))
  const same = known.find((concept) => concept.eId.includes(eId))
  if (same !== undefined) throw new Error(`"${word}" leads to ${toCitation(eId)} already (${describe(same)})`)
  const corrected = terms.flatMap((term) => term.corrected ?? [])
  return {
    word,
    eId,
    unit,
    remarks: [
      ...known.map((concept) => `"${word}" ${sayWhere(concept)} (${describe(concept)})`),
      ...corrected.map((other) => `so far it is taken for a misspelt "${other}"`),
      ...(terms.every((term) => term.known) && corrected.length === 0
        ? ['what is searched holds the word already']
        : []),
    ],
  }
}

function findProvision(
  citation: string,
  { ordinance, organization }: Knowledge,
  { expansions, concepts }: Data,
): { eId: EId; unit: UnitCode | undefined } {
  const eId = parseCitation(citation)
  if (eId === undefined) throw new Error(`"${citation}" is not a citation such as "§ 17 ust. 2 pkt 4"`)
  if (!ordinance.provisions.has(eId)) throw new Error(`the act has no ${toCitation(eId)}`)
  const documents = toDocuments({ ordinance, organization }, { expansions, thesaurus: createThesaurus(concepts) })
  const document = documents.find((it) => it.eId === eId)
  if (document === undefined) throw new Error(`${toCitation(eId)} gives no unit a duty, so no question can lead there`)
  return { eId, unit: document.unit }
}

/** Inflected, capitalised or without diacritics it is the same word. */
function isLabelOf({ altLabel, hiddenLabel }: Concept, word: string, { search }: Knowledge): boolean {
  const folded = fold(word)
  const alike = [...altLabel, ...hiddenLabel].filter((label) => fold(label).slice(0, 3) === folded.slice(0, 3))
  const lemmasOf = (text: string): string =>
    search(text)
      .terms.map(({ lemma }) => lemma)
      .join(' ')
  return alike.some((label) => fold(label) === folded || lemmasOf(label) === lemmasOf(word))
}

/** Lower case, without diacritics. */
export function fold(text: string): string {
  return foldDiacritics(text.toLowerCase())
}

/** A concept without provisions says in plain words what a foreign or colloquial one means. */
function sayWhere({ eId, prefLabel }: Concept): string {
  return eId.length === 0 ? `is read as "${prefLabel}"` : `also leads to ${eId.map(toCitation).join(', ')}`
}

function describe({ prefLabel, note }: Concept): string {
  return `${prefLabel}: ${note}`
}
