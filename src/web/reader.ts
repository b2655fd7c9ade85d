import { toCitation } from '../ordinance/citation'
import type { Conclusions } from '../ordinance/frame'
import type { Ordinance } from '../ordinance/ordinance'
import type { Provision, ProvisionKind } from '../ordinance/provision'
import { isWithin } from '../ordinance/provision'
import type { Organization } from '../organization/model'
import { html, type Html } from './html'
import { renderPage } from './page'
import * as strings from './strings.pl'

/** What the page is made of. */
export interface ReaderSource {
  readonly ordinance: Ordinance
  readonly organization: Pick<Organization, 'units'>
  /** Where the act was published, when we know it. */
  readonly officialAddress: string | null
}

/** The whole act as one HTML page; every provision carries its `eId` as the anchor. */
export function renderReader(source: ReaderSource): string {
  const { preface, preamble, sections, conclusions, metadata } = source.ordinance
  return renderPage({
    title: strings.actPageTitle(metadata.number),
    main: html`<article class="act">
<header>
<h1>${tieShortWords(strings.actHeading(metadata))}</h1>
<p class="title">${tieShortWords(preface.title)}</p>
${renderFacts(source)}
</header>
${renderContents(source)}
${preamble === '' ? undefined : html`<p class="preamble">${tieShortWords(preamble)}</p>`}
<ol>
${sections.map(renderProvision)}</ol>
${renderSignature(conclusions)}
</article>`,
    footer: renderNotes(source.ordinance),
  })
}

function renderFacts({ ordinance, officialAddress }: ReaderSource): Html | undefined {
  const since = ordinance.metadata.firstDateEntryInForce?.date
  if (since === undefined && officialAddress === null) return undefined
  const link = officialAddress === null ? undefined : html` <a href="${officialAddress}">${strings.OFFICIAL_TEXT}</a>`
  return html`<p class="facts">${since === undefined ? undefined : strings.inForceSince(since)}${link}</p>`
}

function renderContents({ ordinance, organization }: ReaderSource): Html {
  const units = [...organization.units.values()]
  const entries = ordinance.sections.map(({ eId, num }) => {
    const unit = units.find(({ remitSource }) => remitSource !== undefined && isWithin(remitSource, eId))
    const label = unit === undefined ? undefined : html` <span>${unit.identifier} ${unit.name}</span>`
    return html`<li><a href="#${eId}">§ ${num}</a>${label}</li>\n`
  })
  return html`<details class="contents"><summary>${strings.CONTENTS}</summary>
<ol>
${entries}</ol>
</details>`
}

/** How each level prints its number. */
const PRINTED: Record<ProvisionKind, (num: string) => string> = {
  section: (num) => `§ ${num}.`,
  paragraph: (num) => `${num}.`,
  point: (num) => `${num})`,
  letter: (num) => `${num})`,
  indent: () => '–',
}

function renderProvision({ kind, eId, num, text, wrapUp, children }: Provision): Html {
  const link = html`<a class="num" href="#${eId}" aria-label="${strings.linkTo(toCitation(eId))}">${PRINTED[kind](num)}</a>`
  const number = kind === 'section' ? html`<h2>${link}</h2>` : link
  const words = text === '' ? undefined : html`\n<p>${tieShortWords(text)}</p>`
  const list = children.length === 0 ? undefined : html`\n<ol>\n${children.map(renderProvision)}</ol>`
  const closing = wrapUp === undefined ? undefined : html`\n<p>${tieShortWords(wrapUp)}</p>`
  return html`<li id="${eId}" class="provision ${kind}">${number}${words}${list}${closing}</li>\n`
}

/** Polish typography leaves no one-letter word, and no "§", at the end of a line. */
function tieShortWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])([aiouwz§]) /giu, '$1\u00a0')
}

/** One line each, as printed, when the parts that we know make up the whole signature. */
function renderSignature({ text, onBehalfOf, signatory, signatoryPost }: Conclusions): Html | undefined {
  if (text === '') return undefined
  const parts = [onBehalfOf === undefined ? undefined : `z up. ${onBehalfOf}`, signatory, signatoryPost]
  const lines = parts.filter((part) => part !== undefined)
  const known = lines.join(' ') === text ? lines : [text]
  return html`<p class="conclusions">${known.map((line) => html`<span>${line}</span><br>`)}</p>`
}

function renderNotes({ metadata, conclusions }: Ordinance): Html {
  const annexes = metadata.annexes.map(toCitation).join(', ')
  return html`<p class="note">${strings.NOT_OFFICIAL}
${annexes === '' ? undefined : strings.annexMissing(annexes)}
${conclusions.strayAddresses.length === 0 ? undefined : strings.ADDRESS_LEFT_OUT}</p>`
}
