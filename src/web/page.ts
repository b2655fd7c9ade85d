import { createHash } from 'node:crypto'
import { html, type Html } from './html'
import { STYLE } from './style'

/** A file that a page loads; its address changes with its content, so that it may be kept for ever. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly body: string
}

/** The style sheet of all pages. */
export const styleSheet: Asset = createAsset('style', {
  extension: 'css',
  type: 'text/css; charset=utf-8',
  body: STYLE,
})

/** What differs from page to page. */
export interface PageContent {
  readonly title: string
  readonly main: Html
  readonly footer?: Html
}

/** A whole HTML document in Polish. */
export function renderPage({ title, main, footer }: PageContent): string {
  const page = html`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${styleSheet.path}">
</head>
<body>
<main>
${main}
</main>
${footer === undefined ? undefined : html`<footer>\n${footer}\n</footer>`}
</body>
</html>
`
  return page.markup
}

function createAsset(name: string, file: { extension: string; type: string; body: string }): Asset {
  const hash = createHash('sha256').update(file.body).digest('hex').slice(0, 12)
  return { path: `/assets/${name}.${hash}.${file.extension}`, type: file.type, body: file.body }
}
