import {
  createServer as createRestifyServer,
  plugins,
  type Next,
  type Request,
  type Response,
  type Server,
} from 'restify'
import type { PageAssets } from './assets'
import { limitConnections } from './connections'
import type { WebKnowledge } from './knowledge'
import { failedPage, NOT_FOUND } from './error-pages'
import { renderPage } from './page'
import { questionOf, routePages } from './pages'
import { Refusal, sendError } from './respond'
import { SECURITY_HEADERS } from './security'
import { createContactsGate, type ContactsRule, type SignIn } from './sign-in'
import type { TeamsTab } from './teams-link'
import { routeWatching, type WatchingDeps } from './watching'

/** The bot as this room sees it: a request's token and body go in, a status and perhaps a body come out. */
export interface BotEndpoint {
  receive(request: { readonly authorization: string | undefined; readonly body: unknown }): Promise<{
    readonly status: number
    readonly body?: unknown
  }>
}

/** What the server serves. */
export interface WebDeps {
  readonly bot: BotEndpoint
  /** Asked anew for each request. */
  readonly knowledge: () => WebKnowledge
  readonly assets: PageAssets
  readonly contacts: {
    readonly rule: ContactsRule
    /** Without it nobody can sign in. */
    readonly signIn?: SignIn
  }
  /** Where the app is found in Teams, when that is known. */
  readonly tab?: TeamsTab
  /** Changes with the release: the same data may be answered from in another way. */
  readonly program: string
  /** For whoever watches over the program. */
  readonly watching: Omit<WatchingDeps, 'knowledge'>
  readonly log: { failed(failure: FailedRequest): void }
}

/** A request that failed for our own fault. */
export interface FailedRequest {
  /** What the person was told to quote. */
  readonly reference: string
  readonly path: string
  /** Private: whoever keeps the log decides whether it may stand in it. */
  readonly question: string
  readonly error: unknown
}

type ErrorEvent = [request: Request, response: Response, error: unknown, done: () => void]

/** Teams sends no activity near this size. */
const MAX_BODY_BYTES = 256 * 1024

/** The HTTP server with all its routes, not yet listening. */
export function createServer(deps: WebDeps): Server {
  const server = createRestifyServer({ name: 'kto-za-co' })
  limitConnections(server)
  const { knowledge, assets, contacts, tab, watching, program } = deps
  const pages = {
    notFound: renderPage(NOT_FOUND, assets),
    failed: (reference: string) => renderPage(failedPage(reference), assets),
  }
  server.pre((request, response, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.header(name, value)
    next(hasAddress(request) ? undefined : new Refusal(400))
  })
  // restify listens and does nothing, which would leave the connection open for ever; without a listener Node answers.
  server.server.removeAllListeners('upgrade')
  server.on('restifyError', (...[request, response, error, done]: ErrorEvent) => {
    const { reference } = sendError({ request, response }, error, pages)
    if (reference !== undefined) {
      deps.log.failed({ reference, path: request.path(), question: questionOf(request), error })
    }
    done()
  })
  routeWatching(server, { knowledge, ...watching })
  routeBot(server, deps)
  const gate = createContactsGate(contacts.rule, contacts.signIn)
  routePages(server, { knowledge, assets, gate, program, ...(tab === undefined ? {} : { tab }) })
  return server
}

function routeBot(server: Server, { bot }: WebDeps): void {
  server.post(
    '/api/messages',
    refuseEncodedBody,
    plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES }),
    ...plugins.jsonBodyParser({ bodyReader: true }),
    async (request: Request, response: Response) => {
      const { status, body } = await bot.receive({ authorization: request.headers.authorization, body: request.body })
      response.send(status, body)
    },
  )
}

/** The router throws where nothing catches it, and so ends the process, when path and `Host` make no address. */
function hasAddress(request: Request): boolean {
  try {
    return request.getUrl() !== undefined
  } catch {
    return false
  }
}

/** bodyReader inflates without a limit, and a body that only claims to be gzip ends the process. */
function refuseEncodedBody(request: Request, _response: Response, next: Next): void {
  next(request.headers['content-encoding'] === undefined ? undefined : new Refusal(415))
}
