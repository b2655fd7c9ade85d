import { isUnitCode, type UnitCode } from '../organization/model'
import { isEId, type EId } from '../ordinance/provision'

/** Version of the data that buttons carry; a card of another version is answered with a request to ask again. */
export const ACTION_VERSION = 1

/** A unit and the provision it was named for. */
export interface Target {
  readonly unit: UnitCode
  readonly eId: EId
}

/** What a card of one unit is drawn from, so that a later card leads back to it. */
export interface Offer extends Target {
  /** Who may be meant too. */
  readonly others?: readonly Target[]
  /** Who takes failures, where something is broken. */
  readonly firstLine?: Target
}

/** What a button says to the bot; `action` is also the verb of its Action.Execute. */
export type ActionData =
  /** With a provision the remit leads back to the card of the unit. */
  | ({ readonly v: 1; readonly action: 'show-remit' } & (Offer | Pick<Target, 'unit'>))
  | ({ readonly v: 1; readonly action: 'pick' | 'another-unit' } & Offer)
  | ({ readonly v: 1; readonly action: 'copy-line' } & Target)
  /** Without `right` the person is asked which unit is right; "unknown" says that they cannot tell. */
  | ({ readonly v: 1; readonly action: 'contest'; readonly right?: UnitCode | 'unknown' } & Offer)

/** What the button "To nie ta komórka" and the card behind it say. */
export type ContestData = Extract<ActionData, { action: 'contest' }>

/** The verbs that our cards use. */
export type ActionVerb = ActionData['action']

/** Name of the field in which the contest card hands over the right unit. */
export const RIGHT_UNIT_FIELD = 'right'

/** What a person picks there who cannot tell. */
export const UNKNOWN_UNIT = 'unknown'

const LONGEST_UNIT = 24
const LONGEST_EID = 80

/** More units than this are not offered instead of the one shown. */
export const MOST_OTHERS = 3

/** Reads what a button sent; undefined for anything that no card of ours says. Unknown keys are left out. */
export function parseActionData(value: unknown): ActionData | undefined {
  if (!isRecord(value) || value['v'] !== ACTION_VERSION) return undefined
  const { action } = value
  const unit = readUnit(value['unit'])
  if (unit === undefined) return undefined
  if (action === 'show-remit' && value['eId'] === undefined) return { v: 1, action, unit }
  const offer = readOffer(value)
  if (offer === undefined) return undefined
  switch (action) {
    case 'show-remit':
    case 'pick':
    case 'another-unit':
      return { v: 1, action, ...offer }
    case 'copy-line':
      return { v: 1, action, unit, eId: offer.eId }
    case 'contest': {
      const answer = value[RIGHT_UNIT_FIELD]
      if (answer === undefined) return { v: 1, action, ...offer }
      const right = answer === UNKNOWN_UNIT ? UNKNOWN_UNIT : readUnit(answer)
      return right === undefined ? undefined : { v: 1, action, ...offer, right }
    }
    default:
      return undefined
  }
}

function readOffer(value: Readonly<Record<string, unknown>>): Offer | undefined {
  const target = readTarget(value)
  const others = value['others'] === undefined ? [] : readOthers(value['others'])
  const firstLine = readTarget(value['firstLine'])
  const isLineForged = firstLine === undefined && value['firstLine'] !== undefined
  if (target === undefined || others === undefined || isLineForged) return undefined
  return { ...target, ...(others.length === 0 ? {} : { others }), ...(firstLine === undefined ? {} : { firstLine }) }
}

function readOthers(value: unknown): readonly Target[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_OTHERS) return undefined
  const others = value.flatMap((other: unknown) => readTarget(other) ?? [])
  return others.length === value.length ? others : undefined
}

function readTarget(value: unknown): Target | undefined {
  const unit = isRecord(value) ? readUnit(value['unit']) : undefined
  const eId = isRecord(value) ? readEId(value['eId']) : undefined
  return unit === undefined || eId === undefined ? undefined : { unit, eId }
}

function readUnit(value: unknown): UnitCode | undefined {
  return typeof value === 'string' && value.length <= LONGEST_UNIT && isUnitCode(value) ? value : undefined
}

function readEId(value: unknown): EId | undefined {
  return typeof value === 'string' && value.length <= LONGEST_EID && isEId(value) ? value : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
