import { createCards } from '../../src/cards/cards'
import { MOST_BYTES, sizeOf } from '../../src/cards/size'
import type { ContactPoint } from '../../src/organization/contact-point'
import { readOrganization } from '../../src/organization/organization'
import { parseAct } from '../support/acts'
import { competence, createActCards, eId } from '../support/answers'
import { createCardRenderer } from '../support/card-renderer'
import { unitCode } from '../support/organizations'

const WORD = 'zażółcenie '
const MANY = Array.from({ length: 300 }, (_, at) => at + 1)

/** An act whose only unit has three hundred duties of some three hundred bytes each. */
function longAct() {
  return parseAct(
    '§ 1. 1. Biuro Prób, zwane dalej „Biurem”, kierowane jest przez Dyrektora.',
    '2. W skład Biura wchodzą:',
    '1) Referat Prób BP-01.',
    '§ 2. Do zakresu działania Referatu Prób (BP-01) należy:',
    ...MANY.map((at) => `${String(at)}) ${WORD.repeat(20)}numer ${String(at)};`),
    `§ 3. ${WORD.repeat(9000)}.`,
  )
}

const ordinance = longAct()
const unit = unitCode('BP-01')
const text = WORD.repeat(11)
const contact: ContactPoint = {
  telephone: '+48 12 000 00 01',
  room: text,
  hoursAvailable: text,
  contactType: text,
  example: true,
}
const cards = createCards({
  ordinance,
  organization: readOrganization(ordinance),
  contactPoints: new Map([[unit, contact]]),
  publicUrl: `https://bot.example.org/${'a'.repeat(200)}`,
})

describe('fitCard', () => {
  it.each([
    ['a remit of 300 duties', cards.toCard({ kind: 'unit', unit, source: eId('sec_2') })],
    ['a section of 300 points', cards.toCard({ kind: 'provision', eId: eId('sec_2') })],
    ['a provision of 99 KB', cards.toCard({ kind: 'provision', eId: eId('sec_3') })],
    [
      'a very long advice',
      cards.toCard({ kind: 'no-competence', nearest: [], matter: text, nextStep: WORD.repeat(9000) }),
    ],
    [
      'a fact proved by a provision of 99 KB',
      cards.toCard({ kind: 'act-fact', topic: 'exceptions', sources: [eId('sec_3')] }),
    ],
  ])('keeps %s within the size, and drawable', (_, card) => {
    expect(sizeOf(card)).toBeLessThanOrEqual(MOST_BYTES)
    expect(createCardRenderer()(card).faults).toEqual([])
  })

  it('says how much was left out, with a link to the rest', () => {
    const { body } = cards.toCard({ kind: 'unit', unit, source: eId('sec_2') })
    expect(JSON.stringify(body)).toMatch(/… i jeszcze \d+ pozycji w zarządzeniu\]\([^)]+#sec_2\)/)
  })

  it('leaves out nothing of the real act', () => {
    const real = createActCards()
    for (const { identifier, source } of real.organization.units.values()) {
      const card = JSON.stringify(real.cards.toCard({ kind: 'unit', unit: identifier, source }))
      expect(card).not.toContain('… i jeszcze')
    }
    const longest = real.cards.toCard({
      kind: 'competent-units',
      competences: [competence('IT-05-1', 'sec_17__para_2__point_1__letter_e')],
      nextBest: [competence('IT-05-2', 'sec_17__para_2__point_2__letter_e')],
    })
    expect(sizeOf(longest)).toBeLessThan(10_000)
  })
})

describe('sizeOf', () => {
  it('counts bytes, of which Polish letters have two', () => {
    const card = cards.toCard({ kind: 'small-talk', about: 'thanks' })
    expect(sizeOf({ ...card, speak: `${card.speak}ż` }) - sizeOf(card)).toBe(2)
  })
})
