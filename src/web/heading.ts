import { html, type Html } from './html'

/** A heading of a level; HTML has no element whose name could be put in. */
export function heading(level: number, words: Html): Html {
  if (level === 1) return html`<h1>${words}</h1>\n`
  return level === 2 ? html`<h2>${words}</h2>\n` : html`<h3>${words}</h3>\n`
}
