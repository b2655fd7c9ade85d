import { join } from 'node:path'
import { loadData } from '../../src/data'
import { toCitation } from '../../src/ordinance/citation'
import { readOrganization } from '../../src/organization/organization'
import { toDocuments, type ProvisionDocument } from '../../src/search/document'
import { createThesaurus } from '../../src/search/thesaurus'
import { readAct } from '../support/acts'
import { eId } from '../support/answers'
import { addressOf } from '../support/citations'

const ordinance = readAct()
const organization = readOrganization(ordinance)
const NO_WORDS = { expansions: [], thesaurus: createThesaurus([]) }
const { expansions, concepts } = loadData(join(__dirname, '..', '..', 'data'), '1796-2025')

const bare = toDocuments({ ordinance, organization }, NO_WORDS)
const full = toDocuments({ ordinance, organization }, { expansions, thesaurus: createThesaurus(concepts) })

function documentOf(documents: readonly ProvisionDocument[], citation: string): ProvisionDocument | undefined {
  return documents.find(({ eId: id }) => toCitation(id) === citation)
}

describe('toDocuments', () => {
  it('makes a document of every duty of a unit, for that unit', () => {
    for (const { identifier, remit } of organization.units.values()) {
      for (const duty of remit) {
        expect(documentOf(bare, toCitation(duty))).toMatchObject({ eId: duty, unit: identifier, common: false })
      }
    }
  })

  it('makes a document of every duty of all units, for none of them', () => {
    const common = bare.filter((document) => document.common)
    expect(common.map((document) => document.eId)).toEqual(organization.commonRemit)
    expect(common).toHaveLength(37)
    expect(common.filter(({ unit }) => unit !== undefined)).toEqual([])
  })

  it.each([
    ['§ 8 pkt 2', 'IT-02-2'],
    ['§ 12 pkt 1', 'IT-04-1'],
    ['§ 12 pkt 2', 'IT-04-1'],
    ['§ 13 pkt 1', 'IT-04-2'],
    ['§ 13 pkt 3', 'IT-04-2'],
    ['§ 13 pkt 5', 'IT-04-2'],
    ['§ 15 pkt 1', 'IT-04-4'],
    ['§ 15 pkt 2', 'IT-04-4'],
    ['§ 15 pkt 3', 'IT-04-4'],
    ['§ 17 ust. 2 pkt 1', 'IT-05-1'],
    ['§ 17 ust. 2 pkt 2', 'IT-05-2'],
    ['§ 17 ust. 2 pkt 3', 'IT-05-3'],
    ['§ 17 ust. 2 pkt 4', 'IT-05-4'],
    ['§ 19 ust. 1 pkt 1', 'IT-07'],
    ['§ 19 ust. 2 pkt 1', 'IT-07-1'],
    ['§ 19 ust. 2 pkt 2', 'IT-07-2'],
    ['§ 1 ust. 8', 'IT-08'],
  ])('makes a document of %s, which names things, for %s', (citation, unit) => {
    expect(documentOf(bare, citation)).toMatchObject({ unit, common: false })
  })

  it.each([
    '§ 1',
    '§ 1 ust. 3',
    '§ 1 ust. 3 pkt 1',
    '§ 13',
    '§ 17',
    '§ 17 ust. 1',
    '§ 17 ust. 2',
    '§ 21',
    '§ 23',
    '§ 24',
  ])('makes none of %s, which only introduces or disposes', (citation) => {
    expect(documentOf(full, citation)).toBeUndefined()
  })

  it('makes documents of general provisions that people ask for, for nobody', () => {
    const asked = full.filter(({ unit, common }) => unit === undefined && !common)
    expect(asked.map((document) => toCitation(document.eId))).toEqual(['§ 1 ust. 1', '§ 1 ust. 2', '§ 20'])
    expect(full).toHaveLength(bare.length + asked.length)
  })

  it('keeps the order of the act and no provision twice', () => {
    const order = [...ordinance.provisions.keys()]
    const places = full.map((document) => order.indexOf(document.eId))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBe(full.length)
  })

  it('gives every document that has no expansion its own words alone', () => {
    for (const { eId: id, terms, questions, bridges, text } of bare) {
      expect({ terms, questions, bridges }).toEqual({ terms: [], questions: [], bridges: [] })
      const words = ordinance.provisions.get(id)?.text.replace(/\((?:z wyłączeniem|poza) [^)]*\)/g, ' ')
      expect(text).toContain(words)
    }
  })

  it('leaves out what a provision says it is not about', () => {
    const desktop = documentOf(bare, '§ 17 ust. 2 pkt 4')
    expect(desktop?.text).toContain('aplikacjami desktopowymi')
    expect(desktop?.text).not.toContain('pakietem biurowym')
  })

  it('gives a document the words it stands under, without those that only name the unit', () => {
    const letter = documentOf(bare, '§ 13 pkt 1 lit. e')
    expect(letter?.text.trim()).toBe('instalacja sprzętu drukująco – kopiującego,')
    expect(letter?.context).toBe('przygotowanie do pracy sprzętu komputerowego na stanowisku pracy, w tym:')
    expect(letter?.unitName).toBe('Referat ds. wsparcia użytkowników')
    expect(documentOf(bare, '§ 13 pkt 2')?.context).toBe('')
    expect(documentOf(bare, '§ 21 pkt 12')).toMatchObject({ context: '', unitName: '' })
  })

  it('gives a document its expansion and the bridges of the thesaurus', () => {
    const wanted = addressOf('§ 13 pkt 1 lit. e')
    const documents = toDocuments(
      { ordinance, organization },
      {
        expansions: [{ eId: wanted, terms: ['drukarka'], questions: ['kto podłączy drukarkę?'] }],
        thesaurus: createThesaurus([
          {
            prefLabel: 'sprzęt drukujący',
            altLabel: ['ksero'],
            hiddenLabel: ['plujka'],
            eId: [wanted],
            note: 'a test',
          },
        ]),
      },
    )
    expect(documentOf(documents, '§ 13 pkt 1 lit. e')).toMatchObject({
      terms: ['drukarka'],
      questions: ['kto podłączy drukarkę?'],
      bridges: ['ksero', 'plujka'],
    })
    expect(documents).toHaveLength(bare.length)
  })

  it('leaves out expansions of provisions that the act does not have', () => {
    const expansion = { eId: eId('sec_99'), terms: ['nic'], questions: [] }
    const documents = toDocuments({ ordinance, organization }, { ...NO_WORDS, expansions: [expansion] })
    expect(documents.map((document) => document.eId)).toEqual(bare.map((document) => document.eId))
  })
})
