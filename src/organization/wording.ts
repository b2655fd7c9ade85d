import type { Classification } from './model'

/**
 * The phrases by which acts of a Polish city hall announce an organization; each names its parts.
 * `(?<code>…)` is a unit code. Other acts may add a row, never a special case elsewhere.
 */
const CODE = String.raw`\p{Lu}{2,}(?:[-.](?:\d+|[IVX]+))+`

/** "W skład Centrum wchodzą następujące wewnętrzne komórki organizacyjne:", "Wydział dzieli się na:" */
export const UNIT_LIST = /^(?:W skład .+ wchodz|.+ dzieli się na|W .+ (?:tworzy|wyodrębnia) się).*:$/u

/** "Referat ds. zarządzania projektami IT IT-01-1;", "Referat Świadczeń (WS-01);" */
export const LISTED_UNIT = new RegExp(String.raw`^(?<name>.+?)(?:\s*[:–-])?\s+\(?(?<code>${CODE})\)?\s*[;:,.]*$`, 'u')

/** What the first words of a unit's name say that it is. */
export const CLASSIFICATIONS: readonly (readonly [RegExp, Classification])[] = [
  [/^Referat(?!\p{L})/u, 'referat'],
  [/^Oddział(?!\p{L})/u, 'oddział'],
  [/^Biuro(?!\p{L})/u, 'biuro'],
  [/^Zespół(?!\p{L})/u, 'zespół'],
  [/^Sekcja(?!\p{L})/u, 'sekcja'],
  [/^Dział(?!\p{L})/u, 'dział'],
  [/^(?:Samodzielne )?Stanowiska(?!\p{L})/iu, 'stanowiska'],
  [/^(?:Samodzielne )?Stanowisko(?!\p{L})/iu, 'stanowisko'],
  [/^(?:Pełnomocnik|Rzecznik|Inspektor|Audytor)(?!\p{L})/u, 'stanowisko'],
]

/** "funkcjonuje stanowisko Głównego Miejskiego Stratega … (IT-08)": a unit that is one post. */
export const SINGLE_POST = new RegExp(String.raw`(?<!\p{L})stanowisko [^()]*\((?<code>${CODE})\)`, 'u')

/** "Dyrektorowi Centrum podlegają bezpośrednio:", "Zastępcy Dyrektora podlega Referat Świadczeń (WS-01)." */
export const SUBORDINATION =
  /^(?<superior>[^,:]+?) (?:bezpośrednio podlega\p{L}*|podlega\p{L}*(?: bezpośrednio)?)(?::| (?<inline>.+))$/u

/** "… stanowisko Głównego Miejskiego Stratega … (IT-08), który podlega bezpośrednio Dyrektorowi … i realizuje …" */
export const UNIT_UNDER = new RegExp(
  String.raw`\((?<code>${CODE})\), któr\p{L}+ podlega(?: bezpośrednio)? (?<superior>.+?)(?: i (?=\p{Ll})|, |(?<!m\.st)\.(?: |$))`,
  'u',
)

/** "Szczegółowy zakres działania … określa odrębne zarządzenie." */
export const REMIT_ELSEWHERE =
  /zakres (?:działania|zadań) .+ (?:określa|reguluje) odrębn\p{L}+ (?:zarządzenie|regulamin)/iu

/** "… jest mowa o Wydziale Informatyki UMK, należy przez to rozumieć Centrum …" */
export const FORMER_NAME = /jest mowa o (?<name>.+?), należy przez to rozumieć/u

/** "Centrum Obsługi Informatycznej, zwane dalej „Centrum”" */
export const DEFINED_NAME = /^(?<name>.+?), zwan\p{L}+ dalej [„"](?<short>.+?)["”]/u

/** "kierowane jest przez Dyrektora przy pomocy trzech Zastępców", "Wydziałem kieruje Dyrektor" */
export const LED_BY = /(?:kierowan\p{L}+ (?:jest )?przez|kieruje) (?<post>\p{Lu}\p{L}+)/u

/** How a provision announces that what stands under it, or the rest of its sentence, is a unit's work. */
export const REMIT_INTROS: readonly RegExp[] = [
  `Do (?:zakresu (?:działania|zadań)|zadań|obowiązków|właściwości|kompetencji) .+?\\((?<code>${CODE})\\) należ`,
  `(?:Zakres (?:działania|zadań)|Zadania|Zadaniem|Zadaniami) .+?\\((?<code>${CODE})\\)(?: obejmuj| jest| są|:)`,
  `\\p{Lu}.+?\\((?<code>${CODE})\\),? (?:któr\\p{L}+ )?(?:jest |są )?(?:realizuj|prowadz|zajmuj|odpowiad|odpowiedzialn|wykonuj|zapewnia|koordynuj|obsługuj|sprawuj)`,
].map((intro) => new RegExp(`^${intro}`, 'u'))

/** "Wszystkie komórki organizacyjne Centrum są odpowiedzialne za:" */
export const COMMON_INTRO = /^(?:Wszystkie komórki|Do zadań wszystkich komórek|Każda komórka)(?!\p{L})/u

/** "kierownik Oddziału odpowiada za …", "Pracą Referatu kieruje Kierownik" */
export const UNIT_HEAD =
  /(?:^kierownik (?:Oddziału|Referatu|Biura|Zespołu|Sekcji|Działu)(?!\p{L})|kieruje kierownik(?!\p{L}))/iu

/** "… pod bezpośrednim nadzorem … Koordynatorów stanowisk (IT-05-1, IT-05-2, …)" */
export const COORDINATORS = new RegExp(
  String.raw`pod bezpośrednim nadzorem .*Koordynatorów .*\((?<codes>${CODE}(?:(?:, | i | oraz )${CODE})*)\)`,
  'u',
)

/** "w ramach Pionu IT-02" */
export const DIVISION_BY_CODE = new RegExp(String.raw`(?<!\p{L})[Pp]ion\p{L}* \(?(?<code>${CODE})`, 'u')

/** "w zakresie kompetencji pionu"; JavaScript's \b would also find it in "pionów". */
export const DIVISION_UNNAMED = new RegExp(String.raw`(?<!\p{L})pion(?:u|ie|em|owi)?(?!\p{L})(?! \(?${CODE})`, 'u')

/** Any unit code in running text. */
export const UNIT_CODE = new RegExp(String.raw`(?<![\p{L}\d-])${CODE}(?![\p{L}\d])`, 'gu')

/** Offices that lead an organization of a city hall. */
const OFFICE = 'Dyrektor|Kierownik|Naczelnik|Komendant'

/** A post at the head, in the nominative or the dative; `of` and `rest` say of what. */
export const HEAD_POST = new RegExp(
  String.raw`^(?<office>${OFFICE})(?:owi)?(?: (?<of>\p{Lu}\p{L}+)(?<rest> .+)?)?$`,
  'u',
)

/** A deputy of the head, in the nominative or the dative; a rank is a Roman number. */
export const DEPUTY_POST = new RegExp(
  String.raw`^(?:(?<rank>[IVX]+) )?Zastępc[ay] (?<office>${OFFICE})a(?: (?<of>\p{Lu}\p{L}+)(?<rest> .+)?)?$`,
  'u',
)

/** Nouns that acts use in other cases: nominative, genitive, then the others. */
const NOUNS: readonly (readonly [string, string, ...string[]])[] = [
  ['Dyrektor', 'Dyrektora', 'Dyrektorowi', 'Dyrektorem'],
  ['Kierownik', 'Kierownika', 'Kierownikowi', 'Kierownikiem'],
  ['Naczelnik', 'Naczelnika', 'Naczelnikowi', 'Naczelnikiem'],
  ['Komendant', 'Komendanta', 'Komendantowi', 'Komendantem'],
  ['Zastępca', 'Zastępcy', 'Zastępcą'],
  ['Prezydent', 'Prezydenta', 'Prezydentowi', 'Prezydentem'],
  ['Sekretarz', 'Sekretarza', 'Sekretarzowi', 'Sekretarzem'],
  ['Skarbnik', 'Skarbnika', 'Skarbnikowi', 'Skarbnikiem'],
  ['Wydział', 'Wydziału', 'Wydziałowi', 'Wydziałem', 'Wydziale'],
  ['Oddział', 'Oddziału', 'Oddziałowi', 'Oddziałem', 'Oddziale'],
  ['Dział', 'Działu', 'Działowi', 'Działem', 'Dziale'],
  ['Referat', 'Referatu', 'Referatowi', 'Referatem', 'Referacie'],
  ['Zespół', 'Zespołu', 'Zespołowi', 'Zespołem', 'Zespole'],
  ['Biuro', 'Biura', 'Biuru', 'Biurem', 'Biurze'],
  ['Sekcja', 'Sekcji', 'Sekcję', 'Sekcją'],
  ['Centrum', 'Centrum'],
  ['Ośrodek', 'Ośrodka', 'Ośrodkowi', 'Ośrodkiem', 'Ośrodku'],
  ['Departament', 'Departamentu', 'Departamentowi', 'Departamentem', 'Departamencie'],
]

/** The first word of a name in the nominative, as far as the words are known: "Wydziale Informatyki" → "Wydział Informatyki". */
export function toNominative(name: string): string {
  return replaceFirstWord(name, (word) => NOUNS.find((forms) => forms.includes(word))?.[0])
}

/** The first word of a name in the genitive, as far as the words are known: "Oddział ds. umów" → "Oddziału ds. umów". */
export function toGenitive(name: string): string {
  return replaceFirstWord(name, (word) => NOUNS.find(([nominative]) => nominative === word)?.[1])
}

function replaceFirstWord(name: string, replacement: (word: string) => string | undefined): string {
  const [first = '', ...rest] = name.split(' ')
  return [replacement(first) ?? first, ...rest].join(' ')
}
