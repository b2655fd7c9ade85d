import { shorten } from '../cards/quotation'
import { toCitation } from '../ordinance/citation'
import type { Conclusions } from '../ordinance/frame'
import type { Ordinance } from '../ordinance/ordinance'
import type { Provision, ProvisionKind } from '../ordinance/provision'
import { isWithin, walk } from '../ordinance/provision'
import type { Organization } from '../organization/model'
import { html, type Html } from './html'
import { linkText, typeset } from './linked-text'
import type { NameFinder } from './names'
import type { PageContent } from './page'
import { actPath } from './paths'
import * as strings from './strings.pl'

/** What the page is made of. */
export interface ReaderSource {
  readonly ordinance: Ordinance
  readonly organization: Pick<Organization, 'units'>
  /** Where the act was published, when we know it. */
  readonly officialAddress: string | null
  readonly names: Pick<NameFinder, 'inAct'>
}

/** The whole act as one HTML page; every provision carries its `eId` as the anchor. */
export function renderReader(source: ReaderSource): PageContent {
  const { preface, preamble, sections, conclusions, metadata } = source.ordinance
  const linker = createLinker(source)
  return {
    act: actPath(source.ordinance),
    title: strings.actPageTitle(metadata.number),
    main: html`<article class="act" data-copy-link="${strings.COPY_LINK}" data-copied="${strings.COPIED}" data-copy-failed="${strings.COPY_FAILED}">
<header>
<h1>${typeset(strings.actHeading(metadata))}</h1>
<p class="title">${typeset(preface.title)}</p>
${renderFacts(source)}
</header>
${renderContents(source)}
${preamble === '' ? undefined : html`<p class="preamble">${typeset(preamble)}</p>`}
<ol>
${sections.map((section) => renderProvision(section, linker))}</ol>
${renderSignature(conclusions)}
</article>`,
    footer: renderNotes(source.ordinance),
  }
}

function renderFacts({ ordinance, officialAddress }: ReaderSource): Html | undefined {
  const since = ordinance.metadata.firstDateEntryInForce?.date
  if (since === undefined && officialAddress === null) return undefined
  const link = officialAddress === null ? undefined : html` <a href="${officialAddress}">${strings.OFFICIAL_TEXT}</a>`
  return html`<p class="facts">${since === undefined ? undefined : strings.inForceSince(since)}${link}</p>`
}

function renderContents({ ordinance, organization }: ReaderSource): Html {
  const units = [...organization.units.values()]
  const entries = ordinance.sections.map((section) => {
    const { eId, num } = section
    const unit = units.find(({ remitSource }) => remitSource !== undefined && isWithin(remitSource, eId))
    const label = unit === undefined ? openingOf(section) : `${unit.identifier} ${unit.name}`
    return html`<li><a href="#${eId}"><b>§ ${num}</b> <span>${typeset(label)}</span></a></li>\n`
  })
  return html`<nav class="contents" aria-label="${strings.CONTENTS}"><details><summary>${strings.CONTENTS}</summary>
<ol>
${entries}</ol>
</details></nav>`
}

/** Longest opening words in the contents. */
const LONGEST_OPENING = 60

/** The first words of a section, to know it by. */
function openingOf(section: Provision): string {
  const words = [...walk([section])].map(({ text }) => text).find((text) => text !== '') ?? ''
  const opening = shorten(words, LONGEST_OPENING)
  return opening.length < words.length ? `${opening} …` : opening
}

/** How each level prints its number. */
const PRINTED: Record<ProvisionKind, (num: string) => string> = {
  section: (num) => `§ ${num}.`,
  paragraph: (num) => `${num}.`,
  point: (num) => `${num})`,
  letter: (num) => `${num})`,
  indent: () => '–',
}

/** The words of a provision, with what they name and refer to as links. */
type Linker = (provision: Provision) => Html[]

function createLinker({ ordinance, names }: ReaderSource): Linker {
  const references = ordinance.crossReferences
  return ({ eId, text }) => {
    const marks = references
      .filter(({ from }) => from === eId)
      .map(({ start, end, to }) => ({ start, end, href: `#${to}` }))
    return linkText(text, [...marks, ...names.inAct(text)])
  }
}

function renderProvision(provision: Provision, linker: Linker): Html {
  const { kind, eId, num, text, wrapUp, children } = provision
  const link = html`<a class="num" href="#${eId}" aria-label="${strings.linkTo(toCitation(eId))}">${PRINTED[kind](num)}</a>`
  const number = kind === 'section' ? html`<h2>${link}</h2>` : link
  const words = text === '' ? undefined : html`\n<p>${linker(provision)}</p>`
  const list =
    children.length === 0 ? undefined : html`\n<ol>\n${children.map((child) => renderProvision(child, linker))}</ol>`
  const closing = wrapUp === undefined ? undefined : html`\n<p>${typeset(wrapUp)}</p>`
  return html`<li id="${eId}" class="provision ${kind}">${number}${words}${list}${closing}</li>\n`
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
