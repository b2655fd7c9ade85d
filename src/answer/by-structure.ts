import type { UnitCode } from '../organization/model'
import type { Answer } from './answer'
import { MAX_OTHER_WORDS, type Asked, type StructureDeps, type StructureReader } from './asked'
import { BARE_INSIDE, BARE_LIST, BARE_TOP } from './bare'
import { readCodeMeaning } from './by-code'
import { readConfirmation } from './by-confirmation'
import { readBeside } from './by-neighbours'
import { readDeputiesByUnits } from './by-deputy'
import { readGroup } from './by-group'
import { readIdentity } from './by-identity'
import { HIS_OWN, readSubordinates } from './by-subordinates'
import { readSuperior } from './by-superior'
import { COMPOSITION, COUNT, DIVISION, LISTS, REMIT, SUPERIOR } from './intent'
import type { Question } from './question'
import type { Subject } from './reporting-line'
import { isKnownUnit, isNamedAsUnit, otherWords, subjectOf } from './structure-subject'
import { WHOLE } from './whole-mention'

/** Somebody asks for the head of a unit, not for what is under him. */
const UNIT_HEAD = /\b(?:kto|kim|who|jaki)\b.*\bkierowni\w+\b(?! (?:\w+ )?projekt)/

/** "nad kierownikiem oddziału" */
const ABOVE_HEAD = /\b(?:nad|komu)\b|\bprzelozon/

/** Who stands in for the head. */
const IN_HIS_PLACE = /\b(?:zastepuj\w*|nieobecn\w*|nie ma|po nim|zamiast)\b/

const DEPUTIES = /\b(?:zastepc(?!z(?!yni))\w*|wicedyrektor\w*|deput(?:y|ies))\b/

/** "ma jakieś wewnętrzne stanowiska?", "z czego się składa": an answer may be that there are none. */
const HAS_PARTS = /\bwewnetrzn\w*|\bw srodku\b|\bsklad\w*|\bdziel\w*|\bstanowisk\w*|\bsub-?units?\b|\bchildren\b/

const NAMES_WHOLE = new RegExp(`\\b${WHOLE}\\b`)

/** "kto kieruje Centrum", "szef COI" */
const HEAD =
  /\b(?:kto|kim|who)\b.*\b(?:kieruje|szef\w*|czele|rzadzi|dyrektor\w*|zarzadza|najwyzej|najwazniejsz\w+|runs|heads)\b.*\bcentrum\b|\b(?:szef|dyrektor)\w* centrum\b/

/** Answers who is above, under or in what, how many there are, and code ↔ name; undefined when that is not asked. */
export function answerByStructure(question: Question, deps: StructureDeps): Answer | undefined {
  const mention = question.units.find(({ unit }) => !question.exceptions.has(unit))
  const asked: Asked = {
    ...question,
    ...deps,
    question,
    others: otherWords(question),
    unit: mention?.unit,
    mention,
    post: question.posts[0],
    before: spokenOf(question, deps),
  }
  const readers = asked.others > MAX_OTHER_WORDS ? OUTRIGHT_READERS : READERS
  for (const read of readers) {
    const answer = read(asked)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** "nad tym oddziałem": after an answer about a part of it, the Oddział is meant. */
const THAT_WHOLE = /\b(?:ten|tego|temu|tym|caly\w*) (?:\w+ )?oddzial|\bto wszystko\b/

function spokenOf({ folded }: Question, { earlier, organization }: StructureDeps): Subject | undefined {
  const [before] = earlier
  const whole = isKnownUnit(before, organization) ? organization.units.get(before)?.unitOf : undefined
  return whole !== undefined && whole !== organization.identifier && THAT_WHOLE.test(folded) ? whole : before
}

/** Tried in order: the more particular wording first. */
const READERS: readonly StructureReader[] = [
  readDeputyByUnits,
  readConfirmation,
  readGroup,
  readBeside,
  readOutside,
  readCount,
  readDivision,
  readDeputies,
  readInside,
  readCodeMeaning,
  readIdentity,
  readUnitHead,
  readCoordinators,
  readSubordinates,
  readTop,
  readSuperior,
  readHead,
  readComposition,
  readPost,
]

/** Those that need no shortness, because their wording is said of units alone. */
const OUTRIGHT_READERS: readonly StructureReader[] = [
  readDeputyByUnits,
  readConfirmation,
  readCodeMeaning,
  readSuperior,
]

function readDeputyByUnits({ folded, unit, others, organization }: Asked): Answer | undefined {
  return unit === undefined && others <= MAX_OTHER_WORDS + 1 ? readDeputiesByUnits(folded, organization) : undefined
}

/** "stanowiska poza oddziałami", "nienależące do żadnego oddziału" */
const OUTSIDE =
  /\bstanowisk\w*\b.*\b(?:poza|spoza|zadn\w+|nie ?(?:nalez|wchodz|bedac)\w*|outside)\b.*\b(?:oddzial|division)|\b(?:poza|spoza|outside)\b.*\b(?:oddzial|division)\w*.*\b(?:stanowisk|posts|positions)/

function readOutside({ folded, others, unit, structure }: Asked): Answer | undefined {
  const isAsked = unit === undefined && others <= 1 && OUTSIDE.test(folded)
  return isAsked ? structure.classified('stanowiska', { outside: true }) : undefined
}

const INSIDE_ODDZIAL = /\b(?:w|ma|liczy) oddzia(?:le|l)\b/

function readCount({ folded, others, unit, post, before, structure }: Asked): Answer | undefined {
  if (before !== undefined && HIS_OWN.test(folded)) return undefined
  // "ile stanowisk jest w oddziale aplikacji": of a part, whichever it is.
  if (others > 0 && INSIDE_ODDZIAL.test(folded)) return undefined
  const asks = COUNT.test(folded) || BARE_LIST.test(folded) || (LISTS.test(folded) && others === 0)
  return asks && unit === undefined
    ? structure.count(folded, { post, isExact: others === 0 || BARE_LIST.test(folded) })
    : undefined
}

function readDivision(asked: Asked): Answer | undefined {
  const { folded, others, unit, mention, structure } = asked
  // "Stanowiska ds. zakupów w pionie III Zastępcy" is one unit.
  if (mention !== undefined && isNamedAsUnit(asked.question, mention)) return undefined
  const asksMembers = others === 0 && unit === undefined
  return DIVISION.test(folded) && (asksMembers || SUPERIOR.test(folded)) ? structure.division(asked) : undefined
}

/** "ma dwóch zastępców?" */
const HAS_SO_MANY = /\bma (?:\w+ )?(?:dw\w+|trzech|czterech|piec\w*|kilku|jednego|\d) (?:zastepc(?!z)|wicedyrektor)\w*/

function readDeputies({ folded, post, organization, structure }: Asked): Answer | undefined {
  if (post === organization.head && HAS_SO_MANY.test(folded)) return structure.deputies(true)
  return post === organization.head && IN_HIS_PLACE.test(folded) ? structure.deputies(false) : undefined
}

/** "kto jest kierownikiem oddziału IT-05"; where the act names no head, whom the unit is under. */
function readUnitHead({
  folded,
  question,
  mention,
  before,
  others,
  organization,
  structure,
}: Asked): Answer | undefined {
  if (!UNIT_HEAD.test(folded) || ABOVE_HEAD.test(folded)) return undefined
  const spokenOf = others === 0 && isKnownUnit(before, organization) ? before : undefined
  const isNamed = mention !== undefined && isNamedAsUnit(question, mention)
  const unit = mention === undefined ? spokenOf : isNamed ? mention.unit : undefined
  if (unit === undefined) return undefined
  const head = [...organization.posts.values()].find(({ id, postIn }) => postIn === unit && id.startsWith('kierownik-'))
  return head === undefined ? structure.superior(unit) : structure.post(head.id)
}

/** The coordinators of an Oddział's Stanowiska; "koordynator usług" and others are no such posts. */
const COORDINATORS = /\bkoordynator\w*\b(?! (?:uslug|ds|do spraw|polity|projekt))/
const WATCHES = /\bnadzor\w*|\bkieruje\b/

/** "pod czyim nadzorem są koordynatorzy": the act says so of all of them at once. */
function readCoordinators({ folded, unit, others, organization, structure }: Asked): Answer | undefined {
  if (others > 1 || !COORDINATORS.test(folded) || !(SUPERIOR.test(folded) || WATCHES.test(folded))) return undefined
  const coordinators = [...organization.posts.values()].filter(({ id }) => id.startsWith('koordynator-'))
  const found = coordinators.find(
    ({ postIn }) => unit === undefined || postIn === unit || organization.units.get(postIn)?.unitOf === unit,
  )
  return found && structure.superior(found.id)
}

function readComposition(asked: Asked): Answer | undefined {
  const { folded, others, unit, organization, structure, before } = asked
  const goesOn = before !== undefined && others === 0 && HAS_PARTS.test(folded) && !REMIT.test(folded)
  if (!(COMPOSITION.test(folded) || goesOn) || others > 1 || ANSWERS_FOR.test(folded)) return undefined
  const subject = subjectOf(asked.question, asked)
  if (isKnownUnit(subject, organization)) {
    const membersOf = HAS_PARTS.test(folded) && !REMIT.test(folded) ? structure.parts : structure.composition
    return membersOf(wholeOfKind(subject, asked), COUNT.test(folded))
  }
  return unit === undefined && NAMES_WHOLE.test(folded)
    ? structure.composition(organization.identifier, COUNT.test(folded))
    : undefined
}

/** "kto jest odpowiedzialny za funkcjonowanie oddziału": a duty. */
const ANSWERS_FOR = /\bkto\b.*\b(?:odpowiedzialn\w*|odpowiada\w*) za\b/

const ODDZIAL = /\b(?:oddzial|division)\w*/

/** "the public procurement division": who speaks of an Oddział means the whole, by whatever part of it it is called. */
function wholeOfKind(unit: UnitCode, { folded, mention, organization }: Asked): UnitCode {
  const whole = organization.units.get(unit)?.unitOf
  const isMeant = mention?.by !== 'code' && whole !== organization.identifier && ODDZIAL.test(folded)
  return isMeant && whole !== undefined ? whole : unit
}

/** "kto jest szefem całej informatyki" */
const TOP =
  /\b(?:szef|boss)\w* (?:cal\w+|nad wszystkimi|wszystkich|wszystkiego)\b|\bkto (?:\w+ )?nad (?:\w+ )?(?:zastepcami|wicedyrektorami)\b|\bkomu podlegaja (?:\w+ )?(?:zastepcy|wicedyrektorzy)\b/

function readTop({ folded, others, unit, organization, structure }: Asked): Answer | undefined {
  const isAsked = BARE_TOP.test(folded) || (unit === undefined && others === 0 && TOP.test(folded))
  return isAsked ? structure.post(organization.head) : undefined
}

/** "stanowiska w IT-05": only where there are any. */
function readInside({ folded, mention, others, structure }: Asked): Answer | undefined {
  const isAsked = mention?.by === 'code' && others === 0 && BARE_INSIDE.test(folded)
  return isAsked ? structure.composition(mention.unit, false) : undefined
}

function readHead({ folded, others, unit, organization, structure }: Asked): Answer | undefined {
  return unit === undefined && others === 0 && HEAD.test(folded) ? structure.post(organization.head) : undefined
}

/** "co robi II zastępca", "kim są zastępcy": a post, and nothing else but structure. */
function readPost({ folded, others, unit, post, structure }: Asked): Answer | undefined {
  if (unit !== undefined || others > 0) return undefined
  if (post !== undefined) return structure.post(post)
  return DEPUTIES.test(folded) ? structure.deputies(false) : undefined
}
