/** What nobody wrote, and what somebody else wrote. */
const NOT_WORDS = ['attachment', 'script', 'style']
const QUOTED = 'blockquote'

/** Elements that stand inside a word without parting it. */
const INLINE = ['a', 'at', 'b', 'code', 'em', 'i', 's', 'span', 'strong', 'u']

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * The words of a message that Teams hands over as HTML, on one line: `<p>Nie działa <b>wifi</b>&nbsp;!</p>` →
 * `Nie działa wifi !`. A message that it answers to is left out unless there is nothing else.
 */
export function readHtmlText(html: string): string {
  return toText(html, [...NOT_WORDS, QUOTED]) || toText(html, NOT_WORDS)
}

function toText(html: string, leftOut: readonly string[]): string {
  let depth = 0
  let text = ''
  for (const piece of html.split(/(<[^<>]*>)/u)) {
    const name = readTagName(piece)
    if (name === undefined) text += depth === 0 ? piece : ''
    else if (leftOut.includes(name)) depth = Math.max(0, depth + (piece.startsWith('</') ? -1 : 1))
    else if (!INLINE.includes(name)) text += ' '
  }
  return text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/giu, (whole, entity: string) => decodeEntity(entity) ?? whole)
    .replace(/\s+/gu, ' ')
    .trim()
}

/** `p` of `<p class="x">` and of `</p>`; undefined for text, in which `<` may stand for itself. */
function readTagName(piece: string): string | undefined {
  const name = /^<\/?([a-z]+|!--)/iu.exec(piece)?.[1]
  return piece.endsWith('>') ? name?.toLowerCase() : undefined
}

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()]
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
