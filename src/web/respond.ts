import { createHash } from 'node:crypto'
import type { Request, Response } from 'restify'
import { renderNotFound } from './not-found'
import type { Asset } from './page'

/** Sends an HTML page that a browser may keep but asks about again. */
export function sendPage(request: Request, response: Response, page: string): void {
  const etag = `"${createHash('sha256').update(page).digest('hex').slice(0, 16)}"`
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', ETag: etag }
  if (request.headers['if-none-match'] === etag) response.sendRaw(304, '', headers)
  else response.sendRaw(200, page, headers)
}

/** Sends a file whose address changes with its content. */
export function sendAsset(response: Response, asset: Asset): void {
  response.sendRaw(200, asset.body, {
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
  })
}

/** Short reasons that quote nothing of a request. */
const REASONS = {
  400: 'the body is not JSON',
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

/** Answers a request that no handler could answer; a person with a browser gets a page. Returns the status. */
export function sendError(request: Request, response: Response, error: unknown): number {
  const status = readStatus(error)
  const wantsPage = request.headers.accept?.includes('text/html') ?? false
  if (status === 404 && wantsPage) {
    response.sendRaw(404, renderNotFound(), { 'Content-Type': 'text/html; charset=utf-8' })
  } else {
    const body = JSON.stringify({ error: status === 500 ? 'something went wrong' : REASONS[status] })
    response.sendRaw(status, body, { 'Content-Type': 'application/json' })
  }
  return status
}

/** Sends the browser elsewhere on this server. */
export function redirect(response: Response, path: string): void {
  response.sendRaw(302, '', { Location: path })
}

/** Errors that restify throws carry a status, as ours do; any other error is a fault of this program. */
function readStatus(error: unknown): keyof typeof REASONS | 500 {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return isRefusalStatus(status) ? status : 500
}

function isRefusalStatus(status: unknown): status is keyof typeof REASONS {
  return typeof status === 'number' && status in REASONS
}
