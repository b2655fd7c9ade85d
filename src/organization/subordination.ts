import type { Ordinance } from '../ordinance/ordinance'
import type { EId, Provision } from '../ordinance/provision'
import { OrganizationError } from './extract'
import { isUnitCode, type Post, type PostId, type ReportsTo, type UnitCode } from './model'
import { coordinated, coordinatorOf, recognizePost, type Leadership } from './posts'
import { SUBORDINATION, toNominative, UNIT_CODE, UNIT_UNDER } from './wording'

/** One subordinate of a post, both as printed, with the provision that says so. */
interface Subordination {
  readonly superior: PostId
  /** A post's name, or a unit's name and code. */
  readonly subordinate: string
  readonly source: EId
  /** The words for the superior and the provision they stand in. */
  readonly announced: { readonly words: string; readonly source: EId }
}

/** Who is under whom, as the act's lists of subordinates say. */
export interface Chain {
  readonly superiors: ReadonlyMap<UnitCode, ReportsTo>
  readonly deputies: readonly Post[]
}

/** Reads the lists of subordinates, the coordinators, and superiors outside the organization. */
export function readChain(ordinance: Ordinance, leadership: Leadership): Chain {
  const subordinations = extractSubordinations(ordinance, leadership)
  return {
    superiors: readSuperiors(ordinance, { leadership, subordinations }),
    deputies: readDeputies(subordinations, leadership),
  }
}

/** Every "X podlegają bezpośrednio:" with its items, and every "X podlega Referat … (…)" in one sentence. */
function extractSubordinations(ordinance: Ordinance, leadership: Leadership): Subordination[] {
  return [...ordinance.provisions.values()].flatMap((provision) => {
    const { superior: words, inline } = SUBORDINATION.exec(provision.text)?.groups ?? {}
    if (words === undefined) return []
    const superior = recognizePost(words, leadership)
    if (superior === undefined) {
      if (inline !== undefined) return []
      throw new OrganizationError(`"${words}" is not a post we know`, provision.eId)
    }
    const announced = { words, source: provision.eId }
    const subordinates = inline === undefined ? listed(provision) : (inline.match(UNIT_CODE) ?? []).map(inSentence)
    return subordinates.map(({ text, eId = provision.eId }) => ({
      superior,
      subordinate: text,
      source: eId,
      announced,
    }))
  })
}

function listed({ children }: Provision): { text: string; eId?: EId }[] {
  return children.map(({ text, eId }) => ({ text: text.replace(/[;,.]+$/, ''), eId }))
}

function inSentence(code: string): { text: string; eId?: EId } {
  return { text: code }
}

function readSuperiors(
  ordinance: Ordinance,
  { leadership, subordinations }: { leadership: Leadership; subordinations: readonly Subordination[] },
): Map<UnitCode, ReportsTo> {
  const superiors = new Map<UnitCode, ReportsTo>()
  const put = (code: UnitCode, reportsTo: ReportsTo): void => {
    if (superiors.has(code)) throw new OrganizationError(`${code} is put under a second superior`, reportsTo.source)
    superiors.set(code, reportsTo)
  }
  for (const { superior, subordinate, source } of subordinations) {
    const code = subordinate.match(UNIT_CODE)?.at(-1)
    if (code !== undefined && isUnitCode(code)) put(code, { superior: { post: superior }, source })
    else if (recognizePost(subordinate, leadership) === undefined) {
      throw new OrganizationError(`"${subordinate}" is neither a unit's name and code nor a post we know`, source)
    }
  }
  const provisions = [...ordinance.provisions.values()]
  for (const { code, source } of coordinated(provisions)) {
    put(code, { superior: { post: coordinatorOf(code) }, source })
  }
  for (const { text, eId: source } of provisions) {
    const { code, superior: words } = UNIT_UNDER.exec(text)?.groups ?? {}
    if (code === undefined || words === undefined || !isUnitCode(code)) continue
    const post = recognizePost(words, leadership)
    put(code, { superior: post === undefined ? { outside: words } : { post }, source })
  }
  return superiors
}

/** The deputies that the lists name as subordinates or, where their own superior is left open, as superiors alone. */
function readDeputies(subordinations: readonly Subordination[], leadership: Leadership): Post[] {
  const { head } = leadership
  const deputies = new Map<PostId, Post>()
  for (const { superior, subordinate, source } of subordinations) {
    const id = recognizePost(subordinate, leadership)
    if (id === undefined || id === head.id) continue
    const reportsTo = { superior: { post: superior }, source }
    deputies.set(id, { id, name: subordinate, postIn: head.postIn, source, reportsTo })
  }
  for (const { superior: id, announced } of subordinations) {
    if (id === head.id || deputies.has(id)) continue
    const name = announced.words.replace('Zastępcy', toNominative('Zastępcy'))
    deputies.set(id, { id, name, postIn: head.postIn, source: announced.source })
  }
  return [...deputies.values()]
}
