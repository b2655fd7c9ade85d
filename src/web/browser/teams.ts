import { app, authentication } from '@microsoft/teams-js'

/** What Teams says about where the tab is open. */
export interface TeamsPlace {
  readonly theme: string
  readonly locale: string
  /** What a deep link names (`subEntityId`). */
  readonly opens: string | undefined
}

/** Introduces the tab to Teams; `onTheme` is told of every change of the theme. */
export async function connect(onTheme: (theme: string) => void): Promise<TeamsPlace> {
  await app.initialize()
  app.registerOnThemeChangeHandler((theme) => onTheme(toTheme(theme)))
  const { app: place, page } = await app.getContext()
  app.notifySuccess()
  return { theme: toTheme(place.theme), locale: place.locale, opens: page.subPageId || undefined }
}

/** A token of the person who is signed in to Teams, for this app. */
export function getToken(): Promise<string> {
  return authentication.getAuthToken()
}

/** Themes that the style sheet does not know look like the one nearest to them. */
function toTheme(theme: string): string {
  if (theme === 'dark' || theme === 'contrast') return theme
  return theme === 'glass' ? 'dark' : 'default'
}
