let token: string | undefined

/** Remembers who is signed in, for as long as the page is open. */
export function rememberToken(value: string | undefined): void {
  token = value
}

/** What a request needs to be answered with contacts; nothing outside Teams. */
export function signInHeaders(): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` }
}
