import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SOUND_STATE, type StoreState } from '../../src/store/store'
import { createMetrics, type Metrics } from '../../src/web/metrics'
import { parseAct, readAct } from '../support/acts'

const sound = { since: new Date(1_700_000_000_000), problems: [] as string[] }

function create(state: StoreState = SOUND_STATE, data = sound): Metrics {
  const served = { ordinance: readAct(), version: '0123456789ab' }
  return createMetrics({ knowledge: () => served, data: () => data, store: () => state })
}

/** The lines of a metric, without those that explain it. */
async function linesOf(metrics: Metrics, name: string): Promise<string[]> {
  const { text } = await metrics.print()
  return text.split('\n').filter((line) => line.startsWith(name))
}

describe('createMetrics', () => {
  it.each<[string, (metrics: Metrics) => void, string[]]>([
    [
      'kto_za_co_turns_total',
      ({ turns }) => {
        const turn = { milliseconds: 1.5, question: 'kto zgubił akta', personId: 'person-1' }
        turns.answered({ kind: 'competent-units', ...turn })
        turns.answered({ kind: 'competent-units', ...turn })
        turns.answered({ kind: 'choice', ...turn })
      },
      ['kto_za_co_turns_total{kind="competent-units"} 2', 'kto_za_co_turns_total{kind="choice"} 1'],
    ],
    [
      'kto_za_co_actions_total',
      ({ turns }) => turns.acted({ action: 'show-remit', milliseconds: 1 }),
      ['kto_za_co_actions_total{action="show-remit"} 1'],
    ],
    [
      'kto_za_co_feedback_total',
      ({ turns }) => turns.feedback({ verdict: 'dislike' }),
      ['like', 'dislike', 'contested', 'unanswered', 'choose'].map(
        (verdict) => `kto_za_co_feedback_total{verdict="${verdict}"} ${verdict === 'dislike' ? 1 : 0}`,
      ),
    ],
    [
      'kto_za_co_refused_total',
      ({ turns }) => turns.refused({ status: 401, reason: 'the token was refused' }),
      ['kto_za_co_refused_total{status="401",reason="the token was refused"} 1'],
    ],
    [
      'kto_za_co_rate_limited_total',
      ({ turns }) => turns.limited({ scope: 'person', told: true }),
      ['kto_za_co_rate_limited_total{scope="person",told="true"} 1'],
    ],
    ['kto_za_co_repeated_activities_total', ({ turns }) => turns.repeated(), ['kto_za_co_repeated_activities_total 1']],
    [
      'kto_za_co_failed_turns_total',
      ({ turns }) =>
        turns.failed({ reference: 'abcd1234', error: new Error(), activity: { type: 'message' } as never }),
      ['kto_za_co_failed_turns_total 1'],
    ],
    [
      'kto_za_co_not_kept_total',
      ({ turns }) => turns.notKept({ error: new Error(), activity: { type: 'message' } as never }),
      ['kto_za_co_not_kept_total 1'],
    ],
    [
      'kto_za_co_data_reloads_total',
      (metrics) => metrics.reloaded('failed'),
      [
        'kto_za_co_data_reloads_total{result="swapped"} 0',
        'kto_za_co_data_reloads_total{result="unchanged"} 0',
        'kto_za_co_data_reloads_total{result="failed"} 1',
      ],
    ],
  ])('counts %s', async (name, happen, lines) => {
    const metrics = create()
    happen(metrics)
    expect(await linesOf(metrics, name)).toEqual(lines)
  })

  it('knows how long answers take, in milliseconds, and requests up to the time that Teams gives them', async () => {
    const metrics = create()
    metrics.turns.answered({ kind: 'unit', milliseconds: 1.5, question: '', personId: '' })
    metrics.turns.acted({ action: 'search', milliseconds: 30 })
    metrics.requested({ route: '/api/messages', status: 200, seconds: 14 })
    const lines = [...(await linesOf(metrics, 'kto_za_co_answer_')), ...(await linesOf(metrics, 'kto_za_co_http_'))]
    expect(lines).toEqual(
      expect.arrayContaining([
        'kto_za_co_answer_seconds_bucket{le="0.001",to="question"} 0',
        'kto_za_co_answer_seconds_bucket{le="0.002",to="question"} 1',
        'kto_za_co_answer_seconds_sum{to="question"} 0.0015',
        'kto_za_co_answer_seconds_bucket{le="0.05",to="search"} 1',
        'kto_za_co_http_request_seconds_bucket{le="5",route="/api/messages",status="200"} 0',
        'kto_za_co_http_request_seconds_bucket{le="15",route="/api/messages",status="200"} 1',
      ]),
    )
  })

  it('shows how the store does whenever it is asked', async () => {
    const metrics = create({ isReachable: false, queuedFeedback: 3, lostFeedback: 1, errors: 7, dedupe: 'process' })
    await metrics.print()
    const { text } = await metrics.print()
    const shown = text.split('\n').filter((line) => /^kto_za_co_(?:store|dedupe|feedback_(?:queued|lost))/.test(line))
    expect(shown).toEqual([
      'kto_za_co_store_reachable 0',
      'kto_za_co_dedupe_shared 0',
      'kto_za_co_feedback_queued 3',
      'kto_za_co_feedback_lost_total 1',
      'kto_za_co_store_errors_total 7',
    ])
  })

  it('shows what is answered from, and whether newer data could not be used', async () => {
    let served = { ordinance: readAct(), version: 'old' }
    const metrics = createMetrics({
      knowledge: () => served,
      data: () => ({ ...sound, problems: ['a', 'b'] }),
      store: () => SOUND_STATE,
    })
    await metrics.print()
    served = { ordinance: parseAct('§ 1. Zarządza się.'), version: 'new' }
    expect(await linesOf(metrics, 'kto_za_co_ordinance_info')).toEqual([
      'kto_za_co_ordinance_info{number="1/2024",version="new",in_force_since=""} 1',
    ])
    expect(await linesOf(metrics, 'kto_za_co_data_problems')).toEqual(['kto_za_co_data_problems 2'])
    expect(await linesOf(metrics, 'kto_za_co_data_since_seconds')).toEqual(['kto_za_co_data_since_seconds 1700000000'])
  })

  it('shows how the process does', async () => {
    const { type, text } = await create().print()
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(text).toMatch(/^process_resident_memory_bytes \d/m)
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  })

  it('is two when it is made twice', async () => {
    const [one, other] = [create(), create()]
    one.turns.repeated()
    expect(await linesOf(other, 'kto_za_co_repeated')).toEqual(['kto_za_co_repeated_activities_total 0'])
  })

  it("has every metric explained in the operator's page", async () => {
    const readme = readFileSync(join(__dirname, '..', '..', 'src', 'web', 'README.md'), 'utf8')
    const { text } = await create().print()
    const names = [...text.matchAll(/^# TYPE (kto_za_co_\w+) /gm)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
    const explained = [...readme.matchAll(/`(kto_za_co_\w+)/g)].map(([, name = '']) => name)
    expect(explained.filter((name) => !names.includes(name.replace(/_(?:bucket|count|sum)$/, '')))).toEqual([])
  })
})
