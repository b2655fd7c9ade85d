import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toOutcome } from '../src/answer/outcome'
import { DataError, loadData } from '../src/data'
import { createKnowledge } from '../src/knowledge'
import { readFixture } from './support/acts'

const DATA = join(__dirname, '..', 'data')
const ACT = 'ordinances/1796-2025/act.txt'
const QUESTIONS = 'ordinances/1796-2025/questions.jsonl'
const SHARED = 'ordinances/1796-2025/shared-duties.json'
const UNIT_NAMES = 'ordinances/1796-2025/unit-names.json'
const METADATA = 'ordinances/1796-2025/metadata.json'
const DICTIONARY = 'morfologik/polish.dict'

const directory = mkdtempSync(join(tmpdir(), 'data-'))
cpSync(DATA, directory, { recursive: true })
afterAll(() => rmSync(directory, { recursive: true }))

/** Content of a file of the data. */
type Content = string | Uint8Array

function original(file: string): Content {
  return readFileSync(join(DATA, file))
}

function text(file: string): string {
  return readFileSync(join(DATA, file), 'utf8')
}

/** What a start says with these files in the place of the real ones; the folder's name is left out. */
function faultOf(changes: Readonly<Record<string, Content>>): Error {
  try {
    for (const [file, content] of Object.entries(changes)) writeFileSync(join(directory, file), content)
    createKnowledge(loadData(directory, '1796-2025'))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    error.message = error.message.replaceAll(`${directory}/`, '')
    return error
  } finally {
    for (const file of Object.keys(changes)) writeFileSync(join(directory, file), original(file))
  }
  throw new Error('the start was not stopped')
}

function problemsOf(changes: Readonly<Record<string, Content>>): string[] {
  return faultOf(changes).message.split('\n')
}

/** A first line for questions.jsonl. */
function withQuestions(line: string): Record<string, string> {
  return { [QUESTIONS]: `${line}\n${text(QUESTIONS)}` }
}

function withConcept(concept: object): Record<string, string> {
  const { concepts } = JSON.parse(text('thesaurus.json')) as { concepts: object[] }
  return { 'thesaurus.json': JSON.stringify({ concepts: [...concepts, concept] }) }
}

const CONCEPT = { prefLabel: 'próba', eId: ['sec_2'], note: 'a test' }

describe('loadData', () => {
  it('reads the shipped data', () => {
    const { act, expansions, concepts, foreignMatters, dictionary } = loadData(DATA, '1796-2025')
    expect(act).toBe(text(ACT))
    expect(expansions.length).toBeGreaterThan(250)
    expect(concepts.length).toBeGreaterThan(250)
    expect(foreignMatters.length).toBeGreaterThan(100)
    expect(dictionary.length).toBeGreaterThan(2_000_000)
  })

  it.each<[string, Record<string, Content>, string | RegExp]>([
    ['an empty act', { [ACT]: '' }, `${ACT}: is empty`],
    ['an empty dictionary', { [DICTIONARY]: '' }, `${DICTIONARY}: is empty`],
    ['a broken line of JSON', withQuestions('{"eId": '), /^ordinances\/1796-2025\/questions\.jsonl:1: is not JSON: /],
    ['a broken file of JSON', { 'thesaurus.json': '{' }, /^thesaurus\.json: is not JSON: /],
    [
      'a list where an object belongs',
      { 'out-of-scope.json': '[]' },
      /^out-of-scope\.json: Invalid input: expected object/,
    ],
    [
      'something that is no eId',
      withQuestions('{"eId":"§ 2","terms":[],"questions":[]}'),
      `${QUESTIONS}:1: eId: is not an eId such as sec_13__point_1__letter_e`,
    ],
    [
      'a field that is missing',
      withQuestions('{"eId":"sec_2","terms":[]}'),
      /questions\.jsonl:1: questions: Invalid input: expected array/,
    ],
    [
      'a field that nobody reads',
      withQuestions('{"eId":"sec_2","terms":[],"questions":[],"unit":"IT-01-1"}'),
      `${QUESTIONS}:1: Unrecognized key: "unit"`,
    ],
    [
      'a question without words',
      withQuestions('{"eId":"sec_2","terms":[],"questions":[" "]}'),
      /questions\.jsonl:1: questions\.0: Too small/,
    ],
    [
      'a matter at home that is none',
      { [METADATA]: text(METADATA).replace('"atHome": []', '"atHome": ["loty na Marsa"]') },
      `${METADATA}: atHome: out-of-scope.json has no matter "loty na Marsa"`,
    ],
    [
      'a concept without a reason',
      withConcept({ prefLabel: 'próba' }),
      /^thesaurus\.json: concepts\.\d+\.note: Invalid input/,
    ],
  ])('stops at %s with one message that names file and key', (_, changes, message) => {
    const problems = problemsOf(changes)
    expect(problems).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)])
  })

  it('stops at an eId that stands twice', () => {
    const [line = ''] = text(QUESTIONS).split('\n')
    const { eId } = JSON.parse(line) as { eId: string }
    expect(problemsOf(withQuestions(line))).toEqual([`${QUESTIONS}:2: eId ${eId} stands twice`])
  })

  it('stops where a file is missing', () => {
    expect(() => loadData(directory, '1-1999')).toThrow(/1-1999\/act\.txt: cannot be read: .*ENOENT/)
  })

  it('tells everything that is wrong at once', () => {
    const fault = faultOf({
      [ACT]: '',
      [METADATA]: '{}',
      ...withQuestions('no JSON\n{"eId":"x","terms":[],"questions":[]}'),
    })
    expect(fault).toBeInstanceOf(DataError)
    expect(fault.message.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      `${ACT}: is empty`,
      `${METADATA}: officialAddress`,
      `${METADATA}: department`,
      `${METADATA}: atHome`,
      `${METADATA}: examples`,
      `${METADATA}: frequentMatters`,
      `${QUESTIONS}:1: is not JSON`,
      `${QUESTIONS}:2: eId`,
    ])
  })
})

describe('createKnowledge', () => {
  it.each<[string, Record<string, Content>, string]>([
    [
      'a dictionary that is cut off',
      { [DICTIONARY]: original(DICTIONARY).slice(0, 1_000_000) as Uint8Array },
      `${DICTIONARY}: the dictionary is cut off: its 1000000 bytes end before the automaton does`,
    ],
    ['an act of white space', { [ACT]: ' \n' }, `${ACT}:1: the file is empty; expected the text of an act`],
    [
      'a code that the list of units does not hold',
      { [ACT]: text(ACT).replace('(IT-04-2)', '(IT-04-9)') },
      '§ 13: the list of units does not hold IT-04-9',
    ],
    [
      'a contact for a unit that is none',
      { 'contact-points.json': '{"contactPoints":{"IT-99":{"room":"1"}}}' },
      'contact-points.json: IT-99: no unit or post of the organization has this identifier',
    ],
    [
      'questions for a provision that is none',
      withQuestions('{"eId":"sec_2__point_99","terms":[],"questions":[]}'),
      `${QUESTIONS}: eId: the act has no sec_2__point_99`,
    ],
    [
      'names for a unit that is none',
      { [UNIT_NAMES]: '{"IT-99":["kadry"]}' },
      `${UNIT_NAMES}: IT-99: the act has no such unit`,
    ],
    [
      'a concept for a provision that is none',
      withConcept({ ...CONCEPT, eId: ['sec_99'] }),
      'thesaurus.json: "próba": eId: the act has no sec_99',
    ],
    [
      'a concept below one that is none',
      withConcept({ ...CONCEPT, broader: 'nic' }),
      'thesaurus.json: "próba": broader: there is no concept "nic"',
    ],
    [
      'a shared duty by a provision that is none',
      { [SHARED]: '{"duties":[{"duty":"próba","eId":["sec_2__point_1","sec_99"],"note":"a test"}]}' },
      `${SHARED}: "próba": eId: the act has no sec_99`,
    ],
  ])('stops at %s with one clear message', (_, changes, message) => {
    expect(faultOf(changes).message).toBe(message)
  })

  it('tells every reference that leads nowhere', () => {
    const changes = {
      ...withQuestions('{"eId":"sec_98","terms":[],"questions":[]}'),
      ...withConcept({ ...CONCEPT, eId: ['sec_99'] }),
    }
    expect(problemsOf(changes)).toHaveLength(2)
  })
})

describe('the act', () => {
  it('is the text as it was published, to the byte', () => {
    const hash = createHash('sha256').update(original(ACT)).digest('hex')
    expect(hash).toBe('4f18d0ebccddaeb258493d58f5936bbf1422f8730169687dafa1bd771c715cc9')
  })
})

describe('another ordinance', () => {
  it('answers by its own words as soon as its text is there', () => {
    const folder = join(directory, 'ordinances', '2-2024')
    const { concepts } = JSON.parse(text('thesaurus.json')) as { concepts: { eId?: string[] }[] }
    mkdirSync(folder)
    writeFileSync(join(folder, 'act.txt'), readFixture('second-act.txt'))
    writeFileSync(join(folder, 'metadata.json'), text(METADATA))
    writeFileSync(join(folder, 'questions.jsonl'), '\n')
    writeFileSync(join(directory, 'thesaurus.json'), JSON.stringify({ concepts: concepts.filter(({ eId }) => !eId) }))
    rmSync(join(directory, 'contact-points.json'))
    const { answerer, organization } = createKnowledge(loadData(directory, '2-2024'))
    const asked = ['kto prowadzi wypożyczalnię sprzętu rehabilitacyjnego?', 'komu podlega WS-03?', 'co robi WS-04?']
    expect(asked.map((question) => toOutcome(answerer.answer(question), organization))).toMatchObject([
      { units: ['WS-02-2'], refs: ['§ 3 ust. 2 pkt 2 lit. b'] },
      { units: ['zastepca-1'] },
      { units: ['WS-04'] },
    ])
  })
})

describe('the README of the data', () => {
  const readme = readFileSync(join(DATA, 'README.md'), 'utf8')
  const files = [METADATA, 'thesaurus.json', 'out-of-scope.json', 'contact-points.json'].map(
    (file) => [file, JSON.parse(text(file)) as unknown] as const,
  )
  const lines = text(QUESTIONS).trim().split('\n')

  /** Names of fields at any depth; an entry of `contactPoints` is no field. */
  function fieldsOf(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(fieldsOf)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => [...(/^[A-Z]/.test(key) ? [] : [key]), ...fieldsOf(inner)])
  }

  it.each([...files, [QUESTIONS, lines.map((line) => JSON.parse(line) as unknown)] as const])(
    'explains every field of %s',
    (_, value) => {
      const fields = [...new Set(fieldsOf(value))]
      expect(fields.length).toBeGreaterThan(1)
      expect(fields.filter((field) => !readme.includes(`\`${field}\``))).toEqual([])
    },
  )
})
