import { assertNever, type Answer, type Competence } from '../answer/answer'
import { toDialogueContext } from '../answer/dialogue'
import { parseActionData, type ActionData, type ContestData, type Offer, type Target } from '../cards/action-data'
import { STALE_CARD } from '../cards/strings.pl'
import type { BotDeps, BotKnowledge } from './deps'
import { keepContest } from './feedback'
import type { Reply } from './reply'
import type { Clicker } from './speaker'

/** What a button of a card leads to; data that no card of this version sends, or of units long gone, get a polite sentence. */
export async function replyToAction(value: unknown, clicker: Clicker, deps: BotDeps): Promise<Reply> {
  const began = performance.now()
  const knowledge = deps.knowledge()
  const parsed = parseActionData(value)
  const data = parsed !== undefined && isKnown(parsed, knowledge) ? parsed : undefined
  const reply = data === undefined ? { sentence: STALE_CARD } : await replyToData(data, clicker, deps)
  deps.log.acted({ action: data?.action ?? 'stale', milliseconds: performance.now() - began })
  return reply
}

async function replyToData(data: ActionData, clicker: Clicker, deps: BotDeps): Promise<Reply> {
  const knowledge = deps.knowledge()
  if (data.action === 'contest') return replyToContest(data, clicker, deps)

  const { cards } = knowledge
  const answer = answerAction(data, knowledge)
  if (answer === undefined) return { sentence: STALE_CARD }
  // What was picked is what the next question refers to.
  const next = toDialogueContext(answer)
  if (next !== undefined) await deps.store.writeContext(clicker, next)
  const line = data.action === 'copy-line' ? cards.toTicketLine(answer) : undefined
  if (line !== undefined) return { sentence: line }
  const options = data.action === 'show-remit' && 'eId' in data ? { back: toOffer(data, knowledge) } : {}
  const card = cards.toCard(answer, options)
  return { card, summary: card.speak }
}

/** Asks which unit is right; thanks when that was said. */
async function replyToContest(data: ContestData, clicker: Clicker, deps: BotDeps): Promise<Reply> {
  const knowledge = deps.knowledge()
  const { cards } = knowledge
  const { right } = data
  const offer = toOffer(data, knowledge)
  if (right !== undefined) await keepContest(data, clicker, deps)
  const card = right === undefined ? cards.toContestCard(offer) : cards.toContestedCard(offer, right)
  return { card, summary: card.speak }
}

function answerAction(data: Exclude<ActionData, ContestData>, knowledge: BotKnowledge): Answer | undefined {
  switch (data.action) {
    case 'show-remit': {
      const unit = knowledge.organization.units.get(data.unit)
      return unit && { kind: 'unit', unit: unit.identifier, source: unit.source }
    }
    case 'copy-line':
      return { kind: 'competent-units', competences: [toCompetence(data)], nextBest: [] }
    case 'pick':
      return answerOffer(toOffer(data, knowledge))
    case 'another-unit': {
      const { others = [], firstLine, unit, eId } = toOffer(data, knowledge)
      const [first, ...more] = others
      if (first === undefined) return undefined
      const line = firstLine === undefined ? {} : { firstLine }
      return more.length > 0
        ? { kind: 'choice', options: others.map(toCompetence), ...withFirstLine(firstLine) }
        : answerOffer({ ...first, others: [{ unit, eId }], ...line })
    }
    default:
      return assertNever(data)
  }
}

function answerOffer({ others = [], firstLine, ...target }: Offer): Answer {
  const nextBest = others.map(toCompetence)
  return { kind: 'competent-units', competences: [toCompetence(target)], nextBest, ...withFirstLine(firstLine) }
}

function withFirstLine(target: Target | undefined): { readonly firstLine?: Competence } {
  return target === undefined ? {} : { firstLine: toCompetence(target) }
}

/** What a button offers, without what a new act does not have any more. */
function toOffer({ unit, eId, others = [], firstLine }: Offer, knowledge: BotKnowledge): Offer {
  const known = others.filter((other) => isKnown(other, knowledge))
  return {
    unit,
    eId,
    ...(known.length === 0 ? {} : { others: known }),
    ...(firstLine === undefined || !isKnown(firstLine, knowledge) ? {} : { firstLine }),
  }
}

/** A card may be older than the act that is answered from. */
function isKnown(
  named: Partial<Target & Pick<ContestData, 'right'>>,
  { ordinance, organization }: BotKnowledge,
): boolean {
  const { unit, eId, right } = named
  return (
    (unit === undefined || organization.units.has(unit)) &&
    (eId === undefined || ordinance.provisions.has(eId)) &&
    (right === undefined || right === 'unknown' || organization.units.has(right))
  )
}

function toCompetence({ unit, eId }: Target): Competence {
  return { unit, evidence: [eId] }
}
