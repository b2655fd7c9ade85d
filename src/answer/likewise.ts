import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { Answer, AnswerKind } from './answer'
import type { UnitDescriber } from './described-unit'
import { namingTerms, otherWords } from './structure-subject'
import type { DialogueContext } from './dialogue'
import { CODE, COMPOSITION, CONTACT, COUNT, DIVISION, NAME, REMIT, SUBORDINATES, SUPERIOR, WHAT_ELSE } from './intent'
import type { Question } from './question'
import type { StructureAnswers } from './structure-answers'
import { contactOf, remitOf } from './unit-answers'

/** "a IT-04-1?", "a referat finansów?": nothing but another subject. */
const ANOTHER = /^(?:a|i|no a|ale a|and)\b/

const OTHER_WORDINGS = [CODE, COMPOSITION, CONTACT, COUNT, DIVISION, NAME, REMIT, SUBORDINATES, SUPERIOR, WHAT_ELSE]

/** "a ci od wifi?": a unit is described. */
const DESCRIBES =
  /\b(?:ci|te|ta|ten|tymi|tych|ludzie|ludzi|referat\w*|oddzial\w*|stanowisk\w*|zespol\w*) (?:od|z|ze|ds)\b/

/** "a ci od kopii zapasowych?" */
const MAX_DESCRIPTION = 4

/** Answers after which another unit alone is a question. */
const ABOUT_UNITS: ReadonlySet<AnswerKind> = new Set([
  'reporting-line',
  'members',
  'contact',
  'identity',
  'unit',
  'post',
])

/** "a trójka?", "a dwójka w tym samym oddziale?": the unit whose code ends so, beside the one before. */
const BY_LAST_DIGIT =
  /^(?:a |i |no a )(?:ta |ten )?(jedynk|dwojk|trojk|czwork|piatk|szostk)\w*(?: (?:z|w|od) (?:t\w+ )?(?:sam\w+ )?(?:pion|oddzial|grup)\w*)?(?: (?:co|czym|to|sie|robi|zajmuje|komu|podlega))*\W*$/
const DIGITS = ['jedynk', 'dwojk', 'trojk', 'czwork', 'piatk', 'szostk']

function byLastDigit(folded: string, { subjects }: DialogueContext, { units }: Organization): UnitCode | undefined {
  const digit = DIGITS.indexOf(BY_LAST_DIGIT.exec(folded)?.[1] ?? '') + 1
  const before = digit === 0 ? undefined : subjects.findLast((subject) => isUnitCode(subject))
  const code = before?.replace(/\d$/, String(digit))
  return code !== undefined && isUnitCode(code) && units.has(code) ? code : undefined
}

/** What answering likewise needs. */
export interface LikewiseDeps {
  readonly organization: Organization
  readonly structure: StructureAnswers
  readonly describe: UnitDescriber
}

/** Answers about another unit or post what was answered about the one before; undefined when more is asked. */
export function answerLikewise(
  question: Question,
  { organization, structure, describe }: LikewiseDeps,
  context: DialogueContext | undefined,
): Answer | undefined {
  const { folded, units, posts, opening, terms } = question
  if (context === undefined || !ABOUT_UNITS.has(context.kind)) return undefined
  if (!ANOTHER.test(folded) && opening !== 'correction') return undefined
  const beside = byLastDigit(folded, context, organization)
  if (beside === undefined && OTHER_WORDINGS.some((wording) => wording.test(folded))) return undefined
  const named = beside ?? units[0]?.unit ?? posts[0]
  const described =
    named === undefined && terms.length <= MAX_DESCRIPTION ? describe(namingTerms(question), folded) : undefined
  const isMeant = described?.by === 'nickname' || DESCRIBES.test(folded)
  const subject = named ?? (isMeant ? described?.unit : undefined)
  if (subject === undefined || (beside === undefined && otherWords(question, described) > 0)) return undefined
  switch (context.kind) {
    case 'reporting-line':
      return structure.superior(subject)
    case 'members':
      return isUnitCode(subject)
        ? structure.parts(subject, false)
        : structure.subordinates(subject, { counted: false, folded })
    case 'contact':
      return isUnitCode(subject) ? contactOf(subject, organization) : undefined
    case 'identity':
      return isUnitCode(subject) ? structure.identity(subject, units[0]?.by === 'code' ? 'name' : 'code') : undefined
    case 'unit':
      return isUnitCode(subject) ? remitOf(subject, organization) : structure.post(subject)
    case 'post':
      return isUnitCode(subject) ? undefined : structure.post(subject)
    default:
      return undefined
  }
}
