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

/** Buttons of a card that ask the bot. */
const buttonsOf = (card: unknown): readonly Button[] =>
  ((card as { actions?: readonly Button[] } | undefined)?.actions ?? []).filter(({ verb }) => verb !== undefined)

interface Button {
  readonly title: string
  readonly verb?: string
  readonly data?: unknown
}

/** One for each kind of answer that has buttons. */
const QUESTIONS = [
  'kto mi podłączy drukarkę?',
  'telefon nie działa',
  'wifi',
  'szkolenia',
  'co robi IT-03-2?',
  'telefon do IT-04-2',
  'komu podlega IT-05-1?',
  'jaki kod ma Referat ds. wsparcia użytkowników?',
  'co mówi § 13 pkt 1 lit. e?',
]

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
    ['thanks for the right unit', { ...PRINTER, action: 'contest', right: 'IT-02-2' }, 'Właściwa komórka:'],
    ['thanks without the right unit', { ...PRINTER, action: 'contest', right: 'unknown' }, 'Dziękujemy, zapisane.'],
  ])('is answered with a card that takes the place of the old one: %s', async (_, data, expected) => {
    const { status, body } = await execute(data)
    expect(status).toBe(200)
    expect(body).toMatchObject({ statusCode: 200, type: CARD })
    expect(cardText(body?.value)).toContain(expected)
  })

  it.each([
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

  it('offers on the card of a picked unit what was not picked, and says where failures go', async () => {
    const others = [{ unit: 'IT-04-4', eId: 'sec_15__point_2' }]
    const firstLine = { unit: 'IT-02-2', eId: 'sec_8__point_2' }
    const { body } = await execute({ ...PRINTER, action: 'pick', others, firstLine })
    expect(cardText(body?.value)).toContain('Może chodzić też o:')
    expect(cardText(body?.value)).toContain('zgłoś to najpierw tutaj: IT-02-2')
    const back = await execute({ ...PRINTER, action: 'another-unit', others, firstLine })
    expect(cardText(back.body?.value)).toContain('IT-04-4 Referat ds. telekomunikacji i łączności')
    expect(buttonsOf(back.body?.value).find(({ verb }) => verb === 'another-unit')?.data).toMatchObject({
      unit: 'IT-04-4',
      others: [{ unit: 'IT-04-2' }],
      firstLine,
    })
  })

  it('leaves out of an old card what the act does not have any more', async () => {
    const others = [{ unit: 'IT-99', eId: 'sec_8' }]
    const { body } = await execute({ ...PRINTER, action: 'pick', others, firstLine: { unit: 'IT-98', eId: 'sec_8' } })
    expect(body?.type).toBe(CARD)
    expect(JSON.stringify(body)).not.toMatch(/IT-9[89]/)
  })

  it('leads on from every card to the next, and never to a dead end', async () => {
    const asked = await Promise.all(
      QUESTIONS.map(async (text) => (await server.replies({ text }))[0]?.attachments?.[0]?.content),
    )
    const seen = new Map<string, unknown>()
    const waiting = asked.flatMap(buttonsOf)
    for (let next = waiting.pop(); next !== undefined && seen.size < 200; next = waiting.pop()) {
      const key = JSON.stringify(next.data)
      if (seen.has(key)) continue
      const { status, body } = await execute(next.data)
      expect([next, status, body?.type]).toEqual([next, 200, CARD])
      seen.set(key, body)
      waiting.push(...buttonsOf(body?.value))
    }
    expect(seen.size).toBeGreaterThan(30)
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
