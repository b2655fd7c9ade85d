import { html, type Html } from './html'

/** A piece of a text that leads somewhere. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly href: string
}

/** A typeset text whose marked pieces are links; of two marks that overlap the earlier, then the longer one counts. */
export function linkText(text: string, marks: readonly Mark[]): Html[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Html[] = []
  let at = 0
  for (const { start, end, href } of sorted) {
    if (start < at) continue
    pieces.push(...typeset(text.slice(at, start)), html`<a href="${href}">${typeset(text.slice(start, end))}</a>`)
    at = end
  }
  return [...pieces, ...typeset(text.slice(at))]
}

/** A code such as IT-04-2 or D-07, which must not be broken at its hyphens. */
const CODE = /(?<![\p{L}\p{N}])(\p{Lu}+(?:-\d+)+)/u

/** A text whose line breaks are those of Polish typography. */
export function typeset(text: string): Html[] {
  return text
    .split(CODE)
    .map((piece, at) => (at % 2 === 1 ? html`<span class="code">${piece}</span>` : html`${tieShortWords(piece)}`))
}

/** Polish typography leaves no one-letter word, and no "§", at the end of a line. */
function tieShortWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])([aiouwz§]) /giu, '$1\u00a0')
}
