import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload, type KeyLike } from 'jose'

/** An issuer of tokens on this machine, in the place of Entra ID. */
export interface Issuer {
  readonly address: string
  /** Signs a token with the published key, or with another one under the same name. */
  sign(claims: JWTPayload, options?: { readonly forged?: boolean; readonly expires?: string }): Promise<string>
  stop(): Promise<void>
}

/** Starts an issuer that publishes one RSA key at `/keys`, and at the place where Entra ID publishes a tenant's. */
export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const stranger = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' }
  const server: Server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ keys: [jwk] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    sign: (claims, { forged = false, expires = '10m' } = {}) => {
      const key: KeyLike = forged ? stranger.privateKey : privateKey
      const token = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'key-1' }).setIssuedAt()
      return token.setExpirationTime(expires).sign(key)
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
