import { assertNever, type Competence } from '../answer/answer'
import type { ActionData, Target } from './action-data'
import type { CardAction, ExecuteAction } from './adaptive-card'
import { toPlainLine } from './escape'
import type { Links } from './link'
import type { Button } from './reply'
import { ANOTHER_UNIT, CONTEST, COPY_LINE, READ_ACT, SHOW_REMIT } from './strings.pl'

/** Id of the hidden line for a ticket, which a button shows. */
export const TICKET_LINE_ID = 'ticket-line'

/** The card's form of a button. */
export function toAction(button: Button, links: Links): CardAction {
  switch (button.kind) {
    case 'show-remit':
      return execute(SHOW_REMIT, { v: 1, action: 'show-remit', unit: button.unit })
    case 'another-unit':
      return execute(ANOTHER_UNIT, {
        v: 1,
        action: 'another-unit',
        ...target(button.from),
        others: button.others.map(target),
      })
    case 'copy-line': {
      const data: ActionData = { v: 1, action: 'copy-line', unit: button.unit, eId: button.eId }
      return {
        type: 'Action.ToggleVisibility',
        title: COPY_LINE,
        targetElements: [TICKET_LINE_ID],
        fallback: { type: 'Action.Submit', title: COPY_LINE, data },
      }
    }
    case 'contest':
      return execute(CONTEST, { v: 1, action: 'contest', unit: button.unit, eId: button.eId })
    case 'pick':
      return execute(button.title, { v: 1, action: 'pick', unit: button.unit, eId: button.eId })
    case 'read':
      return {
        type: 'Action.OpenUrl',
        title: READ_ACT,
        url: button.eId === undefined ? links.act() : links.provision(button.eId),
      }
    default:
      return assertNever(button)
  }
}

/** True for buttons that work without the bot: what people see who do not have the app. */
export function worksAlone(button: Button): boolean {
  return button.kind === 'read' || button.kind === 'copy-line'
}

/** A button that asks the bot; its verb is the action's name. */
export function execute(title: string, data: ActionData): ExecuteAction {
  const plain = toPlainLine(title)
  return {
    type: 'Action.Execute',
    title: plain,
    verb: data.action,
    data,
    fallback: { type: 'Action.Submit', title: plain, data },
  }
}

function target({ unit, evidence: [eId] }: Competence): Target {
  return { unit, eId }
}
