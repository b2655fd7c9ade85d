import type { Competence } from '../answer/answer'
import type { CardContext } from './context'
import { differingWords } from './difference'
import { unitLabel } from './naming'
import { shorten, wordsOf } from './quotation'
import type { Item } from './reply'

/** Longest quotation in a line of a list; the provision's link leads to the rest. */
const LINE_LENGTH = 240

/** One line a unit: its name, what distinguishes its duty from the others', the provision. */
export function competenceItems(context: CardContext, competences: readonly Competence[]): Item[] {
  const words = differingWords(
    context,
    competences.map(({ evidence: [eId] }) => eId),
  )
  return competences.map((competence, at) => ({
    name: unitLabel(context.organization, competence.unit),
    quotes: [shorten(words[at] ?? '', LINE_LENGTH)].filter((quote) => quote !== ''),
    sources: [competence.evidence[0]],
  }))
}

/** One line a unit, with the provision's own words. */
export function competenceItem(context: CardContext, competence: Competence): Item {
  const [eId] = competence.evidence
  return {
    name: unitLabel(context.organization, competence.unit),
    quotes: [shorten(wordsOf(context.ordinance, eId), LINE_LENGTH)].filter((quote) => quote !== ''),
    sources: [eId],
  }
}
