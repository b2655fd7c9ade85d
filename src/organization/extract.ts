import { toCitation } from '../ordinance/citation'
import type { Ordinance } from '../ordinance/ordinance'
import { walk, type EId, type Provision } from '../ordinance/provision'
import { isUnitCode, type Classification, type UnitCode } from './model'
import {
  CLASSIFICATIONS,
  COMMON_INTRO,
  LISTED_UNIT,
  REMIT_ELSEWHERE,
  REMIT_INTROS,
  SINGLE_POST,
  UNIT_CODE,
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

/** A provision that gives a unit its work. */
export interface ExtractedRemit {
  readonly unit: UnitCode
  readonly source: Provision
}

/** The units of "W skład … wchodzą", inner ones after the one they belong to. */
export function extractUnits(ordinance: Ordinance): ListedUnit[] {
  const list = [...ordinance.provisions.values()].find(({ text }) => UNIT_LIST.test(text))
  if (list === undefined) throw new OrganizationError('no provision lists the units; expected "W skład … wchodzą …:"')
  const singlePosts = new Set<string>(
    [...ordinance.provisions.values()].flatMap(({ text }) => SINGLE_POST.exec(text)?.groups?.['code'] ?? []),
  )
  const units = list.children.flatMap((item) => readListedUnit(item, undefined))
  return units.map((unit) =>
    singlePosts.has(unit.identifier) ? { ...unit, classification: 'stanowisko' as const } : unit,
  )
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
  return CLASSIFICATIONS.find(([words]) => words.test(name))?.[1] ?? 'komórka'
}

/** The provisions that give a unit its work, outermost first. */
export function extractRemits(ordinance: Ordinance): ExtractedRemit[] {
  return [...ordinance.provisions.values()].flatMap((source) => {
    const code = REMIT_INTROS.map((intro) => intro.exec(source.text)?.groups?.['code']).find((found) => found)
    return code !== undefined && isUnitCode(code) ? [{ unit: code, source }] : []
  })
}

/** The units whose remit another act sets, with the provision that says so. */
export function extractRemitsElsewhere(ordinance: Ordinance): Map<UnitCode, EId> {
  const found = new Map<UnitCode, EId>()
  for (const { text, eId } of ordinance.provisions.values()) {
    if (!REMIT_ELSEWHERE.test(text)) continue
    for (const [code] of text.matchAll(UNIT_CODE)) if (isUnitCode(code)) found.set(code, eId)
  }
  return found
}

/** The provision whose items are the work of every unit. */
export function extractCommonRemit(ordinance: Ordinance): Provision | undefined {
  return [...ordinance.provisions.values()].find(
    (provision) => provision.children.length > 0 && COMMON_INTRO.test(provision.text),
  )
}

/** The provisions below one that give a duty, those that introduce no others; itself when nothing stands under it. */
export function duties(provision: Provision): EId[] {
  if (provision.children.length === 0) return [provision.eId]
  return [...walk(provision.children)].filter((item) => item.children.length === 0).map((item) => item.eId)
}
