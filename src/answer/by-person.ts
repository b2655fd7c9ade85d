import type { Answer } from './answer'
import type { Question } from './question'

/** What somebody wants to have of a person. */
const OF_A_PERSON =
  /\b(?:telefon\w*|tel|numer\w*|nr|komork[aei]?|komorke|mail\w*|e-?mail\w*|adres\w*|kontakt\w*|pokoj\w*|namiar\w*|phone|number)\b/

/** The head of a unit or a coordinator, who is no post of the act's with a contact of its own. */
const HEAD_OF_UNIT =
  /\b(?:do|od|for|of) (?:ich |jego |jej |tego |tej |their |the )?(?:kierowni\w+|szef\w*|koordynator\w*|naczelni\w+|head|boss)\b/

/** "kto to jest", "kto konkretnie": who somebody is by name. */
const BY_NAME = /\b(?:nazwisk\w*|imie|imieni\w*|z imienia)\b/

const TITLE = /^pan(?:a|u|em|i|ią|ia)?$/iu

/** Refuses what is asked of persons: the act names posts and units, and the bot has contacts of these alone. */
export function answerByPerson({ folded, tokens }: Question): Answer | undefined {
  const asksContact = OF_A_PERSON.test(folded)
  const isNamed = tokens.some(({ text }, at) => TITLE.test(text) && /^\p{Lu}\p{Ll}+$/u.test(tokens[at + 1]?.text ?? ''))
  const isPrivate =
    /\bprywatn\w*\b/.test(folded) &&
    /\b(?:numer\w*|telefon\w*) .*\b(?:pana|pani|kto\w*|dyrektor\w*|prezydent\w*)/.test(folded)
  const asksHead = asksContact && HEAD_OF_UNIT.test(folded) && !/\bkto\b/.test(folded)
  const asksName =
    BY_NAME.test(folded) &&
    /\b(?:kierowni|dyrektor|szef|zastepc|pracowni|kto)\w*/.test(folded) &&
    !/\bzarzadzeni|\bpodpis|\bzmian|\bzmieni/.test(folded)
  return (asksContact && (isNamed || isPrivate)) || asksHead || asksName
    ? { kind: 'no-competence', nearest: [] }
    : undefined
}
