import type { Page } from 'playwright-core'
import { runAxe } from '../support/axe'
import { APP, startSignedInStage, TAB_ADDRESS, TENANT, type PagesStage } from '../support/pages-stage'
import { openTeamsHost, type TeamsHost, type TeamsSettings } from '../support/teams-host'
import type { Issuer } from '../support/issuer'

const TELEPHONE = '+48 12 000 00 12'

let stage: PagesStage & { readonly issuer: Issuer }
let token: string
const pages: Page[] = []
beforeAll(async () => {
  stage = await startSignedInStage()
  token = await sign()
})
afterEach(() => Promise.all(pages.splice(0).map((page) => page.close())))
afterAll(() => stage?.stop())

const sign = (claims: object = {}): Promise<string> =>
  stage.issuer.sign({
    iss: `${stage.issuer.address}/${TENANT}/v2.0`,
    aud: `api://${new URL(TAB_ADDRESS).host}/${APP}`,
    tid: TENANT,
    scp: 'access_as_user',
    ...claims,
  })

async function openTab(settings: Partial<TeamsSettings> = {}, path = '/?inTeams&theme=default'): Promise<TeamsHost> {
  const page = await stage.browser.context.newPage()
  pages.push(page)
  const tab = { url: `${TAB_ADDRESS}${path}`, localAddress: stage.address }
  return openTeamsHost(page, tab, { theme: 'default', locale: 'pl-pl', token, ...settings })
}

const theme = (name: string): string => `html[data-theme="${name}"]`

/** Waits until the tab of a host page has said something to Teams for so many times: it draws a theme before that. */
const said = (page: Page, message: string, times = 1): Promise<unknown> =>
  page.waitForFunction(`window.messages.filter((it) => it === '${message}').length >= ${String(times)}`)

describe('the tab in Teams', () => {
  it('introduces itself, asks for the context and for a token, and says that it is ready', async () => {
    const { frame, messages } = await openTab()
    await frame.locator(theme('default')).waitFor()
    await frame.locator('#q').fill('kto podlaczy drukarke')
    await frame.getByText(TELEPHONE).first().waitFor()
    expect(await messages()).toEqual(
      expect.arrayContaining(['initialize', 'getContext', 'appInitialization.success', 'authentication.getAuthToken']),
    )
  })

  it.each(['default', 'dark', 'contrast'])('is drawn in the theme of Teams: %s', async (name) => {
    const { frame } = await openTab({ theme: name }, '/?inTeams&q=drukarka')
    await frame.locator(theme(name)).waitFor()
    await frame.getByText(TELEPHONE).first().waitFor()
    expect((await runAxe(frame)).violations).toEqual([])
  })

  it('follows a change of the theme', async () => {
    const { page, frame, changeTheme } = await openTab()
    await said(page, 'registerHandler')
    await changeTheme('contrast')
    await frame.locator(theme('contrast')).waitFor()
  })

  it.each([
    ['a unit', 'IT-05-1', '/units/IT-05-1'],
    ['a post', 'zastepca-2', '/posts/zastepca-2'],
    ['a provision', 'sec_13__point_1__letter_e', '/ordinances/1796-2025#sec_13__point_1__letter_e'],
    ['a question', '?q=kto podłączy drukarkę', '/?q=kto%20pod%C5%82%C4%85czy%20drukark%C4%99'],
    ['nothing of ours', '//evil.example/', '/posts/%2F%2Fevil.example%2F'],
  ])('opens what a deep link names: %s', async (_, subEntityId, path) => {
    const { frame } = await openTab({ subEntityId })
    await frame.waitForURL(`${TAB_ADDRESS}${path}`)
  })

  it('does not lead back to the deep link from where a person goes on', async () => {
    const { page, frame } = await openTab({ subEntityId: 'IT-05-1' })
    await frame.waitForURL('**/units/IT-05-1')
    await said(page, 'authentication.getAuthToken')
    await frame.locator('.brand').click()
    await frame.locator('#q').waitFor()
    // The look-up page hears of the deep link too, and signs in instead of following it.
    await said(page, 'authentication.getAuthToken', 2)
    expect(frame.url()).toBe(`${TAB_ADDRESS}/`)
  })

  it('tells people whose Teams is not Polish what they will read', async () => {
    const english = await openTab({ locale: 'en-us' })
    await english.frame.locator('#language-note').waitFor({ state: 'visible' })
    const polish = await openTab()
    await said(polish.page, 'authentication.getAuthToken')
    expect(await polish.frame.locator('#language-note').isVisible()).toBe(false)
  })

  it("shows a unit's contacts to a signed-in person", async () => {
    const { frame } = await openTab({ subEntityId: 'IT-04-2' })
    await frame.getByText(TELEPHONE).first().waitFor()
    expect(await frame.locator('.hidden-contacts').count()).toBe(0)
    expect(await frame.locator('#ticket').textContent()).toContain(TELEPHONE)
  })

  it('shows no contacts to a person who does not sign in', async () => {
    const page = await stage.browser.context.newPage()
    pages.push(page)
    const tab = { url: `${TAB_ADDRESS}/units/IT-04-2`, localAddress: stage.address }
    const { frame } = await openTeamsHost(page, tab, { theme: 'default', locale: 'pl-pl' })
    await said(page, 'authentication.getAuthToken')
    expect(await frame.getByText(TELEPHONE).count()).toBe(0)
    expect(await frame.locator('.hidden-contacts').isVisible()).toBe(true)
  })

  it('shows no contacts to a person of another tenant', async () => {
    const page = await stage.browser.context.newPage()
    pages.push(page)
    const refused = page.waitForResponse((response) => response.status() === 401)
    const tab = { url: `${TAB_ADDRESS}/units/IT-04-2`, localAddress: stage.address }
    const stranger = await sign({ tid: '00000000-0000-0000-0000-000000000000' })
    const { frame } = await openTeamsHost(page, tab, { theme: 'default', locale: 'pl-pl', token: stranger })
    expect((await refused).url()).toBe(tab.url)
    expect(await frame.getByText(TELEPHONE).count()).toBe(0)
    expect(await frame.locator('.hidden-contacts').isVisible()).toBe(true)
  })
})

describe('the same pages outside Teams', () => {
  it('neither load teams-js nor show contacts, and lead to the same answer in Teams', async () => {
    const page = await stage.browser.context.newPage()
    pages.push(page)
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.goto(`${stage.address}/units/IT-04-2`, { waitUntil: 'networkidle' })
    expect(loaded.filter((url) => url.includes('/assets/teams.'))).toEqual([])
    expect(await page.getByText(TELEPHONE).count()).toBe(0)
    const link = await page.getByRole('link', { name: 'Otwórz tę samą odpowiedź w Teams' }).getAttribute('href')
    expect(link).toContain(`https://teams.microsoft.com/l/entity/${APP}/lookup?`)
    expect(decodeURIComponent(link ?? '')).toContain('{"subEntityId":"IT-04-2"}')
  })

  it('stand in no frame of strangers', async () => {
    const page = await stage.browser.context.newPage()
    pages.push(page)
    await page.route('https://evil.example.org/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe name="tab" src="${stage.address}/"></iframe>` }),
    )
    await page.goto('https://evil.example.org/')
    await page.waitForLoadState('networkidle')
    expect(await page.frame({ name: 'tab' })?.locator('#q').count()).toBe(0)
  })
})
