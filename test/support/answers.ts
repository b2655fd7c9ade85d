import type { Answer, Competence, Source } from '../../src/answer/answer'
import { createCards, type Cards } from '../../src/cards/cards'
import type { ContactPoint, ContactPoints } from '../../src/organization/contact-point'
import type { Organization } from '../../src/organization/model'
import { readOrganization } from '../../src/organization/organization'
import type { Ordinance } from '../../src/ordinance/ordinance'
import { isEId, type EId } from '../../src/ordinance/provision'
import { readAct } from './acts'
import { postId, unitCode } from './organizations'

/** Address that links of the tests' cards carry. */
export const PUBLIC_URL = 'https://bot.example.org'

/** A provision's address, checked. */
export function eId(value: string): EId {
  if (!isEId(value)) throw new Error(`${value} is not an eId`)
  return value
}

/** A unit with the provisions that make it competent. */
export function competence(unit: string, first: string, ...more: string[]): Competence {
  return { unit: unitCode(unit), evidence: [eId(first), ...more.map(eId)] }
}

/** A contact with every field. */
export const CONTACT: ContactPoint = {
  contactType: 'dyżur',
  telephone: '+48 12 000 00 12',
  email: 'it-04-2@example.org',
  room: '0.12',
  hoursAvailable: 'pn.–pt. 8.00–16.00',
  upn: 'it-04-2@example.org',
  example: true,
}

/** The real act with its cards. */
export function createActCards(contacts: Readonly<Record<string, ContactPoint>> = { 'IT-04-2': CONTACT }): {
  ordinance: Ordinance
  organization: Organization
  cards: Cards
} {
  const ordinance = readAct()
  const organization = readOrganization(ordinance)
  const contactPoints: ContactPoints = new Map(
    Object.entries(contacts).map(([key, contact]) => [key.startsWith('IT') ? unitCode(key) : postId(key), contact]),
  )
  return {
    ordinance,
    organization,
    cards: createCards({ ordinance, organization, contactPoints, publicUrl: PUBLIC_URL, examples: EXAMPLES }),
  }
}

/** What somebody who does not know what to ask is shown. */
export const EXAMPLES = ['kto mi podłączy drukarkę?', 'komu podlega IT-04-2?', 'co robi Oddział usług cyfrowych?']

/** An answer of every kind and, where a kind shows different things, of each of them; by a human label. */
export const ANSWERS: readonly (readonly [label: string, answer: Answer])[] = [
  [
    'a competent unit',
    {
      kind: 'competent-units',
      competences: [competence('IT-04-2', 'sec_13__point_1__letter_e', 'sec_13__point_1__letter_b')],
      nextBest: [competence('IT-04-1', 'sec_12__point_1__letter_n')],
      firstLine: competence('IT-02-2', 'sec_8__point_2'),
      common: eId('sec_21__point_12'),
    },
  ],
  [
    'several units',
    {
      kind: 'competent-units',
      competences: [
        competence('IT-05-1', 'sec_17__para_2__point_1__letter_b'),
        competence('IT-05-2', 'sec_17__para_2__point_2__letter_b'),
        competence('IT-05-3', 'sec_17__para_2__point_3__letter_b'),
        competence('IT-05-4', 'sec_17__para_2__point_4__letter_b'),
      ],
      nextBest: [],
    },
  ],
  [
    'a choice',
    {
      kind: 'choice',
      options: [competence('IT-04-4', 'sec_15__point_2__letter_a'), competence('IT-04-2', 'sec_13__point_5__letter_a')],
      firstLine: competence('IT-02-2', 'sec_8__point_2'),
    },
  ],
  [
    "every unit's duty",
    {
      kind: 'every-unit',
      sources: [eId('sec_21__point_3'), eId('sec_21__point_6')],
      specific: [competence('IT-03-2', 'sec_11__point_18')],
    },
  ],
  [
    'nobody, for a known matter',
    {
      kind: 'no-competence',
      nearest: [competence('IT-04-2', 'sec_13__point_13')],
      matter: 'odpady',
      nextStep: 'Zapytaj w przykładowym wydziale.',
    },
  ],
  ['nobody, for an unknown matter', { kind: 'no-competence', nearest: [] }],
  ['a unit', { kind: 'unit', unit: unitCode('IT-04-1'), source: eId('sec_1__para_3__point_11') }],
  ['a unit with sub-units', { kind: 'unit', unit: unitCode('IT-05'), source: eId('sec_17__para_1') }],
  ['the Strateg', { kind: 'unit', unit: unitCode('IT-08'), source: eId('sec_1__para_8') }],
  ['a contact', { kind: 'contact', unit: unitCode('IT-04-2'), source: eId('sec_13') }],
  ['a deputy', { kind: 'post', post: postId('zastepca-1'), source: eId('sec_1__para_4__point_1') }],
  ['a head', { kind: 'post', post: postId('kierownik-IT-05'), source: eId('sec_17__para_1__point_4') }],
  [
    'a reporting line',
    {
      kind: 'reporting-line',
      subject: unitCode('IT-05-1'),
      steps: [
        { superior: postId('koordynator-IT-05-1'), source: eId('sec_17__para_1__point_5') },
        { superior: postId('kierownik-IT-05'), source: eId('sec_17__para_1__point_4') },
        { superior: postId('zastepca-1'), source: eId('sec_1__para_5__point_4') },
        { superior: postId('dyrektor'), source: eId('sec_1__para_4__point_1') },
      ],
      leftOpen: false,
    },
  ],
  [
    'a reporting line that leads outside',
    {
      kind: 'reporting-line',
      subject: unitCode('IT-08'),
      steps: [{ superior: { outside: 'Dyrektorowi Departamentu Marki Kraków' }, source: eId('sec_1__para_8') }],
      leftOpen: false,
    },
  ],
  ['a superior left open', { kind: 'reporting-line', subject: postId('dyrektor'), steps: [], leftOpen: true }],
  [
    'a reporting line left open inside a unit',
    {
      kind: 'reporting-line',
      subject: unitCode('IT-07-1'),
      steps: [
        { superior: unitCode('IT-07'), source: eId('sec_1__para_3__point_18__letter_a') },
        { superior: postId('zastepca-2'), source: eId('sec_1__para_6__point_3') },
        { superior: postId('dyrektor'), source: eId('sec_1__para_4__point_2') },
      ],
      leftOpen: true,
    },
  ],
  [
    'members of an inferred division',
    {
      kind: 'members',
      relation: 'division',
      of: postId('zastepca-3'),
      members: [unitCode('IT-04-1'), unitCode('IT-04-2')],
      sources: [eId('sec_1__para_7__point_5')],
      counted: false,
      inferred: true,
    },
  ],
  [
    'a count of deputies',
    {
      kind: 'members',
      relation: 'deputies',
      of: postId('dyrektor'),
      members: [postId('zastepca-1'), postId('zastepca-2'), postId('zastepca-3')],
      sources: [eId('sec_1__para_1')],
      counted: true,
      inferred: false,
    },
  ],
  ['a code', { kind: 'identity', unit: unitCode('IT-04-2'), asked: 'code', source: eId('sec_1__para_3__point_12') }],
  ...facts(),
  ['a provision', { kind: 'provision', eId: eId('sec_13__point_1__letter_e'), unit: unitCode('IT-04-2') }],
  ['a provision that introduces others', { kind: 'provision', eId: eId('sec_17') }],
  ['a provision about a post', { kind: 'provision', eId: eId('sec_20'), actor: postId('dyrektor') }],
  ['the annex', { kind: 'provision', eId: eId('sec_22') }],
  [
    'a unit that does not exist',
    { kind: 'not-existing', asked: 'IT-01-4', units: [unitCode('IT-01-3'), unitCode('IT-01-5')], provisions: [] },
  ],
  [
    'a provision that does not exist',
    { kind: 'not-existing', asked: '§ 13 pkt 40', units: [], provisions: [eId('sec_13__point_13'), eId('sec_17')] },
  ],
  ['thanks', { kind: 'small-talk', about: 'thanks' }],
  ['help', { kind: 'small-talk', about: 'help' }],
]

/** The answer with a label of `ANSWERS`. */
export function answerTo(label: string): Answer {
  const found = ANSWERS.find(([other]) => other === label)
  if (found === undefined) throw new Error(`no answer is labelled "${label}"`)
  return found[1]
}

function facts(): [string, Answer][] {
  const topics = {
    'number-and-date': 'preface',
    title: 'preface',
    issuer: 'preface',
    'entry-into-force': eId('sec_24'),
    'repealed-act': eId('sec_23'),
    'legal-basis': 'preamble',
    signature: 'conclusions',
    annex: eId('sec_22'),
    exceptions: eId('sec_20'),
    'place-in-office': eId('sec_1__para_1'),
    'former-name': eId('sec_1__para_2'),
    'source-address': 'conclusions',
    length: eId('sec_24'),
  } as const satisfies Record<string, Source>
  return (Object.keys(topics) as (keyof typeof topics)[]).map((topic) => [
    `a fact: ${topic}`,
    { kind: 'act-fact', topic, sources: [topics[topic]] },
  ])
}
