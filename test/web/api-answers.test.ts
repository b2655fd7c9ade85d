import { z } from 'zod'
import { hashProgram } from '../../src/program-hash'
import { readQuestion } from '../../src/web/api-answers'
import { startServer, type TestServer } from '../support/server'

describe('readQuestion', () => {
  it.each([
    ['a question', 'q=kto%20mi%20pod%C5%82%C4%85czy+drukark%C4%99', { question: 'kto mi podłączy drukarkę' }],
    ['nothing', '', { fault: 'q must be given once' }],
    ['two questions', 'q=a&q=b', { fault: 'q must be given once' }],
    ['another parameter', 'q=a&limit=3', { fault: 'q is the only parameter' }],
    ['white space', 'q=%20%20', { fault: 'q is empty' }],
    ['a story', `q=${'a'.repeat(1001)}`, { fault: 'q is longer than 1000 characters' }],
  ])('reads %s', (_, query, expected) => {
    expect(readQuestion(query)).toEqual(expected)
  })
})

/** What README.md promises. */
const Answers = z.strictObject({
  question: z.string(),
  version: z.string().regex(/^[0-9a-f]{12}$/),
  ordinance: z.string(),
  kind: z.string(),
  summary: z.string().min(1),
  text: z.array(z.string().min(1)).min(1),
  subjects: z.array(z.string()),
  citations: z.array(z.strictObject({ eId: z.string(), citation: z.string().startsWith('§ ') })),
  ticketLine: z.string().optional(),
  answer: z.looseObject({ kind: z.string() }),
})

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const ask = (question: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.address}/api/answers?q=${encodeURIComponent(question)}`, { headers })

describe('GET /api/answers', () => {
  it('answers as the chat does', async () => {
    const response = await ask('kto mi podlaczy drukarke')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    const body = Answers.parse(await response.json())
    expect(body).toMatchObject({ kind: 'competent-units', ordinance: '1796/2025' })
    expect(body.subjects[0]).toBe('IT-04-2')
    expect(body.citations[0]).toEqual({ eId: 'sec_13__point_1__letter_e', citation: '§ 13 pkt 1 lit. e' })
    expect(body.ticketLine).toMatch(/^IT-04-2 Referat ds. wsparcia użytkowników, § 13/)
  })

  it.each([
    'dzień dobry',
    'komu podlega IT-05-1?',
    'co mówi § 13 pkt 40?',
    'wywóz śmieci',
    '§',
    '🖨️',
    "'; DROP TABLE units; --",
  ])('keeps to its form for any question: %s', async (question) => {
    expect(Answers.safeParse(await (await ask(question)).json()).error).toBeUndefined()
  })

  it('is not asked again for what has not changed', async () => {
    const first = await ask('drukarka')
    const etag = first.headers.get('etag') ?? ''
    // Of the data and of the program that answers from them.
    expect(etag).toBe(`"${Answers.parse(await first.json()).version}-${hashProgram()}"`)
    const again = await ask('drukarka', { 'If-None-Match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await ask('drukarka', { 'If-None-Match': '"000000000000"' })).status).toBe(200)
  })

  it('is asked again when contacts are shown that were not', async () => {
    const etag = (await ask('drukarka')).headers.get('etag') ?? ''
    const open = await startServer({ contacts: 'everyone' })
    const response = await fetch(`${open.address}/api/answers?q=drukarka`, { headers: { 'If-None-Match': etag } })
    await open.stop()
    expect(response.status).toBe(200)
  })

  it('says what is wrong with a request', async () => {
    const response = await fetch(`${server.address}/api/answers`)
    expect([response.status, await response.json()]).toEqual([400, { error: 'q must be given once' }])
  })
})
