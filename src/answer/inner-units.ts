import type { Organization } from '../organization/model'
import type { Competence } from './answer'
import type { Question } from './question'

/** "do którego oddziału z tym?" */
const ASKS_FOR_WHOLE = /\b(?:ktor|jak)\w{1,4} oddzial/

/** The Oddział in place of several of its Stanowiska, where an Oddział is asked for. */
export function asWhole(
  { folded }: Question,
  competences: readonly [Competence, ...Competence[]],
  { units, identifier }: Organization,
): readonly [Competence, ...Competence[]] {
  const [first, ...others] = competences
  const whole = units.get(units.get(first.unit)?.unitOf ?? identifier)
  const isInside = ({ unit }: Competence): boolean => units.get(unit)?.unitOf === whole?.identifier
  if (whole?.remitSource === undefined || others.length === 0 || !ASKS_FOR_WHOLE.test(folded)) return competences
  return others.every(isInside) ? [{ unit: whole.identifier, evidence: [whole.remitSource] }] : competences
}
