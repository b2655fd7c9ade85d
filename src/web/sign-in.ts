import type { errors, JWTVerifyGetKey } from 'jose'

/** Who may see contacts: people signed in with an account of the tenant, or everyone. */
export type ContactsRule = 'tenant' | 'everyone'

/** Whose tokens are believed. */
export interface SignIn {
  /** `iss` of the tenant's tokens. */
  readonly issuer: string
  /** Where the issuer publishes its keys. */
  readonly keysAddress: string
  /** `aud`: the app's id, and its identifier URI. */
  readonly audiences: readonly string[]
  /** `tid` of the one tenant that is allowed. */
  readonly tenantId: string
}

/** Decides whether a request may see contacts. */
export interface ContactsGate {
  /** `refused` for a token that is not believed; a request without one is simply not signed in. */
  check(authorization: string | undefined): Promise<'open' | 'closed' | 'refused'>
}

/** What a token of the tab is for, as the app registration exposes it. */
const SCOPE = 'access_as_user'
const CLOCK_TOLERANCE_S = 60
const KEYS_TIMEOUT_MS = 3_000

/** A gate for a rule; without `signIn` nobody can sign in. Throws what is wrong when the issuer's keys cannot be had. */
export function createContactsGate(rule: ContactsRule, signIn: SignIn | undefined): ContactsGate {
  const isBelieved = signIn === undefined ? () => Promise.resolve(false) : createTokenCheck(signIn)
  return {
    async check(authorization) {
      if (rule === 'everyone') return 'open'
      if (authorization === undefined) return 'closed'
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
      return token !== undefined && (await isBelieved(token)) ? 'open' : 'refused'
    },
  }
}

function createTokenCheck(signIn: SignIn): (token: string) => Promise<boolean> {
  let keys: JWTVerifyGetKey | undefined
  return async (token) => {
    // Loaded with the first token; a start has enough to read.
    const { createRemoteJWKSet, errors, jwtVerify } = await import('jose')
    keys ??= createRemoteJWKSet(new URL(signIn.keysAddress), { timeoutDuration: KEYS_TIMEOUT_MS })
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: signIn.issuer,
        audience: [...signIn.audiences],
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'tid', 'scp'],
        clockTolerance: CLOCK_TOLERANCE_S,
      })
      return payload['tid'] === signIn.tenantId && holdsScope(payload['scp'])
    } catch (error) {
      if (error instanceof errors.JOSEError && isFaultOfToken(error)) return false
      throw error
    }
  }
}

/** A person's token names scopes; one that a program got for itself names none. */
function holdsScope(scopes: unknown): boolean {
  return typeof scopes === 'string' && scopes.split(' ').includes(SCOPE)
}

/** Keys that cannot be fetched are nobody's forgery. */
function isFaultOfToken(error: errors.JOSEError): boolean {
  return error.code !== 'ERR_JWKS_TIMEOUT' && error.code !== 'ERR_JOSE_GENERIC' && error.code !== 'ERR_JWKS_INVALID'
}
