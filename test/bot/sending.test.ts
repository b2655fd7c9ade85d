import { createBot, type Bot } from '../../src/bot/bot'
import type { BotKnowledge } from '../../src/bot/deps'
import { createMemoryStore } from '../../src/store/memory'
import type { Store } from '../../src/store/store'
import { activity, type Message } from '../support/channel'
import { startConnector } from '../support/connector'
import { cardsFor, readKnowledge } from '../support/knowledge'
import { createNotedLog } from '../support/turn-log'

const understood = readKnowledge()
const knowledge: BotKnowledge = { ...understood, frequentMatters: [], examples: [], cards: cardsFor(understood) }

const createTestBot = (store: Store = createMemoryStore(), log = createNotedLog().log): Bot =>
  createBot({ authentication: {}, knowledge: () => knowledge, store, log })

const question = { text: 'kto mi podłączy drukarkę?' }

/** What the channel was sent while it answered with the statuses given, and how many failures were logged. */
async function ask(...statuses: number[]): Promise<{ received: readonly Message[]; failures: number }> {
  const { serviceUrl, received, stop } = await startConnector(...statuses)
  const { log, events } = createNotedLog()
  const bot = createTestBot(createMemoryStore(), log)
  const response = await bot.receive({ authorization: '', body: activity({ ...question, serviceUrl }) })
  expect(response).toEqual({ status: 200 })
  await stop()
  return { received, failures: events.filter(({ event }) => event === 'failed').length }
}

describe('a message that the channel does not take', () => {
  it.each([412, 429, 502, 504])(
    'is sent again after %i',
    async (status) => {
      const { received, failures } = await ask(status, status, 200)
      expect(received.map(({ summary }) => summary?.includes('IT-04-2'))).toEqual([true, true, true])
      expect(failures).toBe(0)
    },
    15_000,
  )

  it('is given up after four times, with an apology that is given up as well', async () => {
    const { received, failures } = await ask(429)
    expect(received.map(({ text }) => text === undefined)).toEqual([true, true, true, true, false, false, false, false])
    expect(failures).toBe(2)
  }, 15_000)

  it('is not sent again when it was refused for good', async () => {
    const { received, failures } = await ask(403, 200)
    expect([received.length, failures]).toEqual([2, 1])
  })
})

describe('a turn', () => {
  /** A store that takes its time. */
  const slowStore = (milliseconds: number): Store => {
    const store = createMemoryStore()
    return {
      ...store,
      readContext: async (speaker) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds))
        return store.readContext(speaker)
      },
    }
  }

  it.each([
    ['shows that the bot is typing when it takes over a second', 1_300, 'personal', ['typing', 'message']],
    ['shows nothing of the kind when it is quick', 100, 'personal', ['message']],
    ['shows nothing of the kind in a channel of a team', 1_300, 'channel', ['message']],
  ])('%s', async (_, milliseconds, conversationType, expected) => {
    const bot = createTestBot(slowStore(milliseconds))
    const body = activity({
      ...question,
      conversation: { id: 'slow', conversationType },
      deliveryMode: 'expectReplies',
    })
    const response = await bot.receive({ authorization: '', body })
    const { activities } = response.body as { activities: Message[] }
    expect(activities.map(({ type }) => type)).toEqual(expected)
  })
})
