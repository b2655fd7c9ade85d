import type { Answer } from '../../src/answer/answer'
import { NO_CONTACT } from '../../src/cards/strings.pl'
import { createReplyMaker } from '../../src/web/shown-reply'
import { ANSWERS, CONTACT, createActCards } from '../support/answers'
import { unitCode } from '../support/organizations'

const { ordinance, organization } = createActCards()
const knowledge = {
  ordinance,
  organization,
  answerer: { answer: (): Answer => ({ kind: 'small-talk', about: 'help' }) },
  contactPoints: new Map([...organization.units.keys()].map((unit) => [unit, CONTACT])),
  officialAddress: null,
  examples: [],
  version: '',
}
const maker = createReplyMaker(knowledge)
const contact: Answer = { kind: 'contact', unit: unitCode('IT-04-2'), source: ordinance.sections[12]?.eId as never }

describe('createReplyMaker', () => {
  it.each(ANSWERS)('puts no word of a contact into what a stranger sees: %s', (_, answer) => {
    const { reply } = maker.reply(answer, false)
    const said = JSON.stringify(reply)
    expect(
      Object.values(CONTACT).filter((value) => typeof value === 'string' && value !== 'dyżur' && said.includes(value)),
    ).toEqual([])
  })

  it('says to a stranger that there is a contact, not that there is none', () => {
    const { reply, hidesContacts } = maker.reply(contact, false)
    expect(hidesContacts).toBe(true)
    expect(JSON.stringify(reply)).not.toContain(NO_CONTACT)
  })

  it('shows it to others', () => {
    const { reply, hidesContacts } = maker.reply(contact, true)
    expect(hidesContacts).toBe(false)
    expect(JSON.stringify(reply)).toContain(CONTACT.telephone)
  })

  it('says that there is none where there is none', () => {
    const { reply, hidesContacts } = createReplyMaker({ ...knowledge, contactPoints: new Map() }).reply(contact, false)
    expect(hidesContacts).toBe(false)
    expect(JSON.stringify(reply)).toContain(NO_CONTACT)
  })
})
