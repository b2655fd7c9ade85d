import type { Answer } from '../../src/answer/answer'
import { parseActionData, type Offer } from '../../src/cards/action-data'
import type { AdaptiveCard } from '../../src/cards/adaptive-card'
import { MOST_BYTES, sizeOf } from '../../src/cards/size'
import { ANSWERS, answerTo, createActCards, eId, PUBLIC_URL } from '../support/answers'
import { createCardRenderer } from '../support/card-renderer'
import { unitCode } from '../support/organizations'

const { cards } = createActCards()
const draw = createCardRenderer()

const OFFER: Offer = { unit: unitCode('IT-04-2'), eId: eId('sec_13__point_1') }

const CARDS: [string, AdaptiveCard][] = [
  ...ANSWERS.map(([label, answer]): [string, AdaptiveCard] => [label, cards.toCard(answer)]),
  ['a standalone card', cards.toCard(answerTo('a competent unit'), { standalone: true })],
  ['the welcome', cards.toWelcomeCard()],
  ['the contest', cards.toContestCard(OFFER)],
  ['thanks for the right unit', cards.toContestedCard(OFFER, unitCode('IT-02-2'))],
  ['thanks without the right unit', cards.toContestedCard(OFFER, 'unknown')],
  ['a remit that leads back', cards.toCard(answerTo('a unit'), { back: OFFER })],
]

/** Every object of a card's JSON, however deep. */
function elements(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(elements)
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  return [record, ...Object.values(record).flatMap(elements)]
}

describe('layOutCard', () => {
  it.each(CARDS)('draws %s without a fault in the official renderer', (_, card) => {
    const { element, faults } = draw(card)
    expect(faults).toEqual([])
    expect(element.textContent).not.toBe('')
  })

  it('is judged by a renderer that names faults', () => {
    const { faults } = draw({
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'Nonsense' }, { type: 'Input.Text' }],
    })
    expect(faults).toEqual([expect.stringContaining('Nonsense'), expect.stringMatching(/id/i)])
  })

  it.each(CARDS)('gives %s what every client needs', (_, card) => {
    expect(card).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: 'pl',
      msteams: { width: 'Full' },
      speak: expect.stringMatching(/\p{L}/u),
      fallbackText: card.speak,
    })
    expect(sizeOf(card)).toBeLessThanOrEqual(MOST_BYTES)
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6)
  })

  it.each(CARDS)('wraps every text of %s and keeps its content to elements of schema 1.2', (_, card) => {
    const content = elements(card.body).filter(({ type }) => type !== undefined)
    const types = new Set(content.map(({ type }) => type))
    types.delete('Input.ChoiceSet')
    expect([...types].filter((type) => type !== 'TextBlock' && type !== 'Container')).toEqual([])
    for (const block of content.filter(({ type }) => type === 'TextBlock')) expect(block).toHaveProperty('wrap', true)
  })

  it.each(CARDS)('gives each button of %s a fallback or a form that old clients know', (_, card) => {
    for (const action of card.actions ?? []) {
      if (action.type === 'Action.Execute') expect(action.fallback.data).toEqual(action.data)
      else expect(['Action.OpenUrl', 'Action.ToggleVisibility']).toContain(action.type)
    }
  })

  it.each(CARDS)('toggles only elements that %s has, each with an id of its own', (_, card) => {
    const ids = elements(card.body).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const action of card.actions ?? []) {
      if (action.type === 'Action.ToggleVisibility')
        expect(ids).toEqual(expect.arrayContaining([...action.targetElements]))
    }
  })

  it.each(CARDS)('hands over data that reads back from each button of %s', (_, card) => {
    const executed = draw(card)
      .clickButtons()
      .filter(({ type }) => type === 'Action.Execute')
    for (const { verb, data } of executed) expect(parseActionData(data)).toMatchObject({ v: 1, action: verb })
    const buttons = (card.actions ?? []).filter(({ type }) => type === 'Action.Execute')
    // What is asked for a choice first waits for it.
    const asks = elements(card.body).some(({ isRequired }) => isRequired === true)
    const waiting = buttons.filter((button) => asks && !('associatedInputs' in button))
    expect(executed).toHaveLength(buttons.length - waiting.length)
  })

  it('asks for the right unit, and hands it over once it is chosen', () => {
    const { element, choose, clickButtons } = draw(cards.toContestCard(OFFER))
    clickButtons()
    expect(element.textContent).toContain('Wybierz komórkę albo „Nie wiem”.')
    choose('IT-02-2')
    const sent = clickButtons().filter(({ verb }) => verb === 'contest')
    expect(sent.map(({ data }) => parseActionData(data))).toEqual([
      { v: 1, action: 'contest', ...OFFER, right: 'IT-02-2' },
    ])
  })

  it.each(CARDS)('links only to our pages and to Teams in %s', (_, card) => {
    const links = [...draw(card).element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    const allowed = [
      `${PUBLIC_URL}/ordinances/1796-2025`,
      `${PUBLIC_URL}/units/IT-`,
      'https://teams.microsoft.com/l/',
      'mailto:',
    ]
    expect(links.filter((href) => !allowed.some((start) => href.startsWith(start)))).toEqual([])
  })

  it('leaves only buttons that work alone on a standalone card', () => {
    const types = ANSWERS.flatMap(([, answer]) => cards.toCard(answer, { standalone: true }).actions ?? [])
    expect(types.filter(({ type }) => type === 'Action.Execute')).toEqual([])
    expect(JSON.stringify(types)).not.toContain('Action.Submit')
  })

  it('shows the hidden line for a ticket when its button is clicked', () => {
    const answer = answerTo('a competent unit')
    const { element, clickButtons } = draw(cards.toCard(answer))
    const line = cards.toTicketLine(answer) ?? ''
    const hidden = [...element.querySelectorAll('#ticket-line')]
    expect(hidden.map((block) => block.textContent.includes(line))).toEqual([true])
    expect(hidden[0]?.getAttribute('style')).toContain('display: none')
    clickButtons()
    expect(hidden[0]?.getAttribute('style')).not.toContain('display: none')
  })

  it('folds a long remit behind a button that says how much there is', () => {
    const answer: Answer = { kind: 'unit', unit: unitCode('IT-03-2'), source: eId('sec_11') }
    const card = cards.toCard(answer)
    expect(card.actions?.[0]).toMatchObject({ type: 'Action.ToggleVisibility', title: 'Pokaż jeszcze 15 pozycji' })
    const shown = elements(card.body.filter((element) => !('isVisible' in element)))
    const links = shown.filter(({ text }) => String(text).includes('#sec_11__point_'))
    expect(links).toHaveLength(6)
  })
})
