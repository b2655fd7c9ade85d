import type { Answer } from '../answer/answer'
import { createCards, type Cards } from '../cards/cards'
import type { PostId, UnitCode } from '../organization/model'
import { renderAnswer, type Place } from './answer-html'
import type { Html } from './html'
import type { WebKnowledge } from './knowledge'
import { renderLookup } from './lookup'
import { createNameFinder } from './names'
import type { PageContent } from './page'
import { renderReader } from './reader'
import { createReplyMaker } from './shown-reply'
import { renderSubject, subjectAnswer } from './subject-page'
import { createTeamsLink, type TeamsTab } from './teams-link'

/** All pages of one state of the data. */
export interface Site {
  readonly knowledge: WebKnowledge
  lookup(question: string, seesContacts: boolean): PageContent
  /** The answer alone, for a page that is open already. */
  answer(question: string, seesContacts: boolean): Html | undefined
  /** Undefined for a unit or post that does not exist. */
  subject(subject: UnitCode | PostId, seesContacts: boolean): PageContent | undefined
  reader(): PageContent
  /** Cards, for their texts. */
  cards(seesContacts: boolean): Cards
}

/** Prepares the pages; `tab` is where the app is found in Teams, when that is known. */
export function createSite(knowledge: WebKnowledge, tab: TeamsTab | undefined): Site {
  const { answerer, ordinance, organization, contactPoints, officialAddress, examples } = knowledge
  const maker = createReplyMaker(knowledge)
  const names = createNameFinder(organization)
  const toTeams = tab && createTeamsLink(tab)
  const place = (seesContacts: boolean, opens: string): Place => ({
    context: maker.context(seesContacts),
    names,
    ...(toTeams === undefined ? {} : { teamsLink: toTeams(opens) }),
  })
  const answerTo = (question: string, seesContacts: boolean): Html | undefined => {
    if (question === '') return undefined
    const answer: Answer = answerer.answer(question)
    return renderAnswer(maker.reply(answer, seesContacts), place(seesContacts, `?q=${question}`))
  }
  const cardsDeps = {
    ordinance,
    organization,
    publicUrl: tab?.publicUrl ?? '',
    officialAddress: officialAddress ?? undefined,
    examples,
  }
  const open = createCards({ ...cardsDeps, contactPoints })
  const closed = createCards({ ...cardsDeps, contactPoints: new Map() })
  return {
    knowledge,
    answer: answerTo,
    lookup(question, seesContacts) {
      const answer = answerTo(question, seesContacts)
      const lookup = { question, ...(answer === undefined ? {} : { answer }) }
      return renderLookup(maker.context(false), lookup, examples)
    },
    subject(subject, seesContacts) {
      const there = place(seesContacts, subject)
      const answer = subjectAnswer(there, subject)
      return answer && renderSubject(maker.reply(answer, seesContacts), there, subject)
    },
    reader: () => renderReader({ ordinance, organization, officialAddress, names }),
    cards: (seesContacts) => (seesContacts ? open : closed),
  }
}
