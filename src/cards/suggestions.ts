import type { Answer } from '../answer/answer'
import { ASK_REMIT, ASK_SUPERIOR } from './strings.pl'

/** What the person may want to say next, as the text of buttons; `examples` are for who does not know what to ask. */
export function suggestNext(answer: Answer, examples: readonly string[]): readonly string[] {
  switch (answer.kind) {
    case 'competent-units':
      return answer.competences.length === 1 ? [ASK_SUPERIOR, ASK_REMIT] : []
    case 'unit':
      return [ASK_SUPERIOR]
    case 'reporting-line':
      return []
    case 'small-talk':
      return answer.about === 'greeting' || answer.about === 'help' || answer.about === 'empty' ? examples : []
    default:
      return []
  }
}
