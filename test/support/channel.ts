import type { Activity } from 'botbuilder'
import { TENANT_ID } from './bot-framework'

/** A card's message as the tests look at it. */
export interface Message {
  readonly type: string
  readonly text?: string
  readonly summary?: string
  readonly attachments?: readonly { readonly contentType: string; readonly content: { readonly body: unknown } }[]
}

/** A channel that wants the bot's replies in the body of the response. */
export interface Channel {
  /** What the bot says to an activity, which is a message unless it says otherwise. */
  replies(activity: ActivityFields): Promise<Message[]>
  /** The HTTP response to a body, given as it is when it is a string. */
  post(body: unknown, headers?: Record<string, string>): Promise<Response>
}

/** Any part of an activity; what is left out is filled in. */
export type ActivityFields = Partial<Record<keyof Activity, unknown>>

let counter = 0

/** A message of one person to the bot, or whatever `fields` make of it. */
export function activity(fields: ActivityFields = {}): ActivityFields {
  counter += 1
  return {
    type: 'message',
    id: `activity-${counter}`,
    channelId: 'msteams',
    serviceUrl: 'http://localhost:1/',
    from: { id: 'person', name: 'Osoba' },
    recipient: { id: 'bot', name: 'Kto za co' },
    conversation: { id: `conversation-${counter}` },
    channelData: { tenant: { id: TENANT_ID } },
    ...fields,
  }
}

/** The channel of a server at an address. */
export function createChannel(address: string): Channel {
  const post: Channel['post'] = (body, headers = {}) =>
    fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    post,
    async replies(fields) {
      const response = await post(activity({ deliveryMode: 'expectReplies', ...fields }))
      const { activities } = (await response.json()) as { activities: Message[] }
      return activities
    },
  }
}

/** Every text of a card, in the order of reading. */
export function textOf(message: Message | undefined): string {
  const texts: string[] = []
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'text' && typeof inner === 'string') texts.push(inner)
        else collect(inner)
      }
    }
  }
  collect(message?.attachments?.map(({ content }) => content.body))
  return texts.join('\n')
}
