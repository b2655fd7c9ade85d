import type { Ordinance } from '../ordinance/ordinance'
import type { EId, Provision } from '../ordinance/provision'
import { OrganizationError, type Subordination } from './extract'
import { isPostId, isUnitCode, type OrganizationalUnit, type Post, type PostId, type UnitCode } from './model'
import { COORDINATORS, DEPUTY_POST, HEAD_POST, LED_BY, toNominative, UNIT_HEAD } from './wording'

/** The post that leads the organization, and the provision that says so. */
export function readHead(ordinance: Ordinance, postIn: UnitCode): Post {
  for (const { text, eId } of ordinance.provisions.values()) {
    const office = LED_BY.exec(text)?.groups?.['post']
    if (office === undefined) continue
    const name = toNominative(office)
    return { id: postId(name.toLowerCase()), name, postIn, source: eId }
  }
  throw new OrganizationError('no provision says who leads the organization; expected "kierowane jest przez …"')
}

/** The post a list means: the head, or a deputy by rank; undefined when the words name no post. */
export function recognizePost(words: string, head: PostId): PostId | undefined {
  if (HEAD_POST.test(words)) return head
  const deputy = DEPUTY_POST.exec(words)
  return deputy === null ? undefined : postId(`zastepca-${fromRoman(deputy.groups?.['rank'] ?? 'I')}`)
}

/** The deputies that the lists of subordinates name. */
export function readDeputies(subordinations: readonly Subordination[], head: Post): Post[] {
  return subordinations.flatMap(({ superior, subordinate, source }) => {
    const id = recognizePost(subordinate, head.id)
    if (id === undefined || id === head.id) return []
    const boss = recognizePost(superior, head.id)
    if (boss === undefined) throw new OrganizationError(`"${superior}" is not a post we know`, source)
    return [{ id, name: subordinate, postIn: head.postIn, source, reportsTo: { superior: { post: boss }, source } }]
  })
}

/** Heads and coordinators that a unit's own remit names ("kierownik Oddziału", "Koordynatorów stanowisk (…)"). */
export function readInnerPosts(unit: OrganizationalUnit, provisions: readonly Provision[]): Post[] {
  const headProvision = provisions.find((provision) => UNIT_HEAD.test(provision.text))
  if (headProvision === undefined) return []
  const head: Post = {
    id: postId(`kierownik-${unit.identifier}`),
    name: `Kierownik ${genitive(unit.name)}`,
    postIn: unit.identifier,
    source: headProvision.eId,
    ...(unit.reportsTo === undefined ? {} : { reportsTo: unit.reportsTo }),
  }
  return [head, ...coordinated(provisions).map(({ code, source }) => coordinator(code, source, head))]
}

function coordinator(code: UnitCode, source: EId, head: Post): Post {
  return {
    id: coordinatorOf(code),
    name: 'Koordynator Stanowisk',
    postIn: code,
    source,
    reportsTo: { superior: { post: head.id }, source: head.source },
  }
}

/** The units that work under a coordinator, with the provision that says so. */
export function coordinated(provisions: readonly Provision[]): { code: UnitCode; source: EId }[] {
  return provisions.flatMap(({ text, eId }) => {
    const codes = COORDINATORS.exec(text)?.groups?.['codes']?.split(', ') ?? []
    return codes.filter(isUnitCode).map((code) => ({ code, source: eId }))
  })
}

/** The coordinator's post of a unit, for example `koordynator-IT-05-1`. */
export function coordinatorOf(code: UnitCode): PostId {
  return postId(`koordynator-${code}`)
}

function postId(value: string): PostId {
  if (!isPostId(value)) throw new RangeError(`"${value}" is not a post's identifier`)
  return value
}

function fromRoman(numeral: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  const digits = [...numeral].map((digit) => values[digit] ?? 0)
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0)
}

/** Unit names begin with one of a few nouns; only these are inflected. */
function genitive(name: string): string {
  return name.replace(/^(Oddział|Referat)(?= )/u, '$1u')
}
