import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload, type KeyLike } from 'jose'

/** How a token is signed; as it should be, unless told otherwise. */
export interface Signing {
  /** By a key that is not published, under the name of one that is. */
  readonly forged?: boolean
  readonly expires?: string
  readonly notBefore?: string
  readonly kid?: string
}

/** An issuer of tokens on this machine, in the place of Entra ID or of the Bot Framework. */
export interface Issuer {
  readonly address: string
  sign(claims: JWTPayload, signing?: Signing): Promise<string>
  stop(): Promise<void>
}

/** The names of the keys, and for which channels the Bot Framework vouches for what they sign. */
const KEYS: Readonly<Record<string, readonly string[]>> = { 'key-1': ['msteams'], 'key-webchat': ['webchat'] }

/** Starts an issuer that publishes its RSA keys, and an OpenID document that leads to them, at every path. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const stranger = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig' }
  const keys = Object.entries(KEYS).map(([kid, endorsements]) => ({ ...jwk, kid, endorsements }))
  const server: Server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ jwks_uri: `${address}/keys`, keys }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    sign: (claims, { forged = false, expires = '10m', notBefore, kid = 'key-1' } = {}) => {
      const key: KeyLike = forged ? stranger.privateKey : privateKey
      const token = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).setIssuedAt()
      if (notBefore !== undefined) token.setNotBefore(notBefore)
      return token.setExpirationTime(expires).sign(key)
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
