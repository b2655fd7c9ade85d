import type { Competence } from '../answer/answer'
import { MOST_OTHERS, type Offer, type Target } from './action-data'
import type { CardContext } from './context'
import { MOST_ACTIONS } from './envelope'
import { unitLabel } from './naming'
import type { Button } from './reply'
import { ticketLine } from './ticket-line'

/** So many letters of a button fit a phone, whatever its typeface. */
const LONGEST_TITLE = 35

/** So many first words that all names share say nothing; fewer may be chance. */
const FEWEST_SHARED = 3

/** "Referat ds. zarządzania" says how a unit is built, not what it looks after. */
const CLASSIFICATION = /^\p{Lu}\p{Ll}+ ds\. (?:zarządzania )?/u

/** Where a title is cut, no preposition or conjunction is left at its end. */
const LOOSE_END = /(?:[\s,–-]+\p{L}{1,2})?[\s,–-]*$/u

/** What leads on from one competent unit. */
export function buttonsFor(
  context: CardContext,
  from: Competence,
  beside: { readonly others: readonly Competence[]; readonly firstLine: Competence | undefined },
): Button[] {
  const offer = toOffer(from, beside)
  const { unit, eId } = offer
  return [
    { kind: 'show-remit', unit, offer },
    ...(beside.others.length === 0 ? [] : [{ kind: 'another-unit' as const, offer }]),
    { kind: 'copy-line', line: ticketLine(context, unit, eId), unit, eId },
    { kind: 'contest', offer },
  ]
}

/** One button a unit; picking replaces the card, and what was not picked is offered there. */
export function pickButtons(
  { organization }: CardContext,
  competences: readonly Competence[],
  firstLine?: Competence,
): Button[] {
  const offered = competences.slice(0, MOST_ACTIONS)
  const names = offered.map(({ unit }) => organization.units.get(unit)?.name ?? '')
  return offered.map((competence, at) => {
    const others = offered.filter((other) => other !== competence)
    const tooltip = unitLabel(organization, competence.unit)
    const title = titleOf(competence.unit, names, at)
    return { kind: 'pick', offer: toOffer(competence, { others, firstLine }), title, tooltip }
  })
}

/** What a button carries of answers. */
export function toOffer(
  competence: Competence,
  { others, firstLine }: { readonly others: readonly Competence[]; readonly firstLine: Competence | undefined },
): Offer {
  return {
    ...toTarget(competence),
    ...(others.length === 0 ? {} : { others: others.slice(0, MOST_OTHERS).map(toTarget) }),
    ...(firstLine === undefined ? {} : { firstLine: toTarget(firstLine) }),
  }
}

function toTarget({ unit, evidence: [eId] }: Competence): Target {
  return { unit, eId }
}

/** "IT-05-1 … aplikacjami biznesowymi": the code, and what tells the unit from the others, as far as there is room. */
function titleOf(code: string, names: readonly string[], at: number): string {
  const own = names[at] ?? ''
  const words = own.split(' ')
  const shared = words.findIndex((word, index) => names.some((name) => name.split(' ')[index] !== word))
  if (shared >= FEWEST_SHARED) return cutTitle(`${code} … ${words.slice(shared).join(' ')}`)
  const whole = `${code} ${own}`.trim()
  return whole.length <= LONGEST_TITLE ? whole : cutTitle(`${code} ${own.replace(CLASSIFICATION, '… ')}`)
}

function cutTitle(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  const cut = title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE - 2))
  return `${cut.replace(LOOSE_END, '')} …`
}
