import type { Activity, TurnContext } from 'botbuilder'
import { toDialogueContext } from '../answer/dialogue'
import type { BotDeps } from './deps'
import { replyToAction } from './card-action'
import { readQuestion } from './question'
import { toMessage, type Reply } from './reply'
import { activityKey, toSpeaker } from './speaker'

/** Answers a message with one message; a re-sent activity, which was answered before, gets none. */
export async function answerMessage(context: TurnContext, deps: BotDeps): Promise<void> {
  const { activity } = context
  const { id } = activity
  if (id !== undefined && !(await deps.store.markSeen(activityKey(activity, id)))) return
  const isSubmit = !activity.text && activity.value !== undefined && activity.value !== null
  const reply = isSubmit ? await replyToAction(activity.value, deps) : await replyToQuestion(activity, deps)
  await context.sendActivity(toMessage(reply))
}

async function replyToQuestion(activity: Activity, { knowledge, store, log }: BotDeps): Promise<Reply> {
  const began = performance.now()
  const { answerer, cards } = knowledge()
  const speaker = toSpeaker(activity)
  const question = readQuestion(activity)
  const answer = answerer.answer(question, await store.readContext(speaker))
  const next = toDialogueContext(answer)
  if (next !== undefined) await store.writeContext(speaker, next)
  const reply = { card: cards.toCard(answer), summary: cards.toSummary(answer) }
  log.answered({ kind: answer.kind, milliseconds: performance.now() - began, question, personId: speaker.personId })
  return reply
}
