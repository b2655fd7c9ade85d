import { gatherEvidence, type Owner } from '../../src/search/evidence'
import type { Data } from '../../src/data'
import { createKnowledge, type Knowledge } from '../../src/knowledge'
import { parseCitation } from '../../src/ordinance/citation'
import type { EId } from '../../src/ordinance/provision'
import type { Concept } from '../../src/search/thesaurus'
import type { Expansion } from '../../src/search/document'
import { readLines } from './judgement'

/** How often the index of one author's questions names the right unit first for the questions of the other. */
export interface CrossAuthor {
  readonly label: string
  readonly right: number
  readonly asked: number
}

/** Both directions: the shared first version against our additions alone, and our additions against it alone. */
export function crossAuthor(data: Data): CrossAuthor[] {
  const first = readFirstVersion()
  const isFirst = (eId: EId, words: string): boolean => first.get(eId)?.has(words.toLowerCase()) ?? false
  const only = (keep: (eId: EId, words: string) => boolean): Expansion[] =>
    data.expansions.map(({ eId, terms, questions }) => ({
      eId,
      terms: terms.filter((words) => keep(eId, words)),
      questions: questions.filter((words) => keep(eId, words)),
    }))
  const shared = only(isFirst)
  const own = only((eId, words) => !isFirst(eId, words))
  return [
    measure('shared first version, asked of our additions', { asked: shared, index: { ...data, expansions: own } }),
    measure('our additions, asked of the shared first version', {
      asked: own,
      index: { ...data, expansions: shared, concepts: data.concepts.filter(isGeneral) },
    }),
  ]
}

/** A word that means the same everywhere is knowledge of the language; one bound to provisions is an addition of ours. */
function isGeneral({ eId }: Concept): boolean {
  return eId.length === 0
}

function readFirstVersion(): Map<EId, Set<string>> {
  const entries = readLines<{ ref: string; terms: string[]; questions: string[] }>('first-version.jsonl')
  return new Map(
    entries.flatMap(({ ref, terms, questions }) => {
      const eId = parseCitation(ref)
      return eId === undefined
        ? []
        : [[eId, new Set([...terms, ...questions].map((words) => words.toLowerCase()))] as const]
    }),
  )
}

function measure(label: string, { asked, index }: { asked: readonly Expansion[]; index: Data }): CrossAuthor {
  const knowledge = createKnowledge(index)
  const answers = asked.flatMap(({ eId, questions }) => {
    const right = rightOwners(eId, knowledge)
    return questions.map((question) => right.has(firstOwner(question, knowledge)))
  })
  return { label, right: answers.filter(Boolean).length, asked: answers.length }
}

function firstOwner(question: string, { search, twins }: Knowledge): Owner | undefined {
  return gatherEvidence(search(question).hits, twins)[0]?.owner
}

/** The provision's own unit, the Oddział around it, and the units of word-for-word twins. */
function rightOwners(eId: EId, { organization, ownerOf, twins }: Knowledge): Set<Owner | undefined> {
  const owners = [eId, ...twins(eId)].flatMap((each): Owner[] => {
    const owner = ownerOf(each)
    if (owner === 'every-unit' || owner === 'act') return [owner]
    const whole = organization.units.get(owner)?.unitOf
    return whole === undefined || whole === organization.identifier ? [owner] : [owner, whole]
  })
  return new Set(owners)
}
