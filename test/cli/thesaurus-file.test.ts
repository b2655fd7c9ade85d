import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addConcept, removeConcepts, type WrittenConcept } from '../../src/cli/thesaurus-file'
import type { EId } from '../../src/ordinance/provision'

const SHIPPED = readFileSync(join(__dirname, '..', '..', 'data', 'thesaurus.json'), 'utf8')

const CONCEPT: WrittenConcept = {
  prefLabel: 'system „kolejkowy”',
  altLabel: ['numer"komat'],
  eId: ['sec_17__para_2__point_4' as EId],
  note: 'how\npeople say',
  added: '2025-08-01',
}

const LINE =
  '    {"prefLabel": "system „kolejkowy”", "altLabel": ["numer\\"komat"], "eId": ["sec_17__para_2__point_4"], "note": "how\\npeople say", "added": "2025-08-01"}'

describe('addConcept', () => {
  it('adds one line and leaves all others as they are', () => {
    const before = SHIPPED.split('\n')
    const after = addConcept(SHIPPED, CONCEPT).split('\n')
    const at = after.indexOf(LINE)
    expect(at).toBeGreaterThan(0)
    expect(after.toSpliced(at, 1).map((line) => line.replace(/,$/, ''))).toEqual(
      before.map((line) => line.replace(/,$/, '')),
    )
    expect(JSON.parse(after.join('\n')).concepts.at(-1)).toEqual(CONCEPT)
  })

  it('refuses a file that is laid out otherwise', () => {
    const text = JSON.stringify(JSON.parse(SHIPPED), null, 2)
    expect(() => addConcept(text, CONCEPT)).toThrow('the thesaurus does not hold one concept a line')
  })
})

describe('removeConcepts', () => {
  const isAdded = (concept: unknown): boolean => typeof concept === 'object' && concept !== null && 'added' in concept

  it('undoes what was added, to the letter', () => {
    const twice = addConcept(addConcept(SHIPPED, CONCEPT), { ...CONCEPT, altLabel: ['x'] })
    expect(removeConcepts(twice, isAdded)).toBe(SHIPPED)
  })

  it('removes from the middle', () => {
    const text = '{\n  "concepts": [\n    {"a": 1},\n    {"added": 2},\n    {"c": 3}\n  ]\n}\n'
    expect(removeConcepts(text, isAdded)).toBe('{\n  "concepts": [\n    {"a": 1},\n    {"c": 3}\n  ]\n}\n')
  })
})
