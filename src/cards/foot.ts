import type { Ordinance } from '../ordinance/ordinance'
import { accordingTo } from './strings.pl'

/** "według zarządzenia nr 1796/2025, obowiązuje od 28.07.2025". */
export function footLine({ metadata }: Ordinance): string {
  return accordingTo(
    metadata.number,
    metadata.firstDateEntryInForce && toDottedDate(metadata.firstDateEntryInForce.date),
  )
}

/** "2025-07-28" → "28.07.2025". */
export function toDottedDate(iso: string): string {
  return iso.split('-').reverse().join('.')
}
