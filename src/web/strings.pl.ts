import { toPolishDate } from '../ordinance/polish-date'

/** Heading of an act: "Zarządzenie nr 1796/2025 Prezydenta Miasta Krakowa z dnia 28 lipca 2025 r.". */
export function actHeading(act: { number: string; passedBy: string; dateDocument: string }): string {
  return `Zarządzenie nr ${act.number} ${act.passedBy} z dnia ${toPolishDate(act.dateDocument)} r.`
}

/** Title of the browser's tab. */
export function actPageTitle(number: string): string {
  return `Zarządzenie nr ${number}`
}

export const CONTENTS = 'Spis treści'
export const OFFICIAL_TEXT = 'Tekst urzędowy'

/** Since when the act is in force. */
export function inForceSince(iso: string): string {
  return `Obowiązuje od ${toPolishDate(iso)} r.`
}

/** Who a link in the number of a provision is for. */
export function linkTo(citation: string): string {
  return `Odnośnik do: ${citation}`
}

export const NOT_OFFICIAL = 'Tekst przytoczono dla wygody czytających; nie jest publikacją urzędową.'

/** The text speaks of an annex which we do not have. */
export function annexMissing(citations: string): string {
  return `Załącznik, o którym mowa w ${citations}, nie należy do tego zbioru.`
}

export const ADDRESS_LEFT_OUT =
  'Pominięto adres internetowy wydrukowany pod podpisem: nie wynika z niego, że prowadzi do tego zarządzenia.'

export const NOT_FOUND_TITLE = 'Nie ma takiej strony'
export const NOT_FOUND_TEXT = 'Pod tym adresem nic nie ma. Jest za to'
export const NOT_FOUND_LINK = 'tekst zarządzenia'
