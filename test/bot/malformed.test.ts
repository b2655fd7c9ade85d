import { gzipSync } from 'node:zlib'
import { activity } from '../support/channel'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const THUMB = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: 'BOTTOMLESS' } }

describe('a malformed activity', () => {
  it.each([
    ['nothing', '', 'the body is not a JSON object'],
    ['null', 'null', 'the body is not a JSON object'],
    ['a list', '[]', 'the body is not a JSON object'],
    ['a number', '1', 'the body is not a JSON object'],
    ['a cut-off text', '{"type":"message","text":"tajne', 'the request is malformed'],
    ['a text without an end of its brackets', '['.repeat(200_000), 'the request is malformed'],
    ['a mark before the text', `\uFEFF${JSON.stringify(activity())}`, 'the request is malformed'],
    ['numbers beyond all bounds', '{"type":"message","id":1e999999}', 'channelId is missing'],
    ['a name of an invoke that is a number', activity({ type: 'invoke', name: 1e300 }), 'name is not a string'],
    ['an empty object', '{}', 'type is missing'],
    ['no type', activity({ type: undefined }), 'type is missing'],
    ['a type that is a number', activity({ type: 1 }), 'type is missing'],
    ['no channel', activity({ channelId: undefined }), 'channelId is missing'],
    ['no conversation', activity({ conversation: undefined }), 'conversation.id is missing'],
    ['a conversation without id', activity({ conversation: {} }), 'conversation.id is missing'],
    ['a conversation that is a string', activity({ conversation: 'x' }), 'conversation.id is missing'],
    [
      'a kind of conversation that is a number',
      activity({ conversation: { id: 'x', conversationType: 1 } }),
      'conversation.conversationType is not a string',
    ],
    ['a name that is a list', activity({ from: { id: 'x', name: [] } }), 'from.name is not a string'],
    [
      'a group that is a word',
      activity({ conversation: { id: 'x', isGroup: 'yes' } }),
      'conversation.isGroup is not a boolean',
    ],
    ['no sender', activity({ from: null }), 'from.id is missing'],
    ['no recipient', activity({ recipient: undefined }), 'recipient.id is missing'],
    ['no service address', activity({ serviceUrl: undefined }), 'serviceUrl is missing'],
    ['a service address that is none', activity({ serviceUrl: 'file:///x' }), 'serviceUrl is not a web address'],
    ['a text that is an object', activity({ text: {} }), 'text is not a string'],
    ['an id that is a number', activity({ id: 7 }), 'id is not a string'],
    ['entities that are a string', activity({ entities: 'x' }), 'entities is not a list of objects'],
    ['entities that hold null', activity({ entities: [null] }), 'entities is not a list of objects'],
    [
      'members that are numbers',
      activity({ type: 'conversationUpdate', membersAdded: [1] }),
      'membersAdded is not a list of objects',
    ],
  ])('is refused with a short reason: %s', async (_, body, reason) => {
    const response = await server.post(body)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: reason })
  })

  it.each([
    ['a mention of nobody', { entities: [{ type: 'mention' }, { type: 'mention', mentioned: null, text: 5 }] }],
    ['a mention with an empty text', { entities: [{ type: 'mention', mentioned: { id: 'bot' }, text: '' }] }],
    ['no id', { id: undefined }],
    ['a date that is none', { timestamp: 'wczoraj' }],
    ['channel data that are a string', { channelData: 'x' }],
    ['a language that is none', { locale: '§§' }],
  ])('is answered when only a trifle is wrong: %s', async (_, fields) => {
    const replies = await server.replies({ text: 'kto mi podłączy drukarkę?', ...fields })
    expect(replies.map(({ summary }) => summary)).toEqual([expect.stringContaining('IT-04-2')])
  })

  it.each([
    ['an invoke without a name', { type: 'invoke' }],
    ['an invoke with an empty name', { type: 'invoke', name: '' }],
    ['an invoke that nobody knows', { type: 'invoke', name: 'config/fetch', value: 7 }],
    ['a button with a list', { type: 'invoke', name: 'adaptiveCard/action', value: [] }],
    ['a button with null', { type: 'invoke', name: 'adaptiveCard/action', value: null }],
    ['a search with a word', { type: 'invoke', name: 'composeExtension/query', value: 'drukarka' }],
    ['a search for numbers', { type: 'invoke', name: 'composeExtension/query', value: { parameters: [1e308, null] } }],
    ['a dialog with nothing', { type: 'invoke', name: 'composeExtension/fetchTask' }],
    ['a thumb with a number', { type: 'invoke', name: 'message/submitAction', value: 1e308 }],
    ['nobody who joins', { type: 'conversationUpdate' }],
    ['somebody without id who joins', { type: 'conversationUpdate', membersAdded: [{}] }],
    ['a change of nothing', { type: 'messageUpdate' }],
    ['a kind nobody knows', { type: 'x'.repeat(1_000) }],
    ['a message without text and value', { value: null }],
  ])('is taken without harm when it asks for nothing that there is: %s', async (_, fields) => {
    const response = await server.post(activity({ deliveryMode: 'expectReplies', ...fields }))
    expect(response.status).toBe(200)
    expect(await response.text()).not.toContain('Coś poszło nie tak')
  })

  it.each([
    ['channel data', { text: 'drukarka', channelData: 'BOTTOMLESS' }],
    ['a value', { text: 'drukarka', value: 'BOTTOMLESS' }],
    ['a mention', { text: 'drukarka', entities: [{ type: 'mention', mentioned: 'BOTTOMLESS' }] }],
    ['what a button sends', { value: 'BOTTOMLESS' }],
    ['a button', { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: 'BOTTOMLESS' } } }],
    ['a search', { type: 'invoke', name: 'composeExtension/query', value: { parameters: ['BOTTOMLESS'] } }],
    ['a reason', { type: 'invoke', name: 'message/submitAction', value: THUMB }],
  ])('is taken without harm when objects lie in objects without a bottom: %s', async (_, fields) => {
    const depth = 20_000
    const bottomless = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
    const body = JSON.stringify(activity({ deliveryMode: 'expectReplies', ...fields }))
    const response = await server.post(body.replace('"BOTTOMLESS"', bottomless))
    expect(response.status).toBe(200)
    expect(await response.text()).not.toContain('Coś poszło nie tak')
  })

  it('does not reach what other objects are made of', async () => {
    const body = JSON.stringify(activity({ text: 'drukarka', deliveryMode: 'expectReplies' }))
    const harmful = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    expect((await server.post(`{${harmful},${body.slice(1)}`)).status).toBe(200)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    ['another type of content', { 'Content-Type': 'text/plain' }, 400, 'the body is not a JSON object'],
    ['a form with files', { 'Content-Type': 'multipart/form-data' }, 400, 'the body is not a JSON object'],
    ['gzip that is none', { 'Content-Encoding': 'gzip' }, 415, 'the body must be plain, uncompressed JSON'],
    ['a packing nobody knows', { 'Content-Encoding': 'x' }, 415, 'the body must be plain, uncompressed JSON'],
  ])('is refused without harm to the server: %s', async (_, headers, status, reason) => {
    const response = await server.post(activity({ text: 'drukarka' }), headers)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: reason })
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
  })

  it('is refused when it is too large, packed or not', async () => {
    const large = await server.post(activity({ text: 'x'.repeat(300_000) }))
    expect(large.status).toBe(413)
    expect(await large.json()).toEqual({ error: 'the body is too large' })
    const packed = await fetch(`${server.address}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
      body: gzipSync('x'.repeat(3_000_000)),
    })
    expect(packed.status).toBe(415)
  })
})
