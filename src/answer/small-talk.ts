import type { Answer } from './answer'
import { SMALL_TALK } from './intent'
import type { Question } from './question'

/** A greeting, thanks or a call for help, when the whole message is nothing else; also a message with nothing to read. */
export function answerSmallTalk({ folded, foldedInPlace, tokens }: Question): Answer | undefined {
  if (folded === '') return { kind: 'small-talk', about: 'empty' }
  // Short foreign words are taken for slips ("sorry").
  const typed = foldedInPlace.trim()
  const about = SMALL_TALK.find(([, pattern]) => pattern.test(folded) || pattern.test(typed))?.[0]
  if (about !== undefined) return { kind: 'small-talk', about }
  return tokens.length === 0 ? { kind: 'small-talk', about: 'unreadable' } : undefined
}
