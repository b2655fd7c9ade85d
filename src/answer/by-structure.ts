import type { Organization, UnitCode } from '../organization/model'
import { isUnitCode } from '../organization/model'
import type { Answer } from './answer'
import { readDeputiesByUnits } from './by-deputy'
import type { UnitDescriber } from './described-unit'
import {
  CODE,
  COMPOSITION,
  COUNT,
  DIVISION,
  LEADS,
  LISTS,
  NAME,
  SUBORDINATES,
  SUPERIOR,
  SUPERIOR_NOUN,
  WHICH_ABOVE,
  WHICH_WHOLE,
} from './intent'
import { expectedUnits } from './plurality'
import type { Question } from './question'
import type { Subject } from './reporting-line'
import { createStructureAnswers, type StructureAnswers } from './structure-answers'
import { isKnownUnit, isNamedAsUnit, listedUnits, otherWords, subjectOf } from './structure-subject'
import type { UnitMention } from './unit-mention'
import { WHOLE } from './whole-mention'

/** A question with more matter than this is not about structure, whatever words it uses. */
const MAX_OTHER_WORDS = 2

/** Unless it says outright whom it asks for: "komu podlega ten …, bo na piśmie było inaczej". */
const MAX_WORDS_BESIDE = 6

/** Those under somebody who was named before. */
const HIS_OWN = /\bpod soba\b|\bpodwladn|\bpodleg\w* (?:mu|jej|im)\b/

/** "kto kupuje dla referatów podległych I Zastępcy" asks for somebody else. */
const SAID_OF_THEM = /\bpodleg(?:l|aja?c)\w+/

/** Somebody asks for the head of a unit, not for what is under him. */
const UNIT_HEAD = /\b(?:kto|kim|who|jaki)\b.*\bkierowni\w+\b(?! (?:\w+ )?projekt)/

/** Who stands in for the head. */
const IN_HIS_PLACE = /\b(?:zastepuj\w*|nieobecn\w*|nie ma|po nim|zamiast)\b/

const DEPUTIES = /\b(?:zastepc(?!z(?!yni))\w*|wicedyrektor\w*|deput(?:y|ies))\b/

const CALLED = /\bnazyw\w*|\bnazw[aey]\b|\bcalled\b/

/** "kod źródłowy", "kody kreskowe" are no unit's code. */
const OTHER_CODE = /\bkod\w* (?:zrodl|kresk|qr|dostep|pin|program|poczt|aktyw)/

const ASKS_UP = /\b(?:komu|pod kim|pod kogo)\b/

/** "a on komu?": all that is left unsaid is that somebody is under somebody. */
const UNDER_WHOM =
  /^(?:a |no a |i |ale )?(?:(?:on|ona|oni|one|ten|ta|tamten|tamta|z kolei|sam|wyzej|dalej) ){0,2}(?:komu|pod kim|pod kogo|a nad)(?: (?:on|ona|oni|one|z kolei|dalej|wyzej|sam))?\W*$|\band (?:above|over) (?:him|her|them|that)\b/

/** Said of nothing but units and posts. */
const REPORTS = /\bkomu (?:\w+ ){0,2}podleg\w*/

/** "a zakupy, też pod nim?" */
const UNDER_HIM = /\bpod (?:nim|nia|tym samym|to samo)\b|\btemu samemu\b|\bten sam szef\b/

const NAMES_WHOLE = new RegExp(`\\b${WHOLE}\\b`)

/** "kto kieruje Centrum", "szef COI" */
const HEAD =
  /\b(?:kto|kim|who)\b.*\b(?:kieruje|szef\w*|czele|rzadzi|dyrektor\w*|zarzadza|runs|heads)\b.*\bcentrum\b|\b(?:szef|dyrektor)\w* centrum\b/

/** What reading a structure question needs. */
export interface StructureDeps {
  readonly organization: Organization
  /** What the conversation was about, as far as the question goes on with it. */
  readonly earlier: readonly Subject[]
  readonly describe: UnitDescriber
}

/** Answers who is above, under or in what, how many there are, and code ↔ name; undefined when that is not asked. */
export function answerByStructure(question: Question, deps: StructureDeps): Answer | undefined {
  const mention = question.units[0]
  const asked: Asked = {
    ...question,
    ...deps,
    question,
    others: otherWords(question),
    unit: mention?.unit,
    mention,
    post: question.posts[0],
    before: deps.earlier[0],
    structure: createStructureAnswers(deps.organization),
  }
  const readers = asked.others > MAX_OTHER_WORDS ? OUTRIGHT_READERS : READERS
  for (const read of readers) {
    const answer = read(asked)
    if (answer !== undefined) return answer
  }
  return undefined
}

interface Asked extends Question, StructureDeps {
  readonly question: Question
  readonly others: number
  readonly unit: UnitCode | undefined
  readonly mention: UnitMention | undefined
  readonly post: Question['posts'][number] | undefined
  /** What the conversation was about. */
  readonly before: Subject | undefined
  readonly structure: StructureAnswers
}

type Reader = (asked: Asked) => Answer | undefined

/** Tried in order: the more particular wording first. */
const READERS: readonly Reader[] = [
  readDeputyByUnits,
  readCount,
  readDivision,
  readDeputies,
  readIdentity,
  readUnitHead,
  readSubordinates,
  readSuperior,
  readHead,
  readComposition,
  readPost,
]

/** Those that need no shortness, because their wording is said of units alone. */
const OUTRIGHT_READERS: readonly Reader[] = [readDeputyByUnits, readSuperior]

function readDeputyByUnits({ folded, unit, others, organization }: Asked): Answer | undefined {
  return unit === undefined && others <= MAX_OTHER_WORDS + 1 ? readDeputiesByUnits(folded, organization) : undefined
}

function readCount({ folded, others, unit, post, structure }: Asked): Answer | undefined {
  const asks = COUNT.test(folded) || (LISTS.test(folded) && others === 0)
  return asks && unit === undefined ? structure.count(folded, { post, isExact: others === 0 }) : undefined
}

function readDivision(asked: Asked): Answer | undefined {
  const { folded, others, unit, structure } = asked
  const asksMembers = others === 0 && unit === undefined
  return DIVISION.test(folded) && (asksMembers || SUPERIOR.test(folded)) ? structure.division(asked) : undefined
}

function readDeputies({ folded, post, organization, structure }: Asked): Answer | undefined {
  return post === organization.head && IN_HIS_PLACE.test(folded) ? structure.deputies(false) : undefined
}

function readIdentity(asked: Asked): Answer | undefined {
  const { folded, question, mention, others, organization, structure } = asked
  const beside = mention !== undefined && isNamedAsUnit(question, mention) ? MAX_OTHER_WORDS : 1
  if (CODE.test(folded) && !OTHER_CODE.test(folded) && others <= beside) {
    const subject = subjectOf(asked.question, asked)
    return isKnownUnit(subject, organization) ? structure.identity(subject, 'code') : undefined
  }
  if (mention?.by === 'code') return NAME.test(folded) ? structure.identity(mention.unit, 'name') : undefined
  // "a jak się nazywa ten referat?"
  const before = mention === undefined && others === 0 && CALLED.test(folded) ? asked.before : undefined
  return isKnownUnit(before, organization) ? structure.identity(before, 'name') : undefined
}

/** "kto jest kierownikiem oddziału IT-05"; where the act names no head, whom the unit is under. */
function readUnitHead({ folded, question, mention, organization, structure }: Asked): Answer | undefined {
  if (mention === undefined || !UNIT_HEAD.test(folded) || !isNamedAsUnit(question, mention)) return undefined
  const { unit } = mention
  const head = [...organization.posts.values()].find(({ id, postIn }) => postIn === unit && id.startsWith('kierownik-'))
  return head === undefined ? structure.superior(unit) : structure.post(head.id)
}

function readSubordinates({ folded, unit, post, others, before, organization, structure }: Asked): Answer | undefined {
  if (unit !== undefined) return undefined
  if (post !== undefined) {
    const asksDown = SUBORDINATES.test(folded) && !ASKS_UP.test(folded) && (others === 0 || !SAID_OF_THEM.test(folded))
    const counts = COUNT.test(folded)
    if (!asksDown && !(counts && post !== organization.head)) return undefined
    return structure.subordinates(post, { counted: counts, folded })
  }
  // "a kogo ma pod sobą?" after an answer that named a post
  if (before === undefined || !HIS_OWN.test(folded)) return undefined
  return isUnitCode(before)
    ? structure.composition(before, COUNT.test(folded))
    : structure.subordinates(before, { counted: COUNT.test(folded), folded })
}

function readSuperior(asked: Asked): Answer | undefined {
  const { folded, question, mention, post, others, organization, describe, structure } = asked
  const isPart = mention !== undefined && organization.units.get(mention.unit)?.unitOf !== organization.identifier
  const outright =
    SUPERIOR.test(folded) || (others === 0 && SUPERIOR_NOUN.test(folded)) || (isPart && WHICH_WHOLE.test(folded))
  const leads =
    LEADS.test(folded) && asksAboutUnit(asked) && !DIVISION.test(folded) && expectedUnits(folded) !== 'several'
  const likeHim = UNDER_HIM.test(folded) && (mention?.unit ?? describe(question.terms, folded)?.unit)
  if (likeHim) return structure.superior(likeHim)
  const under = mention !== undefined && post !== undefined && /\bpod\b/.test(folded)
  const which = WHICH_ABOVE.test(folded)
  if (asked.before !== undefined && UNDER_WHOM.test(folded)) return structure.superior(asked.before)
  if (!(outright || leads || under || which)) return undefined
  if (others > MAX_WORDS_BESIDE) return undefined
  if (outright || which) {
    const listed = listedUnits(question, describe)
    const common = listed.length > 1 ? structure.commonSuperior(listed) : undefined
    if (common !== undefined) return common
  }
  if (!outright && !under && others > MAX_OTHER_WORDS) return undefined
  const subject = subjectOf(asked.question, asked)
  if (subject !== undefined) return structure.superior(subject)
  // "komu podlega straż miejska?"
  return others > 0 && REPORTS.test(folded) ? { kind: 'no-competence', nearest: [] } : undefined
}

function readComposition(asked: Asked): Answer | undefined {
  const { folded, others, unit, organization, structure } = asked
  if (!COMPOSITION.test(folded) || others > 1) return undefined
  const subject = subjectOf(asked.question, asked)
  if (isKnownUnit(subject, organization)) return structure.composition(subject, COUNT.test(folded))
  return unit === undefined && NAMES_WHOLE.test(folded)
    ? structure.composition(organization.identifier, COUNT.test(folded))
    : undefined
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

/** "kto nadzoruje cyberbezpieczeństwo" asks about a matter; "który zastępca nadzoruje…" or "… referat …" about the unit. */
function asksAboutUnit({ question, mention, others, folded }: Asked): boolean {
  return mention !== undefined && (WHICH_ABOVE.test(folded) || (others === 0 && isNamedAsUnit(question, mention)))
}
