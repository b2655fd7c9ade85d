import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import type { StoreState } from '../store/store'
import { reportHealth, reportReadiness, type DataState } from './health'
import type { WebKnowledge } from './knowledge'
import type { Metrics } from './metrics'
import { Refusal } from './respond'

/** What whoever watches over the program is told from. */
export interface WatchingDeps {
  readonly knowledge: () => Pick<WebKnowledge, 'ordinance' | 'version'>
  readonly data: () => DataState
  readonly store: () => StoreState
  readonly metrics: Metrics
  /** Without it anybody may read the metrics. */
  readonly metricsToken?: string
}

/** Adds `/healthz`, `/readyz` and `/metrics`, and counts every request. */
export function routeWatching(server: Server, { knowledge, data, store, metrics, metricsToken }: WatchingDeps): void {
  countRequests(server, metrics)
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, reportHealth(knowledge()))
  })
  // Always 200: turning people away from every replica at once would not bring a store back.
  server.get('/readyz', async (_request: Request, response: Response) => {
    response.send(200, reportReadiness(knowledge(), data(), store()), { 'Cache-Control': 'no-store' })
  })
  server.get('/metrics', async (request: Request, response: Response) => {
    if (metricsToken !== undefined && !bears(request.headers.authorization, metricsToken)) throw new Refusal(401)
    const { type, text } = await metrics.print()
    response.sendRaw(200, text, { 'Content-Type': type, 'Cache-Control': 'no-store' })
  })
}

function countRequests(server: Server, metrics: Metrics): void {
  const began = new WeakMap<Request, number>()
  server.pre((request: Request, _response: Response, next) => {
    began.set(request, performance.now())
    next()
  })
  server.on('after', (request: Request, response: Response, route?: { readonly path?: unknown }) => {
    const from = began.get(request)
    if (from === undefined) return
    const seconds = (performance.now() - from) / 1000
    metrics.requested({ route: String(route?.path ?? 'none'), status: response.statusCode, seconds })
  })
}

/** Compares in a time that says nothing about how much of a guess was right. */
function bears(authorization: string | undefined, token: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`))
}
