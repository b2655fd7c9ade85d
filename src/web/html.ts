/** Text that is HTML already; made by {@link html} alone, so that everything else is escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a template; `undefined` leaves nothing. */
export type HtmlValue = Html | readonly Html[] | string | number | undefined

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A template whose values are escaped, for elements and quoted attributes: html`<b>${'a < b'}</b>` → `<b>a &lt; b</b>`. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.map((part, index) => part + toMarkup(index < values.length ? values[index] : undefined))
  return new Html(markup.join(''))
}

function toMarkup(value: HtmlValue): string {
  if (value === undefined) return ''
  if (value instanceof Html) return value.markup
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return value.map((item) => item.markup).join('')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
