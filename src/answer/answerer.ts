import type { Answer } from './answer'
import type { DialogueContext } from './dialogue'

/** Turns a question into a decision; never throws for anything a person types. */
export interface Answerer {
  /** `context` is what the conversation was about so far; undefined at its start. */
  answer(question: string, context?: DialogueContext): Answer
}
