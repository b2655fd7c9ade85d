import type { Activity, Entity } from 'botbuilder'
import { isFields } from './activity'

/** Teams writes a mention into the text as `<at>Name</at>`, sometimes with attributes. */
const AT_TAG = /<at(?:\s[^<>]*)?>(.*?)<\/at>/gisu

/**
 * What the person asks: the text without the bot's own mention, wherever in the sentence it stands, on one line.
 * Other people's mentions stay as their names.
 */
export function readQuestion(activity: Pick<Activity, 'text' | 'entities' | 'recipient'>): string {
  const own = (activity.entities ?? []).flatMap((entity) => readMention(entity, activity.recipient.id))
  const withoutOwn = own.reduce((text, mention) => text.replaceAll(mention, ' '), activity.text ?? '')
  return withoutOwn.replace(AT_TAG, '$1').replaceAll('&nbsp;', ' ').replace(/\s+/gu, ' ').trim()
}

/** The words that stand in the text for a mention of this account. */
function readMention(entity: Entity, accountId: string): string[] {
  const fields: unknown = entity
  if (!isFields(fields) || fields['type'] !== 'mention' || !isFields(fields['mentioned'])) return []
  const text = fields['text']
  return fields['mentioned']['id'] === accountId && typeof text === 'string' && text !== '' ? [text] : []
}
