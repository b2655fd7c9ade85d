/** What the index holds of a provision; the order has no meaning. */
export const SEARCH_FIELDS = ['text', 'context', 'unitName', 'terms', 'questions', 'bridges', 'roots'] as const

/** A field of the index. */
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** Field boosts, tried one at a time with `npm run eval`; a change quotes its two eval lines in the commit. */
export const FIELD_BOOSTS = {
  text: 1.5,
  context: 0.6,
  unitName: 0.5,
  terms: 1,
  questions: 1,
  bridges: 1,
  roots: 1,
} as const satisfies Record<SearchField, number>

/** A shared root is weaker evidence than a shared word. */
export const ROOT_WEIGHT = 0.4

/** Words that a follow-up leaves unsaid count less than those it says. */
export const TOPIC_WEIGHT = 0.3

/** Hits beyond these never reached an answer on the calibration set. */
export const MAX_CANDIDATES = 40
