import type { DialogueContext } from '../../src/answer/dialogue'
import type { UnitCode } from '../../src/organization/model'
import type { EId } from '../../src/ordinance/provision'
import type { AskedQuestion, Feedback } from '../../src/store/feedback'

/** What a conversation was about. */
export const context = (subject: string): DialogueContext => ({
  kind: 'unit',
  subjects: [subject as UnitCode],
  provisions: ['sec_1' as EId],
})

/** A question as a store remembers it. */
export const asked = (question: string): AskedQuestion => ({
  question,
  kind: 'competent-units',
  units: ['IT-04-2' as UnitCode],
  provision: 'sec_13__point_1__letter_e' as EId,
})

/** A feedback with all its fields. */
export const feedback = (question: string, at = '2025-08-01T08:00:00.000Z'): Feedback => ({
  ...asked(question),
  at,
  ordinance: '1796/2025',
  version: '0123456789ab',
  verdict: 'dislike',
  reason: 'nie odbierają',
  right: 'IT-02-2' as UnitCode,
})
