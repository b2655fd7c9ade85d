import type { AdaptiveCard } from './adaptive-card'

/** A card in a message-extension result may weigh 28 KB; a little is left for what the channel adds. */
export const MOST_BYTES = 27_000

/** How much a card may hold. */
export interface Room {
  /** Items of each list. */
  readonly items: number
  /** Characters of each paragraph and quotation. */
  readonly words: number
}

/** Tried from the most generous on; the last one fits whatever the act and the contacts say. */
const ROOMS: readonly [Room, ...Room[]] = [
  { items: Infinity, words: Infinity },
  { items: 40, words: 1200 },
  { items: 24, words: 600 },
  { items: 12, words: 400 },
  { items: 6, words: 200 },
  { items: 2, words: 100 },
]

/** The fullest card that stays within the size; `draw` gives the card for a room. */
export function fitCard(draw: (room: Room) => AdaptiveCard): AdaptiveCard {
  const [first, ...smaller] = ROOMS
  return smaller.reduce((card, room) => (fits(card) ? card : draw(room)), draw(first))
}

/** Nearly every card is far below the size, which can be seen without writing it out. */
function fits(card: AdaptiveCard): boolean {
  return roughSizeOf(card) <= MOST_BYTES || sizeOf(card) <= MOST_BYTES
}

/** At least as many bytes as a value takes as JSON, for text on one line: a character takes three at most. */
function roughSizeOf(value: unknown): number {
  if (typeof value === 'string') return 3 * value.length + 3
  if (typeof value !== 'object' || value === null) return 25
  let size = 2
  for (const key in value) size += key.length + 4 + roughSizeOf(Reflect.get(value, key))
  return size
}

/** Bytes of a card on the wire. */
export function sizeOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card))
}
