import { join } from 'node:path'
import { DESKTOP, PHONE, PICTURES } from '../support/browser'
import { ask, openChat, startChatStage, type ChatStage } from '../support/chat'

let stage: ChatStage
beforeAll(async () => {
  stage = await startChatStage()
})
afterAll(() => stage?.stop())

const picture = (name: string): string => join(PICTURES, `${name}.png`)

/** What a card has of a phone's width in Teams. */
const CARD_ON_A_PHONE = 340

describe('a picture', () => {
  it('shows the card as it is on a desktop and on a phone', async () => {
    const page = await openChat(stage)
    // High enough for the card at either width; what lies under the edge of the chat would be cut off.
    await page.setViewportSize({ ...DESKTOP, height: 1200 })
    const card = await ask(page, 'kto mi podlaczy drukarke')
    await card.screenshot({ path: picture('card-desktop') })
    // The Playground itself is not made for narrow windows; its panels would cover the card.
    await page.addStyleTag({ content: `.ac-adaptiveCard { width: ${CARD_ON_A_PHONE}px !important }` })
    expect((await card.boundingBox())?.width).toBe(CARD_ON_A_PHONE)
    await card.screenshot({ path: picture('card-phone') })
    await page.close()
  })

  it.each([
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ])('shows the act, and a provision in it, at the width of a %s', async (name, viewport) => {
    const act = `${stage.botAddress}/ordinances/1796-2025`
    const page = await stage.browser.openPage(act, viewport)
    await page.screenshot({ path: picture(`act-${name}`) })
    const tooWide: number = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(tooWide).toBeLessThanOrEqual(0)
    await page.goto(`${act}#sec_13__point_1__letter_e`)
    await page.locator('#sec_13__point_1__letter_e:target').waitFor()
    await page.screenshot({ path: picture(`reader-${name}`) })
    await page.close()
  })
})
