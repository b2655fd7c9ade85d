import type { CardContext } from '../cards/context'
import { footLine } from '../cards/foot'
import { renderChart } from './chart'
import { html, type Html } from './html'
import type { PageContent } from './page'
import { actPath, HOME, questionPath } from './paths'
import * as strings from './strings.pl'

/** What a person asked, and what the page answers. */
export interface Lookup {
  readonly question: string
  /** Absent when nothing was asked. */
  readonly answer?: Html
}

/** The look-up page: the field, the answer, and the organization as a chart. */
export function renderLookup(
  context: CardContext,
  { question, answer }: Lookup,
  examples: readonly string[],
): PageContent {
  const act = actPath(context.ordinance)
  return {
    title: question === '' ? strings.SITE : strings.lookUpTitle(question),
    act,
    main: html`<form class="ask" role="search" action="${HOME}" method="get">
<h1><label for="q">${strings.ASK}</label></h1>
<div class="field"><input id="q" name="q" type="search" value="${question}" maxlength="500" autocomplete="off" autofocus
 enterkeyhint="search" aria-describedby="hint" aria-controls="answer"><button>${strings.SEARCH}</button></div>
<p id="hint" class="subtle">${strings.ASK_HINT}</p>
</form>
<div id="answer" data-lost="${strings.CONNECTION_LOST}">${answer}</div>
${renderRecent()}
${renderExamples(examples, question)}
${renderChart(context)}
${renderKeys()}`,
    footer: html`<p class="note"><a href="${act}">${footLine(context.ordinance)}</a></p>`,
  }
}

/** Filled by the script from what this browser remembers. */
function renderRecent(): Html {
  return html`<section id="recent" class="starts" hidden aria-labelledby="recent-heading">
<h2 id="recent-heading">${strings.RECENT}</h2>
<ul></ul>
<p class="subtle">${strings.NEVER_LEAVES} <button type="button" class="quiet">${strings.FORGET}</button></p>
</section>`
}

function renderExamples(examples: readonly string[], question: string): Html | undefined {
  if (examples.length === 0) return undefined
  const items = examples.map((example) => html`<li><a href="${questionPath(example)}">${example}</a></li>\n`)
  return html`<section id="examples" class="starts"${question === '' ? undefined : html` hidden`} aria-labelledby="examples-heading">
<h2 id="examples-heading">${strings.EXAMPLES_HEADING}</h2>
<ul>
${items}</ul>
</section>`
}

/** Shown by the script: without it there are no keys. */
function renderKeys(): Html {
  const rows = strings.KEY_HELP.map(
    ([keys, does]) => html`<div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd></div>\n`,
  )
  return html`<details id="keys"><summary>${strings.KEYS}</summary>
<dl>
${rows}</dl>
<p><label><input type="checkbox" id="slash" checked> ${strings.SLASH_KEY}</label></p>
</details>`
}
