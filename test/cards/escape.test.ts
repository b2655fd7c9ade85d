import { createCards } from '../../src/cards/cards'
import { escapeMarkdown, markdownLink, toPlainLine } from '../../src/cards/escape'
import type { Answer } from '../../src/answer/answer'
import { readOrganization } from '../../src/organization/organization'
import { parseOrdinance } from '../../src/ordinance/ordinance'
import { readActText } from '../support/acts'
import { competence, CONTACT, createActCards, eId, PUBLIC_URL } from '../support/answers'
import { createCardRenderer } from '../support/card-renderer'
import { unitCode } from '../support/organizations'

/** Text that would do something where Markdown, HTML or a card's functions are read. */
const HOSTILE: [label: string, text: string][] = [
  ['a link', '[kliknij](http://evil.example)'],
  ['a link behind a backslash', '\\[kliknij\\](http://evil.example)'],
  ['a link whose words end early', '](http://evil.example)[x'],
  ['an image', '![x](http://evil.example/x.png)'],
  ['an address in angle brackets', '<http://evil.example>'],
  ['a bare address', 'https://evil.example/x'],
  ['a bare domain', 'wejdz na www.evil.example albo evil.example'],
  ['bold and italics', '**pilne** *bardzo* __pilne__ _bardzo_ ~~nie~~'],
  ['code', '`rm -rf`'],
  ['a mention', '<at>Dyrektor</at>'],
  ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['entities', '&lt;b&gt; &#91;x&#93;(http://evil.example)'],
  ['a date function', '{{DATE(2025-01-01T00:00:00Z, SHORT)}}'],
  ['a reference definition', '[x]: http://evil.example'],
  ['a heading and a list on lines of their own', 'a\n# b\n- c\n1. d'],
  ['control and turning characters', '\u001b[31mczerwony\u0007 \u202eodwrotnie\u2066'],
]

const draw = createCardRenderer()

function linksOf(card: object): string[] {
  return [...draw(card).element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
}

describe('escapeMarkdown', () => {
  it.each(HOSTILE)('makes %s harmless', (_, text) => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: escapeMarkdown(text), wrap: true }],
    }
    const { element } = draw(card)
    expect([...element.querySelectorAll('a, strong, em, code, script, img, h1, li')]).toEqual([])
    expect(escapeMarkdown(text)).not.toMatch(/\]\(|\]:|\*|`|~~|<|>|:\/\/|\p{L}\.\p{L}|\{\{|[\n\u001b\u202e\u2066\\]/u)
  })

  it.each([
    ['a unit', 'IT-04-2 Referat ds. wsparcia użytkowników'],
    ['a quotation', '„sprzętu drukująco – kopiującego (w tym VPN), wg. D-07; systemu/aplikacji "zdalnych rąk"”'],
    ['a citation', '§ 13 pkt 1 lit. e zarządzenia nr 1796/2025'],
    ['a telephone number inside a line', 'tel. +48 12 000 00 12'],
    ['an inner underscore', 'jan_kowalski'],
    ['emoji', 'dziękuję 🙂👍🏽'],
  ])('leaves %s as it is', (_, text) => {
    expect(escapeMarkdown(text)).toBe(text)
  })

  it.each([
    ['a dash', '- a'],
    ['a hash', '# a'],
    ['a plus', '+ a'],
    ['a number with a full stop', '1. a'],
    ['a number with a bracket', '1) a'],
  ])('keeps %s at the start from beginning a list or a heading', (_, text) => {
    expect(escapeMarkdown(text)).toBe(`\u2060${text}`)
  })
})

describe('markdownLink', () => {
  it('prints an e-mail address so that it can be copied', () => {
    expect(markdownLink('jan_kowalski@example.org', 'mailto:jan_kowalski@example.org')).toBe(
      '[jan_kowalski@example.org](mailto:jan_kowalski@example.org)',
    )
  })

  it.each(HOSTILE)('keeps %s inside the words of its link', (_, text) => {
    const markdown = markdownLink(text, 'https://bot.example.org/a')
    const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: markdown, wrap: true }] }
    expect(linksOf(card).filter((href) => href !== 'https://bot.example.org/a')).toEqual([])
  })

  it('encodes what would end the address early', () => {
    expect(markdownLink('a', 'https://bot.example.org/a b)(c<d>"')).toBe(
      '[a](https://bot.example.org/a%20b%29%28c%3Cd%3E%22)',
    )
  })
})

describe('toPlainLine', () => {
  it('joins lines and drops control and turning characters', () => {
    expect(toPlainLine('  a\n\tb\u0007 \u202ec\u2066\u001b[0m ')).toBe('a b c[0m')
  })
})

describe('createCards', () => {
  it.each(HOSTILE)('shows %s in a contact as mere words', (_, text) => {
    const hostile = {
      ...CONTACT,
      contactType: text,
      room: text,
      hoursAvailable: text,
      email: text,
      upn: text,
      telephone: text,
    }
    const { cards } = createActCards({ 'IT-04-2': hostile })
    const answer: Answer = { kind: 'contact', unit: unitCode('IT-04-2'), source: eId('sec_13') }
    expectHarmless(cards.toCard(answer))
    expect(cards.toText(answer)).not.toMatch(/[\u001b\u0007\u202e\u2066]/u)
  })

  it.each(HOSTILE)('shows %s in a matter, an advice or a citation asked for as mere words', (_, text) => {
    const { cards } = createActCards()
    expectHarmless(cards.toCard({ kind: 'no-competence', nearest: [], matter: text, nextStep: text }))
    expectHarmless(cards.toCard({ kind: 'not-existing', asked: text, units: [], provisions: [] }))
  })

  it.each(HOSTILE.filter(([, text]) => !/[\n\u001b]/u.test(text)))('shows %s in an act as mere words', (_, text) => {
    const ordinance = parseOrdinance(readActText().replace('instalacja czytników,', `instalacja ${text},`), 'act.txt')
    const organization = readOrganization(ordinance)
    const cards = createCards({ ordinance, organization, contactPoints: new Map(), publicUrl: PUBLIC_URL })
    const answers: Answer[] = [
      { kind: 'competent-units', competences: [competence('IT-04-2', 'sec_13__point_1__letter_c')], nextBest: [] },
      { kind: 'unit', unit: unitCode('IT-04-2'), source: eId('sec_13') },
      { kind: 'provision', eId: eId('sec_13__point_1__letter_c') },
    ]
    for (const answer of answers) expectHarmless(cards.toCard(answer))
  })
})

/** Only our own links, and no markup but the bold names of lists. */
function expectHarmless(card: object): void {
  const allowed = [`${PUBLIC_URL}/ordinances/1796-2025`, 'https://teams.microsoft.com/l/', 'mailto:']
  expect(linksOf(card).filter((href) => !allowed.some((start) => href.startsWith(start)))).toEqual([])
  const { element } = draw(card)
  const bold = [...element.querySelectorAll('strong')].filter((it) => !it.textContent.startsWith('IT-'))
  expect(bold).toEqual([])
  expect([...element.querySelectorAll('em, code, script, img, li')]).toEqual([])
}
