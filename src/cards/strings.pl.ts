/**
 * Every Polish sentence that a card, a chat message or the terminal can show. Names of units and posts are not
 * inflected: they stand in the nominative, after a colon or a dash.
 */
import type { Relation, SmallTalk } from '../answer/answer'

/** The forms that numbers ask for: 1 komórka, 2 komórki, 5 komórek. */
type Forms = readonly [one: string, few: string, many: string]

const UNITS: Forms = ['komórka', 'komórki', 'komórek']
const POSTS: Forms = ['stanowisko', 'stanowiska', 'stanowisk']
const DUTIES: Forms = ['zadanie', 'zadania', 'zadań']
const BY_CLASSIFICATION: Readonly<Record<string, Forms>> = {
  referat: ['referat', 'referaty', 'referatów'],
  oddział: ['oddział', 'oddziały', 'oddziałów'],
  biuro: ['biuro', 'biura', 'biur'],
  zespół: ['zespół', 'zespoły', 'zespołów'],
  stanowiska: ['komórka typu „Stanowiska”', 'komórki typu „Stanowiska”', 'komórek typu „Stanowiska”'],
  stanowisko: ['samodzielne stanowisko', 'samodzielne stanowiska', 'samodzielnych stanowisk'],
}

/** The form that a number asks for: 1, 2 and 22, 5 and 12 differ. */
export function plural(count: number, [one, few, many]: Forms): string {
  const ones = count % 10
  const tens = count % 100
  if (count === 1) return one
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many
}

/** "13 referatów", "2 komórki". */
export function countOf(count: number, classification = ''): string {
  return `${String(count)} ${plural(count, BY_CLASSIFICATION[classification] ?? UNITS)}`
}

/** "3 stanowiska". */
export function countOfPosts(count: number): string {
  return `${String(count)} ${plural(count, POSTS)}`
}

// The act

/** "według zarządzenia nr 1796/2025, obowiązuje od 28.07.2025". */
export function accordingTo(number: string, inForceSince: string | undefined): string {
  const since = inForceSince === undefined ? '' : `, obowiązuje od ${inForceSince}`
  return `według zarządzenia nr ${number}${since}`
}

/** "§ 13 pkt 1 lit. e zarządzenia nr 1796/2025 Prezydenta Miasta Krakowa z 28 lipca 2025 r." */
export function fullCitation(citation: string, act: { number: string; passedBy: string; date: string }): string {
  return `${citation} zarządzenia nr ${act.number} ${act.passedBy} z ${act.date} r.`
}

/** Parts of the act outside its sections, as a citation names them. */
export const PARTS = { preface: 'tytuł', preamble: 'podstawa prawna', conclusions: 'podpis' } as const

export const ACT_SAYS = 'Zarządzenie mówi:'
export const READ_ACT = 'Czytaj w zarządzeniu'

// Competent units

export const COMPETENT_ONE = 'Zajmuje się tym:'
export const competentMany = (count: number): string =>
  `${plural(count, ['Zajmuje', 'Zajmują', 'Zajmuje'])} się tym ${countOf(count)}:`
export const ALSO_IN = 'Zobacz też:'
export const REFERS_TO = 'Przepis odsyła do:'
export const NEXT_BEST = 'Może chodzić też o:'
export const COMMON_TOO = 'To także obowiązek każdej komórki:'
export const firstLine = (unit: string): string => `Jeśli coś nie działa, zgłoś to najpierw tutaj: ${unit}.`
export const inferredDivision = (of: string, units: readonly string[]): string =>
  `Słowo „pion” oznacza tu zapewne komórki, którymi kieruje ${of} (${units.join(', ')}). Zarządzenie nie mówi tego wprost: to wniosek z podległości.`

// Choice, every unit, nobody

export const CHOICE = 'To zależy, o co dokładnie chodzi. Wybierz:'
export const EVERY_UNIT = 'To obowiązek każdej komórki.'
export const SPECIFIC = 'Konkretnie zajmuje się tym:'
export const NOBODY = 'Według tego zarządzenia nikt się tym nie zajmuje.'
export const nobodyHandles = (matter: string): string =>
  `Według tego zarządzenia nikt się tym nie zajmuje (sprawa: ${matter}).`
export const nextStep = (advice: string): string => `Co dalej: ${advice}`
export const NOBODY_ADVICE = 'Opisz sprawę innymi słowami albo zapytaj o konkretną komórkę.'
export const NEAREST = 'Najbliższe zadania, ale to nie jest wskazanie:'
export const LIMITED_TO = '– tylko to:'

// Unit, post, reporting line, members, identity

export const remitOf = (count: number): string => `Zakres działania: ${String(count)} ${plural(count, DUTIES)}.`
export const REMIT_ELSEWHERE = 'Szczegółowy zakres działania określa odrębne zarządzenie. Nie mamy go w danych.'
export const showRest = (count: number): string =>
  `Pokaż jeszcze ${String(count)} ${plural(count, ['pozycję', 'pozycje', 'pozycji'])}`
export const andMore = (count: number): string =>
  `… i jeszcze ${String(count)} ${plural(count, ['pozycja', 'pozycje', 'pozycji'])} w zarządzeniu`
export const PART_OF = 'Komórka nadrzędna:'
export const SUB_UNITS = 'W jej składzie:'
/** Stands between a unit or a post and the one above it. */
export const ARROW = '→'
export const REPORTS_TO = 'Przełożeni po kolei:'
export const REPORTS_TO_ONE = 'Przełożony:'
export const REPORTING_LINE = 'Droga służbowa:'
export const SUPERIOR_LEFT_OPEN = 'Zarządzenie nie mówi, kto jest tu przełożonym.'
export const superiorLeftOpen = (name: string): string =>
  `${name} – zarządzenie nie mówi, kto jest bezpośrednim przełożonym.`
export const superiorLeftOpenWithin = (name: string, whole: string): string =>
  `Zarządzenie nie wskazuje bezpośredniego przełożonego: ${name}. Wskazuje tylko komórkę nadrzędną: ${whole}.`
export const directSuperior = (name: string, superior: string): string =>
  `${name} – bezpośredni przełożony: ${superior}.`
export const isPartOf = (name: string, whole: string): string => `${name} – komórka nadrzędna: ${whole}.`
export const OUTSIDE = 'Przełożony jest spoza struktury opisanej w zarządzeniu.'
export const postIn = (post: string, place: string): string => `${post} – stanowisko w strukturze: ${place}.`
export const LEADS = 'Bezpośrednio podlegają:'
export const LEADS_NOBODY = 'Zarządzenie nie wymienia nikogo, kto by bezpośrednio podlegał.'
export const DIVISION_INFERRED =
  'Zarządzenie nie mówi wprost, które komórki tworzą ten pion. To wniosek z ich podległości.'
export const codeOf = (name: string, code: string): string => `${name} – kod ${code}.`
export const nameOf = (code: string, name: string): string => `${code} to ${name}.`
export const total = (count: string): string => `Razem: ${count}.`
export const NO_MEMBERS = 'Zarządzenie nie wymienia tu nikogo.'

const MEMBERS: Readonly<Record<Relation, (of: string) => string>> = {
  'reports-to': (of) => `${of} – bezpośrednio podlegają:`,
  'part-of': (of) => `${of} – w składzie:`,
  // A division is known by its code or by the post that leads it.
  division: (of) => (of.includes(' ') ? `Pion, którym kieruje ${of} – w składzie:` : `Pion ${of} – w składzie:`),
  classification: (of) => `${of} – w strukturze:`,
  deputies: (of) => `${of} – zastępcy:`,
  beside: (of) => `${of} – pod tym samym przełożonym:`,
}

/** The head of a list of members: "IT-05 Oddział ds. zarządzania aplikacjami – w składzie:". */
export function membersOf(relation: Relation, of: string): string {
  return MEMBERS[relation](of)
}

/** "Koordynator Stanowisk (IT-05-1)": a post's name with the unit, where the name does not say which. */
export function coordinatorOfUnit(name: string, code: string): string {
  return name.includes(code) ? name : `${name} (${code})`
}

// Facts of the act

export const actNumber = (number: string, passedBy: string, date: string): string =>
  `To zarządzenie nr ${number} ${passedBy} z ${date} r.`
export const actTitle = (number: string, title: string): string => `Zarządzenie nr ${number} ${title}.`
export const actLength = (number: string, sections: number): string =>
  `Zarządzenie nr ${number} ma ${String(sections)} ${plural(sections, ['paragraf', 'paragrafy', 'paragrafów'])}.`
export const actIssuer = (passedBy: string): string => `To zarządzenie ${passedBy}.`
export const inForceSince = (date: string): string => `Zarządzenie obowiązuje od ${date} r.`
export const IN_FORCE_UNKNOWN = 'Zarządzenie nie mówi, od kiedy obowiązuje.'
export const repealedAct = (number: string, passedBy: string, date: string): string =>
  `Straciło moc zarządzenie nr ${number} ${passedBy} z ${date} r.`
export const REPEALS_NOTHING = 'Zarządzenie nie uchyla żadnego innego.'
export const LEGAL_BASIS = 'Podstawę prawną podaje wstęp zarządzenia.'
export const ANNEX_MISSING = 'Zarządzenie ma załącznik, ale nie mamy go w danych.'
export const EXCEPTIONS = 'Zarządzenie dopuszcza wyjątek.'
export const PLACE_IN_OFFICE = 'Miejsce w urzędzie określa ten przepis.'
export const formerName = (former: string, name: string): string => `${former} to dawna nazwa. Dziś to ${name}.`
export const FORMER_NAME_UNKNOWN = 'Zarządzenie nie podaje dawnej nazwy.'
export const SOURCE_ADDRESS = 'Zarządzenie jest opublikowane w internecie.'
export const ADDRESS = 'Adres:'
export const SOURCE_ADDRESS_UNKNOWN = 'Nie mamy w danych adresu oficjalnej publikacji tego zarządzenia.'
export const STRAY_ADDRESS = 'Adres pod tekstem zarządzenia należy do wcześniejszego aktu.'

/** "Podpis: Łukasz Sęk, Zastępca Prezydenta Miasta Krakowa (z up. PREZYDENTA MIASTA)." */
export function signedBy(signature: {
  readonly signatory?: string
  readonly signatoryPost?: string
  readonly onBehalfOf?: string
}): string {
  const who = [signature.signatory, signature.signatoryPost].filter((it) => it !== undefined).join(', ')
  const whose = signature.onBehalfOf === undefined ? '' : ` (z up. ${signature.onBehalfOf})`
  return who === '' ? 'Pod tekstem nie ma czytelnego podpisu.' : `Podpis: ${who}${whose}.`
}

// Provision, not existing

export const dutyOf = (unit: string): string => `Przepis dotyczy komórki: ${unit}.`
export const speaksOf = (post: string): string => `Przepis mówi o stanowisku: ${post}.`
export const saysAbout = (citation: string, words: string): string =>
  words === '' ? `Treść przepisu: ${citation}.` : `${citation}: „${words}”`
export const notExisting = (asked: string): string => `W tym zarządzeniu nie ma: ${asked}.`
export const NEIGHBOURS = 'Najbliższe, które są:'

// Contacts

/** "Kontakt (dyżur)": with what it is for, when that is said. */
export const contactHeading = (contactType: string | undefined): string =>
  `Kontakt${contactType === undefined ? '' : ` (${contactType})`}`

/** Whose contact stands in for one that is not known. */
export function standInContact(basis: 'superior' | 'secretariat', owner: string): string {
  const whose = basis === 'superior' ? 'przełożonych' : 'sekretariatu'
  return `Własnego kontaktu nie mamy, oto kontakt ${whose}: ${owner}.`
}
export const NO_CONTACT = 'Nie mamy w danych żadnego kontaktu.'
export const contactOf = (name: string): string => `Kontakt: ${name}.`
export const EXAMPLE_CONTACT = 'To dane przykładowe, zmyślone na potrzeby pokazu.'
export const TELEPHONE = 'tel.'
export const EMAIL = 'e-mail'
export const ROOM = 'pokój'
export const HOURS = 'godziny'
export const CHAT = 'Teams'
export const CALL = 'zadzwoń'

// Buttons

export const SHOW_REMIT = 'Pokaż zakres działania'
export const ANOTHER_UNIT = 'Inna komórka'
export const COPY_LINE = 'Kopiuj do zgłoszenia'
export const COPY_HINT = 'Zaznacz i skopiuj:'
export const CONTEST = 'To nie ta komórka'
export const CONTEST_TITLE = 'Która komórka jest właściwa?'
export const contestedUnit = (name: string): string => `Pokazaliśmy: ${name}.`
export const CONTEST_LABEL = 'Właściwa komórka'
export const CONTEST_UNKNOWN = 'Nie wiem'
export const CONTEST_MISSING = 'Wybierz komórkę albo „Nie wiem”.'
export const SEND = 'Wyślij'
export const CONTEST_THANKS = 'Dziękujemy, zapisane. To pomoże poprawić odpowiedzi.'
export const RIGHT_UNIT = `${CONTEST_LABEL}:`
export const BACK = 'Wróć do odpowiedzi'
export const STALE_CARD = 'Ta karta jest z wcześniejszej wersji. Zapytaj, proszę, jeszcze raz.'

// Small talk

export const WELCOME = 'Podpowiem, która komórka zajmuje się sprawą i który przepis tak mówi.'
export const ASK_LIKE_THIS = 'Zapytaj na przykład:'
export const GREETING = 'Dzień dobry!'
export const SMALL_TALK: Readonly<Record<SmallTalk, string>> = {
  greeting: `${GREETING} ${WELCOME}`,
  thanks: 'Proszę bardzo!',
  help: WELCOME,
  farewell: 'Do widzenia!',
  remark: 'Jasne. W razie czego napisz, z jaką sprawą przychodzisz.',
  insult: 'Przykro mi, że nie pomogłem. Opisz, proszę, sprawę innymi słowami.',
  empty: 'Nie widzę pytania. Napisz, z jaką sprawą przychodzisz.',
  unreadable: 'Nie umiem odczytać tej wiadomości. Opisz, proszę, sprawę w jednym zdaniu.',
}

/** What may be asked next about a unit; offered as buttons under the message. */
export const ASK_SUPERIOR = 'Komu podlega?'
export const ASK_REMIT = 'Co jeszcze robi?'

// Message extension

export const MESSAGE_TITLE = 'Kto za to odpowiada?'
export const MESSAGE_WITHOUT_TEXT = 'W tej wiadomości nie ma tekstu, o który można zapytać.'
export const UNKNOWN_COMMAND = 'Tego polecenia nie znam. Zaktualizuj, proszę, aplikację.'

/** Said when a turn failed; `reference` is what the log holds. */
export const somethingWentWrong = (reference: string): string => `Coś poszło nie tak (${reference}).`

/** Said once to whoever asks faster than is answered. */
export const tooManyQuestions = (seconds: number): string =>
  `Za dużo pytań naraz, nie nadążam. Zapytaj, proszę, ponownie za ${String(seconds)} s.`
