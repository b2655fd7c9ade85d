import type { Organization, UnitCode } from '../organization/model'
import type { Answer } from './answer'
import type { UnitDescriber } from './described-unit'
import type { Question } from './question'
import type { Subject } from './reporting-line'
import type { StructureAnswers } from './structure-answers'
import type { UnitMention } from './unit-mention'

/** What reading a structure question needs. */
export interface StructureDeps {
  readonly organization: Organization
  readonly structure: StructureAnswers
  /** What the conversation was about, as far as the question goes on with it. */
  readonly earlier: readonly Subject[]
  readonly describe: UnitDescriber
}

/** A question as the readers of the structure look at it. */
export interface Asked extends Question, StructureDeps {
  readonly question: Question
  /** How many words neither name the subject nor ask about structure. */
  readonly others: number
  readonly unit: UnitCode | undefined
  readonly mention: UnitMention | undefined
  readonly post: Question['posts'][number] | undefined
  /** What the conversation was about. */
  readonly before: Subject | undefined
}

/** Reads one kind of question about the structure; undefined when that is not asked. */
export type StructureReader = (asked: Asked) => Answer | undefined

/** A question with more matter than this is not about structure, whatever words it uses. */
export const MAX_OTHER_WORDS = 2
