/**
 * Breaks Markdown without being seen. A backslash would not do: the parser of the phone clients (AdaptiveCards'
 * shared C++ model) still makes a link of `\[text\](address)` and prints the backslash.
 */
const JOINER = '\u2060'

/** Look-alikes of the characters that Markdown or HTML would act upon. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '*': '∗',
  '`': 'ˋ',
  '~': '∼',
  '\\': '＼',
  '<': '‹',
  '>': '›',
  _: '＿',
}

/** Control characters, and those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu

/** Text on one line without characters that a terminal, a log or a card would act upon. */
export function toPlainLine(text: string): string {
  return text
    .replace(/[\t\n\r\f\v\u2028\u2029]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/**
 * Foreign text for a place where Markdown is read: `[a](http://b.example)` stays these words and becomes no link.
 * Ordinary sentences and codes come out as they went in; what a host would make a link of by itself is broken up.
 */
export function escapeMarkdown(text: string): string {
  return escapeSyntax(text)
    .replace(/:(?=\/\/)/g, `:${JOINER}`)
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L})/gu, `.${JOINER}`)
    .replace(/^(?=[-+#=|]|\d+[.)])/u, JOINER)
}

/** `[words](address)`, both made safe; the address comes from `link.ts` or a checked contact. */
export function markdownLink(words: string, address: string): string {
  const destination = address.replace(/[\s()<>[\]\\"`*]/g, percentEncode)
  return `[${escapeSyntax(words)}](${destination})`
}

/** Inside a link's words nothing else becomes a link, so that a printed e-mail address stays fit for copying. */
function escapeSyntax(text: string): string {
  return toPlainLine(text)
    .replace(/[*`~\\<>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (found) => LOOK_ALIKES[found] ?? found)
    .replace(/\]/g, `]${JOINER}`)
    .replace(/&(?=#?\w+;)/g, `&${JOINER}`)
    .replace(/\{(?=\{)/g, `{${JOINER}`)
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
