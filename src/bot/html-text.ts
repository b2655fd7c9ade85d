/** What a reader would not count as the message's own words: what it answers to, and files. */
const ASIDE = /<(blockquote|attachment|script|style)\b[^>]*>.*?<\/\1\s*>/gisu

const TAG = /<\/?[a-z][^<>]*>|<!--.*?-->/gisu

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of a message that Teams hands over as HTML, on one line: `<p>Nie działa <b>wifi</b>&nbsp;!</p>` → `Nie działa wifi !`. */
export function readHtmlText(html: string): string {
  const own = toText(html.replace(ASIDE, ' '))
  return own === '' ? toText(html) : own
}

function toText(html: string): string {
  return html
    .replace(/<\/?(?:b|i|u|s|em|strong|span|at|a|code)\b[^<>]*>/gisu, '')
    .replace(TAG, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/giu, (whole, name: string) => decodeEntity(name) ?? whole)
    .replace(/\s+/gu, ' ')
    .trim()
}

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()]
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
