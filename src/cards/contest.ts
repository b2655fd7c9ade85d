import { execute } from './actions'
import { RIGHT_UNIT_FIELD, UNKNOWN_UNIT, type Offer } from './action-data'
import type { AdaptiveCard, ExecuteAction } from './adaptive-card'
import type { CardContext } from './context'
import { toEnvelope } from './envelope'
import { escapeMarkdown, toPlainLine } from './escape'
import { unitLabel } from './naming'
import { BACK, CONTEST_LABEL, CONTEST_MISSING, CONTEST_TITLE, CONTEST_UNKNOWN, contestedUnit, SEND } from './strings.pl'
import { textBlock } from './text-block'

/** Asks which unit would have been right; sending it is a `contest` with the unit in `RIGHT_UNIT_FIELD`. */
export function contestCard({ organization }: CardContext, offer: Offer): AdaptiveCard {
  const others = [...organization.units.keys()].filter((code) => code !== offer.unit)
  const choices = others.map((code) => ({ title: toPlainLine(unitLabel(organization, code)), value: code }))
  return toEnvelope({
    summary: CONTEST_TITLE,
    body: [
      textBlock(CONTEST_TITLE, { size: 'medium', weight: 'bolder', style: 'heading' }),
      textBlock(escapeMarkdown(contestedUnit(unitLabel(organization, offer.unit))), { isSubtle: true }),
      {
        type: 'Input.ChoiceSet',
        id: RIGHT_UNIT_FIELD,
        label: CONTEST_LABEL,
        style: 'compact',
        isRequired: true,
        errorMessage: CONTEST_MISSING,
        choices: [{ title: CONTEST_UNKNOWN, value: UNKNOWN_UNIT }, ...choices],
      },
    ],
    actions: [execute(SEND, { v: 1, action: 'contest', ...offer }), back(offer)],
  })
}

/** Works while nothing is chosen. */
function back(offer: Offer): ExecuteAction {
  const action = execute(BACK, { v: 1, action: 'pick', ...offer })
  return { ...action, associatedInputs: 'none', fallback: { ...action.fallback, associatedInputs: 'none' } }
}
