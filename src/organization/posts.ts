import type { Ordinance } from '../ordinance/ordinance'
import type { EId, Provision } from '../ordinance/provision'
import { OrganizationError } from './extract'
import { isPostId, isUnitCode, type OrganizationalUnit, type Post, type PostId, type UnitCode } from './model'
import { COORDINATORS, DEPUTY_POST, HEAD_POST, LED_BY, toGenitive, toNominative, UNIT_CODE, UNIT_HEAD } from './wording'

/** What must be known of an organization to recognise its posts in the words of a list. */
export interface Leadership {
  readonly head: Post
  /** "Centrum Obsługi Informatycznej", "Centrum". */
  readonly name: string
  readonly shortName: string
}

/** The post that leads the organization, and the provision that says so. */
export function readHead(ordinance: Ordinance, postIn: UnitCode): Post {
  for (const { text, eId } of ordinance.provisions.values()) {
    const office = LED_BY.exec(text)?.groups?.['post']
    if (office === undefined) continue
    const name = toNominative(office)
    if (!HEAD_POST.test(name)) throw new OrganizationError(`"${office}" is not an office we know`, eId)
    return { id: postId(name.toLowerCase()), name, postIn, source: eId }
  }
  throw new OrganizationError('no provision says who leads the organization; expected "kierowane jest przez …"')
}

/** The post a list means: the head, or a deputy by rank; undefined when the words name no post of the organization. */
export function recognizePost(words: string, leadership: Leadership): PostId | undefined {
  const head = HEAD_POST.exec(words)?.groups
  const deputy = DEPUTY_POST.exec(words)?.groups
  const { office, of, rest } = head ?? deputy ?? {}
  if (office !== leadership.head.name || !isOwn({ of, rest }, leadership)) return undefined
  return head === undefined ? postId(`zastepca-${fromRoman(deputy?.['rank'] ?? 'I')}`) : leadership.head.id
}

/** "Dyrektorowi Centrum" is ours, "Dyrektorowi Departamentu Marki Kraków" is not. */
function isOwn(words: { of: string | undefined; rest: string | undefined }, leadership: Leadership): boolean {
  if (words.of === undefined) return true
  return toNominative(words.of) === leadership.shortName && leadership.name.endsWith(words.rest ?? '')
}

/** Heads and coordinators that a unit's own remit names ("kierownik Oddziału", "Koordynatorów stanowisk (…)"). */
export function readInnerPosts(unit: OrganizationalUnit, provisions: readonly Provision[]): Post[] {
  const headProvision = provisions.find((provision) => UNIT_HEAD.test(provision.text))
  const head: Post | undefined = headProvision && {
    id: postId(`kierownik-${unit.identifier}`),
    name: `Kierownik ${toGenitive(unit.name)}`,
    postIn: unit.identifier,
    source: headProvision.eId,
    ...(unit.reportsTo === undefined ? {} : { reportsTo: unit.reportsTo }),
  }
  const coordinators = coordinated(provisions).map(({ code, source }) => coordinator(code, source, head))
  return head === undefined ? coordinators : [head, ...coordinators]
}

function coordinator(code: UnitCode, source: EId, head: Post | undefined): Post {
  return {
    id: coordinatorOf(code),
    name: 'Koordynator Stanowisk',
    postIn: code,
    source,
    ...(head === undefined ? {} : { reportsTo: { superior: { post: head.id }, source: head.source } }),
  }
}

/** A unit that is one post: the Strateg. */
export function readSinglePosts(units: Iterable<OrganizationalUnit>): Post[] {
  return [...units]
    .filter((unit) => unit.classification === 'stanowisko')
    .map(({ name, identifier, source, reportsTo }) => ({
      id: postId(`stanowisko-${identifier}`),
      name,
      postIn: identifier,
      source,
      ...(reportsTo === undefined ? {} : { reportsTo }),
    }))
}

/** The units that work under a coordinator, with the provision that says so. */
export function coordinated(provisions: readonly Provision[]): { code: UnitCode; source: EId }[] {
  return provisions.flatMap(({ text, eId }) => {
    const codes = COORDINATORS.exec(text)?.groups?.['codes'] ?? ''
    return [...codes.matchAll(UNIT_CODE)]
      .map(([code]) => code)
      .filter(isUnitCode)
      .map((code) => ({ code, source: eId }))
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
