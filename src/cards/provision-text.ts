import type { AnswerOf } from '../answer/answer'
import { walk, type Provision } from '../ordinance/provision'
import { toCitation } from '../ordinance/citation'
import type { CardContext } from './context'
import { subjectLabel, unitLabel } from './naming'
import { quote, wordsOf } from './quotation'
import type { Item, Part, Reply } from './reply'
import { ANNEX_MISSING, DUTY_OF, itSays, SPEAKS_OF, UNDER_IT } from './strings.pl'
import { REMIT_SHOWN } from './unit'

/** The words of a provision, with what it stands under and what stands under it. */
export function provisionReply(context: CardContext, { eId, unit, actor }: AnswerOf<'provision'>): Reply {
  const { ordinance, organization } = context
  const provision = ordinance.provisions.get(eId)
  const opening = itSays(toCitation(eId))
  const quotation = quote(ordinance, organization, eId)
  const whose: Part = {
    kind: 'sentence',
    text: `${DUTY_OF} ${unit === undefined ? '' : unitLabel(organization, unit)}`,
  }
  const whom: Part = {
    kind: 'sentence',
    text: `${SPEAKS_OF} ${actor === undefined ? '' : subjectLabel(organization, actor)}`,
  }
  return {
    parts: [
      { kind: 'title', text: opening },
      { kind: 'quotation', quotation },
      ...innerParts(context, provision),
      ...(unit === undefined ? [] : [whose]),
      ...(actor === undefined ? [] : [whom]),
      ...(ordinance.metadata.annexes.includes(eId) ? [{ kind: 'sentence' as const, text: ANNEX_MISSING }] : []),
    ],
    summary: opening,
    buttons: [{ kind: 'read', eId }, ...(unit === undefined ? [] : [{ kind: 'show-remit' as const, unit }])],
  }
}

function innerParts(context: CardContext, provision: Provision | undefined): Part[] {
  const items = [...walk(provision?.children ?? [])]
    .filter(({ text }) => text !== '')
    .map((inner): Item => {
      const isIntro = inner.children.length > 0
      const words = isIntro ? inner.text : wordsOf(context.ordinance, inner.eId)
      return { quotes: [words], sources: [inner.eId], ...(isIntro ? { isIntro } : {}) }
    })
  return items.length === 0 ? [] : [{ kind: 'list', label: UNDER_IT, items, limit: REMIT_SHOWN }]
}
