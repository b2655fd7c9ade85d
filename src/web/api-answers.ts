import type { Answer, AnswerKind } from '../answer/answer'
import { toDialogueContext } from '../answer/dialogue'
import { toCitation } from '../ordinance/citation'
import type { EId } from '../ordinance/provision'
import type { Site } from './site'

/** What `GET /api/answers?q=` says; described in README.md. */
export interface ApiAnswer {
  readonly question: string
  /** Changes whenever any of the data does. */
  readonly version: string
  readonly ordinance: string
  readonly kind: AnswerKind
  readonly summary: string
  /** The whole answer as plain lines. */
  readonly text: readonly string[]
  /** Units and posts that the answer names, best first. */
  readonly subjects: readonly string[]
  readonly citations: readonly { readonly eId: EId; readonly citation: string }[]
  readonly ticketLine?: string
  readonly answer: Answer
}

/** Longest question, in characters. */
export const LONGEST_QUESTION = 1000

/** The question of a query string: exactly one `q` with something in it, and nothing else; otherwise what is wrong. */
export function readQuestion(query: string): { readonly question: string } | { readonly fault: string } {
  const parameters = new URLSearchParams(query)
  const names = [...parameters.keys()]
  if (names.some((name) => name !== 'q')) return { fault: 'q is the only parameter' }
  if (names.length !== 1) return { fault: 'q must be given once' }
  const question = (parameters.get('q') ?? '').trim()
  if (question === '') return { fault: 'q is empty' }
  if (question.length > LONGEST_QUESTION) return { fault: `q is longer than ${String(LONGEST_QUESTION)} characters` }
  return { question }
}

/** The same answer as in the chat, as JSON; contacts stand in `text` and `ticketLine` alone. */
export function answerApi(site: Site, question: string, seesContacts: boolean): ApiAnswer {
  const { answerer, ordinance, version } = site.knowledge
  const answer = answerer.answer(question)
  const cards = site.cards(seesContacts)
  const named = toDialogueContext(answer)
  const ticketLine = cards.toTicketLine(answer)
  return {
    question,
    version,
    ordinance: ordinance.metadata.number,
    kind: answer.kind,
    summary: cards.toSummary(answer),
    text: cards.toText(answer).split('\n'),
    subjects: named?.subjects ?? [],
    citations: (named?.provisions ?? []).map((eId) => ({ eId, citation: toCitation(eId) })),
    ...(ticketLine === undefined ? {} : { ticketLine }),
    answer,
  }
}
