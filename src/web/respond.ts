import { createHash } from 'node:crypto'
import type { Request, Response } from 'restify'
import { createReference } from '../bot/failure'
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
  if (hasCopy(request, etag)) sendNotModified(response, etag)
  else sendBody(request, response, { type, body, headers: validity(etag) })
}

/** Tells a browser that what it has is still right. */
export function sendNotModified(response: Response, etag: string): void {
  response.sendRaw(304, '', { ...validity(etag), Vary: VARY })
}

function validity(etag: string): Readonly<Record<string, string>> {
  return { 'Cache-Control': 'no-cache', ETag: etag }
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

/** What people with a browser are shown in the place of a page. */
export interface ErrorPages {
  readonly notFound: string
  /** `reference` is what the log holds. */
  readonly failed: (reference: string) => string
}

/** Answers a request that no handler could answer; gives the status, and for a fault of ours what it was told by. */
export function sendError(
  { request, response }: { request: Request; response: Response },
  error: unknown,
  pages: ErrorPages,
): { readonly status: number; readonly reference?: string } {
  const status = readStatus(error)
  const wantsPage = request.headers.accept?.includes('text/html') ?? false
  const send = (page: string, reason: string): void => {
    if (wantsPage && page !== '') response.sendRaw(status, page, { 'Content-Type': 'text/html; charset=utf-8' })
    else response.sendRaw(status, JSON.stringify({ error: reason }), { 'Content-Type': 'application/json' })
  }
  if (status !== 500) {
    send(status === 404 ? pages.notFound : '', REASONS[status])
    return { status }
  }
  const reference = createReference()
  send(pages.failed(reference), `something went wrong (${reference})`)
  return { status, reference }
}

/** Errors that restify throws carry a status, as ours do; any other error is a fault of this program. */
function readStatus(error: unknown): keyof typeof REASONS | 500 {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return isRefusalStatus(status) ? status : 500
}

function isRefusalStatus(status: unknown): status is keyof typeof REASONS {
  return typeof status === 'number' && status in REASONS
}
