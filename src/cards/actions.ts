import { assertNever } from '../answer/answer'
import type { ActionData } from './action-data'
import type { CardAction, ExecuteAction } from './adaptive-card'
import { toPlainLine } from './escape'
import type { Links } from './link'
import type { Button } from './reply'
import { ANOTHER_UNIT, CONTEST, COPY_LINE, READ_ACT, SHOW_REMIT } from './strings.pl'

/** Id of the hidden line for a ticket, which a button shows. */
export const TICKET_LINE_ID = 'ticket-line'

/** The card's form of a button; a standalone card never asks the bot. */
export function toAction(button: Button, { links, standalone }: { links: Links; standalone: boolean }): CardAction {
  switch (button.kind) {
    case 'show-remit':
      return execute(SHOW_REMIT, { v: 1, action: 'show-remit', ...(button.offer ?? { unit: button.unit }) })
    case 'another-unit':
      return execute(ANOTHER_UNIT, { v: 1, action: 'another-unit', ...button.offer })
    case 'copy-line': {
      const data: ActionData = { v: 1, action: 'copy-line', unit: button.unit, eId: button.eId }
      return {
        type: 'Action.ToggleVisibility',
        title: COPY_LINE,
        targetElements: [TICKET_LINE_ID],
        fallback: standalone ? 'drop' : { type: 'Action.Submit', title: COPY_LINE, data },
      }
    }
    case 'contest':
      return execute(CONTEST, { v: 1, action: 'contest', ...button.offer })
    case 'pick':
      return execute(button.title, { v: 1, action: 'pick', ...button.offer }, button.tooltip)
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

/** A button that asks the bot; its verb is the action's name, `tooltip` what is read out when it says more than the title. */
export function execute(title: string, data: ActionData, tooltip = title): ExecuteAction {
  const plain = toPlainLine(title)
  return {
    type: 'Action.Execute',
    title: plain,
    ...(tooltip === title ? {} : { tooltip: toPlainLine(tooltip) }),
    verb: data.action,
    data,
    fallback: { type: 'Action.Submit', title: plain, data },
  }
}
