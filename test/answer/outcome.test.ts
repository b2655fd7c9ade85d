import type { Answer } from '../../src/answer/answer'
import { citeSource, toOutcome } from '../../src/answer/outcome'
import { readOrganization } from '../../src/organization/organization'
import { readAct } from '../support/acts'
import { ANSWERS, answerTo, competence, eId } from '../support/answers'
import { addressOf } from '../support/citations'
import { postId, unitCode } from '../support/organizations'

const organization = readOrganization(readAct())

describe('citeSource', () => {
  it.each([
    ['a provision', eId('sec_17__para_2__point_1__letter_g'), '§ 17 ust. 2 pkt 1 lit. g'],
    ['the title', 'preface', 'tytuł'],
    ['the legal basis', 'preamble', 'podstawa prawna'],
    ['the signature', 'conclusions', 'podpis'],
  ] as const)('cites %s', (_, source, citation) => {
    expect(citeSource(source)).toBe(citation)
  })
})

describe('toOutcome', () => {
  const CASES: readonly (readonly [label: string, kind: string, units: readonly string[], refs: readonly string[]])[] =
    [
      ['a competent unit', 'answer', ['IT-04-2'], ['§ 13 pkt 1 lit. e', '§ 13 pkt 1 lit. b']],
      [
        'several units',
        'answer',
        ['IT-05-1', 'IT-05-2', 'IT-05-3', 'IT-05-4'],
        [1, 2, 3, 4].map((point) => `§ 17 ust. 2 pkt ${point} lit. b`),
      ],
      ['a choice', 'choose', ['IT-04-4', 'IT-04-2'], ['§ 15 pkt 2 lit. a', '§ 13 pkt 5 lit. a']],
      ["every unit's duty", 'common', ['IT-03-2'], ['§ 21 pkt 3', '§ 21 pkt 6', '§ 11 pkt 18']],
      ['nobody, for a known matter', 'none', [], []],
      ['the Strateg', 'answer', ['IT-08'], ['§ 1 ust. 8']],
      ['a contact', 'answer', ['IT-04-2'], ['§ 13']],
      ['a deputy', 'answer', ['zastepca-1'], ['§ 1 ust. 4 pkt 1']],
      ['a head', 'answer', ['IT-05'], ['§ 17 ust. 1 pkt 4']],
      [
        'a reporting line',
        'answer',
        ['IT-05'],
        ['§ 1 ust. 3 pkt 16 lit. a', '§ 17 ust. 1 pkt 5', '§ 17 ust. 1 pkt 4', '§ 1 ust. 5 pkt 4', '§ 1 ust. 4 pkt 1'],
      ],
      ['a reporting line that leads outside', 'answer', ['IT-08'], ['§ 1 ust. 8']],
      ['a superior left open', 'answer', ['dyrektor'], []],
      [
        'a reporting line left open inside a unit',
        'answer',
        ['IT-07'],
        ['§ 1 ust. 3 pkt 18 lit. a', '§ 1 ust. 6 pkt 3', '§ 1 ust. 4 pkt 2'],
      ],
      ['members of an inferred division', 'answer', ['IT-04-1', 'IT-04-2'], ['§ 1 ust. 7 pkt 5']],
      ['a count of deputies', 'answer', ['zastepca-1', 'zastepca-2', 'zastepca-3'], ['§ 1 ust. 1']],
      ['a code', 'answer', ['IT-04-2'], ['§ 1 ust. 3 pkt 12']],
      ['a fact: signature', 'answer', [], ['podpis']],
      ['a fact: legal-basis', 'answer', [], ['podstawa prawna']],
      ['a fact: title', 'answer', [], ['tytuł']],
      ['a fact: entry-into-force', 'answer', [], ['§ 24']],
      ['a provision', 'answer', ['IT-04-2'], ['§ 13 pkt 1 lit. e']],
      ['a provision that introduces others', 'answer', [], ['§ 17']],
      ['a provision about a post', 'answer', ['dyrektor'], ['§ 20']],
      ['a unit that does not exist', 'none', [], []],
      ['a provision that does not exist', 'none', [], []],
      ['thanks', 'none', [], []],
      ['help', 'none', [], []],
    ]

  it.each(CASES)('reduces %s', (label, kind, units, refs) => {
    expect(toOutcome(answerTo(label), organization)).toEqual({ kind, units, refs })
  })

  it.each([
    ['what the Centrum is', 'place-in-office', ['IT']],
    ['what the Centrum was called', 'former-name', ['IT']],
    ['when the act came into force', 'entry-into-force', []],
  ] as const)('names whom a fact is about: %s', (_, topic, units) => {
    const fact: Answer = { kind: 'act-fact', topic, sources: [eId('sec_1__para_1')] }
    expect(toOutcome(fact, organization)).toEqual({ kind: 'answer', units, refs: ['§ 1 ust. 1'] })
  })

  it('cites of a unit its remit, six provisions at most', () => {
    const { refs } = toOutcome(answerTo('a unit with sub-units'), organization)
    expect(refs).toEqual(['§ 17 ust. 1', ...[1, 2, 3, 4, 5].map((point) => `§ 17 ust. 1 pkt ${point}`)])
  })

  it('keeps the contract whatever the answer: four kinds, no unit twice, six citations at most, nothing for nobody', () => {
    for (const [, answer] of ANSWERS) {
      const { kind, units, refs } = toOutcome(answer, organization)
      expect(['answer', 'choose', 'common', 'none']).toContain(kind)
      expect(new Set(units).size).toBe(units.length)
      expect(new Set(refs).size).toBe(refs.length)
      expect(refs.length).toBeLessThanOrEqual(6)
      if (kind === 'none') expect([units, refs]).toEqual([[], []])
      if (kind === 'choose') expect([2, 3]).toContain(units.length)
    }
  })

  it('cites the best proof of each unit before a second proof of any', () => {
    const answer: Answer = {
      kind: 'competent-units',
      competences: [
        competence('IT-01-6', 'sec_6__point_8', 'sec_6__point_6'),
        competence('IT-01-3', 'sec_4__point_3', 'sec_4__point_5'),
      ],
      nextBest: [competence('IT-04-1', 'sec_12__point_3')],
      firstLine: competence('IT-02-2', 'sec_8__point_2'),
      common: addressOf('§ 21 pkt 12'),
    }
    expect(toOutcome(answer, organization)).toEqual({
      kind: 'answer',
      units: ['IT-01-6', 'IT-01-3'],
      refs: ['§ 6 pkt 8', '§ 4 pkt 3', '§ 6 pkt 6', '§ 4 pkt 5'],
    })
  })

  it('names a coordinator by the Oddział, and the holder of a single post by the unit', () => {
    const line = (superior: string): Answer => ({
      kind: 'reporting-line',
      subject: unitCode('IT-05-2'),
      steps: [{ superior: postId(superior), source: addressOf('§ 17 ust. 1 pkt 5') }],
      leftOpen: false,
    })
    expect(toOutcome(line('koordynator-IT-05-2'), organization).units).toEqual(['IT-05'])
    expect(toOutcome(line('kierownik-IT-05'), organization).units).toEqual(['IT-05'])
    expect(toOutcome(line('stanowisko-IT-08'), organization).units).toEqual(['IT-08'])
    expect(toOutcome(line('zastepca-3'), organization).units).toEqual(['zastepca-3'])
  })
})
