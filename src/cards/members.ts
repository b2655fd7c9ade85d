import type { AnswerOf } from '../answer/answer'
import { isUnitCode } from '../organization/model'
import { isWithin, type EId } from '../ordinance/provision'
import type { CardContext } from './context'
import { subjectLabel } from './naming'
import type { Item, Part, Reply } from './reply'
import { countOf, countOfPosts, DIVISION_INFERRED, membersOf, NO_MEMBERS, total } from './strings.pl'

/** Who belongs to something or stands under somebody, and how many they are. */
export function membersReply({ organization }: CardContext, answer: AnswerOf<'members'>): Reply {
  const { relation, members, sources } = answer
  const opening = membersOf(relation, subjectLabel(organization, answer.of))
  const count = total(countMembers(answer))
  const items = members.map((member): Item => {
    const name = subjectLabel(organization, member)
    return isUnitCode(member) ? { name, unit: member } : { name }
  })
  const list: Part = items.length === 0 ? { kind: 'sentence', text: NO_MEMBERS } : { kind: 'list', items }
  const countPart: Part = { kind: 'sentence', text: count, sources: outermost(sources) }
  const inferred: Part = { kind: 'sentence', text: DIVISION_INFERRED }
  return {
    parts: [
      { kind: 'title', text: opening },
      ...(answer.counted ? [countPart, list] : [list, countPart]),
      ...(answer.inferred ? [inferred] : []),
    ],
    summary: `${opening} ${countMembers(answer)}.`,
    buttons: [],
  }
}

/** A list proves its items. */
function outermost(sources: readonly EId[]): EId[] {
  return sources.filter((source) => !sources.some((other) => other !== source && isWithin(source, other)))
}

function countMembers({ members, classification }: AnswerOf<'members'>): string {
  const posts = members.filter((member) => !isUnitCode(member)).length
  const units = members.length - posts
  if (posts === 0) return countOf(units, classification)
  return units === 0 ? countOfPosts(posts) : `${countOfPosts(posts)}, ${countOf(units)}`
}
