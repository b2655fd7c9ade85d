import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { TurnLog } from '../bot/turn-log'
import { VERDICTS } from '../store/feedback'
import type { StoreState } from '../store/store'
import type { DataState } from './health'
import type { WebKnowledge } from './knowledge'

/** What the metrics are read from whenever somebody asks for them. */
export interface MetricsSources {
  readonly knowledge: () => Pick<WebKnowledge, 'ordinance' | 'version'>
  readonly data: () => DataState
  readonly store: () => StoreState
}

/** What is counted of the program, for Prometheus; README.md explains each. No label holds what somebody typed. */
export interface Metrics {
  readonly turns: TurnLog
  /** One try to renew the data. */
  reloaded(result: string): void
  /** One request over HTTP, by the route that took it. */
  requested(request: { readonly route: string; readonly status: number; readonly seconds: number }): void
  /** Everything in Prometheus' text format. */
  print(): Promise<{ readonly type: string; readonly text: string }>
}

/** Around the millisecond that an answer takes, up to the five seconds after which a message extension gives up. */
const ANSWER_BUCKETS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5]

/** Up to the 15 s after which Teams sends a message again. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15]

/** Begins to count. */
export function createMetrics({ knowledge, data, store }: MetricsSources): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const answers = new Counter({
    name: 'kto_za_co_turns_total',
    help: 'Questions answered in the chat, by the kind of answer.',
    labelNames: ['kind'],
    registers,
  })
  const seconds = new Histogram({
    name: 'kto_za_co_answer_seconds',
    help: 'Time from a question, a button or a search to its answer, with what the store takes, without the way to Teams.',
    labelNames: ['to'],
    buckets: ANSWER_BUCKETS,
    registers,
  })
  const actions = new Counter({
    name: 'kto_za_co_actions_total',
    help: 'Buttons, thumbs, searches and messages asked about; stale: a button that is not understood any more.',
    labelNames: ['action'],
    registers,
  })
  const feedback = new Counter({
    name: 'kto_za_co_feedback_total',
    help: 'What was said of answers: by thumbs (like, dislike), on the contest card (contested), by the bot itself (unanswered, choose).',
    labelNames: ['verdict'],
    registers,
  })
  const failures = new Counter({
    name: 'kto_za_co_failed_turns_total',
    help: 'Turns that failed; the person was shown a reference that stands in the log.',
    registers,
  })
  const notKept = new Counter({
    name: 'kto_za_co_not_kept_total',
    help: 'Answers given of which the store did not keep what they were given to.',
    registers,
  })
  const refusals = new Counter({
    name: 'kto_za_co_refused_total',
    help: 'Requests to the bot endpoint that did not become a turn, by status and reason.',
    labelNames: ['status', 'reason'],
    registers,
  })
  const limits = new Counter({
    name: 'kto_za_co_rate_limited_total',
    help: 'Turns too many of one person or in one conversation; told: those that were answered with a request to wait.',
    labelNames: ['scope', 'told'],
    registers,
  })
  const repetitions = new Counter({
    name: 'kto_za_co_repeated_activities_total',
    help: 'Activities that the channel sent again and that were left alone.',
    registers,
  })
  const requests = new Histogram({
    name: 'kto_za_co_http_request_seconds',
    help: 'Requests over HTTP, by route and status; of a message with the way to Teams.',
    labelNames: ['route', 'status'],
    buckets: REQUEST_BUCKETS,
    registers,
  })
  const reloads = new Counter({
    name: 'kto_za_co_data_reloads_total',
    help: 'Tries to renew the data, by how they ended.',
    labelNames: ['result'],
    registers,
  })
  for (const result of ['swapped', 'unchanged', 'failed']) reloads.inc({ result }, 0)
  for (const verdict of VERDICTS) feedback.inc({ verdict }, 0)
  readAtScrape(registers, { knowledge, data, store })

  return {
    turns: {
      answered({ kind, milliseconds }) {
        answers.inc({ kind })
        seconds.observe({ to: 'question' }, milliseconds / 1000)
      },
      acted({ action, milliseconds }) {
        actions.inc({ action })
        seconds.observe({ to: action === 'search' ? 'search' : 'action' }, milliseconds / 1000)
      },
      feedback: ({ verdict }) => feedback.inc({ verdict }),
      failed: () => failures.inc(),
      notKept: () => notKept.inc(),
      refused: ({ status, reason }) => refusals.inc({ status, reason }),
      limited: ({ scope, told }) => limits.inc({ scope, told: String(told) }),
      repeated: () => repetitions.inc(),
    },
    reloaded: (result) => reloads.inc({ result }),
    requested: ({ route, status, seconds: taken }) => requests.observe({ route, status }, taken),
    async print() {
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

/** States that others keep; read when somebody looks. */
function readAtScrape(registers: Registry[], { knowledge, data, store }: MetricsSources): void {
  const gauge = (name: string, help: string, read: () => number): unknown =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  const counter = (name: string, help: string, read: () => number): unknown =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset()
        this.inc(read())
      },
    })
  gauge('kto_za_co_store_reachable', '1 while the store can be reached, else 0.', () => Number(store().isReachable))
  gauge(
    'kto_za_co_dedupe_shared',
    '1 while repeated activities are recognised for all processes that share the store, 0 while this process does it alone.',
    () => Number(store().dedupe === 'store'),
  )
  gauge(
    'kto_za_co_feedback_queued',
    'Feedback that waits in the process until the store is back.',
    () => store().queuedFeedback,
  )
  counter('kto_za_co_feedback_lost_total', 'Feedback that the queue had no room for.', () => store().lostFeedback)
  counter('kto_za_co_store_errors_total', 'Calls of the store that failed or took too long.', () => store().errors)
  gauge(
    'kto_za_co_data_problems',
    'What is wrong with the newest data; 0 while they are answered from.',
    () => data().problems.length,
  )
  gauge(
    'kto_za_co_data_since_seconds',
    'When the data that are answered from were read, in Unix time.',
    () => data().since.getTime() / 1000,
  )
  new Gauge({
    name: 'kto_za_co_ordinance_info',
    help: 'Always 1; the labels name the act that is answered from and the version of the data.',
    labelNames: ['number', 'version', 'in_force_since'],
    registers,
    collect() {
      const { ordinance, version } = knowledge()
      const { number, firstDateEntryInForce } = ordinance.metadata
      this.reset()
      this.set({ number, version, in_force_since: firstDateEntryInForce?.date ?? '' }, 1)
    },
  })
}
