import type { AnswerOf, Competence } from '../answer/answer'
import type { EId } from '../ordinance/provision'
import { competenceItem, competenceItems } from './competence-item'
import { contactParts } from './contact'
import type { CardContext } from './context'
import { unitLabel } from './naming'
import { reportsToParts } from './path'
import { quote, wordsOf } from './quotation'
import type { Button, Part, Reply } from './reply'
import { sourceLabel } from './source'
import { ALSO_IN, COMMON_TOO, COMPETENT_ONE, competentMany, FIRST_LINE, NEXT_BEST } from './strings.pl'
import { ticketLine } from './ticket-line'

/** The unit or units that handle a matter, with the duty quoted. */
export function competentUnitsReply(context: CardContext, answer: AnswerOf<'competent-units'>): Reply {
  const [first] = answer.competences
  const single = answer.competences.length === 1
  const opening = single ? COMPETENT_ONE : competentMany(answer.competences.length)
  const label = unitLabel(context.organization, first.unit)
  return {
    parts: [
      ...(single ? oneUnit(context, first) : severalUnits(context, answer.competences)),
      ...firstLineParts(context, answer.firstLine),
      ...commonParts(context, answer.common),
      ...nextBestParts(context, answer.nextBest),
      ...(single ? contactParts(context, first.unit) : []),
    ],
    summary: single
      ? `${opening} ${label} (${sourceLabel(first.evidence[0])}).`
      : `${opening} ${names(context, answer)}.`,
    buttons: single ? buttonsFor(context, first, answer.nextBest) : pickButtons(context, answer.competences),
  }
}

function oneUnit(context: CardContext, competence: Competence): Part[] {
  const { ordinance, organization } = context
  const [eId, ...further] = competence.evidence
  const also: Part = { kind: 'sentence', text: ALSO_IN, sources: further, tone: 'subtle' }
  return [
    { kind: 'sentence', text: COMPETENT_ONE, tone: 'subtle' },
    { kind: 'title', text: unitLabel(organization, competence.unit) },
    { kind: 'quotation', quotation: quote(ordinance, organization, eId) },
    ...(further.length === 0 ? [] : [also]),
    ...reportsToParts(context, competence.unit),
  ]
}

function severalUnits(context: CardContext, competences: readonly Competence[]): Part[] {
  return [
    { kind: 'title', text: competentMany(competences.length) },
    { kind: 'list', label: '', items: competenceItems(context, competences) },
  ]
}

/** The unit that registers failures, for something that is broken. */
export function firstLineParts(context: CardContext, firstLine: Competence | undefined): Part[] {
  if (firstLine === undefined) return []
  const name = unitLabel(context.organization, firstLine.unit)
  return [{ kind: 'list', label: FIRST_LINE, items: [{ name, sources: [firstLine.evidence[0]] }] }]
}

function commonParts(context: CardContext, common: EId | undefined): Part[] {
  if (common === undefined) return []
  return [
    { kind: 'list', label: COMMON_TOO, items: [{ quotes: [wordsOf(context.ordinance, common)], sources: [common] }] },
  ]
}

function nextBestParts(context: CardContext, nextBest: readonly Competence[]): Part[] {
  if (nextBest.length === 0) return []
  return [{ kind: 'list', label: NEXT_BEST, items: nextBest.slice(0, 2).map((it) => competenceItem(context, it)) }]
}

/** What leads on from one competent unit. */
export function buttonsFor(context: CardContext, from: Competence, others: readonly Competence[]): Button[] {
  const { unit, evidence } = from
  const [eId] = evidence
  return [
    { kind: 'show-remit', unit },
    ...(others.length === 0 ? [] : [{ kind: 'another-unit' as const, from, others: others.slice(0, 3) }]),
    { kind: 'copy-line', line: ticketLine(context, unit, eId), unit, eId },
    { kind: 'contest', unit, eId },
  ]
}

/** One button a unit; picking replaces the card. */
export function pickButtons(context: CardContext, competences: readonly Competence[]): Button[] {
  return competences.slice(0, 6).map(({ unit, evidence: [eId] }) => ({
    kind: 'pick',
    unit,
    eId,
    title: unitLabel(context.organization, unit),
  }))
}

function names({ organization }: CardContext, { competences }: AnswerOf<'competent-units'>): string {
  return competences.map(({ unit }) => unitLabel(organization, unit)).join(', ')
}
