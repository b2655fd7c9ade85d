import { parentEId } from '../ordinance/provision'
import type { Organization, OrganizationalUnit, Post } from '../organization/model'
import type { Answer } from './answer'
import { deputiesOf } from './post-mention'

/** "który z zastępców …", "u którego zastępcy …" */
const WHICH_DEPUTY =
  /\b(?:ktor\w+|kto|jaki)\b(?: \w+){0,2} (?:zastepc\w*|z-?c\w{1,3}|wicedyrektor\w*)\b|\bwhich (?:\w+ ){0,2}deput\w+/

const KINDS = [
  ['referat', /\b(?:referat|sections?\b)\w*/],
  ['oddział', /\b(?:oddzial|divisions?\b)\w*/],
  ['stanowiska', /\b(?:stanowisk|posts?\b)\w*/],
] as const

const MOST = /\b(?:najwiecej|najliczniejsz\w*|najwieksz\w*|most|largest)\b/
const LEAST = /\b(?:najmniej|najmniejsz\w*|fewest|least|smallest)\b/
const WITHOUT = /\b(?:nie ma(?:ja)?|bez|ani jednego|zadnego|zadnych|without|no)\b/
const HAS = /\b(?:ma|maja|sa|jest|posiada|podleg\w*|nadzoruje|has|have)\b/

/** What follows "bez", "nie ma": "nie ma ani jednego oddziału, same referaty" is said of Oddziały. */
function kindAsked(folded: string): string | undefined {
  const from = Math.max(0, folded.search(WITHOUT))
  const found = KINDS.map(([kind, pattern]) => ({ kind, at: folded.slice(from).search(pattern) }))
  return found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.kind
}

/** Which deputies have the most units, or some of a kind, or none; undefined when no such thing is asked. */
export function readDeputiesByUnits(folded: string, organization: Organization): Answer | undefined {
  if (!WHICH_DEPUTY.test(folded)) return undefined
  const kind = kindAsked(folded)
  const deputies = deputiesOf(organization)
  const counted = deputies.map((post) => {
    const units = unitsUnder(post, organization)
    return {
      post,
      units,
      count: units.filter(({ classification }) => (kind ?? classification) === classification).length,
    }
  })
  const counts = counted.map(({ count }) => count)
  const speaksOfUnits = kind !== undefined || /\b(?:komor\w*|jednost\w*|units)\b/.test(folded)
  if (!speaksOfUnits) return undefined
  const wanted = MOST.test(folded)
    ? (count: number): boolean => count === Math.max(...counts)
    : LEAST.test(folded)
      ? (count: number): boolean => count === Math.min(...counts)
      : kind === undefined
        ? undefined
        : WITHOUT.test(folded)
          ? (count: number): boolean => count === 0
          : HAS.test(folded)
            ? (count: number): boolean => count > 0
            : undefined
  if (wanted === undefined) return undefined
  return toAnswer(
    counted.filter(({ count }) => wanted(count)),
    organization,
  )
}

function toAnswer(
  found: readonly { readonly post: Post; readonly units: readonly OrganizationalUnit[] }[],
  { head }: Organization,
): Answer | undefined {
  const sources = found.flatMap(({ post, units }) => {
    const source = units[0]?.reportsTo?.source
    return (source === undefined ? undefined : parentEId(source)) ?? post.source
  })
  const [first, ...others] = sources
  const [only, ...more] = found
  if (first === undefined || only === undefined) return undefined
  if (more.length === 0) return { kind: 'post', post: only.post.id, source: first }
  const members = found.map(({ post }) => post.id)
  return {
    kind: 'members',
    relation: 'deputies',
    of: head,
    members,
    sources: [first, ...others],
    counted: false,
    inferred: false,
  }
}

function unitsUnder({ id }: Post, { units }: Organization): readonly OrganizationalUnit[] {
  return [...units.values()].filter(
    ({ reportsTo }) => reportsTo !== undefined && 'post' in reportsTo.superior && reportsTo.superior.post === id,
  )
}
