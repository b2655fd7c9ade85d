import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadData } from '../src/data'
import { createKnowledge } from '../src/knowledge'
import { readPrepared } from '../src/prepared'
import { createFolder } from './support/folder'
import { DATA, PREPARED } from './support/paths'

const data = loadData(DATA, '1796-2025')

describe('readPrepared', () => {
  it('gives what the data of the project were prepared to', () => {
    const question = 'kto mi podlaczy drukarke'
    const prepared = readPrepared(PREPARED, data)
    expect(prepared).toBeDefined()
    expect(createKnowledge(data, prepared).search(question)).toEqual(createKnowledge(data).search(question))
  })

  it.each([
    ['the act', { act: `${data.act}\n` }],
    ['how people ask', { expansions: data.expansions.slice(1) }],
    ['the thesaurus', { concepts: data.concepts.slice(1) }],
    ['the foreign matters', { foreignMatters: data.foreignMatters.slice(1) }],
    ['the dictionary', { dictionary: data.dictionary.subarray(1) }],
  ])('gives nothing once %s has changed', (_, change) => {
    expect(readPrepared(PREPARED, { ...data, ...change })).toBeUndefined()
  })

  it('gives nothing from a folder where nothing was prepared', () => {
    expect(readPrepared(join(createFolder('prepared'), 'absent'), data)).toBeUndefined()
  })

  it('finds one file, however often was prepared', () => {
    expect(readdirSync(PREPARED)).toHaveLength(1)
  })
})
