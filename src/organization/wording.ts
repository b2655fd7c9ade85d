/**
 * The phrases by which acts of a Polish city hall announce an organization; each names its parts.
 * `(?<code>…)` is a unit code. Other acts may add a row, never a special case elsewhere.
 */
const CODE = String.raw`\p{Lu}{2,}(?:-\d+)+`

/** "W skład Centrum wchodzą następujące wewnętrzne komórki organizacyjne:" */
export const UNIT_LIST = /^W skład .+ wchodz/u

/** "Referat ds. zarządzania projektami IT IT-01-1;" */
export const LISTED_UNIT = new RegExp(String.raw`^(?<name>.+?):?\s+\(?(?<code>${CODE})\)?\s*[;:,.]*$`, 'u')

/** "Dyrektorowi Centrum podlegają bezpośrednio:" */
export const SUBORDINATION = /^(?<superior>.+?) podlega\p{L}* bezpośrednio:$/u

/** "… stanowisko Głównego Miejskiego Stratega … (IT-08), który podlega bezpośrednio Dyrektorowi … i realizuje …" */
export const OUTSIDE_SUBORDINATION = new RegExp(
  String.raw`\((?<code>${CODE})\), któr\p{L}+ podlega bezpośrednio (?<superior>.+?)(?: i |, |\.$)`,
  'u',
)

/** "Szczegółowy zakres działania … określa odrębne zarządzenie." */
export const REMIT_ELSEWHERE = /zakres działania .+ określa odrębne zarządzenie/u

/** "… jest mowa o Wydziale Informatyki UMK, należy przez to rozumieć Centrum …" */
export const FORMER_NAME = /jest mowa o (?<name>.+?), należy przez to rozumieć/u

/** "Centrum Obsługi Informatycznej, zwane dalej „Centrum”" */
export const DEFINED_NAME = /^(?<name>.+?), zwan\p{L}+ dalej „(?<short>.+?)”/u

/** "kierowane jest przez Dyrektora przy pomocy trzech Zastępców" */
export const LED_BY = /kierowan\p{L}+ jest przez (?<post>\p{Lu}\p{L}+)/u

/** How a provision announces that what stands under it is a unit's work. */
export const REMIT_INTROS: readonly RegExp[] = [
  new RegExp(String.raw`^Do (?:zakresu działania|zadań|obowiązków|właściwości) .+?\((?<code>${CODE})\) należ`, 'u'),
  new RegExp(
    String.raw`^\p{Lu}.+?\((?<code>${CODE})\),? (?:któr\p{L}+ )?(?:realizuj|prowadz|zajmuj|odpowiada|wykonuj|zapewnia)`,
    'u',
  ),
]

/** "Wszystkie komórki organizacyjne Centrum są odpowiedzialne za:" */
export const COMMON_INTRO = /^(?:Wszystkie komórki|Do zadań wszystkich komórek|Każda komórka)/u

/** "kierownik Oddziału odpowiada za …" */
export const UNIT_HEAD = /^kierownik (?:Oddziału|Referatu|Biura)\b/iu

/** "… pod bezpośrednim nadzorem … Koordynatorów stanowisk (IT-05-1, IT-05-2, …)" */
export const COORDINATORS = new RegExp(
  String.raw`pod bezpośrednim nadzorem .*Koordynatorów .*\((?<codes>${CODE}(?:, ${CODE})*)\)`,
  'u',
)

/** "w ramach Pionu IT-02" */
export const DIVISION_BY_CODE = new RegExp(String.raw`\bPion\p{L}* (?<code>${CODE})`, 'u')

/** "w zakresie kompetencji pionu" */
export const DIVISION_UNNAMED = new RegExp(String.raw`\bpion(?:u|ie)?\b(?! ${CODE})`, 'u')

/** Any unit code in running text. */
export const UNIT_CODE = new RegExp(String.raw`(?<![\p{L}\d-])${CODE}(?![\p{L}\d])`, 'gu')

/** Posts as lists print them, in the nominative or the dative; a deputy's rank is a Roman number. */
export const HEAD_POST = /^(?:Dyrektor|Kierownik|Naczelnik)(?:owi)?(?: \p{Lu}\p{L}+)?$/u
export const DEPUTY_POST =
  /^(?:(?<rank>[IVX]+) )?Zastępc[ay] (?<of>Dyrektora|Kierownika|Naczelnika)(?: \p{Lu}\p{L}+)?$/u

/** Offices that the text names only in other cases. */
const NOMINATIVES: Record<string, string> = {
  Dyrektora: 'Dyrektor',
  Kierownika: 'Kierownik',
  Naczelnika: 'Naczelnik',
  Wydziale: 'Wydział',
  Biurze: 'Biuro',
  Dyrektorowi: 'Dyrektor',
}

/** The first word of a name in the nominative, as far as the words are known: "Wydziale Informatyki" → "Wydział Informatyki". */
export function toNominative(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return [NOMINATIVES[first] ?? first, ...rest].join(' ')
}
