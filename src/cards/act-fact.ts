import { assertNever, type AnswerOf, type Source } from '../answer/answer'
import { toPolishDate } from '../ordinance/polish-date'
import { isEId } from '../ordinance/provision'
import type { CardContext } from './context'
import { quote, type Quotation } from './quotation'
import type { Part, Reply } from './reply'
import {
  ACT_TITLE,
  actIssuer,
  actNumber,
  ANNEX_MISSING,
  EXCEPTIONS,
  formerName,
  inForceSince,
  LEGAL_BASIS,
  PLACE_IN_OFFICE,
  repealedAct,
  signedBy,
  SOURCE_ADDRESS_UNKNOWN,
  sourceAddress,
  STRAY_ADDRESS,
} from './strings.pl'

/** A fact about the act as a whole, with the words that say so. */
export function actFactReply(context: CardContext, answer: AnswerOf<'act-fact'>): Reply {
  const sentence = factSentence(context, answer)
  return {
    parts: [
      { kind: 'sentence', text: sentence, sources: answer.sources },
      ...answer.sources.flatMap((it) => words(context, it)),
    ],
    summary: sentence,
    buttons: [{ kind: 'read', ...readTarget(answer.sources) }],
  }
}

function factSentence(context: CardContext, { topic }: AnswerOf<'act-fact'>): string {
  const { ordinance, organization, officialAddress } = context
  const { metadata, conclusions } = ordinance
  const date = toPolishDate(metadata.dateDocument)
  switch (topic) {
    case 'number-and-date':
      return actNumber(metadata.number, metadata.passedBy, date)
    case 'title':
      return ACT_TITLE
    case 'issuer':
      return actIssuer(metadata.passedBy)
    case 'entry-into-force':
      return inForceSince(`${toPolishDate(metadata.firstDateEntryInForce?.date ?? metadata.dateDocument)} r`)
    case 'repealed-act':
      return metadata.repeals
        .map((act) => repealedAct(act.number, act.passedBy, toPolishDate(act.dateDocument)))
        .join(' ')
    case 'legal-basis':
      return LEGAL_BASIS
    case 'signature':
      return signedBy(conclusions.signatory ?? '', conclusions.signatoryPost ?? '', metadata.signedByDelegation)
    case 'annex':
      return ANNEX_MISSING
    case 'exceptions':
      return EXCEPTIONS
    case 'place-in-office':
      return PLACE_IN_OFFICE
    case 'former-name':
      return organization.formerName === undefined
        ? organization.name
        : formerName(organization.formerName.name, organization.name)
    case 'source-address':
      return officialAddress === undefined
        ? `${SOURCE_ADDRESS_UNKNOWN}${conclusions.strayAddresses.length === 0 ? '' : ` ${STRAY_ADDRESS}`}`
        : sourceAddress(officialAddress)
    default:
      return assertNever(topic)
  }
}

function words({ ordinance, organization }: CardContext, source: Source): Part[] {
  if (isEId(source)) return [{ kind: 'quotation', quotation: quote(ordinance, organization, source) }]
  const text = {
    preface: ordinance.preface.text,
    preamble: ordinance.preamble,
    conclusions: ordinance.conclusions.text,
  }
  const quotation: Quotation = { source, intros: [], words: text[source] }
  return [{ kind: 'quotation', quotation }]
}

function readTarget(sources: readonly Source[]) {
  const eId = sources.find((source) => isEId(source))
  return eId === undefined ? {} : { eId }
}
