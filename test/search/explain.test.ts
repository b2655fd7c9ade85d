import { isEId, type EId } from '../../src/ordinance/provision'
import type { ProvisionDocument } from '../../src/search/document'
import { explain, type SearchExplanation } from '../../src/search/explain'
import type { ForeignMatter } from '../../src/search/foreign-matter'
import { createThesaurus } from '../../src/search/thesaurus'
import { collect } from '../support/collection'
import { unitCode } from '../support/organizations'

function eId(value: string): EId {
  if (!isEId(value)) throw new Error(`${value} is not an eId`)
  return value
}

const PRINTERS = eId('sec_2__point_1')
const TONER = eId('sec_2__point_2')
const COPIERS = eId('sec_3__point_1')

const thesaurus = createThesaurus([
  {
    prefLabel: 'sprzęt drukująco-kopiujący',
    altLabel: ['drukarka'],
    hiddenLabel: ['nowa drukarka sieciowa', 'plotery'],
    eId: [PRINTERS],
    note: 'everyday word',
  },
])

function document(id: EId, unit: string, own: Partial<ProvisionDocument>): ProvisionDocument {
  const empty = { text: '', context: '', unitName: '', terms: [], questions: [] }
  return { ...empty, eId: id, unit: unitCode(unit), common: false, bridges: thesaurus.labelsOf(id), ...own }
}

const documents = [
  document(PRINTERS, 'AB-01', { text: 'instalacja sprzętu drukującego', questions: ['kto podłączy drukarkę?'] }),
  document(TONER, 'AB-01', { text: 'zakup tonerów dla referatu' }),
  document(COPIERS, 'AB-02', { text: 'instalacja sprzętu drukującego i kopiarek' }),
]
const foreignMatters: ForeignMatter[] = [
  { matter: 'druk wniosku', terms: ['drukowanie wniosku'], questions: ['gdzie jest druk?'], nextStep: '' },
]
const { analyzer, engine } = collect(documents, foreignMatters)

function explained(question: string): SearchExplanation {
  return explain(engine.search(analyzer.analyzeQuestion(question)), { thesaurus, analyzer, twins: engine.twins })
}

describe('explain', () => {
  it.each([
    ['an inflected word', 'drukarkę', { typed: 'drukarkę', lemma: 'drukarka', known: true }],
    ['a word without diacritics', 'podlaczyc', { typed: 'podlaczyc', lemma: 'podłączyć', known: true }],
    ['a slip', 'refaretu', { typed: 'refaretu', lemma: 'referat', known: true, corrected: 'referatu' }],
    ['a derived word', 'drukarni', { typed: 'drukarni', lemma: 'drukować', known: true, derived: true }],
    ['a word that no text holds', 'autobus', { typed: 'autobus', lemma: 'autobus', known: false }],
    ['a code', 'ab01', { typed: 'AB-01', lemma: 'AB-01', known: false }],
  ])('tells what became of %s', (_, question, word) => {
    expect(explained(question).words).toEqual([word])
  })

  it('adds a score up from its parts', () => {
    const { candidates } = explained('kto podłączy drukarkę i kupi tonery?')
    const hits = candidates.flatMap((candidate) => candidate.hits)
    expect(hits.length).toBeGreaterThan(1)
    for (const { score, parts } of hits) {
      expect(parts.relevance + parts.likeness + parts.coverage).toBeCloseTo(score, 10)
    }
    expect(hits[0]?.parts.relevance).toBe(1)
  })

  it.each([
    ['a label', 'kto podłączy drukarkę?', [{ typed: 'drukarkę', prefLabel: 'sprzęt drukująco-kopiujący' }]],
    ['most of a longer label', 'sieciowa drukarka', [{ typed: 'drukarka', prefLabel: 'sprzęt drukująco-kopiujący' }]],
    ['another label', 'ploter', [{ typed: 'ploter', prefLabel: 'sprzęt drukująco-kopiujący' }]],
    ['less than half of a label', 'nowa instalacja', []],
  ])('names the bridge that %s makes', (_, question, bridges) => {
    const [best] = explained(question).candidates
    expect(best?.hits.find(({ eId: id }) => id === PRINTERS)?.bridges).toEqual(bridges)
  })

  it('puts the candidates in order and says how far each is behind and who has the same duty', () => {
    const { candidates } = explained('kto robi instalację sprzętu i podłączy drukarkę?')
    const order = candidates.map(({ owner, sameDuty }) => [owner, sameDuty])
    expect(order).toEqual([
      ['AB-01', false],
      ['AB-02', true],
    ])
    expect(candidates[0]?.share).toBe(1)
    expect(candidates[1]?.share).toBeLessThan(1)
  })

  it('names the matters outside the act that compete', () => {
    expect(explained('gdzie jest druk wniosku?').foreign).toEqual([
      expect.objectContaining({ matter: 'druk wniosku', likeness: expect.closeTo(1, 0) as unknown }),
    ])
  })

  it('has nothing to say about a question of unknown words', () => {
    expect(explained('xyzzy')).toMatchObject({ candidates: [], foreign: [] })
  })
})
