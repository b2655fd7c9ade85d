import { activity, textOf } from '../support/channel'
import { startConnector } from '../support/connector'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe('a message', () => {
  it('is answered with one message that is a card of the competent unit', async () => {
    const replies = await server.replies({ text: 'kto mi podlaczy drukarke' })
    expect(replies).toHaveLength(1)
    const [reply] = replies
    expect(reply?.text).toBeUndefined()
    expect(reply?.summary).toContain('IT-04-2')
    expect(reply?.attachments?.map(({ contentType }) => contentType)).toEqual([
      'application/vnd.microsoft.card.adaptive',
    ])
    expect(textOf(reply)).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
    expect(textOf(reply)).toContain('(https://bot.example.org/ordinances/1796-2025#sec_13__point_1__letter_e)')
  })

  it.each([
    ['no text', undefined],
    ['an empty text', ''],
    ['white space', ' \n\t '],
    ['10,000 characters', 'drukarka '.repeat(1112).slice(0, 10_000)],
    ['10,000 characters without a space', 'a'.repeat(10_000)],
    ['emoji', '🖨️🤷‍♀️😀'],
    ['HTML', '<script>alert(1)</script><b onclick="x">drukarka</b>'],
    ['a lone section sign', '§'],
    ['Markdown', '[kliknij](https://evil.example) **drukarka**'],
    ['control characters', '\u0000\u0007\u202e\ufeff'],
    ['half of a surrogate pair', '\ud83d'],
    ['another script', 'プリンターを接続してください'],
  ])('is answered politely: %s', async (_, text) => {
    const replies = await server.replies({ text })
    expect(replies).toHaveLength(1)
    expect(replies[0]?.summary).toMatch(/\p{L}/u)
    expect(replies[0]?.summary).not.toContain('Coś poszło nie tak')
    expect(textOf(replies[0])).not.toMatch(/<script|evil\.example/)
  })

  it('is answered through the channel that it came from', async () => {
    const connector = await startConnector()
    const { serviceUrl } = connector
    const response = await server.post(activity({ text: 'kto mi podłączy drukarkę?', serviceUrl }))
    await connector.stop()
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(connector.received.map(({ type, summary }) => [type, summary])).toEqual([
      ['message', expect.stringContaining('IT-04-2')],
    ])
  })

  it('is answered without the mention of the bot, wherever it stands', async () => {
    const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text })
    const [reply] = await server.replies({
      text: 'komu <at>Kto za co</at> podlega IT-04-2?',
      entities: [mention('somebody', '<at>Anna</at>'), mention('bot', '<at>Kto za co</at>')],
    })
    expect(reply?.summary).toContain('III Zastępca Dyrektora')
  })

  it('is answered once when the channel sends it again', async () => {
    const sent = { id: 'sent-twice', conversation: { id: 'again' }, text: 'drukarka' }
    expect(await server.replies(sent)).toHaveLength(1)
    expect(await server.replies(sent)).toHaveLength(0)
    expect(await server.replies({ ...sent, conversation: { id: 'elsewhere' } })).toHaveLength(1)
  })
})

describe('a follow-up', () => {
  const printer = { text: 'kto mi podłączy drukarkę?' }
  const whose = { text: 'a komu podlega?' }

  it('refers to what the same person asked before', async () => {
    const conversation = { id: 'follow-up' }
    await server.replies({ ...printer, conversation })
    const [reply] = await server.replies({ ...whose, conversation })
    expect(reply?.summary).toContain('IT-04-2')
    expect(reply?.summary).toContain('III Zastępca Dyrektora')
  })

  it('knows a person by the object id, whatever else the channel calls them', async () => {
    const conversation = { id: 'object-id' }
    const aadObjectId = '2F7E1C0A-93b4-4d5e-8f61-0a1b2c3d4e5f'
    await server.replies({ ...printer, conversation, from: { id: '29:one', aadObjectId } })
    const [reply] = await server.replies({
      ...whose,
      conversation,
      from: { id: '29:two', aadObjectId: aadObjectId.toLowerCase() },
    })
    expect(reply?.summary).toContain('III Zastępca Dyrektora')
  })

  it.each([
    ['another person in the same conversation', { conversation: { id: 'shared' }, from: { id: 'another' } }],
    ['the same person in another conversation', { conversation: { id: 'not-shared' } }],
  ])('does not refer to what was said before to %s', async (_, place) => {
    await server.replies({ ...printer, conversation: { id: 'shared' } })
    const [reply] = await server.replies({ ...whose, ...place })
    expect(reply?.summary).not.toContain('IT-04-2')
  })

  it('keeps up with people who ask at the same time in one conversation', async () => {
    const conversation = { id: 'busy' }
    const ask = async (person: string, text: string): Promise<string> =>
      (await server.replies({ text, conversation, from: { id: person } }))[0]?.summary ?? ''
    const people = Array.from({ length: 20 }, (_, number) => `person-${number}`)
    const units = ['IT-01-1', 'IT-02-2', 'IT-04-2', 'IT-03-1']
    await Promise.all(people.map((person, number) => ask(person, `co robi ${units[number % 4]}?`)))
    const superiors = await Promise.all(people.map((person) => ask(person, 'a komu podlega?')))
    expect(superiors.map((summary) => units.findIndex((unit) => summary.includes(unit)))).toEqual(
      people.map((_, number) => number % 4),
    )
  })
})

describe('a conversation update', () => {
  const added = (...ids: string[]) => ({ type: 'conversationUpdate', membersAdded: ids.map((id) => ({ id })) })

  it('is answered with one welcome when the bot is added', async () => {
    const replies = await server.replies(added('person', 'bot'))
    expect(replies).toHaveLength(1)
    expect(textOf(replies[0])).toContain('Dzień dobry!')
  })

  it('is answered once when the channel sends it again', async () => {
    const sent = { ...added('bot'), id: 'welcome-twice', conversation: { id: 'welcome' } }
    expect(await server.replies(sent)).toHaveLength(1)
    expect(await server.replies(sent)).toHaveLength(0)
  })

  it('is not answered when only people join', async () => {
    expect(await server.replies(added('person', 'another'))).toEqual([])
  })
})

describe('an activity of a kind that asks nothing', () => {
  it.each([
    ['typing'],
    ['installationUpdate'],
    ['messageReaction'],
    ['endOfConversation'],
    ['event'],
    ['somethingNew'],
  ])('is taken without a reply: %s', async (type) => {
    const response = await server.post(activity({ type }))
    expect(response.status).toBe(200)
  })
})
