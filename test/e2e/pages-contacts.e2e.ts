import type { Page } from 'playwright-core'
import { runAxe } from '../support/axe'
import { DESKTOP } from '../support/browser'
import { startPagesStage, type PagesStage } from '../support/pages-stage'

let stage: PagesStage
beforeAll(async () => {
  stage = await startPagesStage({ CONTACTS: 'everyone' })
})
afterAll(() => stage?.stop())

const open = (path: string): Promise<Page> => stage.browser.openPage(`${stage.address}${path}`)

const PAGES = [
  ['an answer', '/?q=kto%20mi%20podlaczy%20drukarke'],
  ['a unit', '/units/IT-05'],
  ['a post whose contact is the secretariat', '/posts/dyrektor'],
] as const

describe('a page with contacts', () => {
  it.each(PAGES)('has no violation of WCAG 2.2 AA, in any theme, and fits a narrow phone: %s', async (_, path) => {
    const page = await open(path)
    for (const theme of ['default', 'dark', 'contrast']) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
      expect([theme, (await runAxe(page)).violations]).toEqual([theme, []])
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect((await runAxe(page)).violations).toEqual([])
    await page.close()
  })

  it.each(PAGES)('breaks no number and no address over lines on a desktop: %s', async (_, path) => {
    const page = await open(path)
    await page.setViewportSize(DESKTOP)
    const links = await page.locator('.contact dd a').all()
    expect(links).toHaveLength(4)
    const heights = await Promise.all(links.map(async (link) => (await link.boundingBox())?.height))
    // A line is 27 pixels high.
    expect(heights.filter((height = Infinity) => height > 40)).toEqual([])
    await page.close()
  })

  it('prints numbers and addresses, each a link that works where the page is open', async () => {
    const page = await open('/units/IT-04-2')
    const links = await page.locator('.contact dd a').all()
    const shown = links.map(async (link) => [await link.innerText(), await link.getAttribute('href')])
    expect(await Promise.all(shown)).toEqual([
      ['+48 12 000 00 12', 'tel:+48120000012'],
      ['it-04-2@example.org', 'mailto:it-04-2@example.org'],
      ['it-04-2@example.org', 'https://teams.microsoft.com/l/chat/0/0?users=it-04-2%40example.org'],
      ['zadzwoń', 'https://teams.microsoft.com/l/call/0/0?users=it-04-2%40example.org'],
    ])
    expect(await page.locator('#ticket').textContent()).toContain('tel. +48 12 000 00 12')
    await page.close()
  })

  it('says whose contact stands in for one that is not known', async () => {
    const page = await open('/posts/dyrektor')
    const contact = await page.locator('.contact').innerText()
    expect(contact).toContain('Własnego kontaktu nie mamy, oto kontakt sekretariatu: IT-03-2')
    expect(contact.replaceAll('\u00a0', ' ')).toContain('§ 11 pkt 1')
    await page.close()
  })
})
