import type { Competence } from '../answer/answer'
import type { CardContext } from './context'

/** How an act names the duty of registering failures: "obowiązki I linii wsparcia użytkowników". */
const FIRST_LINE = /(?<!\p{L})I lini\p{L} wsparcia/u

/** The unit whose duty is the first line of support; undefined when the act names none. */
export function findFirstLine({ ordinance, organization }: CardContext): Competence | undefined {
  for (const { identifier, remitSource } of organization.units.values()) {
    if (remitSource === undefined) continue
    const duty = ordinance.provisions.get(remitSource)?.children.find(({ text }) => FIRST_LINE.test(text))
    if (duty !== undefined) return { unit: identifier, evidence: [duty.eId] }
  }
  return undefined
}
