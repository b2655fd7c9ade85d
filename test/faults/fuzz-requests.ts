import fc, { type Arbitrary } from 'fast-check'
import { codes, texts } from './fuzz-texts'

/** A request as Node's client sends it: the path in printable Latin-1 characters. */
export interface HttpInput {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const ROUTES = [
  '/',
  '/answers',
  '/api/answers',
  '/units/IT-04-2',
  '/units/',
  '/posts/dyrektor',
  '/posts/',
  '/ordinances/1796-2025',
  '/ordinances/',
  '/privacy',
  '/terms',
  '/healthz',
  '/readyz',
  '/metrics',
  '/assets/',
  '/api/messages',
  '/favicon.ico',
] as const

/** A text's bytes as they are, but for those that Node's client refuses to send in a path. */
const raw = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[^\u0021-\u00ff]/g, '')

const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))

/** Escapes that are cut off, name no character or climb. */
const oddities = fc.constantFrom('%', '%e0%a4%a', '%ff', '%00', '%2e%2e%2f', '..', '//', ';', '?', '#', '%c5%82', '\\')

const segment: Arbitrary<string> = fc.oneof(texts.map(escaped), texts.map(raw), codes.map(raw), oddities)

const path: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...ROUTES), fc.array(segment, { maxLength: 3 }), fc.constantFrom('', '/'))
  .map(([route, segments, joint]) => `${route}${segments.join(joint)}`)

const parameter: Arbitrary<string> = fc
  .tuple(
    fc.oneof({ arbitrary: fc.constant('q'), weight: 5 }, fc.constantFrom('theme', 'inTeams', 'limit', '__proto__', '')),
    fc.oneof(
      { arbitrary: texts.map(escaped), weight: 5 },
      texts.map(raw),
      oddities,
      fc.constantFrom('dark', 'contrast'),
    ),
  )
  .map(([name, value]) => `${name}=${value}`)

/** Longer ones are cut off by Node itself at 16 KB of headers. */
const address: Arbitrary<string> = fc
  .tuple(fc.oneof({ arbitrary: fc.constantFrom(...ROUTES), weight: 3 }, path), fc.array(parameter, { maxLength: 3 }))
  .map(([at, parameters]) => `${at}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`.slice(0, 14_000))

const header = (...known: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...known), weight: 3 },
    fc.string({ unit: 'binary-ascii', maxLength: 30 }).map((text) => text.replace(/[^\t\x20-\x7e]/g, '')),
  )

const headers: Arbitrary<Record<string, string>> = fc.record(
  {
    Accept: header('text/html', 'application/json', '*/*', 'text/html;q=0', 'application/xml'),
    'Accept-Encoding': header('br', 'gzip', 'identity;q=0', 'br;q=0, gzip', '*'),
    'Accept-Version': header('1.0.0', '~1', '*'),
    'If-None-Match': header('*', '"x"', 'W/"x", "y"'),
    Authorization: header('Bearer a.b.c', 'Bearer ', 'Basic Og==', 'Signature x'),
    'Content-Type': header('application/json', 'text/plain', 'multipart/form-data; boundary=x', 'application/json; x'),
    Host: header('localhost', 'example.org:1', '', '['),
    Connection: header('close', 'keep-alive', 'Upgrade'),
    'X-Request-Id': header('1'),
    Upgrade: header('websocket'),
    Range: header('bytes=0-0', 'bytes=5-1'),
  },
  { requiredKeys: [] },
)

/** Requests for pages, files and the JSON of answers, good and bad. */
export const pageRequests: Arbitrary<HttpInput> = fc.record({
  method: fc.oneof(
    { arbitrary: fc.constant('GET'), weight: 12 },
    fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'),
  ),
  path: address,
  headers,
})

/** Bodies for the bot endpoint that are no activities, and often no JSON. */
export const rawBodies: Arbitrary<HttpInput> = fc.record({
  method: fc.constantFrom('POST', 'POST', 'POST', 'PUT'),
  path: fc.constantFrom('/api/messages', '/api/messages/', '/api/messages?x=1'),
  headers: fc.oneof({ arbitrary: fc.constant({ 'Content-Type': 'application/json' }), weight: 3 }, headers),
  body: fc.oneof(
    fc.json({ maxDepth: 4 }),
    texts,
    texts.map((text) => `{"type":"message","text":${JSON.stringify(text)}`),
    fc.constantFrom(
      '',
      '{',
      '[]',
      '['.repeat(20_000),
      '{"type":"message","type":1}',
      '{"__proto__":{"type":"message"}}',
    ),
  ),
})
