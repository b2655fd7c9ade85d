import { ExpiringMap } from '../store/expiring-map'

/**
 * Which message of ours answered which of theirs, so that an edited question is answered in place. It ends with the
 * process: then an edit is answered below.
 */
export type SentReplies = Pick<ExpiringMap<string>, 'get' | 'set'>

/** Whoever mends a question does so within the hour. */
const LIFETIME_MS = 60 * 60_000
const MOST = 10_000

/** Remembers nothing yet. */
export function createSentReplies(): SentReplies {
  return new ExpiringMap<string>(LIFETIME_MS, Date.now, MOST)
}
