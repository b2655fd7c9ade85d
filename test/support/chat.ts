import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import { parseFeedback, type Feedback, type Verdict } from '../../src/store/feedback'
import { startBrowser, type Browser } from './browser'
import { createFolder } from './folder'
import { findFreePort, type RunningProgram } from './process'
import { startBot, startPlayground } from './programs'

/** What the file store keeps feedback in. */
const FEEDBACK_FILE = 'feedback.jsonl'

/** The built bot, the Agents Playground and a browser, started together. */
export interface ChatStage {
  readonly browser: Browser
  readonly botAddress: string
  readonly playgroundAddress: string
  /** The first feedback of a verdict that the bot's store keeps; waits until there is one. */
  readFeedback(verdict: Verdict): Promise<Feedback>
  stop(): Promise<void>
}

/** Starts everything on free ports. */
export async function startChatStage(): Promise<ChatStage> {
  const botPort = await findFreePort()
  const playgroundPort = await findFreePort()
  const programs: RunningProgram[] = []
  const folder = createFolder('stage')
  programs.push(await startBot(botPort, { STORE_DIR: folder }))
  programs.push(await startPlayground(playgroundPort, botPort))
  const browser = await startBrowser()
  return {
    browser,
    botAddress: `http://localhost:${botPort}`,
    playgroundAddress: `http://localhost:${playgroundPort}`,
    readFeedback: (verdict) => waitForFeedback(join(folder, FEEDBACK_FILE), verdict),
    async stop() {
      await browser.stop()
      await Promise.all(programs.map((program) => program.stop()))
    },
  }
}

const KEPT_WITHIN_MS = 10_000

async function waitForFeedback(path: string, verdict: Verdict): Promise<Feedback> {
  for (const deadline = Date.now() + KEPT_WITHIN_MS; Date.now() < deadline;) {
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
    const found = lines.map(parseFeedback).find((it) => it?.verdict === verdict)
    if (found !== undefined) return found
    await setTimeout(50)
  }
  throw new Error(`no feedback "${verdict}" was kept`)
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

/** What a person reads of a card, whatever kind of space stands between the words. */
export async function read(card: Locator): Promise<string> {
  return (await card.innerText()).replaceAll('\u00a0', ' ')
}
