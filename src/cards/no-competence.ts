import type { AnswerOf } from '../answer/answer'
import { competenceItem } from './competence-item'
import type { CardContext } from './context'
import type { Item, Part, Reply } from './reply'
import { NEAREST, NEXT_STEP, NOBODY, NOBODY_ADVICE, nobodyHandles } from './strings.pl'

/** Nobody in the act handles the matter; what comes near is shown as no match, with its limit. */
export function noCompetenceReply(context: CardContext, answer: AnswerOf<'no-competence'>): Reply {
  const opening = answer.matter === undefined ? NOBODY : nobodyHandles(answer.matter)
  const nextStep: Part =
    answer.nextStep === undefined
      ? { kind: 'sentence', text: NOBODY_ADVICE }
      : { kind: 'sentence', text: `${NEXT_STEP} ${answer.nextStep}` }
  const items: Item[] = answer.nearest.map((it) => competenceItem(context, it))
  return {
    parts: [
      { kind: 'title', text: opening },
      nextStep,
      ...(items.length === 0 ? [] : [{ kind: 'list' as const, label: NEAREST, items }]),
    ],
    summary: opening,
    buttons: [],
  }
}
