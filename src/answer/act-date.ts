import type { ActReference } from '../ordinance/metadata'

/** How months begin, folded: "grudniowe", "z grudnia", "grudzień". */
const MONTHS = [
  'styczn|styczen',
  'lut(?:ego|y|ow)',
  'marc|marzec',
  'kwietn|kwiecien',
  'maj(?:a|u|ow)?\\b',
  'czerwc|czerwiec',
  'lipc|lipiec',
  'sierpn|sierpien',
  'wrzesn|wrzesien',
  'pazdziernik',
  'listopad',
  'grudn|grudzien',
]

const ACT = String.raw`\b(?:zarzadzeni|akt|dokument|przepis)\w*`

/** Whether a folded question tells an act by its month or year: "grudniowe zarządzenie", "zarządzenie z 2024 roku". */
export function namesByDate(folded: string, { dateDocument }: Pick<ActReference, 'dateDocument'>): boolean {
  const [year = '', month = ''] = dateDocument.split('-')
  const named = MONTHS[Number(month) - 1] ?? '(?!)'
  return new RegExp(
    String.raw`\b(?:${named})\w* (?:\w+ )?${ACT}|${ACT}(?: \w+){0,4} (?:z|ze) (?:\d+ |dnia \d+ |konca |poczatku )?(?:(?:${named})|(?:roku )?${year}\b)`,
  ).test(folded)
}
