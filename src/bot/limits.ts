import { ActivityTypes, type Activity } from 'botbuilder'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { LimitScope } from './turn-log'

/** How many messages a minute are answered; 0 is no limit. */
export interface Limits {
  /** Of one person, wherever they write. */
  readonly perPerson: number
  /** In one conversation, whoever writes. */
  readonly perConversation: number
}

export const NO_LIMITS: Limits = { perPerson: 0, perConversation: 0 }

/** A turn that is one too many. */
export interface Excess {
  readonly scope: LimitScope
  /** None before it was too many within the same minute. */
  readonly isFirst: boolean
  /** Until the next one is answered. */
  readonly seconds: number
}

const MINUTE_S = 60

/** A search asks with every pause in typing, and buttons and thumbs are quick; none of them puts a message into a conversation. */
const INVOKES_PER_MESSAGE = 5

/** Counts a turn, and tells whether it is one too many. */
export type Limiter = (
  activity: Pick<Activity, 'type' | 'channelId' | 'from' | 'conversation'>,
) => Promise<Excess | undefined>

/** Counts in this process alone: each of several replicas allows as much. */
export function createLimiter({ perPerson, perConversation }: Limits): Limiter {
  const messages = createCounter(perPerson)
  const invokes = createCounter(perPerson * INVOKES_PER_MESSAGE)
  const conversations = createCounter(perConversation)

  return async ({ type, channelId, from, conversation }) => {
    const person = JSON.stringify([channelId, from.id])
    switch (type) {
      case ActivityTypes.Invoke:
        return invokes('person', person)
      case ActivityTypes.Message:
      case ActivityTypes.MessageUpdate:
        return (
          (await messages('person', person)) ??
          conversations('conversation', JSON.stringify([channelId, conversation.id]))
        )
      default:
        return undefined
    }
  }
}

type Counter = (scope: LimitScope, key: string) => Promise<Excess | undefined>

function createCounter(points: number): Counter {
  if (points === 0) return async () => undefined
  const limiter = new RateLimiterMemory({ points, duration: MINUTE_S })
  return async (scope, key) => {
    // Unlike `consume`, `penalty` counts without rejecting.
    const { consumedPoints, msBeforeNext } = await limiter.penalty(key)
    if (consumedPoints <= points) return undefined
    return { scope, isFirst: consumedPoints === points + 1, seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) }
  }
}
