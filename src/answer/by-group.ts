import { parentEId } from '../ordinance/provision'
import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { Answer } from './answer'
import type { Asked } from './asked'
import { COMPOSITION, COUNT, LEADS, LISTS, SUBORDINATES, SUPERIOR, SUPERIOR_NOUN } from './intent'

/** "kto tym dowodzi", "kto tam rządzi": said of whatever was named before. */
const COMMANDS = /\b(?:dowodzi|rzadzi|kieruje|szefuje|zawiaduje|runs|leads|heads?|chief|in charge)\b/

const ASKS_MEMBERS = [COMPOSITION, COUNT, LISTS, SUBORDINATES]

/** Units whose codes begin with one that no unit has ("IT-03"): the members, or whom they are under. */
export function readGroup(asked: Asked): Answer | undefined {
  const { folded, mention, codes, organization, structure } = asked
  const code = codes.find((named) => named !== organization.identifier)
  if (code === undefined || !isUnitCode(code) || mention?.by === 'code') return undefined
  const members = membersOf(code, organization)
  const [first] = members
  if (first === undefined) return undefined
  const asksOutright = SUPERIOR.test(folded) || SUPERIOR_NOUN.test(folded)
  // "kto zarządza zakupami w IT-02": a matter within the group; "szef pionu infrastruktury, czyli IT-04": the group.
  if (asked.others > (asksOutright ? 1 : 0) || (mention !== undefined && !asksOutright)) return undefined
  const asksUp = asksOutright || LEADS.test(folded) || COMMANDS.test(folded)
  if (asksUp)
    return (isDivided(members, organization) && structure.commonSuperior(members)) || structure.superior(first)
  // "a w samym pionie IT-04?" goes on with a matter.
  if (asked.before !== undefined && !ASKS_MEMBERS.some((wording) => wording.test(folded))) return undefined
  const named = organization.divisions.find(({ of }) => of === code)
  const listed = organization.units.get(first)?.reportsTo?.source
  const source = named?.source ?? (listed === undefined ? undefined : (parentEId(listed) ?? listed))
  if (source === undefined) return undefined
  return {
    kind: 'members',
    relation: 'division',
    of: code,
    members,
    sources: [source],
    counted: COUNT.test(folded),
    inferred: named === undefined,
  }
}

function membersOf(code: string, { units }: Organization): UnitCode[] {
  return [...units.keys()].filter((unit) => unit.startsWith(`${code}-`))
}

/** Whether its units are directly under different posts. */
function isDivided(members: readonly UnitCode[], { units }: Organization): boolean {
  const posts = members.map((unit) => {
    const superior = units.get(unit)?.reportsTo?.superior
    return superior !== undefined && 'post' in superior ? superior.post : undefined
  })
  return new Set(posts).size > 1
}
