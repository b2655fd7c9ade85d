import type { ActTopic } from './answer'

/**
 * How people put a question, matched against folded text (lower case, no diacritics, one space between words).
 * Each row says what is asked, never about what: subjects are recognised apart.
 */

/** Who asks for a competent unit asks about a matter, whatever units or acts the sentence also names. */
export const ASKS_WHO =
  /\b(?:kto|kogo|kim|(?:ktor|jak)\w+ (?:referat|komork|oddzial|stanowisk|zespol|dzial|jednostk)\w*|do kogo|gdzie|czyj\w*|who|whom|which (?:unit|team|department))\b/

/** "komu podlega", "pod kim są", "w czym to siedzi": said of units and posts, whatever stands beside. */
const ABOVE = [
  String.raw`\b(?:komu|kogo|jakiemu|do kogo)\b.*\b(?:podleg|podporzadk|raportuj)\w*|\bktor\w+\b.*\b(?:podlega\w*|podpada\w*)`,
  String.raw`\bpodleg(?:a|aja|ac)\b.*\b(?:komu|pod kogo|pod kim|ktor\w+)\b|\bczy\b.*\bpodleg(?:a|aja)\b|\bpodleglosc\w*`,
  String.raw`\bpod (?:kim|kogo|kogos|co|czym|czyi\w*|czyj\w*|(?:ktor|jak)\w+ (?:z )?(?:zastepc\w*|z-?c\w+|dyrektor\w*|wicedyrektor\w*))\b`,
  String.raw`\bkto (?:(?:jest|stoi|siedzi|tam|bezposrednio|wyzej|dalej|zaraz|wprost|to|w hierarchii) ){0,3}(?:po)?nad\b(?! (?:czym|tym)\b| \w+ (?:czuwa|panuje|pracuj|nadzor|kontrol|glow))`,
  String.raw`\bkto\b(?: \w+){0,2} (?:po)?nad (?:nimi|nim|nia|tym (?:referat|oddzial|zespol|dzial)\w*)(?= (?:jest|stoi|siedzi)\b|[ ,]*[?.!]|$)`,
  String.raw`\b(?:po)?nad (?:nimi|nim|nia|\w+) (?:jest |stoi |siedzi )?kto\b|^a (?:kto )?nad (?:nimi|nim|nia|tym\w*)\b`,
  String.raw`\bkto\b(?: (?:to|jest|byl|bedzie|ma|byc|tu|tam|ich|jego|jej|dla|u|nich|wszystkich|tym|tych|bezposredni\w*|glown\w*|sluzbow\w*|formaln\w*)){0,5} (?:szef|przelozon|zwierzchni|boss)\w*\b(?! (?:\w+ )?projekt)`,
  String.raw`\b(?:wspoln\w+|t\w{1,3} sam\w*|jed(?:en|n\w+)) (?:\w+ )?(?:szef|przelozon|zwierzchni|boss|pion|zastepc(?!z)|wice)\w*`,
  String.raw`\breports? (?:directly |straight |right )?to\b|\bwhom? (?:does|do)\b.*\breport\b|\bczyj\w* (?:to |jest )?pion\b|\bwho(?:'s| is| are)? (?:the )?(?:direct )?(?:superior|boss|supervisor|line manager|manager|head)\b|\bwhose boss\b`,
  String.raw`\b(?:who|whom|what|who's|whos)\b(?:.* (?:is|are|sits|stands))? (?:directly )?(?:above|over)\b|\bbelongs? to\b|\banswers? to\b`,
  String.raw`\bw (?:jakim|ktorym|czyim)(?: (?:to|oni|one|ona|jest|sa|siedza|siedzi)){0,2} (?:oddziale|pionie)\b|\b(?:which|what) division\b`,
  String.raw`\bdo (?:jakiego|ktorego) (?:oddzialu|pionu)\b(?: \w+){0,3} (?:nalez|wchodz|przypis|podleg|wlicz|zalicz)\w*|\bnalez\w* do (?:jakiego|ktorego) (?:oddzialu|pionu)\b`,
  String.raw`\bw czym (?:to |oni |one |ona |on )?(?:siedz|jest|sa|miesci|miesz)\w*|\bgdzie\b.*\bw (?:struktur|hierarchi)\w*`,
  String.raw`\bprzed (?:kim|ktor\w+|jak\w+|(?:bezposrednio |samym )?dyrektor\w*)\b|\bkomu (?:\w+ ){0,2}(?:melduj|odpowiada)\w*|\b(?:mam|macie|maja?) nad (?:glowa|soba)\b`,
  String.raw`\b(?:po)?nad (?:nim|nia|nimi|glowa)\W*$|\bu kogo na dywanik\w*|\bpiecz\w+ nad (?:dzial|referat|oddzial|zespol|ekip|komork|stanowisk)\w*|\bkto ma pod soba (?:referat|oddzial|stanowisk|zespol)\w*`,
  String.raw`\bwyzej (?:od|niz)\b|\bwyzej w (?:struktur|hierarchi)\w*|\bczyi\w* (?:to )?(?:ludzi|podwladn|podlegl)\w*`,
]
export const SUPERIOR = new RegExp(ABOVE.join('|'))

/** "przełożony IT-04-2", "ich szef": a superior, when nothing else is said. */
export const SUPERIOR_NOUN =
  /\b(?:przelozon|zwierzchni|boss)\w*|\bszef\w*\b(?! (?:\w+ )?projekt)|\b(?:superior|supervis\w+|managers?)\b/

/** Somebody who leads, whoever it is: "jakiś wiceszef", "boss", "najważniejszy". */
export const LEADER = String.raw`(?:zastepc(?!z)\w*|z-?c\w{1,3}|wice\w*|dyrektor\w*|szef\w*|boss\w*|przelozon\w*|zwierzchni\w*|najwazniejsz\w*|deput\w+|director\w*)`

/** "pod jakimś zastępcą", "u samego dyrektora", "mają nad sobą wiceszefa", "zastępca czy dyrektor": which one is left open. */
export const UNDER_SOME_LEADER = new RegExp(
  [
    String.raw`\b(?:pod|u)(?: (?:jakims|jakiegos|ktorym\w*|ktoregos|kims|sam\w+|bezposrednio)){1,2} ${LEADER}`,
    String.raw`\bnad soba\b.*\b${LEADER}|\b${LEADER}\b.*\bnad soba\b`,
    String.raw`\b${LEADER}(?: \w+){0,2},? (?:czy|albo|lub|or)(?: \w+){0,3} ${LEADER}`,
  ].join('|'),
)

/** "częścią czego", "w skład czego", "w ramach którego oddziału", "parent unit": asked of a part of an Oddział. */
export const WHAT_WHOLE = new RegExp(
  [
    String.raw`\b(?:czescia|czesc|sklad\w*|ramach|obrebie) (?:czego|czyj\w*|what)\b|\bczyj\w+ (?:\w+ )?czesci\w*`,
    String.raw`\b(?:w ramach|w obrebie|czesc|czescia|w sklad\w*) (?:jaki\w+|ktor\w+) (?:\w+ )?(?:oddzial|pion|jednost|komor|calosc)\w*`,
    String.raw`\b(?:parent|nadrzedn\w+)\b|\bwieksz\w+ (?:jednost|komor|calosc|struktur)\w*`,
    String.raw`\b(?:jaki|ktory) (?:to |jest )?(?:oddzial|pion)\W*$`,
  ].join('|'),
)

/** "samodzielna komórka czy część oddziału?": whether it is a part of something. */
export const STANDS_ALONE = /\b(?:samodzieln|osobn|oddzieln|odrebn|niezalezn|standalone|separate|independent)\w*/
export const IS_PART = /\b(?:oddzial|czesc|kawal|fragment|wieksz|sklad|part|division)\w*/

/** "w jakimś oddziale" */
export const IN_SOME_WHOLE =
  /\b(?:jakims|jakiegos|ktorym\w*|ktoregos|jakas|any|some|a) (?:\w+ )?(?:oddzial|division)\w*|\boddzial\w* jaki(?:m|ego)s\b/

/** "do którego oddziału z tym": for a part of one, which one that is. */
export const WHICH_WHOLE = /\bdo (?:jakiego|ktorego) (?:oddzialu|pionu)\b/

/** "który zastępca ma pod sobą pieniądze", "u którego z zastępców": which of those above is over something. */
export const WHICH_ABOVE =
  /\bktor\w+ (?:z )?(?:\w+ )?(?:zastepc\w*|z-?c\w{1,3}|wice\w*|dyrektor(?:ow|a|em|owi)?)\b|\b(?:pod|u|do) jak\w+ (?:zastepc\w*|z-?c\w{1,3}|wice\w*)|\bkto z (?:\w+ )?(?:zastepcow|wicedyrektorow|dyrekcji|dyrektorow)\b|\b(?:which|what) (?:\w+ )?(?:deputy|director)\b/

/** "który zastępca nadzoruje", "kto kieruje": said of a unit, but also of matters; "zastępczy" is no deputy. */
export const LEADS =
  /\b(?:ktor\w+|jaki|kto)\b.*\b(?:zastepc(?!z(?!yni))\w*|z-ca|dyrektor\w*|wice\w*)\b.*|\bkto\b.*\b(?:nadzoruje|kieruje|rzadzi|szefuje|zarzadza|stoi na czele|dowodzi)\b|\bwho (?:runs|leads|manages|heads)\b/

/** "co podlega", "kogo ma pod sobą", "jakie komórki nadzoruje" */
export const SUBORDINATES =
  /\b(?:pod soba|podleg\w*|podwladn\w*|podporzadkowan\w*|nadzoruj\w*|nadzor\w*|kieruj\w*|rzadzi\w*|siedzi pod|jest pod|sa pod|pod nim|pod nia|nalez\w* do|ma w pionie|reports? (?:directly |straight |right )?to|under|(?:ktore|co|kto) odpowiada\w* (?:\w+ )?przed|what .*(?:supervise|oversee|manage|head|run)s?)\b/

/** "z czego się składa", "co wchodzi w skład", "jakie stanowiska są w" */
export const COMPOSITION =
  /\bsklad\w*\b|\bzloz\w+ (?:sie )?z\b|\bdziel\w* sie\b|\bsie dziel\w*|\bsub-?units?\b|\bchildren\b|\bpodzielon\w*|\bwchodz\w+ w\b|\b(?:jaki\w*|ktor\w*|co|ile|kto)\b.*\b(?:nalez\w+|wchodz\w+|jest|sa|znajduj\w*|funkcjonuj\w*|dziala\w*|ma|licz\w*|miesc\w*|w ramach)\b.*\b(?:oddzial\w*|centrum|coi|struktur\w*|it-?\d\S*)|\bstruktura\b|\bkomorki (?:wewnetrzne|organizacyjne) (?:centrum|coi|oddzialu)|\b(?:consists?|made up|makes? up|part of)\b|\b(?:positions?|posts?|units?|teams?|sections?|members)\b.*\b(?:in|inside|within|of|under)\b.*\b(?:division|department|it-?\d)/

/** "ilu", "ile", "liczba" */
export const COUNT = /\b(?:ile|ilu|iloma|liczb\w*|how many)\b/

/** "wymień wszystkie referaty", "lista oddziałów" */
export const LISTS =
  /\b(?:wymien\w*|lista|liste|wykaz\w*|spis\w*|wszystkie|jakie sa|list)\b.*\b(?:referat\w*|oddzial\w*|stanowisk\w*|komor\w*|zastepc\w*|units)\b/

/** "jaki symbol ma", "kod referatu" */
export const CODE =
  /\b(?:kod(?:u|em|y)?|symbol\w*|oznaczeni\w*|skrot\w*|numer komorki|znak (?:sprawy|komorki|referatu)|code)\b/

/** "jak się nazywa", "co to za komórka" */
export const NAME =
  /\b(?:jak (?:sie )?(?:to )?(?:nazyw\w*|brzmi)|nazw[aey]\w*|pelna nazwa|co (?:to )?(?:jest |znaczy |oznacza |kryje )|co to za|rozwin\w*|kto to(?: jest)?|what is|pod (?:tym )?(?:kodem|symbolem))/

/** "czym się zajmuje", "zakres działania", "zadania" */
export const REMIT =
  /\b(?:co|czym)\b.*\b(?:rob\w+|zajm\w+|porabia\w*|nalezy|naleza|odpowiada\w*|lezy|leza|para\w*|wykonuj\w*|obsluguj\w*)|\bza co\b|\b(?:zakres\w*|zada[nm]\w*|zadnia|obowiaz\w*|kompetencj\w*|rol[aeio]\w*|funkcj\w*|robia|zajmuj\w*)\b|\bpo co\b|\bdo czego (?:jest|sa|sluz\w*)|\bwhat (?:does|do)\b|\bopis\w*\b/

/** What a unit does, asked of nobody and nothing else: "czym się zajmują", "od czego są", "co mają w papierach". */
export const REMIT_OF_UNIT =
  /\b(?:co|czym)\b(?: \w+){0,5} (?:robi|robia|zalatwia|zalatwiaja|zajmuj[ea]|ogarnia|ogarniaja|porabia|porabiaja|odpowiada|odpowiadaja|para|paraja|wykonuj[ea]|ma|maja|moze|moga)\b|\bza co\b(?: \w+){0,4} (?:\w*powiada\w*|sa|jest)\b|\b(?:od|do) czego\b(?: \w+){0,4} (?:jest|sa|sluz\w*)\b|^(?:.*, ?)?(?:od|do) czego (?:to |jest |sa |ten |ta |ci |te )|\bpo co\b(?: \w+){0,4} (?:jest|sa|istniej\w*|komu)\b|\bz czego\b(?: \w+){0,4} rozlicz\w*|\bzakres\w* (?:dzialani|zadan|obowiazk|kompetencj|czynnosc|prac)\w*|\bjak(?:i|ie|a) (?:maja |ma |sa |jest )?(?:zada|obowiazk|kompetenc|rol|funkcj|zakres)\w*|\bwhat (?:does|do|is|are)\b.*\b(?:do|responsible|deal|handle|for|duties|remit|tasks)\b|\bwhat\b.*\b(?:duties|tasks|responsibilit\w+|remit)\b|\bczym (?:sie )?rozni\w*|\b(?:czyli|to|to jest) co\b|\bczego\b.*\boczekiwac\b|\bco\b(?: \w+){0,3} zalatwi\w* (?:w|u)\b|\bz (?:jakimi|czym)\b.*\bdo (?:referat|oddzial|stanowisk|komork)\w*|\b(?:ktor|jak)\w+ paragraf\w*\b.*\b(?:zada|obowiaz|zakres|opis)\w*|\bco to za (?:ludzie|referat|oddzial|komork|zespol|jedn)\w*/

/** "co jeszcze", "a poza tym" */
export const WHAT_ELSE =
  /\b(?:co|czym|jakie)\b.*\b(?:jeszcze|poza tym|oprocz tego|poza|nich lezy|naleza?\w* do (?:ich|nich|niego|niej))\b|\bich (?:zada\w*|zakres\w*|obowiaz\w*)/

/** "pion" */
export const DIVISION = /\bpion(?:u|ie|em|y|ow|ach)?\b/

/** "gdzie to jest zapisane?", "pokaż ten przepis", "z czego to wynika": asked of the last answer. */
export const WHERE_WRITTEN =
  /\b(?:ten|tego|tym|jaki|jakim|ktory|ktorym|pokaz|przytocz|zacytuj)(?: \w+){0,2} (?:przepis|paragraf|punkt|punkc|ustep)(?:u|ie|em)?\b|\bgdzie (?:to |tak )?(?:jest |stoi )?(?:to )?(?:zapisan\w*|napisan\w*|pisze)\b|\b(?:skad|z czego) (?:to |tak )?wynika\b|\bskad (?:to |o tym |ta )?(?:wiesz|wiecie|wiadomo|informacj\w*)|^(?:a )?(?:jaka |jaki )?(?:podstawa(?: prawna)?|zrodlo|cytat|zacytuj\w*|przytocz\w*|przepis|paragraf|punkt)\W*$/

/** The word for the act in front of us; a duty about acts in general uses the plural or another verb. */
export const THIS_ACT =
  /\b(?:zarzadzeni[eaum]\w{0,2}|zarzadznei\w*|akt(?:u|em)?(?: prawn\w+)?|dokument(?:u|em)?|przepis(?:u|y|ow)?|regulamin\w*|rozporzadzeni\w*|ordinance|the act|podzial\w* (?:na )?(?:komor\w*|coi|centrum))\b/

/** "na czas projektu", beside somebody's superior or moving him. */
const FOR_PROJECT = String.raw`\bna (?:czas|potrzeby|okres) (?:\w+ ){0,2}projektu\b`
const MOVED = String.raw`\b(?:szef|przelozon|podleg|podporzadk|przestaw|przesun|przenie|oddeleg|pod (?:kogo|kim|inn))\w*`

/** That somebody is put under somebody else than the structure says. */
const OTHER_SUBORDINATION = new RegExp(
  [
    String.raw`\bzarzadzeni\w* wewnetrzn\w*`,
    String.raw`\b(?:inn|zmien|zmian|przestaw|przepisa|oddeleg|deleg)\w*(?: \w+){0,3} podleglosc\w*|\bpodleglosc\w*.*\bprojek\w*`,
    `${FOR_PROJECT}.*${MOVED}|${MOVED}.*${FOR_PROJECT}`,
  ].join('|'),
)

/** Rows are tried in order; the first whose pattern matches names the fact. */
export const ACT_TOPICS = [
  ['length', /\b(?:ile|ilu|liczb\w*|how many|how long)\b(?: \w+){0,4} (?:paragraf|punkt|artykul|ustep|przepis|stron|section|paragraph|article|pages?)\w*/],
  ['place-in-office', /\bczy (?:to |cale |nasze |wasze |samo ){0,2}centrum\b.*\b(?:wydzial\w*|jednostk\w*|komork\w*)|\bczym (?:\w+ ){0,2}jest (?:\w+ ){0,2}centrum\b|\bcentrum\b(?: \w+){0,3} (?:wydzial|jednostka|komorka) czy\b|\bna prawach wydzialu\b|\bco to (?:jest |za )(?:\w+ ){0,2}centrum\b|\bna jakich prawach\b|\b(?:status|rang)\w*\b.*\bcentrum\b|\bcentrum\b.*\b(?:status|rang)\w*/],
  ['exceptions', OTHER_SUBORDINATION],
  ['former-name', /\bnazyw\w*\b.*\b(?:wczesniej|dawniej|kiedys|przedtem)\b|\b(?:wczesniej|dawniej|kiedys|przedtem)\b.*\bnazyw\w*|\b(?:dawn|poprzedni|star)\w* nazw\w*|\b(?:former|old|previous) name\b/],
  ['annex', /\b(?:zalaczni\w*|schema[tc]\w*|organigram\w*|rysun(?:ek|ku|kiem|ki)|obrazek|obrazk\w*|diagram\w*|drzewk\w*|graf(?:ik\w*|u)?|wykres\w*|annex|chart|diagram)\b/],
  ['legal-basis', /\bpodstaw\w* prawn\w*|\bna (?:jakiej|czyjej|ktorej) podstaw\w*|\bna podstawie (?:czego|jaki\w*|ktor\w*)|\bz mocy (?:jakie\w*|ktore\w*)|\bz (?:jakie|ktore)\w+ (?:przepis|ustaw|artykul)\w*|\blegal basis\b|\b(?:jak|ktor)\w+ (?:ustaw|artykul|(?:paragraf|przepis)\w* ustaw)\w*|\bdzienni\w* ustaw\b|\bart(?:ykul\w*)? ustaw\w*|\bustaw\w*\b.*\b(?:opart|oparl|powola|przywola)\w*/],
  ['signature', /\bpodpisa(?:l\w*|n(?!i)\w*)|\bkto (?:\w+ ){0,3}podpisuje\b|\bczyj\w* (?:\w+ ){0,3}(?:podpis|nazwisko|parafk\w*)|\b(?:podpis|nazwisko|parafka) (?:\w+ )?(?:pod|na (?:koncu|dole)|zarzadzeni\w*)|^(?:a )?(?:ten )?podpis\W*$|\bpodpisujac\w*|\bsygnowa\w*|\bsign(?:ed|s|atory|ature)\b/],
  ['repealed-act', /\bobowiazywal\w* (?:wczesniej|przedtem|kiedys|poprzednio|dawniej)\b|\b(?:wczesniej|przedtem|kiedys|dawniej|poprzednio) obowiazywal\w*|\buchyl(?:a|ono|one|on\w*|il\w*)\b|\b(?:u|s)?trac\w* (?:moc|waznosc)|\b(?:u|s)tracilo\b|\bzastap\w*|\bzastepuj\w*|\bpoprzedni\w*|\bwczesniejsz\w*|\bprzedtem\b|\bstar(?:e|y|ym|ego)\b|\bdawn\w*|\bprzed (?:nim|tym|\d+\/\d+)\b|\b(?:jak|ktor)\w+ zarzadzeni\w+\b.*\b(?:wczesniej|przedtem|dotychczas\w*|dotad|dawniej|kiedys|poprzednio)\b|\bprzed (?:tym |tego )?(?:obecn|obowiazujac|aktualn|now)\w*|\bzanim (?:to |ten |je |go |\w+ )?(?:weszl|wyda|uchwal|powsta|wprowadz|zaczel)\w*|\bbefore (?:this|it|that|the (?:current|present|new))\b|\b(?:do kosza|do lamusa|na smietnik)\b|\bwylecia\w*|\bskasowa\w*|\banulowa\w*|\buniewaznion\w*|\bznies(?:ion|iono)\w*|\bzniosl\w*|\bprzest\w+ (?:\w+ )?(?:obowiaz|dziala)\w*|\bnie(?:aktualn|wazn)\w*|\b(?:juz )?nie obowiazuj\w*|\bwygas\w*|\bw miejsce (?:czego|jaki\w*|ktor\w*)|\bzamiast (?:czego|jaki\w*|ktor\w*)|\brepeal\w*|\b(?:previous|old|former|earlier)\b|\bsprzed\b|\breplac\w*|\bsupersed\w*/],
  ['entry-into-force', /\bobowiazuj\w*|\b(?:wejsc|we?sz|wchodz|wejd)\w*(?: \w+){0,2} w zycie\b|\bod kiedy\b|\bod (?:jakie|ktore)(?:go|j) (?:dnia|momentu|daty|chwili)\b|\bdata wejscia\b|\bmoc\w* obowiazuj\w*|\bwazn\w*|\bzacz(?:elo|yna|al|ela|elo|ely|nie|elo sie) (?:dzialac|obowiazywac)\b|\bin force\b|\beffective\b|\b(?:takes?|took|come|came) (?:into )?(?:effect|force)\b|\bsince when\b/],
  ['source-address', /\b(?:gdzie\b.*\b(?:o?publik\w*|oglosz\w*|znajde|przeczyt\w*|tresc|tekst|pobra\w*|wisi)|link\w*|adres\w*|pelny tekst|calosc)\b/],
  ['issuer', /\b(?:kto (?:je |go |to )?(?:wydal\w*|wprowadzil\w*|ustanowil\w*|ustalil\w*|wystawil\w*|przyjal\w*|oglosil\w*)|czyje (?:to )?(?:jest )?(?:to )?zarzadz\w*|wydan\w* przez|who issued)\b/],
  ['title', /\b(?:tytul\w*|co to za (?:zarzadz\w*|akt|dokument)|w sprawie czego|w (?:jakiej|ktorej) sprawie|czego dotyczy|o czym (?:jest|mowi)|jak (?:sie )?nazywa)\b/],
  ['number-and-date', /\b(?:numer\w*|nr|sygnatur\w*|dat[aey]|z (?:jakiego|ktorego) dnia|kiedy|z kiedy|what number|date|number)\b/],
] as const // prettier-ignore

/** Topics that say by themselves that the act is meant. */
export const SELF_EVIDENT_TOPICS: Partial<Record<ActTopic, RegExp>> = {
  'entry-into-force':
    /\b(?:wejsc|we?sz|wchodz|wejd)\w*(?: \w+){0,2} w zycie\b|\bod kiedy (?:to |ono )?(?:obowiazuj\w*|jest wazne)|\bod kiedy(?: (?:sa|mamy|dzialaja))? t(?:e|en|aki\w*) (?:zasad|przepis|regul|podzial|struktur)\w*|\bkiedy (?:to |ono )?weszlo\b/,
  'repealed-act':
    /\b(?:jak|ktor)\w+ zarzadzeni\w+\b.*\b(?:wczesniej|przedtem|dotychczas\w*|dotad|poprzednio)\b|\b(?:u|s)?trac\w* moc\b|\b(?:zarzadzeni|akt)(?:e|em|u)? (?:sprzed|przed (?:obecn|now))|\b(?:poprzedni|star|dawn|wczesniejsz)\w{1,3} (?:zarzadzeni(?:e|em|u)|akt(?:u|em)?)\b/,
  'former-name': /\bnaz\w*\b.*\bcentrum\b|\bcentrum\b.*\bnaz\w*/,
  'place-in-office': /\bcentrum\b|\bna prawach wydzialu\b/,
  exceptions:
    /\bzarzadzeni\w* wewnetrzn\w*|\b(?:inn|zmien|zmian)\w*(?: \w+){0,2} podleglosc\w*|\bna (?:czas|potrzeby|okres) (?:\w+ ){0,2}projektu\b/,
  annex:
    /\b(?:schema[tc]|diagram)\w* organizacyjn\w*|\bstruktur\w*\b.*\b(?:schema[tc]|rysun|diagram|obraz|graf)\w*|\borganigram\w*|\bzalacznik\w* do (?:\w+ )?zarzadz|\bschemat\w*,? (?:rysun|graf)|\b(?:rysun|schema[tc]|diagram|obraz|drzewk|graf|wykres)\w*\b.*\b(?:kto (?:\w+ )?(?:pod|nad) (?:kim|kogo)|kto komu|kto za co|struktur\w*|podleglosc\w*|hierarchi\w*)|\b(?:rysun|schema[tc]|diagram|obraz|drzewk|graf)\w*\b.*\b(?:komork|referat|oddzial|jednost)\w*\b.*\b(?:pouklada|ulozon|powiaza|polaczon)\w*|\borg(?:anisation|anization|anizational)? ?chart\b/,
  'legal-basis':
    /\b(?:jak|ktor)\w+ (?:artykul|przepis|ustaw)\w*(?: \w+){0,5} (?:podstaw|opar|pozwol|pozwal|upowazn|uprawn)\w*|\bdzienni\w* ustaw\b|^(?:(?:a|i|jaka|podaj|prosze|poprosze) )*podstaw\w* prawn\w*\W*$|\bpodstaw\w* prawn\w* (?:tego|zarzadz|aktu|podzial|dzialania centrum)|\b(?:jakiej|czyjej|ktorej) podstaw\w*(?: prawn\w*)? (?:to |je )?(?:wydan|powsta|uchwal|obowiaz)\w*/,
  signature:
    /\b(?:to|je|ten akt|tu)\b(?: \w+)? podpisa\w* (?:\w+ )?prezydent|\bpodpisa\w*(?: \w+){0,2} pod (?:tym|nim)\b|\bpod (?:tym|nim)\b(?: \w+){0,2} podpis\w*|\bczyj\w* (?:\w+ ){0,2}(?:podpis|nazwisko)(?: \w+)? (?:pod|na (?:koncu|dole))\b|^(?:a )?kto (?:(?:to|je|sie|w ogole|wlasciwie|tak) ){0,3}podpisal\w*(?:,? (?:czy )?(?:sam )?(?:prezydent|zastepca|dyrektor)\w*)?\W*$/,
  'source-address': /\bgdzie (?:to|je) (?:\w+ )?(?:o?publikow|oglosz|wisi)\w*/,
}

/** "nie działa", "padło", "zepsuło się": a failure, which the first line of support registers. */
export const FAILURE =
  /\bbrak\w* (?:internetu|sieci|dostepu|sygnalu|zasiegu|polaczenia|lacznosci|dzwieku|obrazu)\b|\bnie (?:moge|mozna|da sie|chce|chca|chodzi(?! (?:mi|nam|tu|o)\b)|dziala\w*|laczy\w*|dochodz\w*|drukuj\w*|loguj\w*|otwiera\w*|wlacza\w*|uruchami\w*|wchodzi|wczytuj\w*|laduj\w*|wyswietla\w*|odpala\w*|widzi|reaguj\w*|(?:ma|mam|mamy|maja) (?:internetu|sygnalu|sieci|polaczenia|zasiegu|dzwieku|obrazu)|slychac|wydaj\w*|odpowiada)\b|\b(?:awari\w*|zeps[uo]\w*|padl\w*|pada(?!c)\w*|lezy|siadl\w*|zawies\w*|wiesz\w*|zaci[ae]\w*|uszkodz\w*|popsu\w*|error\w*|blad\w*|bled\w*|usterk\w*|krzyczy|rozlacza\w*|zrywa\w*|miga\w*|gluch\w*|stanel\w*|down|broken|crash\w*|wywala\w*|wysypa\w*|zablok\w*|muli|laguje|wyrzuca|ledwo (?:dziala|dyszy|zipie|ciagnie|chodzi)|wciaga papier|tnie sie|kreci sie)\b/

/** "program do geodezji", "wifi w sali ślubów": the tool is the matter, whatever it is for and wherever it stands. */
export const TOOL_OF =
  /\b(?:program|aplikacj|apk[aie]|system|modul)\w*(?: (?:do|od|dla) |,? (?:w|z|przez) ktor)|\b(?:drukark|skaner|komputer|wi-?fi|internet|siec)\w* (?:w|we|na|przy|u) (?:sali|pokoju|wydzial\w*|referac\w*|kasie|holu|sekretariacie|okienk\w*|poczekalni|dziale)\b/

/** Turns that ask nothing about the act, as the whole message. */
export const SMALL_TALK = [
  ['greeting', /^(?:(?:hej\w*|czesc|siema\w*|elo|halo|witam\w*|witaj\w*|dzien dobry|dobry(?: wieczor)?|dobry wieczor|serdecznie|ponownie|wszystkich|hi|hello|good (?:morning|evening))[\s!.,:)]*)+$/],
  ['thanks', /^(?:(?:ok\w*|super|dobr[aze]+|no|to|a|bardzo|serdecznie|pieknie|wielkie)[\s,.!]*)*(?:dzieki|dziekuj\w*|dzieks|thx|thanks?(?: you)?|podziekow\w*)(?:[\s\w!.,:)]{0,30}|(?!.*\b(?:kto|kogo|komu|gdzie|jak|czy|co|a|ale|jeszcze|tylko|nie|ktor\w+|who|where)\b)[\s\w!.,:)]{0,80}|[\s,.!]+(?:za wszystko|(?:juz )?nic|to (?:juz )?wszystko|wszystko jasne|na razie|nara|pa|do \w+|milego)\b[\s\w!.,:)]{0,40})$/],
  ['farewell', /^(?:(?:ok\w*|dobra|no|to)[\s,.!]*)*(?:do widzenia|pa+|papa|na razie|narazie|nara|do (?:zobaczenia|jutra|uslyszenia)|dobranoc|trzymaj sie|pozdrawiam|bye|milego (?:dnia|popoludnia|wieczoru|weekendu)|czesc i czolem)[\s!.,:)]*$/],
  ['help', /^(?:pomoc\w*|pomocy|help|info\w*|instrukcj\w*|menu|start|\?+|co (?:ty )?(?:potrafisz|umiesz|robisz)|jak (?:to |sie )?(?:dzialasz|dziala|cie uzywac|z ciebie korzystac)|o co (?:moge|mozna) (?:cie )?(?:pytac|zapytac)|kim (?:ty )?jestes(?:[\s,]+(?:i )?kto cie \w+)?|kto (?:cie|ciebie) (?:\w+ )?(?:zaprogramowal|stworzyl|napisal|zrobil|wymyslil)|(?:czy )?(?:ty )?jestes (?:botem|robotem|czlowiekiem|maszyna|ai|sztuczna inteligencja|chatem gpt|chatgpt)(?: czy \w+)?|(?:who|what) are you|are you (?:chatgpt|a (?:bot|robot|human|machine)|human|an ai|ai)(?: or \w+)?|what can you do)[\s!?.]*$/],
  ['remark', /^(?:(?:no|a|to|i|ale|juz|wszystko|calkiem) )*(?:ok\w{0,2}|okej\w*|oki|k|tak|nie|nie nie|no|nope|yes|yep|yeah|sure|aha+|acha|ah+a|mhm+|hm+|ehe|jasne|rozumiem|kumam|zrozumiano|zrozumial\w*|wiem|spoko|luz|git|gites|super|ekstra|swietnie|fajnie|brawo|pieknie|extra|great|cool|nice|dobr[aeyz]e?|w porzadku|zgoda|niewazne|nic|nic takiego|test\w*|lol|xd+|(?:ha){2,}h?|(?:he){2,}h?|sor+y|sorki|przepraszam|pomylka|serio|naprawde|wow|o kurde|ojej|hura|prosze|gotowe|dziala|juz dziala|nie trzeba|nieaktualne|i co|no i co|i tyle)(?:[\s,]+(?:ok|dobra|jasne|super|rozumiem|tak|nie|no|wiem|juz|to|dalej|teraz))*[\s!?.,:;)(]*$/],
] as const // prettier-ignore

/** A follow-up points back: "a oni", "ich szef", "tam", "te same". */
export const POINTS_BACK =
  /^(?:a|i|no a|ale a)\b|\b(?:oni|one|ich|im|nimi|nich|niego|nim|nia|niej|jej|jego|tam|ta komork\w*|ten referat|tego referatu|tym oddzial\w*|ten oddzial|ten zespol|tej komorki|te stanowiska|they|their|them)\b/

/** "telefon?", "jak się z nimi skontaktować" */
export const CONTACT =
  /\b(?:telefon\w*|tel|numer(?: telefonu)?|e-?mail\w*|mail\w*|adres\w*|kontakt\w*|skontaktow\w*|zadzwon\w*|dodzwon\w*|napisac|godzin\w*|pokoj\w*|gdzie (?:siedz\w*|sa|ich znajd\w*)|phone|contact)\b/

/** Words that ask about structure or about a unit, as lemmas: what is left of a question without them is its matter. */
export const STRUCTURE_LEMMAS: ReadonlySet<string> = new Set(
  `ds spraw referat oddział stanowisko komórka zespół dział jednostka biuro urząd dyrektor zastępca
  wicedyrektor kierownik koordynator szef przełożony zwierzchnik podlegać podległy podwładny podporządkowany podległość bezpośrednio bezpośredni służbowo
  podporządkować kierować nadzorować rządzić kod symbol oznaczenie skrót nazwa nazywać pion zadanie zakres działanie działać obowiązek
  kompetencja rola funkcja robić zajmować skład składać wchodzić wchodzący struktura wewnętrzny organizacyjny liczba konkretnie
  leżeć podwładny informatyk
  dokładnie właściwie główny miejski pierwszy drugi trzeci wyżej podać wykaz lista wymienić wymień wymien wymiana wypisz podaj pokaż proszę prosić informacja centrala ludzie
  pani pan ekipa unit team department what does do which code report who name director deputy head the centre center
  i ii iii iv stać siedzieć trzymać odpowiadać zajmować poskarżyć skarga skarżyć żyć papier wspólny jeden nadrzędny above boss superior over supervise belong któryś
  działalność krótko skrótowo szefostwo kierownictwo dyrekcja szukać człowiek osoba rozwinąć rozwiń rozwin pieczę piecza głowa dywanik meldować raportować lądować branch chief charge sub subunit consist made parent część rama obręb większy calość funkcjonować figurować brzmieć pełny wiceszef boss dowodzić wyższy wysoce wysoko raz numer czyli parę wicedyrektor whose child children first second third responsible lead manage run   hierarchia czele nadzór praca pracować komu czyj samodzielny wszystkie wszystek cały należeć znaczyć oznaczać oznaczyć opis opisać gdzie spisać określić
  podpadać podchodzić wprost pominąć pomijać samodzielnie osobny oddzielny odrębny niezależny kawałek fragment większy większego większej wskazywać wskazać
  standalone separate bigger larger division divisions section sections position positions posts inside within show make makes up standalon
  środek sąsiadować straight sit sits under`.split(/\s+/),
)

/** A pronoun that stands for the matter of the last answer: "kto śledzi ich przebieg", "przestrzegać tych zasad". */
export const MEANS_LAST_MATTER = /\b(?:ich|je|tych|tego|tej|tym|nich|niego|niej|to samo|them|it|those)\b/

/** The Centrum itself is addressed, or its people: "u was", "w COI", "wasi informatycy", "nasz człowiek". */
export const OWN_OFFICE =
  /\b(?:centrum|coi|(?:w|z|do) it|informaty\w+|programist\w+|wasz\w*|wasi|u was|panstwa|panstwu|nas[zi]\w* (?:czlowiek\w*|ludzi\w*|chlopak\w*))\b/

/** "napisz wiersz", "wyślij maila": something for the bot to do; "podaj" and "wymień" ask for an answer. */
export const ORDERS =
  /\b(?:napisz|wyslij|przetlumacz|opowiedz|policz|oblicz|przelicz|przypomnij|zadzwon|zarezerwuj|zamow|stresc|wygeneruj|narysuj|zaspiewaj|zagraj|wymysl|udawaj|podaj (?:mi )?(?:swoje |jego |jej )?hasl\w*|zapomnij|z?ignoruj|ujawnij|odpowiadaj|ustaw (?:mi )?(?:budzik|alarm|przypomn\w*)|translate|ignore|pretend|write (?:me|a)|tell me a|sing)\b/

/** "moja firma", "jako rodzic", "domowy laptop": somebody speaks for himself, not for the office. */
export const FOR_ONESELF =
  /\b(?:moj|swoj|wlasn)\w* (?:wlasn\w+ )?(?:firm|sklep|dzialalnosc|mieszkani|auto|aut|samochod)\w*|\bjako (?:rodzic|mieszka|klient|pacjent|mama|mamie|tata|ojciec|matka)\w*|\b(?:dla|do|od) (?:syna|corki|zony|meza|mamy|taty|wnucz\w+|babci|dziadka)\b|\b(?:domow|prywatn)\w+ (?:\w+ )?(?:laptop|komputer|drukar|wifi|router|internet|pece|tablet|telefon|komor)\w*|\bdo domu\b/

/** Provisions that speak of the Centrum's own people, in the act's words. */
export const OWN_STAFF = /pracownik\p{L}+ (?:Centrum|IT)|spraw (?:osobowych|biurowych)|Dyrektora i Zastępców/u

/** "czy tylko referat X, czy my też", "każdy u siebie": it is asked whether a duty is everybody's. */
export const EVERYBODY =
  /\bczy (?:to )?tylko\b|\bto tylko spraw\w*|\b(?:my|nas|nam|mnie|inn\w+ (?:referat|komork|oddzial)\w*)\b[^.?!]{0,30}\b(?:tez|takze|rowniez)\b|\b(?:tez|takze|rowniez) (?:musi\w*|musz\w*|mamy|nas|my|dotyczy|obowiazuje)\b|\bkazd[yaey] (?:\w+ )?(?:sam\w*|u siebie|swoj\w*|z nas|musi|ma (?:obowiazek|sam))\b|\bwszyscy czy\b|\bczy (?:kazd\w+|wszys\w+)\b|\bsami (?:musimy|mamy)\b|\b(?:to|czy|tez) (?:ja |my )?mus(?:ze|imy)\b|\bmus(?:ze|imy)\W*$|^(?:a )?mus(?:ze|imy)\b(?!.*\b(?:kto|kogo|komu|gdzie)\b)|\b(?:moge|mozemy|wolno (?:mi|nam)) (?:\w+ )?(?:odmowic|sie nie zgodzic)\b|\beveryone|\beverybody|\beach unit\b/

/** "kto koordynuje", "komu oddać teczki": one who does it for the others, where each has a share. */
export const ASKS_FOR_ONE =
  /\bkoordyn\w*|\bcoordinat\w*|\b(?:komu|gdzie|do kogo|kto)\b[^.?!]{0,60}\b(?:oddac|zdac|zaniesc|przechow\w*|przyjmie|przyjmuje)\b|\b(?:oddac|zdac|zaniesc)\b[^.?!]{0,60}\b(?:komu|gdzie|do kogo)\b/

/** "kto ma przestrzegać": who obeys a rule is everybody, who watches over it may be one unit. */
export const OBEYS = /\b(?:przestrzega\w*|stosowac sie|podporzadkowac sie|comply|obey)\b/

/** Provisions that speak of handling failures, in the act's words. */
export const HANDLES_FAILURES = /awari/u
