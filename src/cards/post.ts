import type { AnswerOf } from '../answer/answer'
import type { OrganizationalUnit, Post, PostId } from '../organization/model'
import { contactParts } from './contact'
import type { CardContext } from './context'
import { subjectLabel, unitLabel } from './naming'
import { reportsToParts, toStep } from './path'
import { quote } from './quotation'
import type { Item, Part, Reply } from './reply'
import { LEADS, LEADS_NOBODY, postIn } from './strings.pl'

/** What a post is, whom it leads and whom it is under. */
export function postReply(context: CardContext, { post, source }: AnswerOf<'post'>): Reply {
  const { ordinance, organization } = context
  const label = subjectLabel(organization, post)
  const place = organization.posts.get(post)?.postIn ?? organization.identifier
  const placeLabel = unitLabel(organization, place)
  // A unit that is one post bears its name.
  const sentence = placeLabel.endsWith(label) ? placeLabel : postIn(label, placeLabel)
  return {
    parts: [
      { kind: 'title', text: sentence },
      { kind: 'quotation', quotation: quote(ordinance, organization, source) },
      ledPart(context, post),
      ...reportsToParts(context, post),
      ...contactParts(context, post),
    ],
    summary: sentence,
    buttons: [{ kind: 'read', eId: source }],
  }
}

function ledPart(context: CardContext, superior: PostId): Part {
  const { organization } = context
  const items = [...organization.posts.values(), ...organization.units.values()]
    .filter((subject) => toStep(subject.reportsTo)?.superior === superior && !standsForUnit(context, subject))
    .map((subject): Item => {
      const sources = [subject.reportsTo?.source ?? subject.source]
      if (!('identifier' in subject)) return { name: subjectLabel(organization, subject.id), sources }
      return { name: subjectLabel(organization, subject.identifier), unit: subject.identifier, sources }
    })
  return items.length === 0
    ? { kind: 'sentence', text: LEADS_NOBODY, isSubtle: true }
    : { kind: 'list', label: LEADS, items }
}

/** The head of a unit is under whom the unit is under; naming the unit is enough. */
function standsForUnit({ organization }: CardContext, subject: OrganizationalUnit | Post): boolean {
  if ('identifier' in subject) return false
  return organization.units.get(subject.postIn)?.reportsTo?.source === subject.reportsTo?.source
}
