import type { Answer } from './answer'
import type { FeatureVector } from './confidence'
import type { DialogueContext } from './dialogue'

/** Turns a question into a decision; never throws for anything a person types. */
export interface Answerer {
  /** `context` is what the conversation was about so far; undefined at its start. */
  answer(question: string, context?: DialogueContext): Answer
  /** What the confidence model sees of a question about a matter; for calibrating and explaining. */
  features(question: string): FeatureVector
}
