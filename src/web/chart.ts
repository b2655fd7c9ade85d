import type { CardContext } from '../cards/context'
import { outsideLabel, subjectLabel } from '../cards/naming'
import {
  isUnitCode,
  type Organization,
  type OrganizationalUnit,
  type PostId,
  type UnitCode,
} from '../organization/model'
import { html, type Html } from './html'
import { typeset } from './linked-text'
import { subjectPath } from './paths'
import * as strings from './strings.pl'

/** A unit or post, and who stands directly under it. */
export interface ChartNode {
  readonly subject: UnitCode | PostId
  readonly below: readonly ChartNode[]
}

/** An organization from its head down; apart from it those whose superior the act leaves open or sets elsewhere. */
export interface Chart {
  readonly top: ChartNode
  readonly apart: readonly ChartNode[]
}

/** Draws up the chart of an organization: posts over the whole of it, units, and units inside units. */
export function createChart(organization: Organization): Chart {
  const { head, units, posts, identifier } = organization
  const outer = [...units.values()].filter(({ unitOf }) => unitOf === identifier)
  const drawUnit = (unit: OrganizationalUnit): ChartNode => {
    const inner = [...units.values()].filter(({ unitOf }) => unitOf === unit.identifier)
    return { subject: unit.identifier, below: inner.map(drawUnit) }
  }
  const drawPost = (post: PostId): ChartNode => {
    const deputies = [...posts.values()].filter((it) => it.postIn === identifier && superiorOf(it) === post)
    const led = outer.filter((unit) => leaderOf(organization, unit) === post)
    return { subject: post, below: [...deputies.map(({ id }) => drawPost(id)), ...led.map(drawUnit)] }
  }
  const apart = outer.filter((unit) => leaderOf(organization, unit) === undefined)
  return { top: drawPost(head), apart: apart.map(drawUnit) }
}

/** The post over the whole organization that a unit stands under, through the posts between. */
function leaderOf({ posts, identifier }: Organization, unit: OrganizationalUnit): PostId | undefined {
  let post = superiorOf(unit)
  while (post !== undefined && posts.get(post)?.postIn !== identifier) post = superiorOf(posts.get(post))
  return post
}

function superiorOf(subject: Pick<OrganizationalUnit, 'reportsTo'> | undefined): PostId | undefined {
  const superior = subject?.reportsTo?.superior
  return superior !== undefined && 'post' in superior ? superior.post : undefined
}

/** The chart as nested lists; the style sheet draws the lines. */
export function renderChart(context: CardContext): Html {
  const { organization } = context
  const { top, apart } = createChart(organization)
  return html`<section class="chart" aria-labelledby="chart-heading">
<h2 id="chart-heading">${organization.name}</h2>
<ul class="tree">
${renderNode(context, top)}</ul>
${apart.map((node) => renderApart(context, node))}</section>`
}

function renderNode(context: CardContext, { subject, below }: ChartNode): Html {
  const list = below.length === 0 ? undefined : html`\n<ul>\n${below.map((node) => renderNode(context, node))}</ul>`
  const kind = isUnitCode(subject) ? 'unit' : 'post'
  return html`<li class="${kind}">${renderLink(context, subject)}${list}</li>\n`
}

function renderLink({ organization }: CardContext, subject: UnitCode | PostId): Html {
  const unit = isUnitCode(subject) ? organization.units.get(subject) : undefined
  const label =
    unit === undefined
      ? html`<span>${subjectLabel(organization, subject)}</span>`
      : html`<b>${unit.identifier}</b> <span>${typeset(unit.name)}</span>`
  return html`<a href="${subjectPath(subject)}">${label}</a>`
}

function renderApart(context: CardContext, node: ChartNode): Html {
  const unit = isUnitCode(node.subject) ? context.organization.units.get(node.subject) : undefined
  const superior = unit?.reportsTo?.superior
  const why =
    superior !== undefined && 'outside' in superior
      ? strings.reportsOutside(outsideLabel(superior.outside))
      : strings.SUPERIOR_OPEN
  return html`<p class="apart">${why}</p>\n<ul class="tree">\n${renderNode(context, node)}</ul>\n`
}
