import type { Token } from '../language/tokenizer'
import { ASKS_WHO } from './intent'

/** How somebody can be reached. */
const CONTACT_OF_PERSON =
  /\b(?:telefon\w*|tel|numer\w*|nr|komork[aei]?|komorke|mail\w*|e-?mail\w*|adres\w*|kontakt\w*|pokoj\w*|namiar\w*|phone|number)\b/

/** The head of a unit or a coordinator, who is no post of the act's with a contact of its own. */
const HEAD_OF_UNIT =
  /\b(?:do|od|for|of) (?:ich |jego |jej |tego |tej |their |the )?(?:kierowni\w+|szef\w*|koordynator\w*|naczelni\w+|head|boss)\b/

/** "kto to jest", "kto konkretnie": who somebody is by name. */
const BY_NAME = /\b(?:nazwisk\w*|imie|(?<!\bw )imieni\w*)\b/

/** "jak się nazywa dyrektor": whoever knows the post asks for the person. */
const CALLED = /\bjak (?:sie )?nazywa (?:sie )?(?:\w+ )?(?:dyrektor|wicedyrektor|zastepca|kierowni\w+|naczelni\w+)\b/

/** "czy pan X jest dziś", "ile ma lat", "imię i nazwisko", "prywatny numer". */
const PERSONAL =
  /\b(?:numer\w*|telefon|komork[aei]|adres\w*|mail|namiar\w*|nazwisk\w*|mobile|phone|number)\b(?: \w+){0,3} (?:do|of|ma) (?:the )?(?:pan\w{0,3}(?! (?:wice)?dyrektor| (?:\w+ )?zastepc)|ich (?:kierowni|szef|dyrektor)\w*|kierowni\w+|szef\w*|head)\b|\bimi(?:e|on) i nazwisk\w*|\b(?:jak ma na imie|kiedy (?:ma urodziny|wraca)|ile lat ma)\b|\b(?:prywatn|domow|home|private)\w* (?:numer|telefon|adres|mail|address|phone)\w*|\b(?:telefon|adres|numer) (?:prywatn|domow)\w+ (?!sieci)|\bczy pan(?:i)? \w+(?: \w+){0,3} (?:jest|pracuje|wraca|siedzi)\b|\bczy (?:jest|zastal\w*|siedzi|pracuje|bedzie|wrocil\w*)\b(?: (?:dzis|dzisiaj|jutro|u was|tam))? pan(?:a|i|ia)?\b|\bnumer pokoju (?:ma )?pan/

/** "ile zarabia kierownik" */
const EARNS =
  /\b(?:ile|jak\w{0,3})\b[^.?!]{0,30}\b(?:zarabia\w*|zarobk\w*|pensj\w*|wynagrodzeni\w*|widelk\w*|premi[ieę]\b|nagrod\w*)|\bile (?:na reke|ma lat|dosta(?:l|je)\w*|bierze)\b|\b(?:salar\w+|how much\b.*\b(?:earn|paid|make)s?)\b/

/** "złe nazwisko w systemie, kto poprawi": no name is asked for. */
const NAME_TO_BE_MENDED =
  /\bzarzadzeni|\bpodpis|\bzmian|\bzmieni|\bpopraw|\bpodmien|\baktualiz|\bliterowk|\b(?:zl|star|poprzedni|panienski|bledn|nieaktualn)\w{1,4} nazwisk/

/** A question, folded and in tokens. */
interface Spoken {
  readonly folded: string
  readonly tokens: readonly Token[]
}

const TITLE = /^pan(?:a|u|em|i|ią|ia)?$/iu

/** Whether something is asked of a person: how to reach, what he earns, who she is. The act names posts and units, and the bot has contacts of these alone. */
export function asksOfPerson({ folded, tokens }: Spoken): boolean {
  const asksContact = CONTACT_OF_PERSON.test(folded)
  const isNamed =
    asksContact &&
    tokens.some(({ text }, at) => TITLE.test(text) && /^\p{Lu}\p{Ll}+$/u.test(tokens[at + 1]?.text ?? ''))
  const isPrivate =
    asksContact &&
    /\bprywatn\w*\b/.test(folded) &&
    /\b(?:numer\w*|telefon\w*) .*\b(?:pana|pani|kto\w*|dyrektor\w*|prezydent\w*)/.test(folded)
  const asksHead = asksContact && HEAD_OF_UNIT.test(folded) && !/\bkto\b/.test(folded)
  const asksName =
    BY_NAME.test(folded) &&
    /\b(?:kierowni|dyrektor|szef|zastepc|pracowni|kto)\w*/.test(folded) &&
    !NAME_TO_BE_MENDED.test(folded)
  return (
    isNamed ||
    isPrivate ||
    asksHead ||
    asksName ||
    CALLED.test(folded) ||
    ((PERSONAL.test(folded) || EARNS.test(folded)) && !ASKS_WHO.test(folded))
  )
}
