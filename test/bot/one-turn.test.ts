import { createBot } from '../../src/bot/bot'
import type { BotKnowledge } from '../../src/bot/deps'
import { createMemoryStore } from '../../src/store/memory'
import { activity, textOf, type ActivityFields, type Message } from '../support/channel'
import { readSecondKnowledge } from '../support/asking'
import { cardsFor, readKnowledge } from '../support/knowledge'
import { createNotedLog } from '../support/turn-log'

const [first, second] = [readKnowledge(), readSecondKnowledge()].map((understood): BotKnowledge => ({
  ...understood,
  frequentMatters: ['kto?'],
  examples: [],
  cards: cardsFor(understood),
}))

/** A bot whose act is another one each time that anybody looks. */
function createRestlessBot() {
  let asked = 0
  const store = createMemoryStore()
  const bot = createBot({
    authentication: {},
    knowledge: () => (asked++ % 2 === 0 ? first! : second!),
    store,
    log: createNotedLog().log,
  })
  return { bot, store, asked: () => asked }
}

const MATTER = { action: 'contest', v: 1, unit: 'IT-04-2', eId: 'sec_13__point_1__letter_e', right: 'unknown' }

describe('a turn', () => {
  it.each<[string, ActivityFields]>([
    ['a question', { text: 'kto mi podłączy drukarkę?' }],
    ['a question that is kept as unanswered', { text: 'gdzie złożę wniosek o dowód osobisty?' }],
    ['an edited question', { type: 'messageUpdate', text: 'drukarka', channelData: { eventType: 'editMessage' } }],
    ['a button', { value: MATTER }],
    ['a welcome', { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }] }],
    ['a search', { type: 'invoke', name: 'composeExtension/query', value: { commandId: 'szukaj', parameters: [] } }],
    [
      'a thumb',
      {
        type: 'invoke',
        name: 'message/submitAction',
        value: { actionName: 'feedback', actionValue: { reaction: 'like' } },
      },
    ],
  ])('looks once at what is answered from: %s', async (_, fields) => {
    const { bot, asked } = createRestlessBot()
    const response = await bot.receive({
      authorization: '',
      body: activity({ deliveryMode: 'expectReplies', ...fields }),
    })
    expect(response.status).toBe(200)
    expect(asked()).toBe(1)
  })

  it('keeps feedback under the act that the answer was made from', async () => {
    const { bot, store } = createRestlessBot()
    const acts: string[] = []
    for (let turn = 0; turn < 6; turn += 1) {
      const body = activity({ deliveryMode: 'expectReplies', text: 'gdzie złożę wniosek o dowód osobisty?' })
      const response = await bot.receive({ authorization: '', body })
      const [reply] = (response.body as { activities: Message[] }).activities
      acts.push(/według zarządzenia nr (\S+),/.exec(textOf(reply))?.[1] ?? '')
    }
    expect(new Set(acts)).toEqual(new Set(['1796/2025', '212/2024']))
    const kept = await store.readFeedback()
    expect(kept.map(({ ordinance }) => ordinance)).toEqual(acts)
  })
})
