import type { Frame, Page } from 'playwright-core'

/** A page in the place of a Teams client, which speaks the messages that teams-js expects of one. */
export interface TeamsHost {
  readonly page: Page
  /** The tab. */
  readonly frame: Frame
  /** Names of the messages that the tab has sent. */
  messages(): Promise<readonly string[]>
  changeTheme(theme: string): Promise<void>
}

/** What Teams tells the tab. */
export interface TeamsSettings {
  readonly theme: string
  readonly locale: string
  /** What a deep link names. */
  readonly subEntityId?: string
  /** What single sign-on gives; undefined for a person who does not consent. */
  readonly token?: string
}

/** An origin that teams-js accepts and that our Content-Security-Policy lets frame the tab. */
const HOST = 'https://teams.microsoft.com/host'

/** Opens a tab in a frame of such a page; `localAddress` answers what `tab` asks of its public address. */
export async function openTeamsHost(
  page: Page,
  tab: { readonly url: string; readonly localAddress: string },
  settings: TeamsSettings,
): Promise<TeamsHost> {
  const { origin } = new URL(tab.url)
  await page.route(HOST, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostPage(tab.url, settings) }),
  )
  await page.route(`${origin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: `${tab.localAddress}${pathname}${search}` }) })
  })
  await page.goto(HOST)
  const frame = page.frame({ name: 'tab' })
  if (frame === null) throw new Error('the host page has no frame')
  return {
    page,
    frame,
    messages: () => page.evaluate('window.messages'),
    changeTheme: (theme) => page.evaluate(`window.send({ func: 'themeChange', args: [${JSON.stringify(theme)}] })`),
  }
}

function hostPage(url: string, settings: TeamsSettings): string {
  const data = JSON.stringify({ url, ...settings }).replaceAll('<', '\\u003c')
  return `<!doctype html><title>Teams</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>
<iframe name="tab" allow="clipboard-write"></iframe>
<script>
const settings = ${data}
const frame = document.querySelector('iframe')
window.messages = []
window.send = (message) => frame.contentWindow.postMessage(message, new URL(settings.url).origin)
const answers = {
  initialize: () => ['content', 'web', JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {} }), '2.58.0'],
  getContext: () => [{ theme: settings.theme, locale: settings.locale, subEntityId: settings.subEntityId ?? '', entityId: 'lookup' }],
  'authentication.getAuthToken': () => settings.token === undefined ? [false, 'CancelledByUser'] : [true, settings.token],
}
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow) return
  window.messages.push(data.func)
  const answer = answers[data.func]
  if (answer) window.send({ id: data.id, uuidAsString: data.uuidAsString, args: answer() })
})
frame.src = settings.url
</script>`
}
