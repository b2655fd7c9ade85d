import type { Page } from 'playwright-core'
import { ask, cards, openChat, read, startChatStage, type ChatStage } from '../support/chat'

let stage: ChatStage
let page: Page
beforeAll(async () => {
  stage = await startChatStage()
  page = await openChat(stage)
})
afterAll(() => stage?.stop())

describe('a conversation in the Agents Playground', () => {
  it('begins with one welcome that shows what to ask', async () => {
    expect(await cards(page).first().innerText()).toContain('kto mi podłączy drukarkę?')
    expect(await cards(page).count()).toBe(1)
  })

  it('answers a question without diacritics with a card of the competent unit', async () => {
    const card = await ask(page, 'kto mi podlaczy drukarke')
    const text = await read(card)
    expect(text).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
    expect(text).toContain('§ 13 pkt 1 lit. e')
    expect(text).toContain('według zarządzenia nr 1796/2025, obowiązuje od 28.07.2025')
  })

  it('leads from the card to the provision, highlighted and in view', async () => {
    const opened = stage.browser.context.waitForEvent('page')
    await cards(page).last().getByRole('link', { name: '§ 13 pkt 1 lit. e' }).first().click()
    const reader = await opened
    await reader.waitForLoadState()
    expect(reader.url()).toBe(`${stage.botAddress}/ordinances/1796-2025#sec_13__point_1__letter_e`)

    const target = reader.locator(':target')
    expect(await target.getAttribute('id')).toBe('sec_13__point_1__letter_e')
    expect(await target.innerText()).toMatch(/^e\)\s+instalacja sprzętu drukująco – kopiującego/)
    const background = (selector: string): Promise<string> =>
      reader.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`)
    expect(await background(':target')).not.toBe(await background('#sec_13__point_1__letter_d'))
    const box = await target.boundingBox()
    const height = reader.viewportSize()?.height ?? 0
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
    await reader.close()
  })

  it('understands a follow-up', async () => {
    const card = await ask(page, 'a komu podlega?')
    const text = await read(card)
    expect(text).toContain('IT-04-2')
    expect(text).toContain('III Zastępca Dyrektora')
  })

  it('says one message a question', async () => {
    expect(await cards(page).count()).toBe(3)
  })
})

describe('a button under a card', () => {
  it('puts what it leads to in the place of the card', async () => {
    const card = await ask(page, 'kto mi podlaczy drukarke')
    const number = await cards(page).count()
    await card.getByRole('button', { name: 'Pokaż zakres działania' }).click()
    await card.getByText('instalacja czytników').waitFor()
    expect(await read(card)).toContain('§ 13 pkt 1 lit. c')
    expect(await cards(page).count()).toBe(number)
  })

  it('leads back to the answer', async () => {
    const card = cards(page).last()
    await card.getByRole('button', { name: 'Wróć do odpowiedzi' }).click()
    await card.getByText('Zajmuje się tym:').waitFor()
    expect(await read(card)).toContain('§ 13 pkt 1 lit. e')
    expect(await card.getByRole('button', { name: 'Inna komórka' }).count()).toBe(1)
  })

  it('unfolds a long remit', async () => {
    const card = await ask(page, 'co robi IT-03-2?')
    const last = card.getByRole('link', { name: '§ 11 pkt 21' })
    expect(await last.count()).toBe(0)
    await card.getByRole('button', { name: 'Pokaż jeszcze 15 pozycji' }).click()
    await last.waitFor()
  })
})

describe('a group chat', () => {
  it('is answered when the bot is mentioned', async () => {
    await page.getByText('Group Chat', { exact: true }).first().click()
    // The other conversation has to be gone before its cards could be taken for this one's.
    await cards(page).getByText('Referat ds. wsparcia użytkowników').first().waitFor({ state: 'detached' })
    await cards(page).getByText('Dzień dobry!').waitFor()
    const number = await cards(page).count()
    const field = page.getByRole('textbox').first()
    await field.pressSequentially('@')
    // The list of people to mention ends with people; above them stands the bot, as it does over each of its messages.
    await page.getByText('Megan Bowen', { exact: true }).waitFor()
    await page.getByText('Test Bot', { exact: true }).last().click()
    await field.pressSequentially(' komu podlega IT-04-2?')
    await page.getByRole('button', { name: 'Send Message' }).click()
    const card = cards(page).nth(number)
    await card.waitFor()
    expect(await read(card)).toContain('III Zastępca Dyrektora')
  })
})
