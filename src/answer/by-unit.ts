import { isUnitCode, type Organization, type UnitCode } from '../organization/model'
import type { Answer } from './answer'
import { otherWords } from './by-structure'
import type { Subject } from './reporting-line'
import { ASKS_WHO, CONTACT, FAILURE, NAME, REMIT, WHAT_ELSE } from './intent'
import { expectedUnits } from './plurality'
import type { Question } from './question'

const UNIT_WORD =
  /\b(?:referat\w*|refreat\w*|oddzial\w*|stanowisk\w*|zespol\w*|dzial\w*|komork\w*|ci od|te od|ludzie od|oni|unit|team|strateg\w{0,4})\b/

/** Answers what a unit does or how to reach it; undefined when the question is about a matter. */
export function answerByUnit(
  question: Question,
  organization: Organization,
  earlier: readonly Subject[],
): Answer | undefined {
  const named = question.units.find(({ unit }) => organization.units.has(unit))
  const before = earlier.find((subject): subject is UnitCode => isUnitCode(subject) && organization.units.has(subject))
  const { folded } = question
  if (named !== undefined && isAboutUnit(question)) return about(named.unit, { folded, organization })
  if (named !== undefined || before === undefined) return undefined
  if (asksContact(question)) return about(before, { folded, organization })
  return WHAT_ELSE.test(folded) && otherWords(question) === 0 ? about(before, { folded, organization }) : undefined
}

function isAboutUnit(question: Question): boolean {
  const { folded, units } = question
  const [best] = units
  if (best === undefined || expectedUnits(folded) === 'several') return false
  const others = otherWords(question)
  const isContact = asksContact(question)
  if (best.by === 'code') return isContact || others <= (REMIT.test(folded) || NAME.test(folded) ? 3 : 0)
  if (/\bkto to\b/.test(folded) && /\bstrateg/.test(folded)) return true
  if (!ASKS_WHO.test(folded) && /\bstrateg(?:a|owi|iem|u)?\b/.test(folded) && REMIT.test(folded) && others <= 5)
    return true
  if (isContact && UNIT_WORD.test(folded)) return true
  if (ASKS_WHO.test(folded)) return false
  if (UNIT_WORD.test(folded)) return others <= (REMIT.test(folded) ? 1 : 0)
  return REMIT.test(folded) && others === 0 && best.coverage > 0.9
}

/** Whether it is asked how to reach somebody, and nothing else: "telefon", "jaki mają mail", but not "kto naprawi telefon". */
function asksContact(question: Question): boolean {
  const { folded, foldedInPlace, terms } = question
  if (!CONTACT.test(folded) || FAILURE.test(folded) || /\bkto\b/.test(folded)) return false
  const asked = [...foldedInPlace.matchAll(new RegExp(CONTACT, 'g'))]
  const isAsked = ({ token }: Question['terms'][number]): boolean =>
    asked.some(({ index, 0: words }) => token.start >= index && token.end <= index + words.length)
  return otherWords(question) <= terms.filter(isAsked).length
}

function about(
  code: UnitCode,
  { folded, organization }: { folded: string; organization: Organization },
): Answer | undefined {
  const unit = organization.units.get(code)
  if (unit === undefined) return undefined
  const source = unit.remitSource ?? unit.remitElsewhere ?? unit.source
  if (CONTACT.test(folded) && !REMIT.test(folded)) return { kind: 'contact', unit: code, source }
  return { kind: 'unit', unit: code, source }
}
