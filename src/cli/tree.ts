import { toCitation } from '../ordinance/citation'
import type { Ordinance } from '../ordinance/ordinance'
import type { Provision } from '../ordinance/provision'
import type { Organization, OrganizationalUnit, Post, ReportsTo, UnitCode } from '../organization/model'

/** The act as it was read, a line a provision with its `eId`. */
export function actTree({ metadata, preface, preamble, sections, conclusions, provisions }: Ordinance): string {
  const { number, dateDocument, passedBy, title, firstDateEntryInForce: entry, repeals } = metadata
  return [
    `act ${number} of ${dateDocument}, ${passedBy}, ${provisions.size} provisions`,
    `  title: ${title}`,
    `  in force since: ${entry === undefined ? 'not said' : `${entry.date} (${toCitation(entry.source)})`}`,
    ...repeals.map((act) => `  repeals: ${act.number} of ${act.dateDocument} (${toCitation(act.source)})`),
    `preface: ${preface.text}`,
    `preamble: ${preamble}`,
    ...sections.flatMap((section) => provisionLines(section, 0)),
    `conclusions: ${conclusions.text}`,
  ].join('\n')
}

function provisionLines({ eId, text, wrapUp, children }: Provision, depth: number): string[] {
  const indent = '  '.repeat(depth)
  return [
    `${indent}${toCitation(eId)} [${eId}] ${text}`.trimEnd(),
    ...children.flatMap((child) => provisionLines(child, depth + 1)),
    ...(wrapUp === undefined ? [] : [`${indent}${wrapUp}`]),
  ]
}

/** The organization as it was recognised: units inside one another, whom each reports to, what gives it its work. */
export function organizationTree(organization: Organization): string {
  const { identifier, name, units, posts, divisions, commonRemit } = organization
  return [
    `organization ${identifier} ${name}, ${units.size} units, ${posts.size} posts`,
    ...membersOf(identifier, organization, 1),
    'posts',
    ...[...posts.values()].map((post) => `  ${postLine(post, organization)}`),
    'divisions',
    ...divisions.map(
      ({ of, units: members, source, inferred }) =>
        `  ${of}: ${members.join(', ')} (${toCitation(source)}${inferred ? ', inferred' : ''})`,
    ),
    `duties of every unit: ${commonRemit.map(toCitation).join(', ')}`,
  ].join('\n')
}

function membersOf(whole: UnitCode, organization: Organization, depth: number): string[] {
  return [...organization.units.values()]
    .filter(({ unitOf }) => unitOf === whole)
    .flatMap((unit) => [
      `${'  '.repeat(depth)}${unitLine(unit, organization)}`,
      ...membersOf(unit.identifier, organization, depth + 1),
    ])
}

function unitLine(unit: OrganizationalUnit, organization: Organization): string {
  const { identifier, name, source, reportsTo, remit, remitSource, remitElsewhere } = unit
  const work =
    remitElsewhere === undefined
      ? `${remit.length} duties${remitSource === undefined ? '' : ` in ${toCitation(remitSource)}`}`
      : `duties in another act (${toCitation(remitElsewhere)})`
  return `${identifier} ${name} (${toCitation(source)}); ${superior(reportsTo, organization)}; ${work}`
}

function postLine({ id, name, postIn, source, reportsTo }: Post, organization: Organization): string {
  return `${id}: ${name}, in ${postIn} (${toCitation(source)}); ${superior(reportsTo, organization)}`
}

function superior(reportsTo: ReportsTo | undefined, { posts }: Organization): string {
  if (reportsTo === undefined) return 'superior left open'
  const { superior: above, source } = reportsTo
  const who = 'post' in above ? (posts.get(above.post)?.name ?? above.post) : `"${above.outside}"`
  return `reports to ${who} (${toCitation(source)})`
}
