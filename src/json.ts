/** What the parser quotes of a text around the place that it does not like: `, ..."[1,],"..." is not valid JSON`. */
const QUOTED = /, (?<before>\.{3})?"(?<quoted>.*)"(?:\.{3})? is not valid JSON$/su

/** How far before the place a quotation begins that does not begin with the text. */
const QUOTED_BEFORE = 10

/**
 * The value of a JSON text, or why it is none and in which line; nothing is quoted, since a file of contacts may hold
 * what is private and the message may be read by anybody.
 */
export function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (error) {
    return { fault: `is not JSON: ${describe(error instanceof Error ? error.message : '', text)}` }
  }
}

function describe(message: string, text: string): string {
  const said = message.replace(QUOTED, '').replace(/ \(line \d+ column \d+\)$/, '')
  const place = text.includes('\n') ? placeOf(message, text) : undefined
  return place === undefined ? said : `${said} (line ${text.slice(0, place).split('\n').length})`
}

function placeOf(message: string, text: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  const { before, quoted } = QUOTED.exec(message)?.groups ?? {}
  if (quoted === undefined) return undefined
  const start = text.indexOf(quoted)
  return start < 0 ? undefined : start + (before === undefined ? 0 : QUOTED_BEFORE)
}
