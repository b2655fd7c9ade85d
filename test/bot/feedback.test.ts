import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { Feedback } from '../../src/store/feedback'
import { readFeedbackFile } from '../../src/store/feedback-file'
import { activity, type ActivityFields } from '../support/channel'
import { startConnector, type Connector } from '../support/connector'
import { createFolder } from '../support/folder'
import { startServer, type TestServer } from '../support/server'

const storeDir = createFolder('feedback')
let server: TestServer
let connector: Connector
beforeAll(async () => {
  server = await startServer({ store: { kind: 'folder', directory: storeDir } })
  connector = await startConnector(200)
})
afterAll(async () => {
  await server.stop()
  await connector.stop()
})

const QUESTION = 'kto mi podłączy drukarkę?'
const NOBODY = 'gdzie złożę wniosek o dowód osobisty?'

let counter = 0
/** A conversation that nobody has spoken in yet. */
const newConversation = (): ActivityFields => ({
  conversation: { id: `feedback-${counter++}` },
  serviceUrl: connector.serviceUrl,
})

const kept = (): Promise<Feedback[]> => readFeedbackFile(storeDir, fail)

/** What is kept because of what happens now. */
async function keptBy(happen: () => Promise<unknown>): Promise<Feedback[]> {
  const before = (await kept()).length
  await happen()
  return (await kept()).slice(before)
}

/** Asks and gives the id under which the channel has the answer. */
async function ask(fields: ActivityFields, text: string): Promise<string> {
  await server.post(activity({ ...fields, text }))
  return `sent-${connector.received.length}`
}

const thumb = (fields: ActivityFields, reaction: unknown, feedback?: unknown) =>
  server.post(
    activity({
      ...fields,
      type: 'invoke',
      name: 'message/submitAction',
      value: { actionName: 'feedback', actionValue: { reaction, feedback } },
    }),
  )

const HEAD = {
  at: expect.stringMatching(/:00\.000Z$/),
  ordinance: '1796/2025',
  version: expect.stringMatching(/^[0-9a-f]{12}$/),
}
const PRINTER = {
  ...HEAD,
  question: QUESTION,
  kind: 'competent-units',
  units: ['IT-04-2'],
  provision: expect.stringMatching(/^sec_13__point_1/),
}

describe('an answer', () => {
  it('asks for a thumb, small talk does not', async () => {
    const [answer] = (await server.replies({ text: QUESTION })) as { channelData?: unknown }[]
    expect(answer?.channelData).toEqual({ feedbackLoop: { type: 'default' } })
    const [greeting] = (await server.replies({ text: 'cześć' })) as { channelData?: unknown }[]
    expect(greeting?.channelData).toBeUndefined()
  })

  it('is kept where nobody was named, without addresses and numbers', async () => {
    const text = `${NOBODY} tel. 600 100 200, jan@example.org`
    const [entry, ...more] = await keptBy(() => ask(newConversation(), text))
    expect(more).toEqual([])
    expect(entry).toEqual({
      ...HEAD,
      question: `${NOBODY} tel. [numer], [e-mail]`,
      verdict: 'unanswered',
      kind: 'no-competence',
      units: [],
    })
  })

  it('is not kept where somebody was named', async () => {
    expect(await keptBy(() => ask(newConversation(), QUESTION))).toEqual([])
  })
})

describe('a thumb under an answer', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a text', 'nie odbierają', 'nie odbierają'],
    ['an object', { feedbackText: 'nie odbierają' }, 'nie odbierają'],
    ['an object as text', '{"feedbackText":"nie odbierają"}', 'nie odbierają'],
    ['a text that begins like an object', '{nie} odbierają', '{nie} odbierają'],
    ['an empty object as text', '{"feedbackText":""}', undefined],
    ['nothing', undefined, undefined],
    ['a number', 7, undefined],
    ['a text with private things', 'tel. 600100200', 'tel. [numer]'],
  ])('is kept with its reason, given as %s', async (_, reason, expected) => {
    const fields = newConversation()
    await ask(fields, QUESTION)
    const [entry, ...more] = await keptBy(async () => {
      const response = await thumb(fields, 'dislike', reason)
      expect(response.status).toBe(200)
      expect(await response.text()).toBe('')
    })
    expect(more).toEqual([])
    expect(entry).toEqual({ ...PRINTER, verdict: 'dislike', ...(expected === undefined ? {} : { reason: expected }) })
  })

  it('is about the answer that it stands under, whoever had asked', async () => {
    const fields = newConversation()
    const messageId = await ask(fields, QUESTION)
    await ask(fields, 'co robi IT-01-1?')
    const colleague = { ...fields, from: { id: 'colleague' }, replyToId: messageId }
    expect(await keptBy(() => thumb(colleague, 'like'))).toEqual([{ ...PRINTER, verdict: 'like' }])
  })

  it('is kept without a question when the answer is not known any more', async () => {
    const fields = { ...newConversation(), replyToId: 'long-ago' }
    expect(await keptBy(() => thumb(fields, 'like', 'dobrze'))).toEqual([
      { ...HEAD, verdict: 'like', units: [], reason: 'dobrze' },
    ])
  })

  it.each([
    ['an unknown reaction', { actionName: 'feedback', actionValue: { reaction: 'love' } }],
    ['another action', { actionName: 'other', actionValue: { reaction: 'like' } }],
    ['no value', undefined],
    ['a list', []],
    ['no action value', { actionName: 'feedback' }],
  ])('keeps nothing of %s', async (_, value) => {
    const fields = { ...newConversation(), type: 'invoke', name: 'message/submitAction', value }
    expect(await keptBy(async () => expect((await server.post(activity(fields))).status).toBe(200))).toEqual([])
  })
})

describe('"To nie ta komórka"', () => {
  const CONTEST = { v: 1, action: 'contest', unit: 'IT-04-2', eId: 'sec_13__point_1__letter_e' }
  const contest = (fields: ActivityFields, data: object) =>
    server.post(
      activity({
        ...fields,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'contest', data: { ...CONTEST, ...data } } },
      }),
    )
  const KEPT = { ...HEAD, verdict: 'contested', units: ['IT-04-2'], provision: 'sec_13__point_1__letter_e' }
  const ASKED = { question: QUESTION, kind: 'competent-units' }

  it('asks first and keeps nothing', async () => {
    expect(await keptBy(() => contest(newConversation(), {}))).toEqual([])
  })

  it.each<[string, string, object]>([
    ['the right unit', 'IT-02-2', { right: 'IT-02-2' }],
    ['that the person cannot tell', 'unknown', {}],
  ])('keeps the question and %s', async (_, right, expected) => {
    const fields = newConversation()
    const messageId = await ask(fields, QUESTION)
    await ask(fields, 'co robi IT-01-1?')
    const clicked = { ...fields, replyToId: messageId }
    expect(await keptBy(() => contest(clicked, { right }))).toEqual([{ ...KEPT, ...ASKED, ...expected }])
  })

  it('finds the question of a channel that does not tell the message', async () => {
    const fields = newConversation()
    await ask(fields, QUESTION)
    expect(await keptBy(() => contest(fields, { right: 'unknown' }))).toEqual([{ ...KEPT, ...ASKED }])
  })

  it('takes no question that was answered with another unit', async () => {
    const fields = newConversation()
    await ask(fields, 'co robi IT-01-1?')
    expect(await keptBy(() => contest(fields, { right: 'unknown' }))).toEqual([KEPT])
  })
})

describe('the files of the store', () => {
  it('lead to nobody', () => {
    const text = ['feedback.jsonl', 'memory.jsonl'].map((name) => readFileSync(join(storeDir, name), 'utf8')).join('')
    expect(text).toContain(QUESTION)
    expect(text).not.toMatch(/feedback-\d|Osoba|colleague|sent-\d|activity-\d|msteams|"person"\s*:\s*"person"/)
  })
})

describe('startApp', () => {
  it('is refused while another bot works with the same folder', async () => {
    await expect(startServer({ store: { kind: 'folder', directory: storeDir } })).rejects.toThrow(
      'works with this folder, and only one may',
    )
  })
})

function fail(problem: string): void {
  throw new Error(problem)
}
