import type { Answer } from '../../src/answer/answer'
import { toDialogueContext, type DialogueContext } from '../../src/answer/dialogue'
import { toOutcome, type Outcome } from '../../src/answer/outcome'
import type { Knowledge } from '../../src/knowledge'
import { isExactlyCited, isRight, type Judgement } from './judgement'

/** A judged question with what was answered. */
export interface Judged {
  readonly judgement: Judgement
  readonly answer: Answer
  readonly outcome: Outcome
  readonly right: boolean
  /** Undefined for a question without citations to compare with. */
  readonly cited: boolean | undefined
}

/** Answers every question of a set, its context first, as a conversation would. */
export function judgeAll(judgements: readonly Judgement[], { answerer, organization }: Knowledge): Judged[] {
  return judgements.map((judgement) => {
    let context: DialogueContext | undefined
    for (const earlier of judgement.context ?? []) {
      context = toDialogueContext(answerer.answer(earlier, context)) ?? context
    }
    const answer = answerer.answer(judgement.question, context)
    const outcome = toOutcome(answer, organization)
    return { judgement, answer, outcome, right: isRight(judgement, outcome), cited: isExactlyCited(judgement, outcome) }
  })
}
