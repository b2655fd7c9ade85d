import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const MANIFEST = join(__dirname, '..', '..', 'manifest')

/** The icons that Teams asks for, and their sides in pixels. */
const ICONS = { color: 192, outline: 32 }

/** `npm run icons`: draws the app's icons from their SVG sources with Debian's Chromium. */
async function main(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'icons-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  const page = await context.newPage()
  for (const [name, side] of Object.entries(ICONS)) {
    const svg = readFileSync(join(MANIFEST, `${name}.svg`), 'utf8')
    await page.setViewportSize({ width: side, height: side })
    await page.setContent(`<body style="margin:0">${svg.replace('<svg', '<svg style="display:block"')}</body>`)
    writeFileSync(join(MANIFEST, `${name}.png`), await page.screenshot({ omitBackground: true }))
  }
  await context.close()
  rmSync(profile, { recursive: true, force: true })
}

void main()
