import { html } from './html'
import { renderPage } from './page'
import * as strings from './strings.pl'

/** The page for an address that leads nowhere. */
export function renderNotFound(): string {
  return renderPage({
    title: strings.NOT_FOUND_TITLE,
    main: html`<h1>${strings.NOT_FOUND_TITLE}</h1>
<p>${strings.NOT_FOUND_TEXT} <a href="/">${strings.NOT_FOUND_LINK}</a>.</p>`,
  })
}
