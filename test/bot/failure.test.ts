import { PassThrough } from 'node:stream'
import { pino, type Level } from 'pino'
import { createBot, type Bot } from '../../src/bot/bot'
import { createTurnLog } from '../../src/log'
import { createMemoryStore } from '../../src/store/memory'
import { activity, type Message } from '../support/channel'
import { startConnector } from '../support/connector'

/** A bot whose every turn fails with an error that quotes the question, and what it logged. */
function createFailingBot(level: Level): { bot: Bot; log: () => string } {
  const stream = new PassThrough()
  const fail = (): never => {
    throw new Error('cannot read "kto zgubił tajne akta" of Osoba')
  }
  const bot = createBot({
    authentication: {},
    knowledge: fail,
    store: createMemoryStore(),
    log: createTurnLog(pino({ level }, stream)),
  })
  return { bot, log: () => readAll(stream) }
}

/** What stands in a stream; from Node 26 on each call gives one line. */
function readAll(stream: PassThrough): string {
  const chunks: unknown[] = []
  for (let chunk: unknown = stream.read(); chunk !== null; chunk = stream.read()) chunks.push(chunk)
  return chunks.join('')
}

const question = { text: 'kto zgubił tajne akta', deliveryMode: 'expectReplies' }
const SENTENCE = /^Coś poszło nie tak \(([0-9a-f]{8})\)\.$/

async function replies(bot: Bot, fields: Parameters<typeof activity>[0]): Promise<Message[]> {
  const { body } = await bot.receive({ authorization: undefined, body: activity(fields) })
  return (body as { activities: Message[] }).activities
}

describe('a turn that fails', () => {
  it('tells the person a reference that the log holds', async () => {
    const { bot, log } = createFailingBot('info')
    const [reply, ...more] = await replies(bot, question)
    expect(more).toEqual([])
    const reference = SENTENCE.exec(reply?.text ?? '')?.[1]
    expect(reference).toBeDefined()
    expect(JSON.parse(log())).toMatchObject({ event: 'failed', reference, activity: 'message' })
  })

  it('gives each failure a reference of its own', async () => {
    const { bot } = createFailingBot('info')
    const texts = await Promise.all([1, 2, 3].map(async () => (await replies(bot, question))[0]?.text))
    expect(new Set(texts).size).toBe(3)
  })

  it.each([
    ['info', false],
    ['debug', true],
  ] as const)('logs question and person only where the level allows it: %s', async (level, named) => {
    const { bot, log } = createFailingBot(level)
    await replies(bot, question)
    const logged = log()
    expect(logged).toContain('cannot read')
    expect(logged.includes('tajne akta')).toBe(named)
    expect(logged.includes('Osoba')).toBe(named)
  })

  it.each([
    [
      'a card action',
      'adaptiveCard/action',
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: expect.stringMatching(SENTENCE) },
    ],
  ])('answers an invoke as well: %s', async (_, name, body) => {
    const { bot } = createFailingBot('fatal')
    const data = { v: 1, action: 'show-remit', unit: 'IT-04-2' }
    const invoke = activity({ type: 'invoke', name, value: { action: { data } } })
    expect(await bot.receive({ authorization: undefined, body: invoke })).toEqual({ status: 200, body })
  })

  it('does not fail again when the channel does not take the apology', async () => {
    const { bot, log } = createFailingBot('info')
    const connector = await startConnector(400)
    const body = activity({ text: 'drukarka', serviceUrl: connector.serviceUrl })
    expect(await bot.receive({ authorization: undefined, body })).toEqual({ status: 200 })
    await connector.stop()
    expect(connector.received.map(({ text }) => text)).toEqual([expect.stringMatching(SENTENCE)])
    const lines = log().trim().split('\n')
    const references = lines.map((line) => (JSON.parse(line) as { reference: string }).reference)
    expect(references).toHaveLength(2)
    expect(new Set(references).size).toBe(1)
  })
})
