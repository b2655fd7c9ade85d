import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DESKTOP, PHONE, PICTURES } from '../support/browser'
import { startPagesStage, type PagesStage } from '../support/pages-stage'

let stage: PagesStage
beforeAll(async () => {
  stage = await startPagesStage({ CONTACTS: 'everyone' })
})
afterAll(() => stage?.stop())

describe('a picture', () => {
  it.each([
    ['lookup', '/?q=kto%20mi%20pod%C5%82%C4%85czy%20drukark%C4%99%3F'],
    ['chart', '/'],
    ['unit', '/units/IT-04-2'],
    ['post', '/posts/zastepca-1'],
    ['reader', '/ordinances/1796-2025#sec_13__point_1__letter_e'],
  ])('shows a page at the width of a desktop and of a phone: %s', async (name, path) => {
    for (const [width, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      const page = await stage.browser.openPage(`${stage.address}${path}`, viewport)
      const file = join(PICTURES, `${name}-${width}.png`)
      await page.screenshot({ path: file })
      expect(readFileSync(file).length).toBeGreaterThan(20_000)
      await page.close()
    }
  })
})
