import { createThesaurus, type Concept } from '../../src/search/thesaurus'
import { eId } from '../support/answers'

const PRINTERS = eId('sec_2__point_1')
const COPIERS = eId('sec_2__point_2')

function concept(prefLabel: string, own: Partial<Concept>): Concept {
  return { prefLabel, altLabel: [], hiddenLabel: [], eId: [], note: 'a test', ...own }
}

const printing = concept('sprzęt drukująco-kopiujący', {
  altLabel: ['drukarka', 'ksero'],
  hiddenLabel: ['plujka'],
  eId: [PRINTERS, COPIERS],
})
const copying = concept('kopiarka', { hiddenLabel: ['xero'], eId: [COPIERS] })
const computer = concept('Komputer', { altLabel: ['PC'], hiddenLabel: ['komp'] })
const { labelsOf, conceptsOf, plainWords } = createThesaurus([printing, copying, computer])

describe('createThesaurus', () => {
  it('leads to a provision by every label of its concepts but the act’s own word', () => {
    expect(labelsOf(PRINTERS)).toEqual(['drukarka', 'ksero', 'plujka'])
    expect(labelsOf(COPIERS)).toEqual(['drukarka', 'ksero', 'plujka', 'xero'])
  })

  it('tells the concepts of a provision', () => {
    expect(conceptsOf(COPIERS)).toEqual([printing, copying])
  })

  it('leads nowhere for a provision without concepts', () => {
    expect(labelsOf(eId('sec_9'))).toEqual([])
    expect(conceptsOf(eId('sec_9'))).toEqual([])
  })

  it('reads labels of concepts without provisions as plain words, in lower case', () => {
    expect([...plainWords]).toEqual([
      ['pc', 'komputer'],
      ['komp', 'komputer'],
    ])
  })
})
