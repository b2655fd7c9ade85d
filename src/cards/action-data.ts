import { isUnitCode, type UnitCode } from '../organization/model'
import { isEId, type EId } from '../ordinance/provision'

/** Version of the data that buttons carry; a card of another version is answered with a request to ask again. */
export const ACTION_VERSION = 1

/** A unit and the provision it was named for. */
export interface Target {
  readonly unit: UnitCode
  readonly eId: EId
}

/** What a button says to the bot; `action` is also the verb of its Action.Execute. */
export type ActionData =
  | { readonly v: 1; readonly action: 'show-remit'; readonly unit: UnitCode }
  | ({ readonly v: 1; readonly action: 'another-unit'; readonly others: readonly Target[] } & Target)
  | ({ readonly v: 1; readonly action: 'pick' | 'copy-line' } & Target)
  /** Without `right` the person is asked which unit is right; "unknown" says that they cannot tell. */
  | ({ readonly v: 1; readonly action: 'contest'; readonly right?: UnitCode | 'unknown' } & Target)

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
const MOST_OTHERS = 3

/** Reads what a button sent; undefined for anything that no card of ours says. Unknown keys are left out. */
export function parseActionData(value: unknown): ActionData | undefined {
  if (!isRecord(value) || value['v'] !== ACTION_VERSION) return undefined
  const { action } = value
  const unit = readUnit(value['unit'])
  if (unit === undefined) return undefined
  if (action === 'show-remit') return { v: 1, action, unit }
  const eId = readEId(value['eId'])
  if (eId === undefined) return undefined
  switch (action) {
    case 'pick':
    case 'copy-line':
      return { v: 1, action, unit, eId }
    case 'another-unit': {
      const others = readOthers(value['others'])
      return others === undefined ? undefined : { v: 1, action, unit, eId, others }
    }
    case 'contest': {
      const answer = value[RIGHT_UNIT_FIELD]
      if (answer === undefined) return { v: 1, action, unit, eId }
      const right = answer === UNKNOWN_UNIT ? UNKNOWN_UNIT : readUnit(answer)
      return right === undefined ? undefined : { v: 1, action, unit, eId, right }
    }
    default:
      return undefined
  }
}

function readOthers(value: unknown): readonly Target[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_OTHERS) return undefined
  const others = value.flatMap((other: unknown) => {
    const unit = isRecord(other) ? readUnit(other['unit']) : undefined
    const eId = isRecord(other) ? readEId(other['eId']) : undefined
    return unit === undefined || eId === undefined ? [] : [{ unit, eId }]
  })
  return others.length === value.length ? others : undefined
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
