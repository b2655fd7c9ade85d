import type { AnswerOf } from '../answer/answer'
import { walk, type Provision } from '../ordinance/provision'
import { toCitation } from '../ordinance/citation'
import type { CardContext } from './context'
import { referenceParts } from './duty'
import { subjectLabel, unitLabel } from './naming'
import { quote, shorten, wordsOf } from './quotation'
import type { Item, Part, Reply } from './reply'
import { ANNEX_MISSING, dutyOf, saysAbout, speaksOf } from './strings.pl'
import { REMIT_SHOWN } from './unit'

/** The words of a provision, with what it stands under and what stands under it. */
export function provisionReply(context: CardContext, { eId, unit, actor }: AnswerOf<'provision'>): Reply {
  const { ordinance, organization } = context
  const provision = ordinance.provisions.get(eId)
  return {
    parts: [
      { kind: 'title', text: '', sources: [eId] },
      { kind: 'quotation', quotation: quote(ordinance, organization, eId), isCited: true },
      ...innerParts(context, provision),
      ...referenceParts(context, eId),
      ...(unit === undefined ? [] : [sentence(dutyOf(unitLabel(organization, unit)))]),
      ...(actor === undefined ? [] : [sentence(speaksOf(subjectLabel(organization, actor)))]),
      ...(ordinance.metadata.annexes.includes(eId) ? [sentence(ANNEX_MISSING)] : []),
    ],
    summary: saysAbout(toCitation(eId), shorten(wordsOf(ordinance, eId), 120)),
    buttons: [...(unit === undefined ? [] : [{ kind: 'show-remit' as const, unit }]), { kind: 'read', eId }],
  }
}

function sentence(text: string): Part {
  return { kind: 'sentence', text }
}

function innerParts({ ordinance }: CardContext, provision: Provision | undefined): Part[] {
  if (provision === undefined) return []
  const items = [...walk(provision.children)]
    .filter(({ text }) => text !== '')
    .map((inner): Item => {
      const isIntro = inner.children.length > 0
      const words = isIntro ? inner.text : wordsOf(ordinance, inner.eId)
      return { quotes: [words], sources: [inner.eId], ...(isIntro ? { isIntro } : {}) }
    })
  return items.length === 0 ? [] : [{ kind: 'list', items, fold: REMIT_SHOWN, whole: provision.eId }]
}
