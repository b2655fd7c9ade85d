/** Every Polish sentence that a card, a chat message or the terminal can show. Names of units and posts stay in the nominative. */

/** The form that a number asks for: 1 komórka, 2 komórki, 5 komórek, 22 komórki. */
export function plural(count: number, forms: readonly [string, string, string]): string {
  const tens = count % 100
  const ones = count % 10
  if (count === 1) return forms[0]
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? forms[1] : forms[2]
}

const UNITS = ['komórka', 'komórki', 'komórek'] as const
const POSTS = ['stanowisko', 'stanowiska', 'stanowisk'] as const
const BY_CLASSIFICATION: Readonly<Record<string, readonly [string, string, string]>> = {
  referat: ['referat', 'referaty', 'referatów'],
  oddział: ['oddział', 'oddziały', 'oddziałów'],
  stanowiska: ['komórka typu „Stanowiska”', 'komórki typu „Stanowiska”', 'komórek typu „Stanowiska”'],
  stanowisko: ['stanowisko samodzielne', 'stanowiska samodzielne', 'stanowisk samodzielnych'],
}

/** "13 referatów", "2 komórki". */
export function countOf(count: number, classification?: string): string {
  return `${String(count)} ${plural(count, BY_CLASSIFICATION[classification ?? ''] ?? UNITS)}`
}

/** "3 stanowiska". */
export function countOfPosts(count: number): string {
  return `${String(count)} ${plural(count, POSTS)}`
}

/** "według zarządzenia nr 1796/2025, obowiązuje od 28.07.2025". */
export function accordingTo(number: string, inForceSince: string | undefined): string {
  const since = inForceSince === undefined ? '' : `, obowiązuje od ${inForceSince}`
  return `według zarządzenia nr ${number}${since}`
}

/** "§ 13 pkt 1 lit. e zarządzenia nr 1796/2025 Prezydenta Miasta Krakowa z 28 lipca 2025 r." */
export function fullCitation(citation: string, act: { number: string; passedBy: string; date: string }): string {
  return `${citation} zarządzenia nr ${act.number} ${act.passedBy} z ${act.date} r.`
}

/** "Koordynator Stanowisk (IT-05-1)". */
export function coordinatorOfUnit(name: string, code: string): string {
  return name.includes(code) ? name : `${name} (${code})`
}

// Competent units

export const COMPETENT_ONE = 'Zajmuje się tym:'
export const competentMany = (count: number): string =>
  `${plural(count, ['Zajmuje', 'Zajmują', 'Zajmuje'])} się tym ${countOf(count)}:`
export const DUTY = 'Zadanie w zarządzeniu'
export const SAME_DUTY = 'Zarządzenie powierza im to samo zadanie:'
export const ALSO_IN = 'Mówi o tym także'
export const NEXT_BEST = 'Może chodzić też o:'
export const FIRST_LINE = 'Jeśli coś nie działa, zgłoś to najpierw I linii wsparcia:'
export const COMMON_TOO = 'To także obowiązek każdej komórki:'

// Choice, every unit, nobody

export const CHOICE = 'Kto się tym zajmuje, zależy od tego, o co dokładnie chodzi. Wybierz:'
export const EVERY_UNIT = 'To obowiązek każdej komórki.'
export const SPECIFIC = 'Zajmuje się tym w szczególności:'
export const NOBODY = 'Według zarządzenia nikt się tym tutaj nie zajmuje.'
export const nobodyHandles = (matter: string): string =>
  `Według zarządzenia nikt tutaj nie zajmuje się sprawą: ${matter}.`
export const NEXT_STEP = 'Co dalej:'
export const NOBODY_ADVICE = 'Opisz sprawę innymi słowami albo zapytaj o konkretną komórkę.'
export const NEAREST = 'Najbliższe zadania w zarządzeniu – to nie jest wskazanie:'
export const limitedTo = (words: string): string => `tylko ${words}`

// Unit, post, reporting line, members, identity

export const REMIT = 'Zakres działania'
export const remitOf = (count: number): string =>
  `Zakres działania (${String(count)} ${plural(count, ['zadanie', 'zadania', 'zadań'])})`
export const REMIT_ELSEWHERE = 'Szczegółowy zakres działania określa odrębne zarządzenie, którego nie mamy w danych.'
export const showRest = (count: number): string => `Pokaż resztę zakresu (${String(count)})`
export const andMore = (count: number): string => `… i jeszcze ${String(count)}: całość w zarządzeniu.`
export const WHOLE_IN_ACT = 'całość w zarządzeniu'
export const PART_OF = 'Wchodzi w skład:'
export const SUB_UNITS = 'W jej skład wchodzą:'
export const REPORTS_TO = 'Podlega:'
export const REPORTING_LINE = 'Droga służbowa:'
export const SUPERIOR_LEFT_OPEN = 'Zarządzenie nie mówi, komu bezpośrednio podlega.'
export const superiorLeftOpen = (name: string): string => `${name}: zarządzenie nie mówi, komu bezpośrednio podlega.`
export const superiorLeftOpenWithin = (name: string, whole: string): string =>
  `Zarządzenie nie mówi, kto w ramach komórki ${whole} jest bezpośrednim przełożonym: ${name}.`
export const isUnder = (name: string, superior: string): string => `${name} podlega bezpośrednio: ${superior}.`
export const isPartOf = (name: string, whole: string): string => `${name} wchodzi w skład: ${whole}.`
export const OUTSIDE = 'Przełożony jest spoza struktury opisanej w zarządzeniu.'
export const LEADS = 'Podlegają mu bezpośrednio:'
export const LEADS_NOBODY = 'Zarządzenie nie wymienia nikogo, kto by mu bezpośrednio podlegał.'
export const LEADS_ORGANIZATION = 'Kieruje całością:'
export const POST_IN = 'Komórka:'
export const DIVISION_INFERRED = 'Zarządzenie nie nazywa tego pionu wprost; wnioskujemy to z podległości komórek.'
export const codeOf = (name: string, code: string): string => `Kod komórki „${name}” to ${code}.`
export const nameOf = (code: string, name: string): string => `${code} to ${name}.`
export const TOTAL = 'Razem:'
export const NO_MEMBERS = 'Zarządzenie nie wymienia tu nikogo.'

/** The head of a list of members: who belongs to `of`, by relation. */
export const MEMBERS: Readonly<
  Record<'reports-to' | 'part-of' | 'division' | 'classification' | 'deputies' | 'beside', (of: string) => string>
> = {
  'reports-to': (of) => `Bezpośrednio podlegają (${of}):`,
  'part-of': (of) => `W skład (${of}) wchodzą:`,
  division: (of) => `Pion (${of}) tworzą:`,
  classification: (of) => `W strukturze (${of}) są:`,
  deputies: (of) => `Zastępcy (${of}):`,
  beside: (of) => `Obok (${of}), pod tym samym przełożonym:`,
}

// Facts of the act

export const actNumber = (number: string, passedBy: string, date: string): string =>
  `To zarządzenie nr ${number} ${passedBy} z ${date} r.`
export const ACT_TITLE = 'Tytuł zarządzenia:'
export const actIssuer = (passedBy: string): string => `To zarządzenie ${passedBy}.`
export const inForceSince = (date: string): string => `Zarządzenie obowiązuje od ${date}.`
export const repealedAct = (number: string, passedBy: string, date: string): string =>
  `Traci moc zarządzenie nr ${number} ${passedBy} z ${date} r.`
export const LEGAL_BASIS = 'Podstawa prawna:'
export const signedBy = (name: string, post: string, onBehalf: boolean): string =>
  `Zarządzenie ${onBehalf ? 'z upoważnienia ' : ''}podpisał(a): ${[name, post].filter((it) => it !== '').join(', ')}.`
export const ANNEX_MISSING = 'Zarządzenie ma załącznik, ale nie mamy go w danych.'
export const EXCEPTIONS = 'Zarządzenie dopuszcza wyjątek:'
export const PLACE_IN_OFFICE = 'Miejsce w urzędzie:'
export const formerName = (former: string, name: string): string => `${former} to dawna nazwa. Dziś to ${name}.`
export const sourceAddress = (address: string): string => `Oficjalna publikacja: ${address}`
export const SOURCE_ADDRESS_UNKNOWN = 'Nie mamy w danych adresu oficjalnej publikacji tego zarządzenia.'
export const STRAY_ADDRESS = 'Adres wydrukowany pod tekstem należy do wcześniejszego aktu.'
export const READ_ACT = 'Treść zarządzenia'

/** Parts of the act outside its sections, as a citation names them. */
export const PARTS = { preface: 'tytuł', preamble: 'podstawa prawna', conclusions: 'podpis' } as const

// Provision, not existing

export const itSays = (citation: string): string => `${citation} mówi:`
export const DUTY_OF = 'To zadanie:'
export const SPEAKS_OF = 'Przepis mówi o stanowisku:'
export const UNDER_IT = 'Pod nim:'
export const notExisting = (asked: string): string => `W zarządzeniu nie ma: ${asked}.`
export const NEIGHBOURS = 'Najbliższe, które istnieją:'

// Contacts

export const CONTACT = 'Kontakt'
export const CONTACT_OF = 'Nie mamy własnego kontaktu. Kontakt przełożonego lub komórki nadrzędnej:'
export const CONTACT_SECRETARIAT = 'Nie mamy własnego kontaktu ani kontaktu przełożonego. Sekretariat:'
export const NO_CONTACT = 'Nie mamy w danych żadnego kontaktu.'
export const contactOf = (name: string): string => `Kontakt: ${name}.`
export const EXAMPLE_CONTACT = 'Dane przykładowe, nie dzwoń i nie pisz.'
export const TELEPHONE = 'tel.'
export const EMAIL = 'e-mail'
export const ROOM = 'pokój'
export const HOURS = 'godziny'
export const CHAT = 'napisz w Teams'

// Buttons

export const SHOW_REMIT = 'Pokaż zakres działania'
export const ANOTHER_UNIT = 'Inna komórka'
export const COPY_LINE = 'Kopiuj do zgłoszenia'
export const COPY_HINT = 'Zaznacz i skopiuj:'
export const CONTEST = 'To nie ta komórka'
export const CONTEST_TITLE = 'Która komórka jest właściwa?'
export const contestedUnit = (name: string): string => `Pokazano: ${name}`
export const CONTEST_LABEL = 'Właściwa komórka'
export const CONTEST_UNKNOWN = 'Nie wiem'
export const CONTEST_MISSING = 'Wybierz komórkę albo „Nie wiem”.'
export const SEND = 'Wyślij'
export const CONTEST_THANKS = 'Dziękuję, zapisałem. To pomoże poprawić odpowiedzi.'
export const STALE_CARD = 'Ta karta jest z wcześniejszej wersji. Zapytaj, proszę, jeszcze raz.'

// Small talk

/** Questions that have an answer in the act; shown to people who do not know what to ask. */
export const EXAMPLES = [
  'kto mi podłączy drukarkę?',
  'komu podlega IT-04-2?',
  'co robi Oddział usług cyfrowych?',
] as const
export const WELCOME = 'Powiem, która komórka zajmuje się sprawą i gdzie to jest zapisane.'
export const ASK_LIKE_THIS = 'Zapytaj na przykład:'
export const GREETING = 'Dzień dobry!'
export const SMALL_TALK: Readonly<
  Record<'greeting' | 'thanks' | 'help' | 'farewell' | 'insult' | 'empty' | 'unreadable', string>
> = {
  greeting: `${GREETING} ${WELCOME}`,
  thanks: 'Proszę bardzo!',
  help: WELCOME,
  farewell: 'Do widzenia!',
  insult: 'Przykro mi, że nie pomogłem. Opisz, proszę, sprawę innymi słowami.',
  empty: 'Nie widzę pytania. Napisz, jaką sprawę chcesz załatwić.',
  unreadable: 'Nie umiem odczytać tej wiadomości. Opisz sprawę w jednym zdaniu.',
}

/** Said when a turn failed; `reference` is what the log holds. */
export const somethingWentWrong = (reference: string): string => `Coś poszło nie tak (${reference}).`
