import type * as Teams from './teams'
import { keep, recall } from './memory'
import { rememberToken, signInHeaders } from './signed-in'

const IN_TEAMS = 'in-teams'
const THEME = 'theme'

/** True in a frame, and where the tab's address says so (phones open it without a frame). */
export function isInTeams(): boolean {
  if (new URLSearchParams(location.search).has('inTeams')) keep(() => sessionStorage, IN_TEAMS, 'yes')
  return window.parent !== window || recall(() => sessionStorage, IN_TEAMS) !== null
}

/** Takes over theme and language, opens what a deep link names, and signs in for contacts. */
export async function enterTeams(): Promise<void> {
  showTheme(recall(() => sessionStorage, THEME))
  openOutside()
  const path = document.querySelector<HTMLElement>('script[data-teams]')?.dataset['teams']
  if (path === undefined) return
  const teams: typeof Teams = await import(path)
  const { theme, locale, opens } = await teams.connect(showTheme)
  showTheme(theme)
  const note = document.querySelector('#language-note')
  if (note instanceof HTMLElement) note.hidden = locale.startsWith('pl')
  if (opens !== undefined && new URLSearchParams(location.search).has('inTeams')) {
    // Replaced, so that going back does not lead here and forth again.
    location.replace(toPath(opens))
    return
  }
  await signIn(teams.getToken)
}

function showTheme(theme: string | null): void {
  if (theme === null) return
  document.documentElement.dataset['theme'] = theme
  keep(() => sessionStorage, THEME, theme)
}

/** Where a deep link leads: a question, a provision, a unit or a post; always on this server. */
export function toPath(opens: string): string {
  if (opens.startsWith('?q=')) return `/?q=${encodeURIComponent(opens.slice(3))}`
  if (opens.startsWith('sec_')) {
    const act = document.querySelector('[data-act]')?.getAttribute('href') ?? '/'
    return `${act}#${encodeURIComponent(opens)}`
  }
  return `/${/^\p{Lu}/u.test(opens) ? 'units' : 'posts'}/${encodeURIComponent(opens)}`
}

/** What this frame may not show opens elsewhere; a telephone number opens Teams' own dialler. */
function openOutside(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null) return
    const { teams } = link.dataset
    if (teams !== undefined) link.href = teams
    if (link.origin !== location.origin && link.protocol === 'https:') {
      link.target = '_blank'
      link.rel = 'noopener'
    }
  })
}

/** With a token a page with hidden contacts is asked for once more; the look-up page sees to itself. */
async function signIn(getToken: () => Promise<string>): Promise<void> {
  try {
    rememberToken(await getToken())
    if (document.querySelector('.subject .hidden-contacts') === null) return
    const response = await fetch(location.href, { headers: signInHeaders() })
    if (!response.ok) throw new Error(String(response.status))
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const signed = page.querySelector('.subject')
    if (signed !== null) document.querySelector('.subject')?.replaceWith(signed)
  } catch {
    // Not signed in: the page goes on without contacts, and says so.
    rememberToken(undefined)
  }
}
