import type { AdaptiveCard, CardAction, CardElement } from './adaptive-card'
import { toPlainLine } from './escape'

/** A card may hold six buttons. */
export const MOST_ACTIONS = 6

/** A card around its content, with what every card of ours carries; `summary` is spoken and shown by clients without cards. */
export function toEnvelope(content: {
  summary: string
  body: readonly CardElement[]
  actions: readonly CardAction[]
}): AdaptiveCard {
  const summary = toPlainLine(content.summary)
  const actions = content.actions.slice(0, MOST_ACTIONS)
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'pl',
    speak: summary,
    fallbackText: summary,
    msteams: { width: 'Full' },
    body: content.body,
    ...(actions.length === 0 ? {} : { actions }),
  }
}
