import type { Activity } from 'botbuilder'
import { toDialogueContext } from '../answer/dialogue'
import type { ContestData } from '../cards/action-data'
import { toKeptQuestion, toKeptReason, toKeptTime, type AskedQuestion, type Feedback } from '../store/feedback'
import type { Store } from '../store/store'
import { isFields } from './activity'
import type { BotDeps } from './deps'
import type { GivenAnswer, Reply } from './reply'
import { toClicker, toSpeaker, type Clicker } from './speaker'

/**
 * Remembers what was asked, so that a thumb or a button can be told what it is about, and keeps what nobody or more
 * than one was named for. A failure is logged: the answer is out already.
 */
export async function keepAnswer(
  activity: Activity,
  { reply, messageId }: { readonly reply: Reply; readonly messageId: string | undefined },
  deps: BotDeps,
): Promise<void> {
  const asked = 'given' in reply && reply.given !== undefined ? toAskedQuestion(reply.given) : undefined
  if (asked === undefined) return
  try {
    await deps.store.writeAsked(toSpeaker(activity), asked, messageId || undefined)
    const verdict = VERDICT_OF.get(asked.kind)
    if (verdict !== undefined) await keep({ verdict, ...asked }, deps)
  } catch (error) {
    deps.log.notKept({ error, activity })
  }
}

/** A feedback without when it was said and of which data. */
type Said = Omit<Feedback, 'at' | 'ordinance' | 'version'>

/** What the bot itself holds against an answer. */
const VERDICT_OF: ReadonlyMap<AskedQuestion['kind'], Feedback['verdict']> = new Map([
  ['no-competence', 'unanswered'],
  ['choice', 'choose'],
])

/** Keeps a thumb under an answer, with its reason; whatever else comes in is left alone. */
export async function takeFeedback(activity: Activity, deps: BotDeps): Promise<void> {
  const value: unknown = activity.value
  const action = isFields(value) && value['actionName'] === 'feedback' ? value['actionValue'] : undefined
  const { reaction, feedback } = isFields(action) ? action : {}
  if (reaction !== 'like' && reaction !== 'dislike') return
  const { messageId, ...speaker } = toClicker(activity)
  const asked = await deps.store.readAsked(speaker, messageId)
  const reason = toKeptReason(readReason(feedback))
  const said: Said = { verdict: reaction, ...(asked ?? { units: [] }), ...(reason === undefined ? {} : { reason }) }
  await keep(said, deps)
}

/** Keeps what a person said on the contest card. */
export async function keepContest(data: ContestData, clicker: Clicker, deps: BotDeps): Promise<void> {
  const asked = await findContested(data, clicker, deps.store)
  const said: Said = {
    verdict: 'contested',
    ...(asked === undefined ? {} : { question: asked.question, kind: asked.kind }),
    units: [data.unit],
    provision: data.eId,
    ...(data.right === undefined || data.right === 'unknown' ? {} : { right: data.right }),
  }
  await keep(said, deps)
}

/** By the card that was clicked, or the clicker's latest question if it was answered with that unit. */
async function findContested(
  { unit }: ContestData,
  { messageId, ...speaker }: Clicker,
  store: Store,
): Promise<AskedQuestion | undefined> {
  const ofCard = messageId === undefined ? undefined : await store.readAsked(speaker, messageId)
  if (ofCard !== undefined) return ofCard
  const latest = await store.readAsked(speaker)
  return latest?.units.includes(unit) === true ? latest : undefined
}

/** Small talk asks nothing that could be answered better. */
function toAskedQuestion({ question, answer }: GivenAnswer): AskedQuestion | undefined {
  const about = toDialogueContext(answer)
  if (about === undefined) return undefined
  const [provision] = about.provisions
  return {
    question: toKeptQuestion(question),
    kind: about.kind,
    units: about.subjects,
    ...(provision === undefined ? {} : { provision }),
  }
}

async function keep(said: Said, { store, knowledge, log }: BotDeps): Promise<void> {
  const { ordinance, version } = knowledge()
  await store.appendFeedback({ at: toKeptTime(Date.now()), ordinance: ordinance.metadata.number, version, ...said })
  log.feedback({ verdict: said.verdict })
}

/** Clients send a text, an object with `feedbackText`, or such an object as text. */
function readReason(feedback: unknown): string {
  if (isFields(feedback)) return typeof feedback['feedbackText'] === 'string' ? feedback['feedbackText'] : ''
  if (typeof feedback !== 'string') return ''
  return feedback.trimStart().startsWith('{') ? readReason(parse(feedback) ?? { feedbackText: feedback }) : feedback
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
