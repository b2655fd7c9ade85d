import type { PageAssets } from './assets'
import { html, type Html } from './html'
import { HOME } from './paths'
import * as strings from './strings.pl'

/** What differs from page to page. */
export interface PageContent {
  readonly title: string
  readonly main: Html
  readonly footer?: Html
  /** Where the act stands, when there is one to lead to. */
  readonly act?: string
}

/** Themes of Teams that a page can be drawn in from the start; without one it follows the system. */
export const THEMES = ['default', 'dark', 'contrast'] as const

/** A theme by its name in Teams. */
export type Theme = (typeof THEMES)[number]

/** A whole HTML document in Polish. */
export function renderPage({ title, main, footer, act }: PageContent, assets: PageAssets, theme?: Theme): string {
  const page = html`<!doctype html>
<html lang="pl"${theme === undefined ? undefined : html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${assets.icon.path}">
<link rel="stylesheet" href="${assets.style.path}">
<script type="module" src="${assets.pages.path}" data-teams="${assets.teams.path}"></script>
</head>
<body>
<a class="skip" href="#main">${strings.SKIP}</a>
<header class="site">
<a class="brand" href="${HOME}">${strings.SITE}</a>
<nav aria-label="${strings.SITE_NAVIGATION}"><a href="${HOME}">${strings.LOOK_UP}</a>${
    act === undefined ? undefined : html` <a href="${act}" data-act>${strings.READ}</a>`
  }</nav>
</header>
<p id="language-note" class="note" lang="en" hidden>${strings.IN_POLISH_ONLY}</p>
<main id="main" tabindex="-1">
${main}
</main>
${footer === undefined ? undefined : html`<footer>\n${footer}\n</footer>`}
<p id="status" class="unseen" role="status"></p>
</body>
</html>
`
  return page.markup
}
