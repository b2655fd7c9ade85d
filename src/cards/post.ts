import type { AnswerOf } from '../answer/answer'
import type { PostId } from '../organization/model'
import { contactParts } from './contact'
import type { CardContext } from './context'
import { subjectLabel, unitLabel } from './naming'
import { reportsToParts, toStep } from './path'
import type { Item, Part, Reply } from './reply'
import { LEADS, LEADS_NOBODY, LEADS_ORGANIZATION, POST_IN } from './strings.pl'

/** What a post is, whom it leads and whom it is under. */
export function postReply(context: CardContext, { post, source }: AnswerOf<'post'>): Reply {
  const { organization } = context
  const label = subjectLabel(organization, post)
  const known = organization.posts.get(post)
  const isHead = post === organization.head
  const place: Part = {
    kind: 'sentence',
    text: `${isHead ? LEADS_ORGANIZATION : POST_IN} ${unitLabel(organization, known?.postIn ?? organization.identifier)}`,
    sources: [source],
  }
  return {
    parts: [
      { kind: 'title', text: label },
      place,
      ledParts(context, post),
      ...reportsToParts(context, post),
      ...contactParts(context, post),
    ],
    summary: label,
    buttons: [{ kind: 'read', eId: source }],
  }
}

function ledParts(context: CardContext, superior: PostId): Part {
  const { units, posts } = context.organization
  const led = [...posts.values(), ...units.values()].flatMap((subject): Item[] => {
    const { reportsTo } = subject
    if (reportsTo === undefined || toStep(reportsTo)?.superior !== superior) return []
    const id = 'identifier' in subject ? subject.identifier : subject.id
    return [{ name: subjectLabel(context.organization, id), sources: [reportsTo.source] }]
  })
  return led.length === 0
    ? { kind: 'sentence', text: LEADS_NOBODY, tone: 'subtle' }
    : { kind: 'list', label: LEADS, items: led }
}
