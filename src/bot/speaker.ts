import type { Activity } from 'botbuilder'
import type { Speaker } from '../store/store'

/** Who speaks, and where. */
export function toSpeaker({ channelId, conversation, from }: Activity): Speaker {
  return { channelId, conversationId: conversation.id, personId: from.id }
}

/** Names an activity among all conversations; a channel may count its ids for each conversation anew. */
export function activityKey({ channelId, conversation }: Activity, id: string): string {
  return JSON.stringify([channelId, conversation.id, id])
}
