import { SITE } from './strings.pl'

/** `entityId` of the tab in the app's manifest. */
export const TAB_ENTITY_ID = 'lookup'

/** Where the tab is found in Teams. */
export interface TeamsTab {
  /** Id of the Teams app. */
  readonly appId: string
  /** Address of this server, without a slash at its end, for people without Teams. */
  readonly publicUrl: string
}

/**
 * Links into the tab. What it opens there (`subEntityId`) is a unit (`IT-04-2`), a post (`dyrektor`), a provision
 * (`sec_13__point_1`) or a question (`?q=drukarka`).
 */
export function createTeamsLink({ appId, publicUrl }: TeamsTab): (opens: string) => string {
  return (opens) => {
    const path = opens.startsWith('?q=') ? `/?q=${encodeURIComponent(opens.slice(3))}` : '/'
    const query = [
      ['webUrl', `${publicUrl}${path}`],
      ['label', SITE],
      ['context', JSON.stringify({ subEntityId: opens })],
    ].map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`)
    return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${TAB_ENTITY_ID}?${query.join('&')}`
  }
}
