import type { Activity } from 'botbuilder'
import type { Speaker } from '../store/store'

/** Who speaks, and where; by the object id in Entra ID where the channel tells it, since an administrator can look that up. */
export function toSpeaker({ channelId, conversation, from }: Activity): Speaker {
  return { channelId, conversationId: conversation.id, personId: from.aadObjectId?.toLowerCase() || from.id }
}

/** Who clicked, and on which message; `messageId` is absent where the channel does not tell. */
export interface Clicker extends Speaker {
  readonly messageId?: string
}

/** Who clicked on a button or a thumb, and under which message. */
export function toClicker(activity: Activity): Clicker {
  const { replyToId } = activity
  return replyToId ? { ...toSpeaker(activity), messageId: replyToId } : toSpeaker(activity)
}

/** Names an activity among all conversations; a channel may count its ids for each conversation anew. */
export function activityKey({ channelId, conversation }: Activity, id: string): string {
  return JSON.stringify([channelId, conversation.id, id])
}
