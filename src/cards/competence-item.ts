import type { Competence } from '../answer/answer'
import type { CardContext } from './context'
import { differingWords } from './difference'
import { unitLabel } from './naming'
import { wordsOf } from './quotation'
import type { Item } from './reply'

/** Longest quotation in a line of a list; the provision's link leads to the rest. */
const LONGEST = 240

/** One line a unit: its name, what distinguishes its duty from the others', the provision. */
export function competenceItems(context: CardContext, competences: readonly Competence[]): Item[] {
  const words = differingWords(
    context,
    competences.map(({ evidence: [eId] }) => eId),
  )
  return competences.map((competence, at) => itemOf(context, competence, words[at] ?? ''))
}

/** One line for a unit, with the provision's own words. */
export function competenceItem(context: CardContext, competence: Competence): Item {
  return itemOf(context, competence, wordsOf(context.ordinance, competence.evidence[0]))
}

function itemOf({ organization }: CardContext, { unit, evidence }: Competence, words: string): Item {
  return {
    name: unitLabel(organization, unit),
    quotes: words === '' ? [] : [words],
    longest: LONGEST,
    sources: evidence.slice(0, 1),
  }
}
