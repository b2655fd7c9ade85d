import { assertNever, type Answer, type Competence } from '../answer/answer'
import { toDialogueContext } from '../answer/dialogue'
import { parseActionData, type ActionData, type ContestData, type Target } from '../cards/action-data'
import { CONTEST_THANKS, STALE_CARD } from '../cards/strings.pl'
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
  if (data.action === 'contest') {
    if (data.right === undefined) return askForRightUnit(data, knowledge)
    await keepContest(data, clicker, deps)
    return { sentence: CONTEST_THANKS }
  }

  const { cards } = knowledge
  const answer = answerAction(data, knowledge)
  if (answer === undefined) return { sentence: STALE_CARD }
  // What was picked is what the next question refers to.
  const next = toDialogueContext(answer)
  if (next !== undefined) await deps.store.writeContext(clicker, next)
  const line = data.action === 'copy-line' ? cards.toTicketLine(answer) : undefined
  return line === undefined ? { card: cards.toCard(answer), summary: cards.toSummary(answer) } : { sentence: line }
}

function askForRightUnit(target: Target, { cards }: BotKnowledge): Reply {
  const card = cards.toContestCard(target)
  return { card, summary: card.speak }
}

function answerAction(data: Exclude<ActionData, ContestData>, knowledge: BotKnowledge): Answer | undefined {
  switch (data.action) {
    case 'show-remit': {
      const unit = knowledge.organization.units.get(data.unit)
      return unit && { kind: 'unit', unit: unit.identifier, source: unit.source }
    }
    case 'pick':
    case 'copy-line':
      return { kind: 'competent-units', competences: [toCompetence(data)], nextBest: [] }
    case 'another-unit': {
      const options = data.others.filter((other) => isKnown(other, knowledge)).map(toCompetence)
      const [first, ...more] = options
      if (first === undefined) return undefined
      return more.length > 0
        ? { kind: 'choice', options }
        : { kind: 'competent-units', competences: [first], nextBest: [] }
    }
    default:
      return assertNever(data)
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
