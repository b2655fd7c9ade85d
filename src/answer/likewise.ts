import { isUnitCode, type Organization } from '../organization/model'
import type { Answer } from './answer'
import { otherWords } from './structure-subject'
import type { DialogueContext } from './dialogue'
import { CODE, COMPOSITION, CONTACT, COUNT, DIVISION, NAME, REMIT, SUBORDINATES, SUPERIOR, WHAT_ELSE } from './intent'
import type { Question } from './question'
import { createStructureAnswers } from './structure-answers'

/** "a IT-04-1?", "a referat finansów?": nothing but another subject. */
const ANOTHER = /^(?:a|i|no a|ale a|and)\b/

const OTHER_WORDINGS = [CODE, COMPOSITION, CONTACT, COUNT, DIVISION, NAME, REMIT, SUBORDINATES, SUPERIOR, WHAT_ELSE]

/** Answers about another unit or post what was answered about the one before; undefined when more is asked. */
export function answerLikewise(
  question: Question,
  organization: Organization,
  context: DialogueContext | undefined,
): Answer | undefined {
  const { folded, units, posts } = question
  const subject = units[0]?.unit ?? posts[0]
  if (context === undefined || subject === undefined || !ANOTHER.test(folded)) return undefined
  if (otherWords(question) > 0 || OTHER_WORDINGS.some((wording) => wording.test(folded))) return undefined
  const structure = createStructureAnswers(organization)
  switch (context.kind) {
    case 'reporting-line':
      return structure.superior(subject)
    case 'members':
      return isUnitCode(subject)
        ? structure.composition(subject, false)
        : structure.subordinates(subject, { counted: false, folded })
    case 'contact': {
      const unit = isUnitCode(subject) ? organization.units.get(subject) : undefined
      return unit && { kind: 'contact', unit: unit.identifier, source: unit.remitSource ?? unit.source }
    }
    case 'identity':
      return isUnitCode(subject) ? structure.identity(subject, units[0]?.by === 'code' ? 'name' : 'code') : undefined
    default:
      return undefined
  }
}
