import { startRealProgram, type LogLine, type RealProgram } from './support/real-program'
import { activity, type ActivityFields } from './support/channel'
import { startConnector } from './support/connector'
import { createFolder } from './support/folder'

// Each test starts the program, which loads all data.
jest.setTimeout(120_000)

const programs: RealProgram[] = []
afterEach(async () => {
  await Promise.all(programs.splice(0).map((program) => program.stop()))
})

async function start(settings: Record<string, string>): Promise<RealProgram> {
  const program = await startRealProgram({ STORE_DIR: createFolder('store'), ...settings })
  programs.push(program)
  return program
}

/** Stands in every question and every person, in a form that nothing of ours says. */
const MARK = 'Zdzisławska'

const person = {
  from: { id: `29:${MARK}`, name: `Ewa ${MARK}`, aadObjectId: `aad-${MARK}` },
  conversation: { id: `19:${MARK}@thread` },
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

/** Has every kind of turn, of page and of refusal, and gives what was logged. */
async function useEverything(program: RealProgram): Promise<{ log: LogLine[]; metrics: string; printed: string }> {
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
  const metrics = await (await program.get('/metrics')).text()
  const ready = await (await program.get('/readyz')).text()
  return { log: program.log(), metrics: metrics + ready, printed: program.printed() }
}

const MARKED = new RegExp(`${MARK}|${encodeURIComponent(MARK)}|zdzislawsk|Ewa`, 'iu')

describe('what the program tells of itself', () => {
  it('names neither a question nor a person, in no line and in no metric, and has a line for each event', async () => {
    const program = await start({})
    const { log, metrics, printed } = await useEverything(program)
    expect(printed.split('\n').filter((line) => MARKED.test(line))).toEqual([])
    expect(metrics.split('\n').filter((line) => MARKED.test(line))).toEqual([])
    // All that was printed is JSON, line by line.
    expect(log).toHaveLength(printed.trim().split('\n').length)
    const events = new Set(log.map(({ event }) => event))
    expect([...events].filter((event) => event !== undefined).toSorted()).toEqual(
      ['acted', 'answered', 'failed', 'feedback', 'refused', 'repeated', 'started'].toSorted(),
    )
  })

  it.each(['debug', 'trace'])('names them to somebody who is looking for a fault: LOG_LEVEL=%s', async (level) => {
    const program = await start({ LOG_LEVEL: level })
    const { log, metrics } = await useEverything(program)
    const answered = log.filter(({ event }) => event === 'answered')
    expect(answered[0]).toMatchObject({ question: `kto mi podłączy drukarkę? ${MARK}`, personId: `29:${MARK}` })
    expect(metrics).not.toMatch(MARKED)
  })

  it('gives a failed turn the reference that the person was shown', async () => {
    const program = await start({})
    // It takes neither the answer nor the apology, but has read both.
    const { received, serviceUrl, stop } = await startConnector(400)
    await program.post(activity({ ...person, deliveryMode: undefined, text: 'drukarka', serviceUrl }))
    await stop()
    const [shown] = received.flatMap(({ text }) => /^Coś poszło nie tak \(([0-9a-f]{8})\)/.exec(text ?? '')?.[1] ?? [])
    expect(shown).toBeDefined()
    const lines = program.log().filter(({ reference }) => reference === shown)
    expect(lines[0]).toMatchObject({ event: 'failed', level: 50, activity: 'message' })
    expect(await (await program.get('/metrics')).text()).toMatch(/^kto_za_co_failed_turns_total [12]$/m)
  })

  it('counts what happened', async () => {
    const program = await start({ METRICS_TOKEN: 'sesame-sesame-sesame' })
    await useEverything(program)
    expect((await program.get('/metrics')).status).toBe(401)
    const metrics = await (await program.get('/metrics', { Authorization: 'Bearer sesame-sesame-sesame' })).text()
    for (const line of [
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
    ]) {
      expect(metrics).toContain(line)
    }
  })
})
