import type { AnswerOf } from '../answer/answer'
import { isUnitCode, type PostId, type UnitCode } from '../organization/model'
import type { CardContext } from './context'
import { subjectLabel } from './naming'
import type { Item, Part, Reply } from './reply'
import { countOf, countOfPosts, DIVISION_INFERRED, MEMBERS, NO_MEMBERS, TOTAL } from './strings.pl'

/** Who belongs to something or stands under somebody, and how many they are. */
export function membersReply(context: CardContext, answer: AnswerOf<'members'>): Reply {
  const { organization } = context
  const opening = MEMBERS[answer.relation](subjectLabel(organization, answer.of))
  const items = answer.members.map((member): Item => ({ name: subjectLabel(organization, member) }))
  const total = `${TOTAL} ${count(answer)}.`
  const inferred: Part = { kind: 'sentence', text: DIVISION_INFERRED, sources: answer.sources, tone: 'warning' }
  const list: Part = items.length === 0 ? { kind: 'sentence', text: NO_MEMBERS } : { kind: 'list', label: '', items }
  return {
    parts: [
      { kind: 'title', text: opening },
      ...(answer.counted ? [{ kind: 'sentence' as const, text: total, sources: answer.sources }] : []),
      list,
      ...(answer.counted || answer.inferred
        ? []
        : [{ kind: 'sentence' as const, text: total, sources: answer.sources }]),
      ...(answer.inferred ? [inferred] : []),
    ],
    summary: `${opening} ${count(answer)}.`,
    buttons: [],
  }
}

function count({ members, classification }: AnswerOf<'members'>): string {
  const posts = members.filter((member: UnitCode | PostId) => !isUnitCode(member)).length
  const units = members.length - posts
  if (posts === 0) return countOf(units, classification)
  return units === 0 ? countOfPosts(posts) : `${countOfPosts(posts)}, ${countOf(units)}`
}
