import type { PostId, UnitCode } from '../organization/model'
import type { EId } from '../ordinance/provision'
import type { ActTopic, AnswerKind } from './answer'

/** What is remembered of an answer, so that the next question may refer to it: small, serialisable, without the question. */
export interface DialogueContext {
  readonly kind: AnswerKind
  /** Units and posts that the answer named, best first. */
  readonly subjects: readonly (UnitCode | PostId)[]
  /** Provisions that the answer cited, best first. */
  readonly provisions: readonly EId[]
  readonly topic?: ActTopic
}
