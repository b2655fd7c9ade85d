import type { Locator, Page } from 'playwright-core'
import { startBrowser, type Browser } from './browser'
import { findFreePort, type RunningProgram } from './process'
import { startBot, startPlayground } from './programs'

/** The built bot, the Agents Playground and a browser, started together. */
export interface ChatStage {
  readonly browser: Browser
  readonly botAddress: string
  readonly playgroundAddress: string
  stop(): Promise<void>
}

/** Starts everything on free ports. */
export async function startChatStage(): Promise<ChatStage> {
  const botPort = await findFreePort()
  const playgroundPort = await findFreePort()
  const programs: RunningProgram[] = []
  programs.push(await startBot(botPort))
  programs.push(await startPlayground(playgroundPort, botPort))
  const browser = await startBrowser()
  return {
    browser,
    botAddress: `http://localhost:${botPort}`,
    playgroundAddress: `http://localhost:${playgroundPort}`,
    async stop() {
      await browser.stop()
      await Promise.all(programs.map((program) => program.stop()))
    },
  }
}

/** Opens the chat and waits for the bot's welcome, so that the next card is an answer. */
export async function openChat(stage: ChatStage): Promise<Page> {
  const page = await stage.browser.openPage(stage.playgroundAddress)
  await cards(page).first().waitFor()
  return page
}

/** Types a message as a person does and sends it. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').first().pressSequentially(text)
  await page.getByRole('button', { name: 'Send Message' }).click()
}

/** All cards of the conversation, oldest first. */
export function cards(page: Page): Locator {
  return page.locator('.ac-adaptiveCard')
}

/** The card that answers what is said now: the one after those that are there. */
export async function ask(page: Page, text: string): Promise<Locator> {
  const before = await cards(page).count()
  await say(page, text)
  const card = cards(page).nth(before)
  await card.waitFor()
  return card
}
