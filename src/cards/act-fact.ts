import { assertNever, type ActTopic, type AnswerOf, type Source } from '../answer/answer'
import { toPolishDate } from '../ordinance/polish-date'
import { isEId } from '../ordinance/provision'
import type { CardContext } from './context'
import { inQuotes, quote, type Quotation } from './quotation'
import type { Part, Reply } from './reply'
import * as strings from './strings.pl'

/** Longest quotation in a notification. */
const LONGEST = 160

/** Topics whose sentence says little without the act's words. */
const TOLD_BY_WORDS: readonly ActTopic[] = ['legal-basis', 'exceptions', 'place-in-office']

/** Topics whose sentence repeats the act's words, or that no words of the act prove. */
const TOLD_BY_SENTENCE: readonly ActTopic[] = ['number-and-date', 'title', 'issuer', 'source-address', 'length']

/** A fact about the act as a whole, with the words that say so. */
export function actFactReply(context: CardContext, { topic, sources }: AnswerOf<'act-fact'>): Reply {
  const sentence = factSentence(context, topic)
  const eId = sources.find((source) => isEId(source))
  const quotations = TOLD_BY_SENTENCE.includes(topic) ? [] : sources.map((source) => quotePart(context, source))
  const words = quotations[0]?.quotation.words ?? ''
  return {
    parts: [
      ...(topic === 'source-address'
        ? addressParts(context, sources)
        : [{ kind: 'sentence' as const, text: sentence, ...(quotations.length === 0 ? { sources } : {}) }]),
      ...quotations,
    ],
    summary: TOLD_BY_WORDS.includes(topic) ? `${sentence} ${inQuotes(words, LONGEST)}` : sentence,
    buttons: [{ kind: 'read', ...(eId === undefined ? {} : { eId }) }],
  }
}

function factSentence(context: CardContext, topic: ActTopic): string {
  const { ordinance, organization, officialAddress } = context
  const { metadata, conclusions } = ordinance
  const { number, passedBy } = metadata
  switch (topic) {
    case 'number-and-date':
      return strings.actNumber(number, passedBy, toPolishDate(metadata.dateDocument))
    case 'title':
      return strings.actTitle(number, metadata.title)
    case 'issuer':
      return strings.actIssuer(passedBy)
    case 'entry-into-force': {
      const entry = metadata.firstDateEntryInForce
      return entry === undefined ? strings.IN_FORCE_UNKNOWN : strings.inForceSince(toPolishDate(entry.date))
    }
    case 'repealed-act':
      return metadata.repeals.length === 0
        ? strings.REPEALS_NOTHING
        : metadata.repeals
            .map((act) => strings.repealedAct(act.number, act.passedBy, toPolishDate(act.dateDocument)))
            .join(' ')
    case 'legal-basis':
      return strings.LEGAL_BASIS
    case 'signature':
      return strings.signedBy(conclusions)
    case 'annex':
      return strings.ANNEX_MISSING
    case 'exceptions':
      return strings.EXCEPTIONS
    case 'place-in-office':
      return strings.PLACE_IN_OFFICE
    case 'length':
      return strings.actLength(number, ordinance.sections.length)
    case 'former-name':
      return organization.formerName === undefined
        ? strings.FORMER_NAME_UNKNOWN
        : strings.formerName(organization.formerName.name, organization.name)
    case 'source-address':
      return officialAddress === undefined ? strings.SOURCE_ADDRESS_UNKNOWN : strings.SOURCE_ADDRESS
    default:
      return assertNever(topic)
  }
}

/** The official address when we know it; never the one under the act's text, which may be another act's. */
function addressParts({ ordinance, officialAddress }: CardContext, sources: readonly Source[]): Part[] {
  if (officialAddress !== undefined) {
    return [
      { kind: 'sentence', text: strings.SOURCE_ADDRESS },
      { kind: 'address', label: strings.ADDRESS, url: officialAddress },
    ]
  }
  const isStray = ordinance.conclusions.strayAddresses.length > 0
  return [
    { kind: 'sentence', text: strings.SOURCE_ADDRESS_UNKNOWN },
    ...(isStray ? [{ kind: 'sentence' as const, text: strings.STRAY_ADDRESS, sources }] : []),
  ]
}

function quotePart({ ordinance, organization }: CardContext, source: Source): Extract<Part, { kind: 'quotation' }> {
  if (isEId(source)) return { kind: 'quotation', quotation: quote(ordinance, organization, source) }
  const { preface, preamble, conclusions } = ordinance
  const words = { preface: preface.text, preamble, conclusions: conclusions.text }[source]
  const quotation: Quotation = { source, intros: [], words }
  return { kind: 'quotation', quotation }
}
