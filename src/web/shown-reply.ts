import type { Answer } from '../answer/answer'
import { toReply } from '../cards/cards'
import { createContext, type CardContext } from '../cards/context'
import type { Reply } from '../cards/reply'
import { NO_CONTACT } from '../cards/strings.pl'
import type { WebKnowledge } from './knowledge'

/** A reply for one reader. */
export interface ShownReply {
  readonly reply: Reply
  /** True where a contact is known that this reader may not see. */
  readonly hidesContacts: boolean
}

/** Makes replies with or without contacts. */
export interface ReplyMaker {
  /** What the reader's replies are made from; without contacts it holds none at all. */
  context(seesContacts: boolean): CardContext
  reply(answer: Answer, seesContacts: boolean): ShownReply
}

/** The same replies as in the chat, with addresses from the root of this server. */
export function createReplyMaker(knowledge: WebKnowledge): ReplyMaker {
  const { ordinance, organization, contactPoints, officialAddress, examples } = knowledge
  const deps = { ordinance, organization, publicUrl: '', officialAddress: officialAddress ?? undefined, examples }
  const open = createContext({ ...deps, contactPoints })
  const closed = createContext({ ...deps, contactPoints: new Map() })
  return {
    context: (seesContacts) => (seesContacts ? open : closed),
    reply(answer, seesContacts) {
      const full = toReply(open, answer)
      const hasContact = full.parts.some(({ kind }) => kind === 'contact')
      if (seesContacts || !hasContact) return { reply: full, hidesContacts: false }
      // Made without the contacts, so that none can slip into any part; only "there is none" would be untrue.
      const reply = toReply(closed, answer)
      const parts = reply.parts.filter((part) => !(part.kind === 'sentence' && part.text === NO_CONTACT))
      return { reply: { ...reply, parts }, hidesContacts: true }
    },
  }
}
