import type { EId } from '../ordinance/provision'

/** A SKOS concept: the act's word, and what people call the same thing. */
export interface Concept {
  /** The act's own word or phrase. */
  readonly prefLabel: string
  /** Everyday words that may be shown. */
  readonly altLabel: readonly string[]
  /** Jargon, brands, misspellings and derived words: matched, never shown. */
  readonly hiddenLabel: readonly string[]
  /** The `prefLabel` of a wider concept. */
  readonly broader?: string | undefined
  /** The provisions where the bridge holds; none when the labels mean the same everywhere. */
  readonly eId: readonly EId[]
  /** Why the bridge is there. */
  readonly note: string
  /** ISO date on which `npm run word` added it; absent for what was written by hand. */
  readonly added?: string | undefined
}

/** The bridges from everyday words to the act's. */
export interface Thesaurus {
  /** Every label that leads to a provision. */
  labelsOf(eId: EId): readonly string[]
  /** The plain word for one that means the same everywhere, in lower case: komp → komputer, printer → drukarka. */
  readonly plainWords: ReadonlyMap<string, string>
  /** The concepts that lead to a provision, for explaining a hit. */
  conceptsOf(eId: EId): readonly Concept[]
}

/** Builds a thesaurus from its concepts. */
export function createThesaurus(concepts: readonly Concept[]): Thesaurus {
  const byProvision = new Map<EId, Concept[]>()
  for (const concept of concepts) {
    for (const eId of concept.eId) byProvision.set(eId, [...(byProvision.get(eId) ?? []), concept])
  }
  const conceptsOf = (eId: EId): readonly Concept[] => byProvision.get(eId) ?? []
  const general = concepts.filter(({ eId }) => eId.length === 0)
  return {
    plainWords: new Map(
      general.flatMap(({ prefLabel, altLabel, hiddenLabel }) =>
        [...altLabel, ...hiddenLabel].map((label) => [label.toLowerCase(), prefLabel.toLowerCase()] as const),
      ),
    ),
    conceptsOf,
    labelsOf: (eId) => conceptsOf(eId).flatMap(({ altLabel, hiddenLabel }) => [...altLabel, ...hiddenLabel]),
  }
}
