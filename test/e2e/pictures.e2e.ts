import { join } from 'node:path'
import type { Locator } from 'playwright-core'
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

/** A question for each kind of card. */
const KINDS = [
  ['', 'kto mi podlaczy drukarke'],
  ['-several', 'wifi'],
  ['-choice', 'telefon nie działa'],
  ['-every-unit', 'szkolenia'],
  ['-nobody', 'jak wyrobić dowód osobisty?'],
  ['-nobody-unknown', 'kto sprząta biuro?'],
  ['-unit', 'co robi IT-03-2?'],
  ['-oddzial', 'co robi IT-05?'],
  ['-contact', 'telefon do IT-04-2'],
  ['-post', 'kim jest I Zastępca Dyrektora?'],
  ['-reporting-line', 'komu podlega IT-05-1?'],
  ['-members', 'kto podlega III Zastępcy Dyrektora?'],
  ['-fact', 'od kiedy obowiązuje zarządzenie?'],
  ['-provision', 'co mówi § 13 pkt 1 lit. e?'],
  ['-not-existing', 'co robi IT-01-9?'],
  ['-help', 'pomoc'],
] as const

/** Titles of buttons that reach over the edge of their card, where they would be cut off. */
async function findCutButtons(card: Locator): Promise<string[]> {
  const edge = await right(card)
  const buttons = await card.getByRole('button').all()
  const cut = await Promise.all(buttons.map(async (button) => ((await right(button)) > edge ? [button] : [])))
  return Promise.all(cut.flat().map((button) => button.innerText()))
}

async function right(element: Locator): Promise<number> {
  const { x = 0, width = Infinity } = (await element.boundingBox()) ?? {}
  return x + width
}

describe('a picture', () => {
  it('shows a card of every kind at both widths', async () => {
    const page = await openChat(stage)
    // High enough for each card at either width; what lies under the edge of the chat would be cut off.
    await page.setViewportSize({ ...DESKTOP, height: 2400 })
    const shown: [string, Locator][] = []
    for (const [name, question] of KINDS) shown.push([name, await ask(page, question)])
    const contested = await ask(page, 'kto mi podłączy drukarkę?')
    await contested.getByRole('button', { name: 'To nie ta komórka' }).click()
    await contested.getByText('Która komórka jest właściwa?').waitFor()
    shown.push(['-contest', contested])
    const thanked = await ask(page, 'kto mi podłączy drukarkę?')
    await thanked.getByRole('button', { name: 'To nie ta komórka' }).click()
    await thanked.getByRole('combobox').click()
    await page.getByRole('option', { name: 'IT-02-2 Referat ds. zarządzania awarią i zgłoszeniami' }).click()
    await thanked.getByRole('button', { name: 'Wyślij' }).click()
    await thanked.getByText('Dziękujemy, zapisane.').waitFor()
    shown.push(['-thanks', thanked])
    const ticket = await ask(page, 'kto mi podłączy drukarkę?')
    await ticket.getByRole('button', { name: 'Kopiuj do zgłoszenia' }).click()
    await ticket.getByText('Zaznacz i skopiuj:').waitFor()
    shown.push(['-ticket', ticket])
    for (const [name, card] of shown) await card.screenshot({ path: picture(`card${name}-desktop`) })
    // The Playground itself is not made for narrow windows; its panels would cover the card.
    await page.addStyleTag({ content: `.ac-adaptiveCard { width: ${CARD_ON_A_PHONE}px !important }` })
    expect((await contested.boundingBox())?.width).toBe(CARD_ON_A_PHONE)
    for (const [name, card] of shown) {
      await card.screenshot({ path: picture(`card${name}-phone`) })
      expect([name, await findCutButtons(card)]).toEqual([name, []])
    }
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
