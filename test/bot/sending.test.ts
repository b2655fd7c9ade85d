import { createBot } from '../../src/bot/bot'
import type { BotKnowledge } from '../../src/bot/deps'
import { createMemoryStore } from '../../src/store/memory'
import type { Store } from '../../src/store/store'
import { activity, type Message } from '../support/channel'
import { startConnector } from '../support/connector'
import { cardsFor, readKnowledge } from '../support/knowledge'

const understood = readKnowledge()
const knowledge: BotKnowledge = { ...understood, frequentMatters: [], cards: cardsFor(understood) }
const failures: unknown[] = []
const log = {
  answered: () => undefined,
  refused: () => undefined,
  notKept: () => undefined,
  failed: (it: unknown) => failures.push(it),
}

const createTestBot = (store: Store = createMemoryStore()) =>
  createBot({ authentication: {}, knowledge: () => knowledge, store, log })

const question = { text: 'kto mi podłączy drukarkę?' }

/** What the channel was sent while it answered with the statuses given. */
async function ask(...statuses: number[]): Promise<readonly Message[]> {
  failures.length = 0
  const { serviceUrl, received, stop } = await startConnector(...statuses)
  const response = await createTestBot().receive({ authorization: '', body: activity({ ...question, serviceUrl }) })
  expect(response).toEqual({ status: 200 })
  await stop()
  return received
}

describe('a message that the channel does not take', () => {
  it.each([412, 429, 502, 504])(
    'is sent again after %i',
    async (status) => {
      const received = await ask(status, status, 200)
      expect(received.map(({ summary }) => summary?.includes('IT-04-2'))).toEqual([true, true, true])
      expect(failures).toEqual([])
    },
    15_000,
  )

  it('is given up after four times, with an apology that is given up as well', async () => {
    const received = await ask(429)
    expect(received.map(({ text }) => text === undefined)).toEqual([true, true, true, true, false, false, false, false])
    expect(failures).toHaveLength(2)
  }, 15_000)

  it('is not sent again when it was refused for good', async () => {
    expect(await ask(403, 200)).toHaveLength(2)
    expect(failures).toHaveLength(1)
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
