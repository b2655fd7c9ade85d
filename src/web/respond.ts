import { createHash } from 'node:crypto'
import type { Request, Response } from 'restify'
import type { Asset } from './assets'
import { chooseEncoding, compress, type Compressed } from './compression'

/** A body that is ready to be sent again and again. */
export interface Prepared {
  readonly type: string
  readonly etag: string
  readonly body: Compressed
}

/** Prepares a page, compressed for many readers or quickly for one. */
export function preparePage(page: string, effort: 'smallest' | 'fast'): Prepared {
  const hash = createHash('sha256').update(page).digest('hex').slice(0, 16)
  return { type: 'text/html; charset=utf-8', etag: `W/"${hash}"`, body: compress(page, effort) }
}

/** Who may keep a response. */
export interface Keeping {
  /** True for what only one person may see. */
  readonly isPrivate: boolean
}

/** Sends what a browser may keep but asks about again; what is private nobody keeps. */
export function sendPrepared(request: Request, response: Response, prepared: Prepared & Keeping): void {
  const { type, etag, body, isPrivate } = prepared
  if (isPrivate) return sendBody(request, response, { type, body, headers: { 'Cache-Control': 'private, no-store' } })
  const headers = { 'Cache-Control': 'no-cache', ETag: etag }
  if (hasCopy(request, etag)) response.sendRaw(304, '', { ...headers, Vary: VARY })
  else sendBody(request, response, { type, body, headers })
}

/** Sends a file whose address changes with its content. */
export function sendAsset(request: Request, response: Response, { type, body }: Asset): void {
  sendBody(request, response, { type, body, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
}

/** True when the browser has the very same already: `If-None-Match: W/"1", "2"`. */
export function hasCopy(request: Request, etag: string): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '')
  const had = request.headers['if-none-match']?.split(',').map(bare) ?? []
  return had.includes('*') || had.includes(bare(etag))
}

const VARY = 'Accept-Encoding, Authorization'

function sendBody(
  request: Request,
  response: Response,
  { type, body, headers }: { type: string; body: Compressed; headers: Readonly<Record<string, string>> },
): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const bytes = body[encoding]
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    Vary: VARY,
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Short reasons that quote nothing of a request. */
const REASONS = {
  400: 'the request is malformed',
  401: 'the token was refused',
  404: 'there is nothing at this address',
  405: 'this address does not know this method',
  413: 'the body is too large',
  415: 'the body must be plain, uncompressed JSON',
} as const

/** Thrown by a handler that will not answer, with the status to say so. */
export class Refusal extends Error {
  constructor(readonly statusCode: keyof typeof REASONS) {
    super(REASONS[statusCode])
  }
}

/** Answers a request that no handler could answer; a person with a browser gets `notFound`. Returns the status. */
export function sendError(
  { request, response }: { request: Request; response: Response },
  error: unknown,
  notFound: string,
): number {
  const status = readStatus(error)
  const wantsPage = request.headers.accept?.includes('text/html') ?? false
  if (status === 404 && wantsPage) {
    response.sendRaw(404, notFound, { 'Content-Type': 'text/html; charset=utf-8' })
  } else {
    const body = JSON.stringify({ error: status === 500 ? 'something went wrong' : REASONS[status] })
    response.sendRaw(status, body, { 'Content-Type': 'application/json' })
  }
  return status
}

/** Errors that restify throws carry a status, as ours do; any other error is a fault of this program. */
function readStatus(error: unknown): keyof typeof REASONS | 500 {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return isRefusalStatus(status) ? status : 500
}

function isRefusalStatus(status: unknown): status is keyof typeof REASONS {
  return typeof status === 'number' && status in REASONS
}
