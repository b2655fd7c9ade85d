import { html } from './html'
import type { PageContent } from './page'
import { HOME } from './paths'
import * as strings from './strings.pl'

/** The page for an address that leads nowhere. */
export const NOT_FOUND: PageContent = {
  title: strings.NOT_FOUND_TITLE,
  main: html`<h1>${strings.NOT_FOUND_TITLE}</h1>
<p>${strings.NOT_FOUND_TEXT} <a href="${HOME}">${strings.NOT_FOUND_LINK}</a>.</p>`,
}

/** The page in the place of one that could not be made; the log holds the reference. */
export function failedPage(reference: string): PageContent {
  return {
    title: strings.FAILED_TITLE,
    main: html`<h1>${strings.FAILED_TITLE}</h1>
<p>${strings.FAILED_TEXT} <code>${reference}</code>.</p>`,
  }
}
