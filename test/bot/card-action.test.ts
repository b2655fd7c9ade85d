import { activity, textOf, type Message } from '../support/channel'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

interface InvokeBody {
  readonly statusCode?: number
  readonly type?: string
  readonly value?: unknown
}

async function invoke(name: string, value: unknown): Promise<{ status: number; body: InvokeBody | undefined }> {
  const response = await server.post(activity({ type: 'invoke', name, value }))
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as InvokeBody) }
}

const execute = (data: unknown) =>
  invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'x', data } })

const cardText = (card: unknown): string =>
  textOf({ type: 'message', attachments: [{ contentType: '', content: card as { body: unknown } }] })

const CARD = 'application/vnd.microsoft.card.adaptive'
const SENTENCE = 'application/vnd.microsoft.activity.message'
const PRINTER = { v: 1, unit: 'IT-04-2', eId: 'sec_13__point_1__letter_e' }

describe('a button of a card', () => {
  it.each([
    ['the remit', { v: 1, action: 'show-remit', unit: 'IT-04-2' }, 'Zakres działania'],
    ['a picked unit', { ...PRINTER, action: 'pick' }, 'IT-04-2 Referat ds. wsparcia użytkowników'],
    [
      'other units',
      { ...PRINTER, action: 'another-unit', others: [{ unit: 'IT-02-2', eId: 'sec_8__point_2' }] },
      'IT-02-2 Referat ds. zarządzania awarią i zgłoszeniami',
    ],
    ['the question which unit is right', { ...PRINTER, action: 'contest' }, 'Która komórka jest właściwa?'],
  ])('is answered with a card that takes the place of the old one: %s', async (_, data, expected) => {
    const { status, body } = await execute(data)
    expect(status).toBe(200)
    expect(body).toMatchObject({ statusCode: 200, type: CARD })
    expect(cardText(body?.value)).toContain(expected)
  })

  it.each([
    ['thanks for the right unit', { ...PRINTER, action: 'contest', right: 'IT-02-2' }, 'Dziękujemy'],
    ['thanks without the right unit', { ...PRINTER, action: 'contest', right: 'unknown' }, 'Dziękujemy'],
    ['the line for a ticket', { ...PRINTER, action: 'copy-line' }, '§ 13 pkt 1 lit. e zarządzenia nr 1796/2025'],
  ])('is answered with a sentence: %s', async (_, data, expected) => {
    const { status, body } = await execute(data)
    expect(status).toBe(200)
    expect(body).toEqual({ statusCode: 200, type: SENTENCE, value: expect.stringContaining(expected) })
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'pick'],
    ['a list', [1, 2]],
    ['an unknown action', { ...PRINTER, action: 'drop-table' }],
    ['an old version', { ...PRINTER, v: 0, action: 'pick' }],
    ['a unit that does not exist', { v: 1, action: 'show-remit', unit: 'IT-99-9' }],
    ['a unit that is none', { v: 1, action: 'show-remit', unit: '<b>' }],
    ['a provision that does not exist', { ...PRINTER, action: 'pick', eId: 'sec_99' }],
    ['a contested unit that does not exist', { ...PRINTER, action: 'contest', right: 'IT-99-9' }],
    ['others that do not exist', { ...PRINTER, action: 'another-unit', others: [{ unit: 'IT-99-9', eId: 'sec_8' }] }],
    ['cut-off data', { v: 1, action: 'pick', unit: 'IT-04' }],
    ['a forged prototype', JSON.parse('{"__proto__":{"v":1,"action":"pick"}}')],
  ])('is answered politely when its data are not ours: %s', async (_, data) => {
    const { status, body } = await execute(data)
    expect(status).toBe(200)
    expect(body).toEqual({ statusCode: 200, type: SENTENCE, value: expect.stringContaining('wcześniejszej wersji') })
  })

  it('is answered with a message by a client that submits instead', async () => {
    const replies = await server.replies({ value: { v: 1, action: 'show-remit', unit: 'IT-04-2' } })
    expect(replies.map(textOf)).toEqual([expect.stringContaining('Zakres działania')])
    const [stale]: Message[] = await server.replies({ value: { anything: true } })
    expect(stale?.text).toContain('wcześniejszej wersji')
  })

  it('is answered two hundred times in a row', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => execute({ v: 1, action: 'show-remit', unit: 'IT-04-2' })),
    )
    expect(new Set(answers.map(({ status, body }) => `${status} ${body?.type ?? ''}`))).toEqual(
      new Set([`200 ${CARD}`]),
    )
  })
})

describe('an invoke', () => {
  it.each([
    ['a card action without a value', 'adaptiveCard/action', undefined, { statusCode: 200, type: SENTENCE }],
    [
      'a search that we do not offer',
      'composeExtension/query',
      { commandId: 'x' },
      { composeExtension: { type: 'message' } },
    ],
    ['a dialog that we do not offer', 'task/fetch', {}, { task: { type: 'message' } }],
    ['feedback', 'message/submitAction', { actionName: 'feedback' }, undefined],
    ['a kind that nobody knows', 'something/new', { x: 1 }, undefined],
    ['no name at all', undefined, undefined, undefined],
  ])(
    'is answered, so that the client does not say that the app is out of reach: %s',
    async (_, name, value, expected) => {
      const { status, body } = await invoke(name as string, value)
      expect(status).toBe(200)
      if (expected === undefined) expect(body).toBeUndefined()
      else expect(body).toMatchObject(expected)
    },
  )
})
