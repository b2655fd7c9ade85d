import type { Answer } from './answer'
import type { Asked } from './asked'
import {
  ASKS_WHO,
  CONTACT,
  IS_PART,
  REMIT_OF_UNIT,
  STANDS_ALONE,
  SUPERIOR,
  SUPERIOR_NOUN,
  WHAT_WHOLE,
  WHICH_WHOLE,
} from './intent'
import type { Question } from './question'
import { otherWords } from './structure-subject'

/** What stands for a code in the wordings below, however it was typed. */
const MARK = '#'

const KIND = String.raw`(?:referat|refreat|oddzial|stanowisk|komork|zespol|dzial|ekip|jednostk|biur|ludzi|unit|team|department|division|section|office)\w*`

/** What tells on a piece of paper from whom it comes. */
const SIGN = String.raw`(?:zna(?:k|czek|czk)|sygn|symbol|oznacze|skrot|kod|szyfr|pieczat|piecze[cn]|stempl|stempel|stamp|sign|stop(?:k|ec)|nakleik|naklejk|nalepk|adnotacj|dopis|numer|literk|cyferk|podpis|akronim)\w*`

/** Nothing more is said of it: the code, a pause or the end. */
const PAUSE = String.raw`(?=\s*(?:${MARK}|[,.;:?!()"„”–-]|$))`

const WROTE = String.raw`(?:napisa|wysla|przysla|podpisa|nada|zostawi|podrzuci)\w*`

const PAPER = String.raw`(?:pism|list|mail|e-?mail|dokument|notat|faktur|wiadomos|zalaczni|telefon)\w*`

/** "co się kryje pod …", "który to referat", "czyje to", "od kogo to przyszło": wordings that ask what a code stands for. */
const MEANING = new RegExp(
  [
    String.raw`\b(?:co|kto|kogo|jak\w+|ktor\w+)\b(?: [\w${MARK}]+){0,4} (?:kryj|ukryw|oznacza|znacz[yą])\w*`,
    // "IT-03-2 to kadry?", "istnieje coś takiego jak IT-02-1?"
    String.raw`${MARK} to\b(?: inaczej| wlasciwie)?(?: (?:kto|co|czyj\w*)${PAUSE})?(?! (?:\w+ )?czes[ck])|\bistniej\w*|\btak\w+ ${KIND} jak ${MARK}|\bpierwsze slysz\w*|\bo kogo chodzi\b|\bkim (?:oni |one |on |ona )?(?:sa|jest)\b`,
    String.raw`${MARK} (?:\w+ ){0,2}(?:oznacza|znaczy)\w*`,
    String.raw`\b(?:co|kto) to\b(?: jest| sa| byl\w*| taki\w*| w ogole| wlasciwie| moze byc| za (?:${KIND}|${SIGN}|ci|jedni|ludzie|twor|cos|miejsce|adres|instytucja|firma))*${PAUSE}`,
    String.raw`\bkto (?:sie )?(?:za|pod) tym (?:stoi|siedzi)|\bkto sie (?:tak|tym|pod tym) podpis\w*|\b(?:kto|co) tam (?:jest|siedzi|pracuje|urzeduje)${PAUSE}`,
    String.raw`\b(?:jak(?:i|a|ie|iego|iej|im)|ktor(?:y|a|e|ego|ej|ym)) (?:to jest |jest to |to )?(?:wlasciwie |dokladnie )?${KIND}(?: to(?: jest| moze byc)?${PAUSE}|${PAUSE}| to ${PAUSE}| sie (?:tak|kryje|podpis\w*|pod)| (?:kryje|ukrywa|oznacza|znaczy|uzywa|nosi|podpis\w*)\b| ma(?:ja)? (?:\w+ ){0,2}${SIGN}| (?:jest )?(?:pod |oznaczon\w+ (?:jest )?(?:jako )?)${MARK}| (?:jest |sa )?(?:to |ten |ta )?${PAPER})`,
    String.raw`\bczyj\w* to\b(?: moze byc| jest)?|\bto czyj\w*|\bczyj\w* (?:\w+ )?(?:${SIGN}|${PAPER})`,
    String.raw`\b(?:od kogo|skad)(?: (?:jest|sa|to|ten|ta|te|sie|wzielo|przysz\w+|wysz\w+|pochodzi\w*|dosta\w+|mam|mamy|przysla\w+|${PAPER}))*${PAUSE}`,
    String.raw`\bczyli (?:do |od |z |u )?(?:kogo|kto|co|czyj\w*|kim|czego|gdzie|ktor\w+|jak\w+)(?: ${KIND})?${PAUSE}`,
    String.raw`\bjak (?:sie )?(?:to |ta |ten |oni )?(?:\w+ )?nazyw\w*(?: (?:ta|ten|to|te) ${KIND})?|\b(?:pelna |cala )?nazw[aey]\b`,
    String.raw`\bo (?:jak|ktor)\w+ ${KIND} chodzi\b|\bkto zacz\b|\bco to ma byc\b|\bwhose ${SIGN}|\bname of ${MARK}|\bzwie\b|\bkto jest pod ${MARK}`,
    String.raw`\bpo (?:ludzku|polsku|naszemu)\b|\bjak to (?:czytac|rozumiec|odczytac)\b|\bkto to (?:${WROTE})\b`,
    String.raw`\b(?:rozszyfr|rozkod|odkod|rozwin|odcyfr)\w*|\bgdzie to(?: jest)?${PAUSE}`,
    String.raw`\bwhat(?:'s| is| are)? (?:the )?(?:code |unit |team |symbol )?${MARK}(?= *\W|$)|\bwhat does\b.{0,30}\b(?:mean|stand for)\b`,
    String.raw`\bwho(?:'s| is| are) (?:the )?(?:behind )?${MARK}|\b(?:which|what) ${KIND} (?:(?:is|has|uses|signs|signed|as|the|code|symbol|called|behind|goes|by) ){0,3}${MARK}|\b(?:which|what) ${KIND} is (?:that|this|it)\b|\bwho (?:are|is) (?:they|that|this|it)\b|\bmeaning\b`,
  ].join('|'),
  'g',
)

/** "pismo z sygnaturą IT-02-3", without a question: it is asked whose it is. */
const SIGNED = new RegExp(String.raw`\b${SIGN}`)

/** "szef kazał iść do IT-02-1": who only tells something is not asked for. */
const TOLD_BY =
  /\b(?:szef|przelozon|kierowni|manager|boss)\w*,? (?:\w+ ){0,2}(?:kaza|prosi|powiedzia|mowi|chce|pyta|wysla|zleci|poda|napisa|przysla|odesla|told|asked|said|sent)\w*/g

/** What else may be asked of a unit. */
const OTHER_MATTER = /\b(?:zakres|zada[nm]|obowiazk|kompetencj|funkcj)\w*|\bczym\b/
const ANY_QUESTION = /\b(?:co|czy|jak|kiedy|ile|ilu|dlaczego|po co|how|when|why|what|does|can)\b/

/** Words that tell only of a paper and how it came: with a code and nothing else, it is asked whose that is. */
const OF_PAPER: ReadonlySet<string> = new Set(
  `pismo list mail e-mail email koperta faktura wezwanie kartka karteczka notatka wiadomość nagłówek stopka sygnatura sygn znak znaczek stempel
  pieczątka pieczęć podpis podpisać podpisywać podpisany naklejka nalepka adnotacja dopisek lista oznaczyć oznaczony wysłać wysyłać przysłać przysyłać nadać nadawać nadawca napisać pisać
  dostać dostawać otrzymać przyjść przychodzić biurko widnieć widzieć wpisać wpisywać wiedzieć kojarzyć pod letter stamp got received sent wrote`.split(
    /\s+/,
  ),
)

/** The unit of the one code that somebody asks the meaning of, whatever letters and stamps he tells of. */
export function readCodeMeaning({ question, organization, structure }: Asked): Answer | undefined {
  const [mention, another] = question.units.filter(({ by }) => by === 'code')
  if (mention === undefined || another !== undefined || !organization.units.has(mention.unit)) return undefined
  const isPart = organization.units.get(mention.unit)?.unitOf !== organization.identifier
  if (isPart && asksWhole(question.folded)) return undefined
  const told = withMark(question).replace(TOLD_BY, ' ')
  if (SUPERIOR.test(told) || SUPERIOR_NOUN.test(told)) return undefined
  const rest = told.replace(MEANING, ' ')
  const isOfPaper = isOnlyOfPaper(question)
  // "kto je wysłał?" asks for no matter.
  const asksMatter = !isOfPaper && ASKS_WHO.test(rest)
  if (asksMatter || REMIT_OF_UNIT.test(rest) || OTHER_MATTER.test(rest)) return undefined
  const isAsked = isOfPaper || rest !== told || (SIGNED.test(told) && !ANY_QUESTION.test(told) && !CONTACT.test(told))
  return isAsked ? structure.identity(mention.unit, 'name') : undefined
}

function isOnlyOfPaper(question: Question): boolean {
  const terms = question.terms.filter(({ lemma, token }) => token.kind !== 'number' && !OF_PAPER.has(lemma))
  return terms.length < question.terms.length && otherWords({ ...question, terms }) === 0
}

function asksWhole(folded: string): boolean {
  return WHAT_WHOLE.test(folded) || WHICH_WHOLE.test(folded) || (STANDS_ALONE.test(folded) && IS_PART.test(folded))
}

/** The folded question with every code replaced by the same sign. */
function withMark({ folded, foldedInPlace, tokens }: Question): string {
  return tokens
    .filter(({ kind }) => kind === 'code')
    .reduce((text, { start, end }) => text.replace(foldedInPlace.slice(start, end), MARK), folded)
}
