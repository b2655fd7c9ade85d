import {
  createServer as createRestifyServer,
  plugins,
  type Next,
  type Request,
  type Response,
  type Server,
} from 'restify'
import { ordinancePath } from '../cards/link'
import { isUnitCode, type OrganizationalUnit } from '../organization/model'
import { reportHealth } from './health'
import { styleSheet } from './page'
import { renderReader, type ReaderSource } from './reader'
import { redirect, Refusal, sendAsset, sendError, sendPage } from './respond'
import { SECURITY_HEADERS } from './security'

/** The bot as this room sees it: a request's token and body go in, a status and perhaps a body come out. */
export interface BotEndpoint {
  receive(request: { readonly authorization: string | undefined; readonly body: unknown }): Promise<{
    readonly status: number
    readonly body?: unknown
  }>
}

/** What the pages are made of. */
export interface WebKnowledge extends ReaderSource {
  /** Changes whenever any of the data does. */
  readonly version: string
}

/** What the server serves. */
export interface WebDeps {
  readonly bot: BotEndpoint
  /** Asked anew for each request. */
  readonly knowledge: () => WebKnowledge
  readonly log: { failed(failure: { readonly path: string; readonly error: unknown }): void }
}

type ErrorEvent = [request: Request, response: Response, error: unknown, done: () => void]

/** Teams sends no activity near this size. */
const MAX_BODY_BYTES = 256 * 1024

/** The HTTP server with all its routes, not yet listening. */
export function createServer(deps: WebDeps): Server {
  const server = createRestifyServer({ name: 'kto-za-co' })
  server.pre((_request, response, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.header(name, value)
    next()
  })
  server.on('restifyError', (...[request, response, error, done]: ErrorEvent) => {
    const status = sendError(request, response, error)
    if (status >= 500) deps.log.failed({ path: request.path(), error })
    done()
  })
  routeBot(server, deps)
  routePages(server, deps)
  return server
}

function routeBot(server: Server, { bot, knowledge }: WebDeps): void {
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
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, reportHealth(knowledge()))
  })
}

function routePages(server: Server, { knowledge }: WebDeps): void {
  const get = (path: string, handle: (request: Request, response: Response) => Promise<void>): void => {
    server.get(path, handle)
    server.head(path, handle)
  }
  get('/', async (_request, response) => redirect(response, actPath(knowledge())))
  get('/ordinances/:ordinance', async (request, response) => {
    const source = knowledge()
    if (request.path() !== actPath(source)) throw new Refusal(404)
    sendPage(request, response, renderReader(source))
  })
  get('/units/:unit', async (request, response) => {
    const source = knowledge()
    const unit = findUnit(source, request.path())
    redirect(response, `${actPath(source)}#${unit.remitSource ?? unit.source}`)
  })
  get(styleSheet.path, async (_request, response) => sendAsset(response, styleSheet))
}

/** Where the reader stands, below the public address. */
function actPath({ ordinance }: WebKnowledge): string {
  return `/ordinances/${ordinancePath(ordinance.metadata.number)}`
}

function findUnit({ organization }: WebKnowledge, path: string): OrganizationalUnit {
  const code = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
  const unit = isUnitCode(code) ? organization.units.get(code) : undefined
  if (unit === undefined) throw new Refusal(404)
  return unit
}

/** bodyReader inflates without a limit, and a body that only claims to be gzip ends the process. */
function refuseEncodedBody(request: Request, _response: Response, next: Next): void {
  next(request.headers['content-encoding'] === undefined ? undefined : new Refusal(415))
}
