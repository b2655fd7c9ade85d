const DAY_MS = 24 * 60 * 60_000

/** So many days before it expires a secret is worth a warning. */
const WARNED_DAYS = 30

/** What to say of a secret's end, and how loudly. */
export interface ExpiryNotice {
  readonly level: 'warn' | 'error'
  readonly text: string
}

/** What to say of a secret that expires when the day begins (UTC) that an ISO date names; undefined while that is far off. */
export function describeExpiry(expires: string, now: number): ExpiryNotice | undefined {
  const days = Math.ceil((Date.parse(expires) - now) / DAY_MS)
  if (days > WARNED_DAYS) return undefined
  if (days > 0) {
    return {
      level: 'warn',
      text: `SECRET_EXPIRES: the bot's secret expires in ${days} ${days === 1 ? 'day' : 'days'} (${expires}); create a new one now`,
    }
  }
  return {
    level: 'error',
    text: `SECRET_EXPIRES: THE BOT'S SECRET HAS EXPIRED (${expires}): Teams takes no answers any more; create a new one and restart`,
  }
}

/** Tells of a secret's end now and every day, since a bot runs for months; gives what ends that. */
export function watchExpiry(expires: string | undefined, tell: (notice: ExpiryNotice) => void): () => void {
  if (expires === undefined) return () => undefined
  const look = (): void => {
    const notice = describeExpiry(expires, Date.now())
    if (notice !== undefined) tell(notice)
  }
  look()
  const timer = setInterval(look, DAY_MS).unref()
  return () => clearInterval(timer)
}
