import type { AnswerOf, Competence } from '../answer/answer'
import type { EId } from '../ordinance/provision'
import { buttonsFor, pickButtons } from './buttons'
import { competenceItem, competenceItems } from './competence-item'
import { contactParts } from './contact'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import { reportsToParts } from './path'
import { divisionParts, dutyParts } from './duty'
import { wordsOf } from './quotation'
import type { Part, Reply } from './reply'
import { sourceLabel, withSources } from './source'
import { COMMON_TOO, COMPETENT_ONE, competentMany, firstLine, NEXT_BEST } from './strings.pl'

/** More next-best units than this are no help. */
const MOST_NEXT_BEST = 2

/** The unit or units that handle a matter, with the duty quoted. */
export function competentUnitsReply(context: CardContext, answer: AnswerOf<'competent-units'>): Reply {
  const { competences } = answer
  return competences.length === 1 ? oneUnitReply(context, answer) : severalUnitsReply(context, answer)
}

function oneUnitReply(context: CardContext, answer: AnswerOf<'competent-units'>): Reply {
  const [competence] = answer.competences
  const { unit, evidence } = competence
  const label = unitLabel(context.organization, unit)
  return {
    parts: [
      { kind: 'title', lead: COMPETENT_ONE, text: label },
      ...dutyParts(context, competence),
      ...firstLineParts(context, answer.firstLine, [unit]),
      ...contactParts(context, unit),
      ...reportsToParts(context, unit),
      ...furtherParts(context, answer),
    ],
    summary: withSources(`${COMPETENT_ONE} ${label}.`, evidence.slice(0, 1), sourceLabel),
    buttons: buttonsFor(context, competence, { others: answer.nextBest, firstLine: answer.firstLine }),
  }
}

function severalUnitsReply(context: CardContext, answer: AnswerOf<'competent-units'>): Reply {
  const units = answer.competences.map(({ unit }) => unit)
  const opening = competentMany(units.length)
  return {
    parts: [
      { kind: 'title', text: opening },
      { kind: 'list', items: competenceItems(context, answer.competences) },
      ...answer.competences.flatMap(({ unit, evidence: [eId] }) => divisionParts(context, unit, [eId])),
      ...firstLineParts(context, answer.firstLine, units),
      ...furtherParts(context, answer),
    ],
    summary: `${opening} ${units.map((unit) => unitLabel(context.organization, unit)).join(', ')}.`,
    buttons: pickButtons(context, answer.competences, answer.firstLine),
  }
}

/** The unit that registers failures, for something that is broken; nothing when it is shown anyway. */
export function firstLineParts(
  { organization }: CardContext,
  line: Competence | undefined,
  shown: readonly string[],
): Part[] {
  if (line === undefined || shown.includes(line.unit)) return []
  return [{ kind: 'sentence', text: firstLine(unitLabel(organization, line.unit)), sources: line.evidence.slice(0, 1) }]
}

function furtherParts(context: CardContext, { common, nextBest }: AnswerOf<'competent-units'>): Part[] {
  const items = nextBest.slice(0, MOST_NEXT_BEST).map((it) => competenceItem(context, it))
  return [
    ...(common === undefined ? [] : [commonPart(context, common)]),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, label: NEXT_BEST, items }]),
  ]
}

function commonPart({ ordinance }: CardContext, eId: EId): Part {
  return { kind: 'list', label: COMMON_TOO, items: [{ quotes: [wordsOf(ordinance, eId)], sources: [eId] }] }
}
