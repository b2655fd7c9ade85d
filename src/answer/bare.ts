import type { ActTopic } from './answer'

/** Wordings that mean what they say only as the whole message, matched against folded text. */
const whole = (wordings: string): RegExp =>
  new RegExp(String.raw`^(?:(?:a|i|no|to|prosze|poprosze) )*(?:${wordings})\W*$`)

const ACT = String.raw`(?: (?:to |tego |tym |w |do )?(?:zarzadzeni\w*|akt\w*))?`

/** Facts of the act for which nothing but the fact is named. */
export const BARE_FACTS: readonly (readonly [ActTopic, RegExp])[] = [
  [
    'repealed-act',
    whole(
      String.raw`(?:co|jakie|ktore)(?: zarzadzenie)? (?:to )?(?:uchyla|uchylono|uchylil[oi]?|zastepuje|zastapil[oi]?|zniesiono)${ACT}|(?:stare|dawne|poprzednie|uchylone)(?: zarzadzenie)?|co (?:bylo|obowiazywalo) (?:wczesniej|przedtem|poprzednio)`,
    ),
  ],
  ['issuer', whole(String.raw`kto (?:to |je )?(?:wydal|ustanowil|wprowadzil)${ACT}`)],
  ['signature', whole(String.raw`kto (?:to |je )?podpisal(?: i kiedy| kiedy)?${ACT}|podpis`)],
  [
    'annex',
    whole(
      String.raw`(?:jaki |gdzie |gdzie jest |(?:czy )?(?:jest|sa) (?:jakis |jakies |do tego )?|co jest w |co zawiera |co przedstawia )?(?:zalaczni\w*|schemat|organigram)(?: do)?${ACT}`,
    ),
  ],
  [
    'source-address',
    whole(
      String.raw`(?:gdzie (?:\w+ )?(?:znajde|znalezc|jest|przeczyta[cm]|pobra[cm]) )?(?:pelna |pelny |caly |cala )?(?:tresc|tekst|pdf|link|calosc)(?: do)?${ACT}`,
    ),
  ],
  [
    'entry-into-force',
    whole(
      String.raw`od kiedy|(?:czy )?(?:to )?(?:(?:jest )?(?:aktualne|wazne)|(?:jeszcze |nadal |dalej )?obowiazuje(?: jeszcze| nadal)?)${ACT}|kiedy weszlo${ACT}`,
    ),
  ],
  ['number-and-date', whole(String.raw`z (?:kiedy|jakiego dnia|jakiej daty)(?: to)?(?: jest)?|numer i data${ACT}`)],
  [
    'title',
    whole(
      String.raw`tytul|(?:o czym|czego)(?: to)?(?: jest| mowi| dotyczy)?${ACT}|(?:jakie|ktore|co) to(?: jest)?(?: za)? zarzadzenie|(?:jakie|ktore) zarzadzenie`,
    ),
  ],
  ['place-in-office', whole(String.raw`centrum(?: co to(?: jest)?)?`)],
]

const UNITS = '(?:komorki|komorek|referaty|referatow|oddzialy|oddzialow|stanowiska|stanowisk|zastepcy|zastepcow)'

/** "wymień oddziały", "referaty": all of a kind. */
export const BARE_LIST = whole(
  String.raw`(?:(?:wymien|wypisz|podaj|pokaz|lista|liste|wykaz|spis|wszystkie|wszyscy|jakie|jacy|ktore|list|sa|macie|jest) )*${UNITS}(?: (?:sa|macie|centrum|w centrum|it))*`,
)

const IT = String.raw`(?:(?:cal\w+ |wydzial\w* |dzial\w* |pion\w* )?(?:informatyk\w*|it)|(?:the )?it(?: department| team)?|centrum)`

/** Who is above all of them: "kto jest szefem informatyki", "kto zarządza informatyką w urzędzie", "who runs IT". */
export const BARE_TOP = whole(
  [
    String.raw`(?:kto (?:to |tu |tam )?(?:jest )?)?(?:glown\w+ |najwyzsz\w+ )?(?:szef|boss|kierowni[kc]|dyrektor)\w* ${IT}(?: w urzedzie| urzedu| umk)?`,
    String.raw`kto (?:tu )?(?:zarzadza|rzadzi|kieruje|dowodzi|szefuje|stoi na czele) ${IT}(?: w urzedzie| urzedu| umk)?|kto tu (?:rzadzi|dowodzi|szefuje)`,
    String.raw`kto (?:jest |stoi )?(?:naj(?:wyzej|wazniejszy))(?: w centrum| w it)?|(?:glowny|najwyzszy) szef`,
    String.raw`who (?:runs|heads|leads|manages) ${IT}|(?:who is )?(?:the )?(?:head|boss|chief|director) of ${IT}`,
  ].join('|'),
)

/** "stanowiska w IT-05", "co jest w IT-07", "IT-05, co w nim jest": what is inside the unit that is named. */
export const BARE_INSIDE = whole(
  String.raw`(?:(?:jakie |ktore |wymien )?(?:stanowiska|komorki|referaty|zespoly|ludzie|kto|co)(?: (?:tam|jest|sa|siedzi|siedza|miesci sie))*) w (?:skladzie |srodku |oddziale )?\S+|\S+,? (?:co|kto|jakie stanowiska) (?:(?:tam|w nim|w niej|w srodku|jest|sa|siedzi|ma) ?)+`,
)
