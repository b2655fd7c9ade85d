import type { Answer } from '../answer/answer'
import { ASK_REMIT, ASK_SUPERIOR, EXAMPLES } from './strings.pl'

/** What the person may want to say next, as the text of buttons; empty where nothing is near. */
export function suggestNext(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'competent-units':
      return answer.competences.length === 1 ? [ASK_SUPERIOR, ASK_REMIT] : []
    case 'unit':
      return [ASK_SUPERIOR]
    case 'reporting-line':
      return []
    case 'small-talk':
      return answer.about === 'greeting' || answer.about === 'help' || answer.about === 'empty' ? EXAMPLES : []
    default:
      return []
  }
}
