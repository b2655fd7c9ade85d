import { toPolishDate } from '../ordinance/polish-date'

// Every page

export const SITE = 'Kto za co'
export const SKIP = 'Przejdź do treści'
export const SITE_NAVIGATION = 'Strony'
export const LOOK_UP = 'Wyszukiwarka'
export const READ = 'Zarządzenie'
/** For people whose Teams speaks another language. */
export const IN_POLISH_ONLY = 'The ordinance, and the answers that quote it, are in Polish.'

// Look-up

export const ASK = 'Kto się tym zajmuje?'
export const ASK_HINT = 'Opisz sprawę własnymi słowami albo wpisz kod komórki czy przepis.'
export const SEARCH = 'Szukaj'
export const lookUpTitle = (question: string): string => `${question} – ${SITE}`
export const RECENT = 'Ostatnio pytano tu o'
export const FORGET = 'Wyczyść listę'
export const EXAMPLES_HEADING = 'Na przykład'
export const KEYS = 'Klawisze'
/** What each key does: keys, then words. */
export const KEY_HELP: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['↓', '↑'], 'przechodzi po odpowiedzi'],
  [['Enter'], 'otwiera'],
  [['F2'], 'kopiuje wiersz do zgłoszenia'],
  [['Esc'], 'czyści pole'],
  [['/'], 'wraca do pola'],
]
export const SLASH_KEY = 'klawisz / wraca do pola'
export const NEVER_LEAVES = 'Lista ostatnich pytań zostaje w tej przeglądarce.'

// An answer

export const FOR_TICKET = 'Do zgłoszenia'
export const COPY = 'Kopiuj'
export const COPIED = 'Skopiowano.'
export const COPY_FAILED = 'Nie udało się skopiować. Zaznacz tekst i skopiuj go sam.'
export const CONNECTION_LOST = 'Brak połączenia. Spróbuj jeszcze raz.'
export const CONTACTS_HIDDEN = 'Telefony i adresy widzą pracownicy urzędu zalogowani w Teams.'
export const SAME_IN_TEAMS = 'Otwórz tę samą odpowiedź w Teams'

// The chart

/** Under a unit whose superior is not in the chart. */
export const reportsOutside = (superior: string): string => `Poza drogą służbową powyżej. Przełożony: ${superior}.`
export const SUPERIOR_OPEN = 'Zarządzenie nie mówi, komu podlega:'

// A unit's page

export const unitTitle = (label: string): string => `${label} – ${SITE}`

// The act

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
export const COPY_LINK = 'Kopiuj odnośnik'

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

// Nothing there

export const NOT_FOUND_TITLE = 'Nie ma takiej strony'
export const NOT_FOUND_TEXT = 'Pod tym adresem nic nie ma. Jest za to'
export const NOT_FOUND_LINK = 'wyszukiwarka komórek'

// Something went wrong

export const FAILED_TITLE = 'Coś poszło nie tak'
export const FAILED_TEXT =
  'To błąd po naszej stronie. Spróbuj jeszcze raz, a gdy się powtórzy, podaj obsłudze ten numer:'
