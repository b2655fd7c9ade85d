import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'

const SCRATCH = join(__dirname, '..', '..', '.tmp')

/** Where pictures for people go; git ignores it. */
export const PICTURES = join(SCRATCH, 'pictures')

/** What a phone and a desktop show. */
export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's Chromium, or another one that `CHROMIUM` names. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** A browser with a profile of its own, which is removed with it. */
export interface Browser {
  readonly context: BrowserContext
  openPage(address: string, viewport?: { width: number; height: number }): Promise<Page>
  stop(): Promise<void>
}

/** Starts a browser that reaches this machine only. */
export async function startBrowser(): Promise<Browser> {
  mkdirSync(PICTURES, { recursive: true })
  const profile = mkdtempSync(join(SCRATCH, 'chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    args: FLAGS,
    viewport: DESKTOP,
    deviceScaleFactor: 2,
    locale: 'pl-PL',
  })
  // The Playground asks a content network for fonts; without an answer it waits.
  await context.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  )
  return {
    context,
    async openPage(address, viewport = DESKTOP) {
      const page = await context.newPage()
      await page.setViewportSize(viewport)
      await page.goto(address)
      return page
    },
    async stop() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
