import type { Server } from 'restify'

/** How long a connection may take, in milliseconds. */
export interface ConnectionTimes {
  /** For all headers of a request; from the beginning of the connection for its first one. */
  readonly headers: number
  /** For a whole request with its body. */
  readonly request: number
  /** Without a request, between two. */
  readonly idle: number
  /** How often the first two are looked after. */
  readonly check: number
}

/**
 * A header or a body that trickles in holds a connection no longer than this. Connections that are kept alive outlast the
 * four minutes after which Azure's load balancers drop them: who closes first may cut off a request on its way.
 */
export const CONNECTION_TIMES: ConnectionTimes = { headers: 10_000, request: 30_000, idle: 250_000, check: 2_000 }

/** Teams and the proxies before it send some forty. */
const MOST_HEADERS = 100

/** Sets the bounds of a server that does not listen yet. */
export function limitConnections({ server }: Pick<Server, 'server'>, times: ConnectionTimes = CONNECTION_TIMES): void {
  server.headersTimeout = times.headers
  server.requestTimeout = times.request
  server.keepAliveTimeout = times.idle
  server.maxHeadersCount = MOST_HEADERS
  // Node reads it when the server begins to listen; restify leaves no other way to set it.
  Object.assign(server, { connectionsCheckingInterval: times.check })
}
