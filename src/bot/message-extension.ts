import type { Answer, Competence } from '../answer/answer'
import { MESSAGE_TITLE, MESSAGE_WITHOUT_TEXT, UNKNOWN_COMMAND } from '../cards/strings.pl'
import { isFields } from './activity'
import type { BotKnowledge } from './deps'
import { readHtmlText } from './html-text'

/** Ids of the commands, as the manifest names them. */
export const SEARCH_COMMAND = 'szukaj'
export const MESSAGE_COMMAND = 'kto-odpowiada'

/** Teams shows about this many without scrolling. */
const MOST_RESULTS = 8

/** A message is quoted in the log and the question no further than this. */
const LONGEST_TEXT = 2_000

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive'
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail'

/** The body that answers `composeExtension/query`: answers to what has been typed so far, ready to be put into a conversation. */
export function answerSearch(value: unknown, knowledge: BotKnowledge): object {
  if (!isFields(value) || value['commandId'] !== SEARCH_COMMAND) return messageBody(UNKNOWN_COMMAND)
  const answers = findAnswers(readTyped(value['parameters']), knowledge)
  const attachments = answers.map((answer) => toAttachment(answer, knowledge))
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
}

/** The body that answers `composeExtension/fetchTask`: a dialog with the answer to the message that was pointed at. */
export function answerAboutMessage(value: unknown, knowledge: BotKnowledge): object {
  if (!isFields(value) || value['commandId'] !== MESSAGE_COMMAND) return taskMessage(UNKNOWN_COMMAND)
  const question = readMessageText(value['messagePayload'])
  if (question === '') return taskMessage(MESSAGE_WITHOUT_TEXT)
  // Buttons of a dialog cannot reach the bot the way those of a message do.
  const content = knowledge.cards.toCard(knowledge.answerer.answer(question), { standalone: true })
  const card = { contentType: ADAPTIVE, content }
  return { task: { type: 'continue', value: { title: MESSAGE_TITLE, height: 'medium', width: 'medium', card } } }
}

function messageBody(text: string): object {
  return { composeExtension: { type: 'message', text } }
}

function taskMessage(value: string): object {
  return { task: { type: 'message', value } }
}

/** The first parameter with words in it; `initialRun` says that nothing was typed yet. */
function readTyped(parameters: unknown): string {
  const typed = (Array.isArray(parameters) ? parameters : [])
    .filter(isFields)
    .filter(({ name, value }) => name !== 'initialRun' && typeof value === 'string')
    .map(({ value }) => String(value).trim())
  return (typed.find((text) => text !== '') ?? '').slice(0, LONGEST_TEXT)
}

function readMessageText(payload: unknown): string {
  const body = isFields(payload) ? payload['body'] : undefined
  const content = isFields(body) ? body['content'] : undefined
  if (!isFields(body) || typeof content !== 'string') return ''
  const text = body['contentType'] === 'text' ? content.trim() : readHtmlText(content)
  return text.slice(0, LONGEST_TEXT)
}

/** A whole question is answered first, a beginning is completed first; nobody's matter only when nothing else is found. */
function findAnswers(typed: string, { answerer, complete, frequentMatters }: BotKnowledge): Answer[] {
  const answerAll = (questions: readonly string[]): Answer[] =>
    questions.flatMap((question) => toResults(answerer.answer(question)).slice(0, 1))
  if (typed === '') return withoutRepeats(answerAll(frequentMatters))
  const { phrases, endsInWord } = complete(typed)
  const answer = answerer.answer(typed)
  const direct = toResults(answer)
  const completed = answerAll(phrases)
  const isWhole = endsInWord && typed.includes(' ')
  const found = completed.length === 0 || isWhole ? [...direct, ...completed] : [...completed, ...direct]
  if (found.length > 0) return withoutRepeats(found)
  return answer.kind === 'small-talk' ? withoutRepeats(answerAll(frequentMatters)) : [answer]
}

/** What an answer gives to put into a conversation: itself, and each of several units alone; nothing when it found nothing. */
function toResults(answer: Answer): Answer[] {
  switch (answer.kind) {
    case 'no-competence':
    case 'small-talk':
      return []
    case 'choice':
      // Its buttons would not work there.
      return answer.options.map(alone)
    case 'competent-units':
      return [answer, ...(answer.competences.length > 1 ? answer.competences.map(alone) : [])]
    default:
      return [answer]
  }
}

function alone(competence: Competence): Answer {
  return { kind: 'competent-units', competences: [competence], nextBest: [] }
}

/** The same unit for the same provision is one result, whatever else its answer says. */
function withoutRepeats(answers: readonly Answer[]): Answer[] {
  const byMeaning = new Map<string, Answer>()
  for (const answer of answers) {
    const meaning = meaningOf(answer)
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, answer)
  }
  return [...byMeaning.values()].slice(0, MOST_RESULTS)
}

function meaningOf(answer: Answer): string {
  if (answer.kind !== 'competent-units') return JSON.stringify(answer)
  return answer.competences.map(({ unit, evidence }) => `${unit} ${evidence[0]}`).join()
}

function toAttachment(answer: Answer, { cards }: BotKnowledge): object {
  return {
    contentType: ADAPTIVE,
    content: cards.toCard(answer, { standalone: true }),
    preview: { contentType: THUMBNAIL, content: cards.toPreview(answer) },
  }
}
