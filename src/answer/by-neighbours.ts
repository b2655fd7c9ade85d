import type { Answer } from './answer'
import { MAX_OTHER_WORDS, type Asked } from './asked'
import { isKnownUnit, subjectOf } from './structure-subject'

/** "u tego samego zastępcy", "w jednym pionie z", "obok nich": where somebody stands beside others. */
const BESIDE =
  /\b(?:u|pod|w|z) (?:t\w{1,3} sam\w+|jedn\w+|wspoln\w+) (?:\w+ )?(?:zastepc|wice|szef|przelozon|dyrektor|pion|oddzial)\w*|\bobok (?:nich|niego|niej|siebie|it)\b|\b(?:siostrzan|sasiedni|sasiaduj|rownoleg)\w*|\bsiblings?\b|\bunder the same\b|\bsame (?:division|deputy)\b/

/** "kto jeszcze", "jakie komórki": the others are asked for, not whether somebody is one of them. */
const ASKS_FOR_OTHERS = /\b(?:kto|kogo|kim|co|jak\w+|ktor\w+|ile|wymien\w*|podaj|who|which|what|list)\b/

/** Which units stand beside one, under the same post or in the same Oddział. */
export function readBeside(asked: Asked): Answer | undefined {
  const { folded, others, organization, structure } = asked
  if (others > MAX_OTHER_WORDS || !BESIDE.test(folded) || !ASKS_FOR_OTHERS.test(folded)) return undefined
  if (/^(?:a )?czy\b/.test(folded)) return undefined
  // Beside "them in that Oddział" is beside the part of it.
  const subject = subjectOf(asked.question, { ...asked, before: asked.earlier[0] })
  return isKnownUnit(subject, organization) ? structure.beside(subject) : undefined
}
