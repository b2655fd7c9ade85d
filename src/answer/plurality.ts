/** Units in the plural, in any case but the singular ones: "komórki", "referatów", "zespołami". */
const UNITS =
  '(?:komor(?:ki|ek|kom|kami|kach)|referat(?:y|ow|om|ami|ach)|zespol(?:y|ow|om|ami|ach)|oddzial(?:y|ow|om|ami|ach)|jednost(?:ki|ek|kom|kami|kach)|ekip(?:y|om|ami|ach)?|dzial(?:y|ow|om|ami|ach)|team(?:y|ow|om|ami|ach))'

/** The same and Stanowiska, which is the name of a single unit as well. */
const UNITS_OR_POSTS = `(?:${UNITS}|stanowisk(?:a|om|ami|ach)?|stanowsika|osob(?:y|om|ami)?|ludzi)`

/** Whoever says so has heard of more than one. */
const HEARSAY =
  '(?:podobno|ponoc|pono|slysz\\w+|wiem|chyba|pewnie|mowi\\w*|mowia|zdaje sie|moze|rozumiem|heard|guess|probably)'

const MORE_THAN_ONE =
  '(?:nie tylko|nie jed\\w+|wiecej niz|niejed\\w+|par[eu]|kilk\\w+|dw[aoó]\\w*|dwie|obi[ea]|oba\\w?|oboje|more than one|several)'

const END = '(?=\\s*(?:[.,;:?!)–-]|$))'

/** "które komórki", "podaj wszystkich", "kto jeszcze", "chyba nie tylko jedni": everybody concerned is asked for. */
const PLURAL = new RegExp(
  [
    String.raw`\b(?:ktor[ey]|jaki[ec]h?|jakie|jacy|ktorych|ktorym|jakim|ile|ilu) (?:\w+ ){0,2}${UNITS}\b|\bktore stanowiska\b|\bw ilu (?:miejscach|komorkach|referatach)\b`,
    String.raw`\bwszystki(?:e|ch|m|mi) (?:\w+ )?${UNITS_OR_POSTS}\b|\bkogo wszystk\w+|\bco za (?:\w+ )?${UNITS}\b`,
    String.raw`\b(?:wszystkich|wszystkim|wszystkie|wszyscy)${END}`,
    String.raw`\bwszystk(?:ich|ie|im),? (?:prosze|podaj\w*|poprosze|po kolei|ktorzy|ktore|kto|co|naraz)\b`,
    String.raw`\bwszyscy,? (?:po kolei|prosze|co|ktorzy|kto)\b|\bkto(?: \w+)? wszyscy\b`,
    String.raw`\bkto(?: \w+){0,2} wszystko (?:sie )?(?:zajm|odpowiad)\w*`,
    String.raw`\b(?:peln\w+|cal[aey]|kompletn\w+|zamknieta) list\w+\b`,
    String.raw`\b(?:prosze o|poprosze|podaj\w*|dajcie|chce) (?:\w+ )?list[eay]\b|\bcala lista\b`,
    String.raw`\b(?:list[aey]|wykaz\w*|spis\w*) (?:wszystkich |tych )?${UNITS_OR_POSTS}\b`,
    String.raw`\bwszystki(?:e|ch) (?:kody|kodow|symbole|symboli|oznaczenia)\b`,
    String.raw`\bkomplet${END}|\bkomplet ${UNITS_OR_POSTS}\b`,
    String.raw`\b(?:wymien|wypisz|wylicz)(?:cie|ic|cie mi)?\b`,
    String.raw`\b${HEARSAY}\b[^.?!;]{0,30}\b${MORE_THAN_ONE}\b`,
    String.raw`\bnie tylko (?:jed\w+|${UNITS})\b|\bnie jed(?:na|en|ni|nego|nej)\b|\bwiecej niz jed\w+`,
    String.raw`\b(?:dwie|dwa|dwoch|dwoma|obie|obu|oba|obydwie|kilk\w+|pare|paru|wiecej niz jed\w+|niejed\w+|rozne|poszczegolne) (?:\w+ )?(?:${UNITS}|stanowisk(?:a|om|ami|ach)?)\b`,
    String.raw`\b(?:obie|obaj|oboje|obydwie|obydwaj)(?: od\b|${END})|\bobaj naraz\b`,
    String.raw`\bkto (?:\w+ )?jeszcze\b|\bjeszcze kto\b|\bktos jeszcze\b`,
    String.raw`(?:^|[.?!:–-] ?)(?:a |no )?ktorzy\b(?! (?:uzytkowni|urzedni|pracowni|radn|klien))`,
    String.raw`\bkazd[yaeą],? (?:kto|ktor\w+)\b|(?<!\bczy )\bkazd[aey]\w{0,2} (?:komork\w|jednostk\w|referat\w*|zespol\w*|oddzial\w*|stanowisk\w*)\b`,
    String.raw`\bjed\w+ (?:\w+ )?czy (?:\w+ )?(?:wiecej|kilk\w+|par[eu]|dw\w+)\b|\b(?:kazd\w+|obiema|oboma|obie|oba) z (?:nich|tych)\b`,
    String.raw`\b(?:peln\w+|cal\w+) (?:zestaw|wykaz|spis|sklad)\b|\bw liczbie mnogiej\b|\bpodwojnie\b`,
    String.raw`\bkto(?: \w+){0,4} (?:cokolwiek|cos wspolnego)\b|\b(?:ma|maja|bierze|biora) (?:\w+ )?udzial\b`,
    String.raw`\b${UNITS},? (?:ktore|ktorych|ktorym|co|od|maja|zajm\w+|odpowiad\w+|majace|realizujace|prowadzace)\b`,
    String.raw`\b${UNITS} \w+(?:acych|ace|acymi|acym|onych|anych)\b`,
    String.raw`(?<! (?:nowe|nasze|inne|moje|te) )\b${UNITS}$`,
    String.raw`\bkto (?:jest )?(?:za|od) co\b|\bdo kogo z czym\b|\bkto czym\b|\bkogo? (?:jedno|drugie)\b|\bkto (?:jedno|drugie)\b|\bkto i kto\b|\bzaleznie od\b|\bpo kolei\b`,
    String.raw`\bjedn(?:i|ych|ym)\b.{0,40}\bdrudzy\b|\bjedn(?:i|ych|ym)\b.{0,40}\bdrugich\b|\bjeden\b.{3,60}\bdrugi\b|\bkto jedna\b`,
    String.raw`\b(?:ma|maja) z tym do czynienia\b|\bmacza\w*\b|\bwspolnie\b`,
    String.raw`\bcalosc i czastk\w+|\b(?:zarowno|tak) .{3,80},? jak i\b`,
    String.raw`\b(?:dwie|dwa) (?:rzeczy|sprawy|tematy|kwestie|pytania)\b`,
    String.raw`\b(?:which|what) (?:\w+ ){0,2}(?:units|teams|departments|sections|offices)\b|\bwho else\b|\ball of (?:them|you)\b|\b(?:all|both) (?:the )?(?:units|teams|departments)\b|\bname (?:both|all|them)\b|\bmore than one\b|\bfull list\b|\bwho all\b|\beveryone (?:who|involved)\b|\btwo (?:things|questions|matters)\b`,
  ].join('|'),
)

/** "w ogóle kto", "nie wiem której", "całość": perhaps everybody concerned is meant, where the act names them together. */
const OPEN =
  /\bkto\b[^.?!]{0,25}\bw ogole\b|\bw ogole\b[^.?!]{0,12}\bkto\b|\bogolnie\b|\bnie (?:wiem|pamietam|powiem|mam pojecia),? (?:\w+ ){0,2}(?:jak|ktor)\w+|\b(?:niewazne|obojetne|bez wzgledu na to),? (?:na |z |w |od )?(?:jak|ktor)\w+|\bwhatever\b|\bany of\b|\bbez wzgledu na\b|\braz mi mowia\b|\braz .{3,40},? (?:a )?raz\b|\b(?:kazdy|wszyscy) (?:mnie )?(?:odsyla\w*|(?:mowi\w*|twierdz\w*) (?:co innego|inaczej))\b|\bi t(?:e|ych|ym|ymi)\b.{3,40}\bi\b/

/** How many units the wording of a question expects; `open` leaves it to the act. */
export type Expected = 'one' | 'open' | 'several'

/** What the wording of a folded question expects. */
export function expectedUnits(folded: string): Expected {
  if (PLURAL.test(folded)) return 'several'
  return OPEN.test(folded) ? 'open' : 'one'
}
