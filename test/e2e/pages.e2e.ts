import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { runAxe } from '../support/axe'
import { DESKTOP, PICTURES } from '../support/browser'
import { startPagesStage, type PagesStage } from '../support/pages-stage'

const QUESTION = 'kto mi podlaczy drukarke'
const READER = '/ordinances/1796-2025'
const TARGET = 'sec_13__point_1__letter_e'

let stage: PagesStage
beforeAll(async () => {
  stage = await startPagesStage()
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.address })
})
afterAll(() => stage?.stop())

/** Chromium gives the field its focus a moment after the page is there; keys that come earlier go nowhere. */
const hasFocus = (page: Page): Promise<unknown> =>
  page.waitForFunction("document.activeElement === (document.querySelector('[autofocus]') ?? document.activeElement)")

async function open(path: string, viewport = DESKTOP): Promise<Page> {
  const page = await stage.browser.openPage(`${stage.address}${path}`, viewport)
  await hasFocus(page)
  return page
}

const answer = (page: Page): Promise<string> => page.locator('#answer').innerText()
const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.textContent || document.activeElement.id')
const overflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - innerWidth')

/** Types into the field, which has the focus from the start, and waits for the answer. */
async function type(page: Page, text: string, expected: string): Promise<void> {
  await page.keyboard.type(text)
  await page.locator('#answer h2', { hasText: expected }).waitFor()
}

describe('the look-up page', () => {
  it('answers as one types, and keeps the question in the address', async () => {
    const page = await open('/')
    await type(page, QUESTION, 'IT-04-2 Referat ds. wsparcia użytkowników')
    expect(await answer(page)).toContain('„instalacja sprzętu drukująco – kopiującego”')
    expect(page.url()).toBe(`${stage.address}/?q=kto%20mi%20podlaczy%20drukarke`)
    expect(await page.locator('#status').textContent()).toContain('Zajmuje się tym: IT-04-2')
    await page.close()
  })

  it('is shared by its address', async () => {
    const page = await open('/?q=kto%20mi%20podlaczy%20drukarke')
    expect(await page.locator('#q').inputValue()).toBe(QUESTION)
    expect(await answer(page)).toContain('IT-04-2')
    await page.close()
  })

  it('drops replies that come out of order', async () => {
    const page = await open('/')
    let releaseFirst = (): void => undefined
    const held = new Promise<void>((resolve) => (releaseFirst = resolve))
    const asked: string[] = []
    await page.route('**/answers?q=*', async (route) => {
      const question = new URL(route.request().url()).searchParams.get('q') ?? ''
      asked.push(question)
      if (question === 'zakupy') await held
      await route.continue().catch(() => undefined)
    })
    const first = page.waitForRequest('**/answers?q=zakupy')
    await page.keyboard.type('zakupy')
    await first
    await page.locator('#q').fill('drukarka')
    await page.locator('#answer h2', { hasText: 'IT-04-2' }).waitFor()
    releaseFirst()
    // A later question has gone the same way and come back: the first has had its chance.
    await page.locator('#q').fill('komu podlega IT-06?')
    await page.locator('#answer h2', { hasText: 'IT-06' }).waitFor()
    expect(asked).toEqual(['zakupy', 'drukarka', 'komu podlega IT-06?'])
    expect(await answer(page)).not.toContain('zakup')
    await page.close()
  })

  it('is used without a mouse: arrows move, Enter opens, / and Esc lead back', async () => {
    const page = await open('/')
    await type(page, QUESTION, 'IT-04-2')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('IT-04-2 Referat ds. wsparcia użytkowników')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('§\u00a013 pkt 1 lit. e')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('q')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('q')
    expect(await page.locator('#q').inputValue()).toBe(QUESTION)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/units/IT-04-2')
    await page.goBack()
    expect(await answer(page)).toContain('IT-04-2')
    await page.keyboard.press('Escape')
    await page.locator('#answer:empty').waitFor({ state: 'attached' })
    expect([await page.locator('#q').inputValue(), page.url()]).toEqual(['', `${stage.address}/`])
    await page.close()
  })

  it('types / into the field where it is part of a question, and lets it be switched off elsewhere', async () => {
    const page = await open('/')
    await page.keyboard.type('1796/2025')
    expect(await page.locator('#q').inputValue()).toBe('1796/2025')
    await page.locator('#keys summary').click()
    await page.locator('#slash').uncheck()
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('slash')
    await page.locator('#slash').check()
    await page.close()
  })

  it('copies the line for a ticket with one key', async () => {
    const page = await open('/')
    await type(page, QUESTION, 'IT-04-2')
    await page.keyboard.press('F2')
    await page.locator('#status', { hasText: 'Skopiowano.' }).waitFor({ state: 'attached' })
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'IT-04-2 Referat ds. wsparcia użytkowników, § 13 pkt 1 lit. e zarządzenia nr 1796/2025 Prezydenta Miasta Krakowa z 28 lipca 2025 r.',
    )
    await page.close()
  })

  it('remembers recent questions in this browser alone', async () => {
    const page = await open('/')
    await page.evaluate('localStorage.clear()')
    await type(page, QUESTION, 'IT-04-2')
    await page.keyboard.press('F2')
    await page.keyboard.press('Escape')
    const recent = page.locator('#recent li')
    await recent.first().waitFor()
    expect(await recent.allInnerTexts()).toEqual([QUESTION])
    expect(await stage.browser.context.cookies()).toEqual([])
    await page.locator('#recent button').click()
    expect(await page.locator('#recent').isVisible()).toBe(false)
    expect(await page.evaluate('localStorage.getItem("recent-questions")')).toBeNull()
    await page.close()
  })

  it.each([
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
    ['an attribute', '" autofocus onfocus="document.title=3'],
    ['an address', 'javascript:document.title=4'],
  ])('shows a hostile question as words: %s', async (_, question) => {
    const page = await open(`/?q=${encodeURIComponent(question)}`)
    expect(await page.locator('#q').inputValue()).toBe(question)
    expect(await page.title()).toBe(`${question} – Kto za co`)
    await page.locator('#q').fill(`${question} `)
    expect(await page.locator('#answer img, #answer script, #recent img').count()).toBe(0)
    await page.close()
  })

  it('shows the organization as a chart, each box opening its page', async () => {
    const page = await open('/')
    expect(await page.locator('.tree li').count()).toBe(29)
    await page.locator('.tree a', { hasText: 'III Zastępca Dyrektora' }).click()
    await page.waitForURL('**/posts/zastepca-3')
    await page.locator('.items a', { hasText: 'IT-04-2' }).click()
    await page.waitForURL('**/units/IT-04-2')
    expect(await page.locator('h1').innerText()).toBe('IT-04-2 Referat ds. wsparcia użytkowników')
    await page.close()
  })

  it('works without script', async () => {
    const context = await stage.browser.context.browser()?.newContext({ javaScriptEnabled: false })
    if (context === undefined) throw new Error('the browser opens no second context')
    const page = await context.newPage()
    await page.goto(stage.address)
    await page.locator('#q').fill(QUESTION)
    await page.locator('form button').click()
    await page.waitForURL('**/?q=*')
    expect(await answer(page)).toContain('IT-04-2 Referat ds. wsparcia użytkowników')
    await page.locator('figcaption a').click()
    expect(await page.locator(':target').innerText()).toContain('instalacja sprzętu drukująco')
    await context.close()
  })
})

describe('the reader', () => {
  it('shows the provision of a deep link highlighted, in view, and read out', async () => {
    const page = await open(`${READER}#${TARGET}`)
    const target = page.locator(':target')
    expect(await target.getAttribute('id')).toBe(TARGET)
    const box = await target.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(DESKTOP.height)
    const background = (selector: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`)
    expect(await background(':target')).not.toBe(await background('#sec_13__point_1__letter_d'))
    expect(await page.evaluate('document.activeElement.id')).toBe(TARGET)
    expect(await page.locator('#status').textContent()).toContain('§ 13 pkt 1 lit. e. instalacja sprzętu')
    await page.close()
  })

  it("copies a provision's own link", async () => {
    const page = await open(READER)
    await page.locator('#sec_2__point_2 > .num').click()
    await page.getByRole('button', { name: 'Kopiuj odnośnik' }).click()
    await page.locator('#status', { hasText: 'Skopiowano.' }).waitFor({ state: 'attached' })
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${stage.address}${READER}#sec_2__point_2`)
    expect(page.url()).toBe(`${stage.address}${READER}#sec_2__point_2`)
    await page.close()
  })

  it('leads on by its contents, its cross-references and the units it names', async () => {
    const page = await open(READER)
    await page.locator('.contents a', { hasText: '§ 19' }).click()
    expect(await page.locator(':target').getAttribute('id')).toBe('sec_19')
    await page.locator('#sec_19 a[href="#sec_19__para_1__point_3"]:not(.num)').first().click()
    expect(await page.locator(':target').getAttribute('id')).toBe('sec_19__para_1__point_3')
    await page.locator('#sec_1__para_3__point_12 a[href="/units/IT-04-2"]').click()
    await page.waitForURL('**/units/IT-04-2')
    await page.close()
  })

  it('prints the act alone', async () => {
    const page = await open(READER)
    const pdf = await page.pdf({ format: 'A4' })
    writeFileSync(join(PICTURES, 'act.pdf'), pdf)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(50_000)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.contents').isVisible()).toBe(false)
    expect(await page.locator('header.site').isVisible()).toBe(false)
    expect(await page.locator('#sec_24').isVisible()).toBe(true)
    await page.close()
  })

  it.each([
    ['the act', READER],
    ['an answer', '/?q=drukarka'],
    ['a unit', '/units/IT-05'],
  ])('prints black on white, whatever the theme: %s', async (_, path) => {
    const page = await open(path)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colors = (): Promise<string[]> =>
      page.evaluate('[document.body, document.querySelector("main a")].flatMap((it) => [getComputedStyle(it).color])')
    for (const theme of ['', 'dark', 'contrast']) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
      if (theme === '') await page.evaluate('delete document.documentElement.dataset.theme')
      expect([theme, await colors()]).toEqual([theme, ['rgb(0, 0, 0)', 'rgb(0, 0, 0)']])
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    }
    await page.close()
  })
})

const PAGES: readonly (readonly [string, string])[] = [
  ['the look-up', '/'],
  ['an answer', '/?q=kto%20mi%20podlaczy%20drukarke'],
  ['a choice', '/?q=nie%20dzia%C5%82a%20telefon'],
  ['nobody', '/?q=wyw%C3%B3z%20%C5%9Bmieci'],
  ['a unit', '/units/IT-04-2'],
  ['a unit with sub-units', '/units/IT-05'],
  ['a unit whose remit is elsewhere', '/units/IT-08'],
  ['a post', '/posts/dyrektor'],
  ['the act', `${READER}#${TARGET}`],
  ['a very long word', `/?q=${'a'.repeat(400)}`],
  ['what is said of privacy', '/privacy'],
  ['the terms', '/terms'],
  ['a page that is not there', '/nope'],
]

describe('every page', () => {
  it.each(PAGES)('has no violation of WCAG 2.2 AA, in any theme: %s', async (_, path) => {
    const page = await open(path)
    for (const theme of ['default', 'dark', 'contrast']) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
      const { violations, passes } = await runAxe(page)
      expect({ theme, violations }).toEqual({ theme, violations: [] })
      expect(passes).toBeGreaterThan(8)
    }
    await page.close()
  })

  it.each(PAGES)('fits a narrow phone, and a window at 200 %: %s', async (_, path) => {
    const page = await open(path, { width: 320, height: 640 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect((await runAxe(page)).violations).toEqual([])
    // Zooming to 200 % halves the window in CSS pixels.
    await page.setViewportSize({ width: DESKTOP.width / 2, height: DESKTOP.height / 2 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.close()
  })

  it.each(PAGES)('breaks no rule of its Content-Security-Policy: %s', async (_, path) => {
    const page = await stage.browser.context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`${stage.address}${path}`)
    await hasFocus(page)
    await page.keyboard.press('Tab')
    expect(complaints.filter((text) => path !== '/nope' || !text.includes('404'))).toEqual([])
    await page.close()
  })

  it.each([
    ['light', 'rgb(252, 251, 249)'],
    ['dark', 'rgb(27, 27, 29)'],
  ] as const)("follows the system's theme: %s", async (colorScheme, paper) => {
    const page = await open('/')
    await page.emulateMedia({ colorScheme })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(paper)
    await page.close()
  })

  it.each([['/'], ['/?q=kto%20mi%20podlaczy%20drukarke'], ['/units/IT-04-2'], [READER]])(
    'needs at most 60 KB over the wire to be seen, and its files are kept: %s',
    async (path) => {
      const page = await stage.browser.context.newPage()
      const session = await stage.browser.context.newCDPSession(page)
      await session.send('Network.enable')
      await session.send('Network.setCacheDisabled', { cacheDisabled: true })
      const sizes: number[] = []
      session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
      await page.goto(`${stage.address}${path}`, { waitUntil: 'networkidle' })
      const total = sizes.reduce((sum, size) => sum + size, 0)
      process.stdout.write(`first view of ${path}: ${(total / 1024).toFixed(1)} KB in ${sizes.length} responses\n`)
      expect(sizes.length).toBeGreaterThanOrEqual(3)
      expect(total).toBeLessThanOrEqual(60 * 1024)
      const files: string[] = await page.evaluate(
        "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/assets/'))",
      )
      expect(files).toHaveLength(2)
      for (const file of files) {
        const { headers } = await fetch(file)
        expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      }
      await page.close()
    },
  )
})
