let token: string | undefined
let listener: (() => void) | undefined

/** Remembers who is signed in, for as long as the page is open. */
export function rememberToken(value: string | undefined): void {
  token = value
  if (value !== undefined) listener?.()
}

/** Tells one part of a page that from now on it may ask for contacts. */
export function onSignIn(tell: () => void): void {
  listener = tell
}

/** What a request needs to be answered with contacts; nothing outside Teams. */
export function signInHeaders(): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` }
}
