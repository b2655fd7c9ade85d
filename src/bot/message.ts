import { createHash } from 'node:crypto'
import type { Activity, TurnContext } from 'botbuilder'
import { toDialogueContext } from '../answer/dialogue'
import { suggestNext } from '../cards/suggestions'
import { isFields } from './activity'
import type { BotDeps } from './deps'
import { replyToAction } from './card-action'
import { keepAnswer } from './feedback'
import { readQuestion } from './question'
import { toMessage, type Reply } from './reply'
import type { SentReplies } from './sent-replies'
import { activityKey, toClicker, toSpeaker } from './speaker'
import { withTyping } from './typing'

/** Answers a message with one message; a re-sent activity, which was answered before, gets none. */
export async function answerMessage(context: TurnContext, deps: BotDeps, sent: SentReplies): Promise<void> {
  const { activity } = context
  const { id } = activity
  if (id !== undefined && !(await isFirst(activity, id, deps))) return
  const reply = await withTyping(context, () => replyTo(activity, deps))
  await keepAnswer(activity, { reply, messageId: await send(context, reply, sent) }, deps)
}

/** Answers an edited message where the earlier text was answered; below it when that message cannot be changed any more. */
export async function answerEdit(context: TurnContext, deps: BotDeps, sent: SentReplies): Promise<void> {
  const { activity } = context
  const { id, text } = activity
  if (id === undefined || !text || !isEdit(activity)) return
  // The id stays the same from edit to edit.
  const version = createHash('sha256').update(text).digest('hex').slice(0, 16)
  if (!(await isFirst(activity, `${id} ${version}`, deps))) return
  // What it replaces may come after it, and is out of date then.
  await deps.store.markSeen(activityKey(activity, id))
  const reply = await withTyping(context, () => replyTo(activity, deps))
  const earlier = sent.get(activityKey(activity, id))
  const isReplaced = earlier !== undefined && (await replace(context, earlier, reply))
  const messageId = isReplaced ? earlier : await send(context, reply, sent)
  await keepAnswer(activity, { reply, messageId }, deps)
}

/** False for what was answered before. */
async function isFirst(activity: Activity, id: string, { store, log }: BotDeps): Promise<boolean> {
  const isNew = await store.markSeen(activityKey(activity, id))
  if (!isNew) log.repeated()
  return isNew
}

async function replyTo(activity: Activity, deps: BotDeps): Promise<Reply> {
  const isSubmit = !activity.text && activity.value !== undefined && activity.value !== null
  return isSubmit ? replyToAction(activity.value, toClicker(activity), deps) : replyToQuestion(activity, deps)
}

async function replyToQuestion(activity: Activity, { knowledge, store, log }: BotDeps): Promise<Reply> {
  const began = performance.now()
  const { answerer, cards, examples } = knowledge()
  const speaker = toSpeaker(activity)
  const question = readQuestion(activity)
  const answer = answerer.answer(question, await store.readContext(speaker))
  const next = toDialogueContext(answer)
  if (next !== undefined) await store.writeContext(speaker, next)
  const card = cards.toCard(answer)
  const reply = {
    card,
    summary: card.speak,
    suggestions: suggestNext(answer, examples),
    ...(answer.kind === 'small-talk' ? {} : { given: { question, answer } }),
  }
  log.answered({ kind: answer.kind, milliseconds: performance.now() - began, question, personId: speaker.personId })
  return reply
}

/** Gives the id of the message that was sent, if the channel tells. */
async function send(context: TurnContext, reply: Reply, sent: SentReplies): Promise<string | undefined> {
  const { activity } = context
  const response = await context.sendActivity(toMessage(reply, activity))
  if (activity.id !== undefined && response?.id) sent.set(activityKey(activity, activity.id), response.id)
  return response?.id
}

/** False when the channel does not let the message be changed: it was deleted, or is not ours any more. */
async function replace(context: TurnContext, id: string, reply: Reply): Promise<boolean> {
  try {
    await context.updateActivity({ ...toMessage(reply, context.activity), id })
    return true
  } catch {
    return false
  }
}

/** Teams also tells of a deleted message that was brought back. */
function isEdit({ channelData }: Activity): boolean {
  const data: unknown = channelData
  const event = isFields(data) ? data['eventType'] : undefined
  return event === undefined || event === 'editMessage'
}
