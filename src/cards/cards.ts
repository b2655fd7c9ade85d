import { assertNever, type Answer } from '../answer/answer'
import type { AdaptiveCard } from './adaptive-card'
import { actFactReply } from './act-fact'
import { layOutCard } from './card-layout'
import { choiceReply } from './choice'
import { competentUnitsReply } from './competent-units'
import { BACK } from './strings.pl'
import type { Offer, UNKNOWN_UNIT } from './action-data'
import { contestCard } from './contest'
import { contestedReply } from './contested'
import { createContext, type CardContext, type CardsDeps } from './context'
import { toPlainLine } from './escape'
import { everyUnitReply } from './every-unit'
import { identityReply } from './identity'
import { membersReply } from './members'
import { noCompetenceReply } from './no-competence'
import { notExistingReply } from './not-existing'
import { postReply } from './post'
import { toPreview, type Preview } from './preview'
import { provisionReply } from './provision-text'
import type { UnitCode } from '../organization/model'
import type { Reply } from './reply'
import { reportingLineReply } from './reporting-line'
import { fitCard } from './size'
import { smallTalkReply, welcomeReply } from './small-talk'
import { layOutText } from './text-layout'
import { ticketLineOf } from './ticket-line'
import { unitReply } from './unit'
import { unitContactReply } from './unit-contact'

/** How a card is to be drawn. */
export interface CardOptions {
  /** True for people without the app: no buttons that ask the bot. */
  readonly standalone?: boolean
  /** The card that a last button leads back to. */
  readonly back?: Offer
}

/** Turns answers into what people see. */
export interface Cards {
  /** An Adaptive Card 1.5 of at most 28 KB and six buttons. */
  toCard(answer: Answer, options?: CardOptions): AdaptiveCard
  /** Plain lines: sentences, quotations with their citations, the act at the end. */
  toText(answer: Answer): string
  /** One line, for a notification. */
  toSummary(answer: Answer): string
  /** Two short lines, for a list of results. */
  toPreview(answer: Answer): Preview
  /** One line for a ticket: the unit that comes first; undefined when the answer names none. */
  toTicketLine(answer: Answer): string | undefined
  /** Asks which unit would have been right instead of the one shown. */
  toContestCard(offer: Offer): AdaptiveCard
  /** Thanks for what was said there, and shows the unit that would have been right. */
  toContestedCard(offer: Offer, right: UnitCode | typeof UNKNOWN_UNIT): AdaptiveCard
  /** What a new conversation begins with. */
  toWelcomeCard(): AdaptiveCard
}

/** Cards for one act and its organization. */
export function createCards(deps: CardsDeps): Cards {
  const context = createContext(deps)
  const draw = (reply: Reply, options: CardOptions): AdaptiveCard =>
    fitCard((room) => layOutCard(context, reply, { standalone: options.standalone ?? false, room }))
  return {
    toCard: (answer, options = {}) => draw(withBack(toReply(context, answer), options.back), options),
    toText: (answer) => layOutText(context, toReply(context, answer)),
    toSummary: (answer) => toPlainLine(toReply(context, answer).summary),
    toPreview: (answer) => toPreview(context, toReply(context, answer)),
    toTicketLine: (answer) => ticketLineOf(context, answer),
    toContestCard: (offer) => contestCard(context, offer),
    toContestedCard: (offer, right) => draw(contestedReply(context, offer, right), {}),
    toWelcomeCard: () => draw(welcomeReply(context), {}),
  }
}

function withBack(reply: Reply, back: Offer | undefined): Reply {
  if (back === undefined) return reply
  return { ...reply, buttons: [...reply.buttons, { kind: 'pick', offer: back, title: BACK }] }
}

/** What an answer says, before a card, a text or a page is laid out from it. */
export function toReply(context: CardContext, answer: Answer): Reply {
  switch (answer.kind) {
    case 'competent-units':
      return competentUnitsReply(context, answer)
    case 'choice':
      return choiceReply(context, answer)
    case 'every-unit':
      return everyUnitReply(context, answer)
    case 'no-competence':
      return noCompetenceReply(context, answer)
    case 'unit':
      return unitReply(context, answer)
    case 'contact':
      return unitContactReply(context, answer)
    case 'post':
      return postReply(context, answer)
    case 'reporting-line':
      return reportingLineReply(context, answer)
    case 'members':
      return membersReply(context, answer)
    case 'identity':
      return identityReply(context, answer)
    case 'act-fact':
      return actFactReply(context, answer)
    case 'provision':
      return provisionReply(context, answer)
    case 'not-existing':
      return notExistingReply(context, answer)
    case 'small-talk':
      return smallTalkReply(context, answer)
    default:
      return assertNever(answer)
  }
}
