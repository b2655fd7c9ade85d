import { startRealProgram, until, type LogLine, type RealProgram } from './support/real-program'
import { activity, type ActivityFields } from './support/channel'
import { startConnector } from './support/connector'
import { createFolder } from './support/folder'

// Each test starts the program, which loads all data.
jest.setTimeout(120_000)

/** Stands in every question and every person, in a form that nothing of ours says. */
const MARK = 'Zdzisławska'

const person = {
  from: { id: `29:${MARK}`, name: `Ewa ${MARK}`, aadObjectId: `aad-${MARK}` },
  // The SDK puts it into a header.
  conversation: { id: '19:zdzislawska@thread' },
  deliveryMode: 'expectReplies',
}

const invoke = (name: string, value: unknown): ActivityFields => ({ ...person, type: 'invoke', name, value })
const TARGET = { v: 1, unit: 'IT-04-2', eId: 'sec_13__point_1__letter_e' }

/** Turns of every kind; those that fail among them. */
const TURNS: readonly (readonly [string, ActivityFields])[] = [
  ['a unit', { ...person, text: `kto mi podłączy drukarkę? ${MARK}` }],
  ['nobody', { ...person, text: `gdzie złożę wniosek o dowód osobisty ${MARK}?` }],
  ['a choice or more', { ...person, text: `${MARK} umowa` }],
  ['small talk', { ...person, text: 'dzień dobry' }],
  ['a follow-up', { ...person, text: 'a komu oni podlegają?' }],
  ['nothing', { ...person, text: '' }],
  ['ten thousand characters', { ...person, text: MARK.repeat(1000) }],
  ['an edit', { ...person, type: 'messageUpdate', text: `telefon ${MARK}`, channelData: { eventType: 'editMessage' } }],
  ['a button', invoke('adaptiveCard/action', { action: { data: { ...TARGET, action: 'show-remit' } } })],
  ['a stale button', invoke('adaptiveCard/action', { action: { data: { v: 0, of: MARK } } })],
  ['a contest', { ...person, value: { ...TARGET, action: 'contest', right: 'unknown' } }],
  [
    'a thumb',
    invoke('message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: MARK } }),
  ],
  [
    'a search',
    invoke('composeExtension/query', { commandId: 'szukaj', parameters: [{ name: 'pytanie', value: MARK }] }),
  ],
  [
    'a message asked about',
    invoke('composeExtension/fetchTask', {
      commandId: 'kto-odpowiada',
      messagePayload: { body: { contentType: 'text', content: MARK }, from: { user: { displayName: MARK } } },
    }),
  ],
  ['an unknown invoke', invoke(`task/${MARK}`, { of: MARK })],
  // Nobody listens where the answer should go.
  [
    'an answer that cannot be sent',
    { ...person, deliveryMode: undefined, text: `${MARK} drukarka`, serviceUrl: 'http://127.0.0.1:1/' },
  ],
]

interface Told {
  readonly log: readonly LogLine[]
  /** With what `/readyz` says. */
  readonly metrics: string
  readonly printed: string
}

/** Has every kind of turn, of page and of refusal. */
async function useEverything(program: RealProgram): Promise<Told> {
  for (const [, fields] of TURNS) await program.post(activity(fields))
  const again = activity({ ...person, text: MARK })
  await program.post(again)
  await program.post(again)
  for (const body of ['{}', '[', `{"text":"${MARK}"}`]) await program.post(body)
  const query = encodeURIComponent(`drukarka ${MARK}`)
  for (const path of [
    `/?q=${query}`,
    `/answers?q=${query}`,
    `/api/answers?q=${query}`,
    `/${MARK}`,
    `/units/${MARK}`,
    '/%E0%A4%A',
  ]) {
    await program.get(path, { Accept: 'text/html' })
  }
  const authorization = `Bearer ${METRICS_TOKEN}`
  const metrics = await (await program.get('/metrics', { authorization })).text()
  const ready = await (await program.get('/readyz')).text()
  // The log comes another way.
  await until(() => program.log().some(({ event }) => event === 'failed'))
  return { log: program.log(), metrics: metrics + ready, printed: program.printed() }
}

const MARKED = new RegExp(`${MARK}|${encodeURIComponent(MARK)}|zdzislawsk|Ewa`, 'iu')

const METRICS_TOKEN = 'sesame-sesame-sesame'

describe('what the program tells of itself', () => {
  let program: RealProgram
  let told: Told
  beforeAll(async () => {
    program = await startRealProgram({ STORE_DIR: createFolder('store'), METRICS_TOKEN })
    told = await useEverything(program)
  })
  afterAll(() => program.stop())

  it('names neither a question nor a person, in no line and in no metric', () => {
    expect(told.printed.split('\n').filter((line) => MARKED.test(line))).toEqual([])
    expect(told.metrics.split('\n').filter((line) => MARKED.test(line))).toEqual([])
  })

  it('is a line of JSON for each event', () => {
    const { log, printed } = told
    expect(log).toHaveLength(printed.trim().split('\n').length)
    const events = new Set(log.flatMap(({ event }) => event ?? []))
    const all = ['acted', 'answered', 'failed', 'feedback', 'refused', 'repeated', 'started']
    expect([...events].toSorted()).toEqual(all)
  })

  it.each([
    'kto_za_co_turns_total{kind="competent-units"} ',
    'kto_za_co_turns_total{kind="no-competence"} ',
    'kto_za_co_actions_total{action="show-remit"} 1',
    'kto_za_co_actions_total{action="stale"} 1',
    'kto_za_co_actions_total{action="search"} 1',
    'kto_za_co_feedback_total{verdict="dislike"} 1',
    'kto_za_co_feedback_total{verdict="contested"} 1',
    'kto_za_co_refused_total{status="400",reason="type is missing"} 2',
    'kto_za_co_repeated_activities_total 1',
    'kto_za_co_store_reachable 1',
    'kto_za_co_ordinance_info{number="1796/2025"',
  ])('counts what happened: %s', (line) => {
    expect(told.metrics).toContain(line)
  })

  it('keeps the metrics from those who lack the token', async () => {
    expect((await program.get('/metrics')).status).toBe(401)
  })

  it('gives a failed turn the reference that the person was shown', async () => {
    // It takes neither the answer nor the apology, but has read both.
    const { received, serviceUrl, stop } = await startConnector(400)
    await program.post(activity({ ...person, deliveryMode: undefined, text: 'drukarka', serviceUrl }))
    await stop()
    const [shown] = received.flatMap(({ text }) => /^Coś poszło nie tak \(([0-9a-f]{8})\)/.exec(text ?? '')?.[1] ?? [])
    expect(shown).toBeDefined()
    await until(() => program.log().some(({ reference }) => reference === shown))
    const line = program.log().find(({ reference }) => reference === shown)
    expect(line).toMatchObject({ event: 'failed', level: 50, activity: 'message' })
  })
})

describe('what the program tells to somebody who is looking for a fault', () => {
  it('names questions and people in the log, and still in no metric', async () => {
    const program = await startRealProgram({ STORE_DIR: createFolder('store'), METRICS_TOKEN, LOG_LEVEL: 'debug' })
    const { log, metrics } = await useEverything(program)
    await program.stop()
    const answered = log.filter(({ event }) => event === 'answered')
    expect(answered[0]).toMatchObject({
      question: `kto mi podłączy drukarkę? ${MARK}`,
      personId: `aad-${MARK.toLowerCase()}`,
    })
    expect(metrics).not.toMatch(MARKED)
  })
})
