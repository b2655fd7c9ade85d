/** The levels of a Polish act, outermost first: §, ust., pkt, lit., tiret. */
export const PROVISION_KINDS = ['section', 'paragraph', 'point', 'letter', 'indent'] as const

/** One level of the drafting hierarchy, in Akoma Ntoso's words (`letter` is ours). */
export type ProvisionKind = (typeof PROVISION_KINDS)[number]

/** The part of an `eId` that names each level. */
export const EID_PREFIX = {
  section: 'sec',
  paragraph: 'para',
  point: 'point',
  letter: 'letter',
  indent: 'indent',
} as const satisfies Record<ProvisionKind, string>

declare const eIdBrand: unique symbol

/** Address of a provision within its act, for example `sec_17__para_2__point_1__letter_g`. */
export type EId = string & { readonly [eIdBrand]: true }

const EID = /^sec_\d+[a-z]?(?:__para_\d+[a-z]?)?(?:__point_\d+[a-z]?)?(?:__letter_[a-z]{1,2})?(?:__indent_\d+)?$/

/** Tells whether a string has the form of an `eId`, levels in their order; it says nothing about the provision's existence. */
export function isEId(value: string): value is EId {
  return EID.test(value)
}

/** Builds the `eId` of a provision from its parent's; throws a RangeError when the parts do not make one. */
export function childEId(parent: EId | undefined, kind: ProvisionKind, num: string): EId {
  const own = `${EID_PREFIX[kind]}_${num}`
  const eId = parent === undefined ? own : `${parent}__${own}`
  if (!isEId(eId)) throw new RangeError(`"${eId}" is not an eId`)
  return eId
}

/** The `eId` one level up, or undefined for a section. */
export function parentEId(eId: EId): EId | undefined {
  const cut = eId.lastIndexOf('__')
  if (cut < 0) return undefined
  const parent = eId.slice(0, cut)
  return isEId(parent) ? parent : undefined
}

/** True when `inner` is `outer` or lies anywhere below it. */
export function isWithin(inner: EId, outer: EId): boolean {
  return inner === outer || inner.startsWith(`${outer}__`)
}

/** One provision: its own words (the introduction, when others stand under it) and what stands under it. */
export interface Provision {
  readonly kind: ProvisionKind
  readonly eId: EId
  /** The printed number: `17`, `1a`, `g`; a tiret is counted from 1. */
  readonly num: string
  /** Own words on one line, as printed, with the closing semicolon or full stop. */
  readonly text: string
  /** Words common to the whole list, printed after its last item, with their dash. */
  readonly wrapUp?: string
  readonly children: readonly Provision[]
  /** Line of the source file, counted from 1. */
  readonly line: number
}

/** Every provision of a list of provisions, in the order of the act, parents before children. */
export function* walk(provisions: readonly Provision[]): Generator<Provision> {
  for (const provision of provisions) {
    yield provision
    yield* walk(provision.children)
  }
}
