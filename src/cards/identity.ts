import type { AnswerOf } from '../answer/answer'
import type { CardContext } from './context'
import type { Reply } from './reply'
import { codeOf, nameOf } from './strings.pl'

/** A unit's code or its name. */
export function identityReply({ organization }: CardContext, answer: AnswerOf<'identity'>): Reply {
  const name = organization.units.get(answer.unit)?.name ?? organization.name
  const sentence = answer.asked === 'code' ? codeOf(name, answer.unit) : nameOf(answer.unit, name)
  return {
    parts: [{ kind: 'sentence', text: sentence, sources: [answer.source] }],
    summary: sentence,
    buttons: organization.units.has(answer.unit) ? [{ kind: 'show-remit', unit: answer.unit }] : [],
  }
}
