import { createBot } from '../../src/bot/bot'
import type { BotKnowledge } from '../../src/bot/deps'
import type { Limits } from '../../src/bot/limits'
import { createMemoryStore } from '../../src/store/memory'
import { activity, type ActivityFields, type Message } from '../support/channel'
import { cardsFor, readKnowledge } from '../support/knowledge'
import { createNotedLog } from '../support/turn-log'

const understood = readKnowledge()
const knowledge: BotKnowledge = { ...understood, frequentMatters: [], examples: [], cards: cardsFor(understood) }

beforeEach(() => {
  // The limiter reads the clock; nothing else of a turn waits for it.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] })
})
afterEach(() => jest.useRealTimers())

function createLimitedBot(limits: Limits): {
  send: (fields: ActivityFields) => Promise<{ status: number; body?: unknown }>
  say: (fields: ActivityFields) => Promise<string[]>
  limited: () => unknown[]
} {
  const { log, events } = createNotedLog()
  const bot = createBot({
    authentication: {},
    limits,
    knowledge: () => knowledge,
    store: createMemoryStore(),
    log,
  })
  const send = (fields: ActivityFields): Promise<{ status: number; body?: unknown }> =>
    bot.receive({ authorization: undefined, body: activity(fields) })
  return {
    send,
    /** `answer`, or the sentence that was said instead. */
    async say(fields) {
      const { body } = await send({ text: 'kto mi podłączy drukarkę?', deliveryMode: 'expectReplies', ...fields })
      const { activities } = body as { activities: Message[] }
      return activities.map(({ text }) => text ?? 'answer')
    },
    limited: () => events.filter(({ event }) => event === 'limited').map(({ told }) => told),
  }
}

const WAIT = expect.stringMatching(/^Za dużo pytań naraz, nie nadążam\. Zapytaj, proszę, ponownie za \d+ s\.$/)
const anna = { from: { id: 'anna' } }
const piotr = { from: { id: 'piotr' } }
const hall = { conversation: { id: 'hall' } }

describe('a person who asks too fast', () => {
  it('is asked to wait once, then not answered until the minute is over', async () => {
    const { say, limited } = createLimitedBot({ perPerson: 3, perConversation: 0 })
    for (let turn = 0; turn < 3; turn++) expect(await say(anna)).toEqual(['answer'])
    expect(await say(anna)).toEqual([WAIT])
    expect(await say(anna)).toEqual([])
    expect(await say({ ...anna, type: 'messageUpdate' })).toEqual([])
    expect(await say(piotr)).toEqual(['answer'])
    expect(limited()).toEqual([
      { scope: 'person', told: true },
      { scope: 'person', told: false },
      { scope: 'person', told: false },
    ])

    jest.advanceTimersByTime(60_000)
    expect(await say(anna)).toEqual(['answer'])
  })

  it('is told how long to wait', async () => {
    const { say } = createLimitedBot({ perPerson: 1, perConversation: 0 })
    await say(anna)
    jest.advanceTimersByTime(25_000)
    expect(await say(anna)).toEqual(['Za dużo pytań naraz, nie nadążam. Zapytaj, proszę, ponownie za 35 s.'])
  })

  it('does not use up what the others of a conversation may ask', async () => {
    const { say } = createLimitedBot({ perPerson: 1, perConversation: 2 })
    const turns = [anna, anna, anna, piotr]
    const said: string[][] = []
    for (const turn of turns) said.push(await say({ ...turn, ...hall }))
    expect(said).toEqual([['answer'], [WAIT], [], ['answer']])
  })

  it.each([
    [
      'a button',
      { name: 'adaptiveCard/action', value: { action: { data: { v: 1, action: 'show-remit', unit: 'IT-04-2' } } } },
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: WAIT },
    ],
    [
      'a search',
      {
        name: 'composeExtension/query',
        value: { commandId: 'szukaj', parameters: [{ name: 'question', value: 'drukarka' }] },
      },
      { composeExtension: { type: 'message', text: WAIT } },
    ],
    ['a thumb', { name: 'message/submitAction', value: {} }, undefined],
    ['a dialog', { name: 'task/fetch', value: {} }, { task: { type: 'message', value: WAIT } }],
  ])('gets an answer that the client can show, five times later: %s', async (_, fields, body) => {
    const { send, limited } = createLimitedBot({ perPerson: 1, perConversation: 1 })
    for (let turn = 0; turn < 5; turn++) await send({ type: 'invoke', ...anna, ...hall, ...fields })
    expect(limited()).toEqual([])
    for (let turn = 0; turn < 2; turn++) {
      expect(await send({ type: 'invoke', ...anna, ...hall, ...fields })).toEqual(
        body === undefined ? { status: 200 } : { status: 200, body },
      )
    }
    expect(limited()).toEqual([
      { scope: 'person', told: true },
      { scope: 'person', told: true },
    ])
  })
})

describe('a conversation in which too much is asked', () => {
  it('is asked to wait once, whoever asks', async () => {
    const { say, limited } = createLimitedBot({ perPerson: 0, perConversation: 2 })
    const said: string[][] = []
    for (const person of ['a', 'b', 'c', 'd']) said.push(await say({ from: { id: person }, ...hall }))
    expect(said).toEqual([['answer'], ['answer'], [WAIT], []])
    expect(await say({ from: { id: 'd' }, conversation: { id: 'office' } })).toEqual(['answer'])
    expect(limited()).toEqual([
      { scope: 'conversation', told: true },
      { scope: 'conversation', told: false },
    ])
  })
})

describe('what nobody asked', () => {
  it('is not counted', async () => {
    const { send, say } = createLimitedBot({ perPerson: 1, perConversation: 1 })
    for (const type of ['conversationUpdate', 'typing', 'messageReaction', 'installationUpdate']) {
      expect(await send({ type, ...anna, ...hall })).toEqual({ status: 200 })
    }
    expect(await say({ ...anna, ...hall })).toEqual(['answer'])
  })
})
