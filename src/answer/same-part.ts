import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { DialogueContext } from './dialogue'
import { ASKS_WHO, SUPERIOR } from './intent'
import { isInside } from './matters'
import type { Question } from './question'
import { reportingLine, type Subject } from './reporting-line'
import { isNamedAsUnit, otherWords, withCodesMarked } from './structure-subject'

/** "w tym samym pionie", "w tym oddziale", "u tego samego zastępcy": the part of the office that was spoken of. */
const SAME_PART =
  /\b(?:(?<under>pod (?:nim|nia))\b|(?:w|z|u|in) (?:the same |this |t(?:ym|ej|ego) (?:sam\w+ )?)(?:(?<division>pion|zastepc|division)|(?<whole>oddzial)|(?<unit>refera[ct]|zespol|team))\w*(?! co\b))/

/** "kto w IT-02-2 koordynuje awarie": the unit, or the group of units, of that code. */
const IN_CODE = /\b(?:kto|ktos|who) (?:\w+ )?(?:w|z|in|at) (#+)/

/** "a kto obok nich w tym oddziale?": no matter. */
const BESIDE = /\bobok\b/

/** A matter that is asked for in a part of the office. */
export interface MatterInPart {
  /** The question without the words that say where. */
  readonly question: Question
  readonly units: ReadonlySet<UnitCode>
}

/** A matter that is asked for in a unit of a code, or where the last answer's unit is; undefined when it is asked of all. */
export function readSamePart(
  question: Question,
  context: DialogueContext | undefined,
  organization: Organization,
): MatterInPart | undefined {
  const inCode = unitsOfCode(question, organization)
  if (inCode !== undefined) return { question, units: inCode }
  const said = SAME_PART.exec(question.foldedInPlace)
  const [subject] = context?.subjects ?? []
  if (said === null || subject === undefined || !ASKS_WHO.test(question.folded) || BESIDE.test(question.folded))
    return undefined
  const others = otherWords(question)
  // "a kto pod nim siedzi?" asks for those who are there.
  if (
    others < (said.groups?.['under'] === undefined ? 1 : 2) ||
    question.units.some((mention) => isNamedAsUnit(question, mention))
  )
    return undefined
  const units = unitsOf(said.groups ?? {}, subject, organization)
  const span = { start: said.index, end: said.index + said[0].length }
  return (
    units && { question: { ...question, matter: question.matter.filter(({ token }) => !isInside(token, span)) }, units }
  )
}

function unitsOfCode(question: Question, { units }: Organization): ReadonlySet<UnitCode> | undefined {
  const [code, another] = question.codes
  if (code === undefined || another !== undefined || otherWords(question) === 0) return undefined
  if (!IN_CODE.test(withCodesMarked(question)) || SUPERIOR.test(question.folded)) return undefined
  const found = [...units.keys()].filter((unit) => unit === code || unit.startsWith(`${code}-`))
  return found.length === 0 ? undefined : new Set(found)
}

function unitsOf(
  part: Readonly<Record<string, string | undefined>>,
  subject: Subject,
  organization: Organization,
): ReadonlySet<UnitCode> | undefined {
  if (part['division'] !== undefined || !isUnitCode(subject)) return divisionOf(subject, organization)
  const whole = organization.units.get(subject)?.unitOf
  const above = part['whole'] === undefined || whole === organization.identifier ? subject : whole
  return new Set(
    [...organization.units.values()]
      .filter(({ identifier, unitOf }) => identifier === above || unitOf === above)
      .map(({ identifier }) => identifier),
  )
}

/** All units under the deputy, or directly under the head, who is above somebody. */
function divisionOf(subject: Subject, organization: Organization): ReadonlySet<UnitCode> {
  const post = isUnitCode(subject) ? leaderOf(subject, organization) : subject
  return new Set([...organization.units.keys()].filter((unit) => leaderOf(unit, organization) === post))
}

function leaderOf(unit: UnitCode, organization: Organization): Subject | undefined {
  const above = reportingLine(unit, organization).steps.flatMap(({ superior }) =>
    typeof superior === 'string' && !isUnitCode(superior) ? superior : [],
  )
  return above.find((post) => post.startsWith('zastepca-') || post === organization.head)
}
