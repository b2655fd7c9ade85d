import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from './folder'
import { startBrowser, type Browser } from './browser'
import { startIssuer, type Issuer } from './issuer'
import { findFreePort, startProgram, type RunningProgram } from './process'
import { startBot } from './programs'

const PROJECT = join(__dirname, '..', '..')

/** Address that the tab has in Teams. */
export const TAB_ADDRESS = 'https://kto-za-co.example.org'

/** Made up, as everything here. */
export const TENANT = '66666666-7777-8888-9999-000000000000'
export const APP = '11111111-2222-3333-4444-555555555555'

/** The built program, a browser and, where people sign in, an issuer of tokens. */
export interface PagesStage {
  readonly address: string
  readonly browser: Browser
  stop(): Promise<void>
}

/** The pages as anybody sees them; `env` may let them show the example contacts. */
export async function startPagesStage(env: NodeJS.ProcessEnv = {}): Promise<PagesStage> {
  const port = await findFreePort()
  const program = await startBot(port, env)
  const browser = await startBrowser()
  return { address: `http://localhost:${port}`, browser, stop: () => stopAll(browser, [program]) }
}

/** The pages of a city hall that has contacts and signs people in. */
export async function startSignedInStage(): Promise<PagesStage & { readonly issuer: Issuer }> {
  const port = await findFreePort()
  const issuer = await startIssuer()
  const data = copyDataWithContacts()
  const program = await startProgram({
    name: 'the bot',
    args: [join(PROJECT, 'dist', 'index.js')],
    env: {
      STORE_DIR: createFolder('pages'),
      PORT: String(port),
      PUBLIC_URL: TAB_ADDRESS,
      DATA_DIR: data,
      MicrosoftAppId: APP,
      MicrosoftAppPassword: 'example',
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppType: 'SingleTenant',
      ALLOW_ANONYMOUS: '',
      AUTHORITY: issuer.address,
    },
    readyAt: `http://localhost:${port}/healthz`,
  })
  const browser = await startBrowser()
  return {
    address: `http://localhost:${port}`,
    browser,
    issuer,
    async stop() {
      await stopAll(browser, [program])
      await issuer.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Example contacts are not shown where people sign in: these are nobody's, but not marked so. */
function copyDataWithContacts(): string {
  const folder = mkdtempSync(join(PROJECT, '.tmp', 'data-'))
  cpSync(join(PROJECT, 'data'), folder, { recursive: true })
  const file = join(folder, 'contact-points.json')
  const contacts = {
    ...(JSON.parse(readFileSync(file, 'utf8')) as object),
    contactPoints: { 'IT-04-2': { telephone: '+48 12 000 00 12', room: '0.12' } },
  }
  writeFileSync(file, JSON.stringify(contacts))
  return folder
}

async function stopAll(browser: Browser, programs: readonly RunningProgram[]): Promise<void> {
  await browser.stop()
  await Promise.all(programs.map((program) => program.stop()))
}
