const EMAIL_MASK = '[e-mail]'
const NUMBER_MASK = '[numer]'

/** Digits as people write them in telephone, account and identity numbers; a slash would be an act's "1796/2025". */
const DIGITS = /\+?\p{Nd}(?:[\s().-]{0,3}\p{Nd})*/gu

/** So many digits in a row are no room, year or provision. */
const MOST_TOGETHER = 4
/** "600 100 200"; a code such as IT-04-2 has fewer. */
const MOST_IN_ALL = 6

/**
 * Replaces e-mail addresses and long runs of digits (telephones, PESEL, accounts, dates of birth), also where spaces,
 * dots or hyphens stand between the digits. Names of people cannot be told from other words and stay.
 */
export function maskPersonalData(text: string): string {
  // Word by word: a pattern for whole addresses would take quadratic time on one endless word.
  const withoutAddresses = text.replace(/\S+/gu, (word) => (/.@./u.test(word) ? EMAIL_MASK : word))
  return withoutAddresses.replace(DIGITS, (run) => (isLong(run) ? NUMBER_MASK : run))
}

function isLong(run: string): boolean {
  const groups = run.match(/\p{Nd}+/gu) ?? []
  const inAll = groups.reduce((sum, { length }) => sum + length, 0)
  return inAll > MOST_IN_ALL || groups.some(({ length }) => length > MOST_TOGETHER)
}
