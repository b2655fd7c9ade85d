import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { Answer } from './answer'
import {
  CODE,
  COMPOSITION,
  COUNT,
  DIVISION,
  LEADS,
  LISTS,
  NAME,
  STRUCTURE_LEMMAS,
  SUBORDINATES,
  SUPERIOR,
} from './intent'
import { expectedUnits } from './plurality'
import type { Question } from './question'
import type { Subject } from './reporting-line'
import { createStructureAnswers, type StructureAnswers } from './structure-answers'
import { WHOLE } from './whole-mention'

/** A question with more matter than this is not about structure, whatever words it uses. */
const MAX_OTHER_WORDS = 2

/** Those under somebody who was named before. */
const HIS_OWN = /\bpod soba\b|\bpodwladn|\bpodleg\w* (?:mu|jej|im)\b/

/** Somebody asks for the head of a unit, not for what is under him. */
const UNIT_HEAD = /\b(?:kto|kim|who|jaki)\b.*\bkierowni\w+/

/** Who stands in for the head. */
const IN_HIS_PLACE = /\b(?:zastepuj\w*|nieobecn\w*|nie ma|po nim|zamiast)\b/

const DEPUTIES = /\b(?:zastepc\w*|wicedyrektor\w*|deput(?:y|ies))\b/

/** "kod źródłowy" is no unit's code. */
const SOURCE_CODE = /\bzrodlow/

const ASKS_UP = /\b(?:komu|pod kim|pod kogo)\b/

const NAMES_WHOLE = new RegExp(`\\b${WHOLE}\\b`)

/** "kto kieruje Centrum", "szef COI" */
const HEAD =
  /\b(?:kto|kim|who)\b.*\b(?:kieruje|szef\w*|czele|rzadzi|dyrektor\w*|zarzadza|runs|heads)\b.*\bcentrum\b|\b(?:szef|dyrektor)\w* centrum\b/

/** Words of a question that neither name its subject nor ask about structure; a code names one, be it a division's. */
export function otherWords({ terms, units, whole }: Question): number {
  const named = new Set(units.flatMap(({ lemmas }) => [...lemmas]))
  return terms.filter((term) => {
    const { lemma, token } = term
    if (token.kind === 'code' || whole.has(term) || named.has(lemma)) return false
    return !STRUCTURE_LEMMAS.has(lemma) && !STRUCTURE_LEMMAS.has(token.text.toLowerCase())
  }).length
}

/** Answers who is above, under or in what, how many there are, and code ↔ name; undefined when that is not asked. */
export function answerByStructure(
  question: Question,
  organization: Organization,
  earlier: readonly Subject[],
): Answer | undefined {
  const others = otherWords(question)
  if (others > MAX_OTHER_WORDS) return undefined
  const asked: Asked = {
    ...question,
    others,
    organization,
    unit: question.units[0]?.unit,
    post: question.posts[0],
    before: earlier[0],
    structure: createStructureAnswers(organization),
  }
  for (const read of READERS) {
    const answer = read(asked)
    if (answer !== undefined) return answer
  }
  return undefined
}

interface Asked extends Question {
  readonly others: number
  readonly organization: Organization
  readonly unit: UnitCode | undefined
  readonly post: Question['posts'][number] | undefined
  /** What the conversation was about. */
  readonly before: Subject | undefined
  readonly structure: StructureAnswers
}

/** Tried in order: the more particular wording first. */
const READERS: readonly ((asked: Asked) => Answer | undefined)[] = [
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

function readCount({ folded, others, unit, post, structure }: Asked): Answer | undefined {
  const asks = COUNT.test(folded) || (LISTS.test(folded) && others === 0)
  return asks && unit === undefined ? structure.count(folded, post) : undefined
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
  const { folded, units, organization, structure } = asked
  const subject = subjectOf(asked)
  if (!isKnownUnit(subject, organization)) return undefined
  if (CODE.test(folded) && !SOURCE_CODE.test(folded)) return structure.identity(subject, 'code')
  return units[0]?.by === 'code' && NAME.test(folded) ? structure.identity(subject, 'name') : undefined
}

/** "kto jest kierownikiem oddziału IT-05"; where the act names no head, whom the unit is under. */
function readUnitHead({ folded, unit, organization, structure }: Asked): Answer | undefined {
  if (unit === undefined || !UNIT_HEAD.test(folded)) return undefined
  const head = [...organization.posts.values()].find(({ id, postIn }) => postIn === unit && id.startsWith('kierownik-'))
  return head === undefined ? structure.superior(unit) : structure.post(head.id)
}

function readSubordinates({ folded, unit, post, before, organization, structure }: Asked): Answer | undefined {
  if (unit !== undefined) return undefined
  if (post !== undefined) {
    const asksDown = SUBORDINATES.test(folded) && !ASKS_UP.test(folded)
    const counts = COUNT.test(folded)
    return asksDown || (counts && post !== organization.head) ? structure.subordinates(post, counts) : undefined
  }
  // "a kogo ma pod sobą?" after an answer that named a post
  if (before === undefined || !HIS_OWN.test(folded)) return undefined
  return isUnitCode(before)
    ? structure.composition(before, COUNT.test(folded))
    : structure.subordinates(before, COUNT.test(folded))
}

function readSuperior(asked: Asked): Answer | undefined {
  const subject = subjectOf(asked)
  if (subject === undefined) return undefined
  const { folded } = asked
  const asksLeader = LEADS.test(folded) && asksAboutUnit(asked) && !DIVISION.test(folded)
  const asksUp = SUPERIOR.test(folded) || (asksLeader && expectedUnits(folded) !== 'several')
  return asksUp ? asked.structure.superior(subject) : undefined
}

function readComposition(asked: Asked): Answer | undefined {
  const { folded, others, unit, organization, structure } = asked
  if (!COMPOSITION.test(folded) || others > 1) return undefined
  const subject = subjectOf(asked)
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

function subjectOf({ unit, post, before }: Asked): Subject | undefined {
  return unit ?? post ?? before
}

/** "kto nadzoruje cyberbezpieczeństwo" asks about a matter; "który zastępca nadzoruje…" or "… referat …" about the unit. */
function asksAboutUnit({ folded, units, posts, organization }: Asked): boolean {
  if (units.length === 0) return false
  const names = /\b(?:zastepc\w*|z-?c\w{1,2}|wicedyrektor\w*|referat\w*|oddzial\w*|stanowisk\w*|komork\w*)\b/.test(
    folded,
  )
  return names || posts.some((post) => post !== organization.head)
}

function isKnownUnit(subject: Subject | undefined, organization: Organization): subject is UnitCode {
  return subject !== undefined && isUnitCode(subject) && organization.units.has(subject)
}
