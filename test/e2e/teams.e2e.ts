import type { Page } from 'playwright-core'
import { ask, cards, openChat, read, startChatStage, type ChatStage } from '../support/chat'

let stage: ChatStage
let page: Page
beforeAll(async () => {
  stage = await startChatStage()
  page = await openChat(stage)
})
afterAll(() => stage?.stop())

/** Opens another conversation and waits until its own cards stand there, and none of the last one's. */
async function moveTo(name: string, without: string): Promise<void> {
  await page.getByRole('treeitem', { name }).click()
  await cards(page).getByText(without).first().waitFor({ state: 'detached' })
  await cards(page).getByText('Dzień dobry!').waitFor()
}

/** Writes a message that mentions the bot in its middle, and sends it with a button. */
async function sayWithMention(before: string, after: string, button: string): Promise<void> {
  const field = page.getByRole('textbox').first()
  await field.pressSequentially(`${before} @`)
  await page.getByRole('listbox', { name: 'Typeahead menu' }).getByText('Test Bot', { exact: true }).click()
  await field.pressSequentially(` ${after}`)
  await page.getByRole('button', { name: button }).first().click()
}

describe('a choice', () => {
  it('is replaced by the card of the unit that is picked, and remembered', async () => {
    const card = await ask(page, 'telefon nie działa')
    const number = await cards(page).count()
    await card.getByRole('button', { name: 'IT-04-2' }).click()
    await card.getByRole('button', { name: 'Pokaż zakres działania' }).waitFor()
    expect(await read(card)).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
    // What was not picked, and where failures go, are still there.
    expect(await read(card)).toContain('IT-04-4 Referat ds. telekomunikacji i łączności')
    expect(await read(card)).toContain('zgłoś to najpierw tutaj: IT-02-2')
    expect(await cards(page).count()).toBe(number)
    const next = await ask(page, 'a komu podlega?')
    expect(await read(next)).toContain('IT-04-2')
  })
})

describe('a card of one unit', () => {
  it('gives way to other units', async () => {
    const card = await ask(page, 'kto mi podłączy drukarkę?')
    await card.getByRole('button', { name: 'Inna komórka' }).click()
    await card.getByText('To zależy, o co dokładnie chodzi.').waitFor()
    expect(await read(card)).toContain('IT-04-1')
  })

  it('shows a line for a ticket', async () => {
    const card = await ask(page, 'kto mi podłączy drukarkę?')
    const line = card.getByText('zarządzenia nr 1796/2025 Prezydenta Miasta Krakowa z 28 lipca 2025 r.')
    expect(await line.isVisible()).toBe(false)
    await card.getByRole('button', { name: 'Kopiuj do zgłoszenia' }).click()
    await line.waitFor()
    expect(await line.innerText()).toContain('§ 13 pkt 1 lit. e')
  })

  it('takes the name of the unit that would have been right', async () => {
    const card = await ask(page, 'kto mi podłączy drukarkę?')
    await card.getByRole('button', { name: 'To nie ta komórka' }).click()
    await card.getByText('Która komórka jest właściwa?').waitFor()
    await card.getByRole('combobox').click()
    await page.getByRole('option', { name: 'IT-02-2 Referat ds. zarządzania awarią i zgłoszeniami' }).click()
    await card.getByRole('button', { name: 'Wyślij' }).click()
    await card.getByText('Dziękujemy, zapisane.').waitFor()
    expect(await read(card)).toContain('IT-02-2 Referat ds. zarządzania awarią i zgłoszeniami')
    expect(await stage.readFeedback('contested')).toMatchObject({
      question: 'kto mi podłączy drukarkę?',
      units: ['IT-04-2'],
      right: 'IT-02-2',
    })
  })

  it('comes back when its unit was right after all', async () => {
    const card = await ask(page, 'kto mi podłączy drukarkę?')
    await card.getByRole('button', { name: 'To nie ta komórka' }).click()
    await card.getByText('Która komórka jest właściwa?').waitFor()
    await card.getByRole('button', { name: 'Wróć do odpowiedzi' }).click()
    await card.getByText('Zajmuje się tym:').waitFor()
    expect(await read(card)).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
  })
})

describe('a thumb under a card', () => {
  it('is kept with its reason and the question', async () => {
    await ask(page, 'kto naprawi mi monitor?')
    await page.getByRole('button', { name: 'Dislike', exact: true }).last().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('monitor to nie to')
    await dialog.getByRole('button', { name: 'Submit' }).click()
    expect(await stage.readFeedback('dislike')).toMatchObject({
      question: 'kto naprawi mi monitor?',
      reason: 'monitor to nie to',
    })
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
  })
})

describe('the message extension', () => {
  it('finds while somebody types and puts the picked card into the message', async () => {
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click()
    await page.getByText('Search Command').click()
    await page.getByRole('button', { name: 'Specify Command ID or Parameter' }).click()
    await page.getByPlaceholder('Command ID').fill('szukaj')
    await page.getByPlaceholder('Parameter name').fill('pytanie')
    const number = await cards(page).count()
    await page.getByPlaceholder('Enter a search term').pressSequentially('podłączyć drukar')
    await page.getByText('„instalacja sprzętu drukująco – kopiującego” (§ 13 pkt 1 lit. e)').click()
    const card = cards(page).nth(number)
    await card.waitFor()
    expect(await read(card)).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
    // Links and the line for a ticket work for people without the app; what asks the bot does not.
    expect(await card.getByRole('button').allInnerTexts()).toEqual(['Kopiuj do zgłoszenia'])
    await page.getByRole('button', { name: 'Send Message' }).click()
    // A card without a word is a message as well, and gets its answer before anything else is asked.
    await cards(page)
      .nth(number + 1)
      .getByText('Nie umiem odczytać tej wiadomości.')
      .waitFor()
  })
})

describe('"Kto za to odpowiada?" on a message', () => {
  it('asks the bot about that message', async () => {
    // Each message has a menu above it; question and answer add two.
    const menus = page.getByRole('button', { name: 'Show more information' })
    const ofQuestion = menus.nth(await menus.count())
    await ask(page, 'kto naprawi mi monitor?')
    await ofQuestion.click()
    await page.getByText('Action Command').click()
    await page.getByPlaceholder('Input command id or leave blanks').fill('kto-odpowiada')
    await page.getByRole('button', { name: 'Create' }).click()
    const dialog = page.getByRole('dialog').filter({ hasText: 'Kto za to odpowiada?' })
    await dialog.locator('.ac-adaptiveCard').waitFor()
    expect(await read(dialog)).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
  })
})

describe('a conversation of several', () => {
  it.each([
    ['a group chat', 'Group Chat', 'Referat ds. wsparcia użytkowników', 'Send Message'],
    ['a channel of a team', 'My Team - General', 'III Zastępca Dyrektora', 'Post'],
  ] as const)('is answered where the bot is mentioned inside the sentence: %s', async (_, name, without, button) => {
    await moveTo(name, without)
    expect(await cards(page).count()).toBe(1)
    await sayWithMention('komu', 'podlega IT-04-2?', button)
    const card = cards(page).filter({ hasText: 'III Zastępca Dyrektora' })
    await card.waitFor()
    expect(await read(card)).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
    expect(await cards(page).count()).toBe(2)
  })
})
