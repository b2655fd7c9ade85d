import type { AdaptiveCard } from './adaptive-card'

/** A card in a message-extension result may weigh 28 KB; a little is left for what the channel adds. */
export const MOST_BYTES = 27_000

/** How many items a list may hold, tried from the most generous on. */
const LIMITS = [Infinity, 30, 20, 12, 6, 3, 1, 0]

/** The fullest card that stays within the size; `draw` gives the card for a list length. */
export function fitCard(draw: (limit: number) => AdaptiveCard): AdaptiveCard {
  for (const limit of LIMITS) {
    const card = draw(limit)
    if (sizeOf(card) <= MOST_BYTES) return card
  }
  return draw(0)
}

/** Bytes of a card on the wire. */
export function sizeOf(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length
}
