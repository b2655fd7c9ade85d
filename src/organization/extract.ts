import { toCitation } from '../ordinance/citation'
import type { Ordinance } from '../ordinance/ordinance'
import { walk, type EId, type Provision } from '../ordinance/provision'
import { isUnitCode, type Classification, type UnitCode } from './model'
import {
  COMMON_INTRO,
  LISTED_UNIT,
  OUTSIDE_SUBORDINATION,
  REMIT_ELSEWHERE,
  REMIT_INTROS,
  SUBORDINATION,
  UNIT_LIST,
} from './wording'

/** An act whose words do not make an organization; the message cites the provision. */
export class OrganizationError extends Error {
  constructor(message: string, eId?: EId) {
    super(eId === undefined ? message : `${toCitation(eId)}: ${message}`)
    this.name = 'OrganizationError'
  }
}

/** A unit as the list of units prints it. */
export interface ListedUnit {
  readonly identifier: UnitCode
  readonly name: string
  readonly classification: Classification
  /** The listed unit it stands under; undefined for one directly in the organization. */
  readonly parent: UnitCode | undefined
  readonly source: EId
}

/** One item of a list of subordinates, its superior as printed. */
export interface Subordination {
  readonly superior: string
  /** The subordinate as printed: a post's name, or a unit's name and code. */
  readonly subordinate: string
  readonly source: EId
}

/** A provision that gives a unit its work. */
export interface ExtractedRemit {
  readonly unit: UnitCode
  readonly source: Provision
}

/** The units of "W skład … wchodzą", inner ones after the one they belong to. */
export function extractUnits(ordinance: Ordinance): ListedUnit[] {
  const list = [...ordinance.provisions.values()].find((provision) => UNIT_LIST.test(provision.text))
  if (list === undefined) throw new OrganizationError('no provision lists the units; expected "W skład … wchodzą …:"')
  return list.children.flatMap((item) => readListedUnit(item, undefined))
}

function readListedUnit(item: Provision, parent: UnitCode | undefined): ListedUnit[] {
  const { name, code } = LISTED_UNIT.exec(item.text)?.groups ?? {}
  if (name === undefined || code === undefined || !isUnitCode(code)) {
    throw new OrganizationError(`"${item.text}" is not a unit's name and code`, item.eId)
  }
  const unit = { identifier: code, name, classification: classify(name), parent, source: item.eId }
  return [unit, ...item.children.flatMap((child) => readListedUnit(child, code))]
}

function classify(name: string): Classification {
  const [first = ''] = name.split(' ')
  const known: Record<string, Classification> = { Referat: 'referat', Oddział: 'oddział', Stanowiska: 'stanowiska' }
  return known[first] ?? 'stanowisko'
}

/** Every "X podlegają bezpośrednio:" with its items. */
export function extractSubordinations(ordinance: Ordinance): Subordination[] {
  return [...ordinance.provisions.values()].flatMap((provision) => {
    const superior = SUBORDINATION.exec(provision.text)?.groups?.['superior']
    if (superior === undefined) return []
    return provision.children.map((item) => ({
      superior,
      subordinate: item.text.replace(/[;,.]+$/, ''),
      source: item.eId,
    }))
  })
}

/** Units that the act puts under somebody outside the organization, and where another act sets their remit. */
export function extractOutsiders(
  ordinance: Ordinance,
): { unit: UnitCode; superior: string; source: EId; remitElsewhere: EId | undefined }[] {
  return [...ordinance.provisions.values()].flatMap(({ text, eId }) => {
    const { code, superior } = OUTSIDE_SUBORDINATION.exec(text)?.groups ?? {}
    if (code === undefined || superior === undefined || !isUnitCode(code)) return []
    return [{ unit: code, superior, source: eId, remitElsewhere: REMIT_ELSEWHERE.test(text) ? eId : undefined }]
  })
}

/** The provisions that give a unit its work, outermost first. */
export function extractRemits(ordinance: Ordinance): ExtractedRemit[] {
  return [...ordinance.provisions.values()].flatMap((source) => {
    if (source.children.length === 0) return []
    const code = REMIT_INTROS.map((intro) => intro.exec(source.text)?.groups?.['code']).find((found) => found)
    return code !== undefined && isUnitCode(code) ? [{ unit: code, source }] : []
  })
}

/** The provision whose items are the work of every unit. */
export function extractCommonRemit(ordinance: Ordinance): Provision | undefined {
  return [...ordinance.provisions.values()].find(
    (provision) => provision.children.length > 0 && COMMON_INTRO.test(provision.text),
  )
}

/** The provisions below one that give a duty: those that introduce no others. */
export function duties(provision: Provision): EId[] {
  return [...walk(provision.children)].filter((item) => item.children.length === 0).map((item) => item.eId)
}
