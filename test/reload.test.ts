import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOf } from './support/channel'
import { createFolder } from './support/folder'
import { copyData, runCli } from './support/program'
import { startRealProgram, until, type LogLine, type RealProgram } from './support/real-program'

// Programs are started, and build several times what they answer from.
jest.setTimeout(240_000)

const WORD = 'frombulator'
const QUESTION = `kto odpowiada za ${WORD}?`
const PRINTERS = { unit: 'IT-04-2', eId: 'sec_13__point_1__letter_e' }
const DESKTOPS = { unit: 'IT-05-4', eId: 'sec_17__para_2__point_4' }

const ACT = 'ordinances/1796-2025/act.txt'
const QUESTIONS = 'ordinances/1796-2025/questions.jsonl'
const METADATA = 'ordinances/1796-2025/metadata.json'
const THESAURUS = 'thesaurus.json'
const CONTACTS = 'contact-points.json'
const MATTERS = 'out-of-scope.json'

/** Files of a data folder, read and changed as people and editors do it. */
class DataFolder {
  readonly path = copyData()

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8')
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.path, name), text)
  }

  replace(name: string, text: string): void {
    this.write(`${name}.new`, text)
    renameSync(join(this.path, `${name}.new`), join(this.path, name))
  }

  /** Lets the word lead to a provision. */
  teach(eId: string): void {
    const concept = { prefLabel: 'próba', altLabel: [WORD], eId: [eId], note: 'a test' }
    this.write(THESAURUS, JSON.stringify({ concepts: [...THE_CONCEPTS, concept] }))
  }
}

const { concepts: THE_CONCEPTS } = JSON.parse(readFileSync(join(__dirname, '..', 'data', THESAURUS), 'utf8')) as {
  concepts: object[]
}

const programs: RealProgram[] = []
afterAll(() => Promise.all(programs.map((program) => program.stop())))

async function start(data: DataFolder, settings: Record<string, string> = {}): Promise<RealProgram> {
  const program = await startRealProgram({ DATA_DIR: data.path, STORE_DIR: createFolder('store'), ...settings })
  programs.push(program)
  return program
}

interface Api {
  readonly kind: string
  readonly version: string
  readonly subjects: readonly string[]
}

async function ask(program: RealProgram, question = QUESTION): Promise<Api> {
  return (await (await program.get(`/api/answers?q=${encodeURIComponent(question)}`)).json()) as Api
}

async function names(program: RealProgram, { unit }: { unit: string }, question = QUESTION): Promise<boolean> {
  return (await ask(program, question)).subjects[0] === unit
}

interface Ready {
  readonly status: string
  readonly data: { readonly status: string; readonly version: string; readonly problems: readonly string[] }
}

async function readiness(program: RealProgram): Promise<Ready> {
  return (await (await program.get('/readyz')).json()) as Ready
}

async function metricsOf(program: RealProgram): Promise<string> {
  return (await program.get('/metrics')).text()
}

function dataLines(program: RealProgram): LogLine[] {
  return program.log().filter(({ event }) => event === 'data')
}

/** Spares waiting for the next look; Windows has no such signal. */
function hurry({ child }: RealProgram): void {
  if (process.platform !== 'win32') child.kill('SIGHUP')
}

describe('data that change while the program runs', () => {
  const data = new DataFolder()
  let program: RealProgram
  beforeAll(async () => {
    program = await start(data)
  })

  it('are answered from once `npm run word` has written them', async () => {
    expect((await ask(program)).kind).toBe('no-competence')
    const env = { DATA_DIR: data.path, STORE_DIR: createFolder('store') }
    expect((await runCli('word', [WORD, '§ 17 ust. 2 pkt 4', '--label', 'aplikacja'], env)).err).toBe('')
    await until(() => names(program, DESKTOPS))
    expect(dataLines(program).at(-1)).toMatchObject({ result: 'swapped', version: (await ask(program)).version })
  })

  it('are answered from once `npm run contacts` has written them', async () => {
    const table = join(createFolder('table'), 'kontakty.csv')
    writeFileSync(table, 'Kod;Telefon\r\nIT-05-4;12 616 77 77\r\n')
    expect((await runCli('contacts', [table], { DATA_DIR: data.path })).err).toBe('')
    await until(async () => textOf((await program.replies({ text: QUESTION }))[0]).includes('+48 12 616 77 77'))
  })

  it.each<[string, () => void, RegExp]>([
    ['JSON that breaks off', () => data.write(THESAURUS, '{'), /thesaurus\.json: is not JSON/],
    ['a concept of nothing', () => data.replace(THESAURUS, '{"concepts":[{}]}'), /thesaurus\.json: concepts\.0\./],
    ['an act that breaks off', () => data.write(ACT, '§ 1. 1.'), /act\.txt/],
    [
      'contacts of no unit',
      () => data.replace(CONTACTS, '{"contactPoints":{"IT-99":{"room":"1"}}}'),
      /contact-points\.json: IT-99: no unit/,
    ],
    [
      'questions for no provision',
      () => data.write(QUESTIONS, '{"eId":"sec_99","terms":[],"questions":[]}\n'),
      /questions\.jsonl: eId: the act has no sec_99/,
    ],
    ['no matters', () => data.write(MATTERS, ''), /out-of-scope\.json: is empty/],
    ['metadata without fields', () => data.replace(METADATA, '{}'), /metadata\.json: department/],
  ])('are kept out, with the reason, until they can be used: %s', async (_, spoil, problem) => {
    const files = [ACT, QUESTIONS, METADATA, THESAURUS, CONTACTS, MATTERS]
    const before = new Map(files.map((name) => [name, data.read(name)]))
    const { version } = await ask(program)
    const told = dataLines(program).length

    spoil()
    hurry(program)
    await until(async () => (await readiness(program)).status === 'degraded')
    const ready = await readiness(program)
    expect(ready.data).toMatchObject({ status: 'outdated', version })
    expect(ready.data.problems).toContainEqual(expect.stringMatching(problem))
    expect(JSON.stringify(ready)).not.toContain(data.path)
    expect(await ask(program)).toMatchObject({ version, subjects: [DESKTOPS.unit] })
    const problems: unknown = expect.arrayContaining([expect.stringMatching(problem)])
    expect(dataLines(program)[told]).toMatchObject({ level: 50, result: 'failed', problems })
    expect(await metricsOf(program)).toMatch(/^kto_za_co_data_problems [1-9]/m)

    for (const [name, text] of before) if (data.read(name) !== text) data.write(name, text)
    hurry(program)
    await until(async () => (await readiness(program)).status === 'ready')
    expect(await metricsOf(program)).toMatch(/^kto_za_co_data_problems 0$/m)
    expect(await ask(program)).toMatchObject({ version, subjects: [DESKTOPS.unit] })
  })

  it('are counted by what became of them', async () => {
    const metrics = await metricsOf(program)
    expect(metrics).toMatch(/^kto_za_co_data_reloads_total\{result="swapped"\} [2-9]/m)
    expect(metrics).toMatch(/^kto_za_co_data_reloads_total\{result="failed"\} [1-9]/m)
    expect(metrics).toContain(`version="${(await ask(program)).version}"`)
  })

  it('are answered from when the act grows', async () => {
    const section = 'co mówi § 25?'
    expect((await ask(program, section)).kind).toBe('not-existing')
    const act = data.read(ACT)
    const grown = act.replace('\nz up. PREZYDENTA', '\n§ 25. Zarządzenie ogłasza się na tablicy ogłoszeń.\n$&')
    expect(grown).not.toBe(act)
    data.replace(ACT, grown)
    hurry(program)
    await until(async () => (await ask(program, section)).kind === 'provision')
    expect(await (await program.get('/ordinances/1796-2025')).text()).toContain('na tablicy ogłoszeń')
  })

  it('are answered from when people ask in new words', async () => {
    const line = { eId: PRINTERS.eId, terms: ['kwantoskop'], questions: ['kto naprawi kwantoskop?'] }
    const others = data
      .read(QUESTIONS)
      .split('\n')
      .filter((it) => !it.includes(`"${line.eId}"`))
    expect((await ask(program, 'kwantoskop')).kind).toBe('no-competence')
    data.write(QUESTIONS, [...others, JSON.stringify(line)].join('\n'))
    hurry(program)
    await until(() => names(program, PRINTERS, 'kwantoskop'))
  })

  it('cost nothing when files are only touched', async () => {
    const told = dataLines(program).length
    appendFileSync(join(data.path, THESAURUS), '\n')
    await until(() => dataLines(program).length > told)
    expect(dataLines(program).at(-1)).toMatchObject({ result: 'unchanged' })
  })
})

const onPosix = process.platform === 'win32' ? it.failing : it

describe('SIGHUP', () => {
  onPosix('makes the program read its data again, though it does not look at them by itself', async () => {
    const data = new DataFolder()
    const program = await start(data, { DATA_CHECK_SECONDS: '0' })
    data.teach(PRINTERS.eId)
    expect((await ask(program)).kind).toBe('no-competence')
    program.child.kill('SIGHUP')
    await until(() => names(program, PRINTERS))

    data.write(THESAURUS, '{')
    program.child.kill('SIGHUP')
    await until(async () => (await readiness(program)).status === 'degraded')
    expect(await names(program, PRINTERS)).toBe(true)
    expect(await program.stop()).toBe(0)
  })
})

describe('a turn during a change', () => {
  it('sees all of the old or all of the new', async () => {
    const data = new DataFolder()
    /** The word leads to another unit, and every unit has another telephone. */
    const put = ({ eId }: { eId: string }, telephone: string): void => {
      data.teach(eId)
      const contactPoints = { 'IT-04-2': { telephone }, 'IT-05-4': { telephone } }
      data.write(CONTACTS, JSON.stringify({ contactPoints }))
    }
    const states = [
      [PRINTERS, '+48 111111111'],
      [DESKTOPS, '+48 222222222'],
      [PRINTERS, '+48 333333333'],
      [DESKTOPS, '+48 444444444'],
    ] as const
    put(...states[0])
    const program = await start(data)

    const seen = new Set<string>()
    let isOver = false
    const askOn = async (): Promise<void> => {
      while (!isOver) {
        const text = textOf((await program.replies({ text: QUESTION }))[0])
        const [unit, telephone] = [/IT-0\d-\d/.exec(text)?.[0], /\+48 \d{9}/.exec(text)?.[0]]
        seen.add(unit === undefined || telephone === undefined ? text : `${unit} ${telephone}`)
      }
    }
    const asking = Promise.all([askOn(), askOn(), askOn(), askOn()])
    for (const [target, telephone] of states.slice(1)) {
      put(target, telephone)
      await until(() => seen.has(`${target.unit} ${telephone}`)).catch((error: unknown) => {
        isOver = true
        throw error
      })
    }
    isOver = true
    await asking
    expect([...seen]).toEqual(states.map(([{ unit }, telephone]) => `${unit} ${telephone}`))
  })
})
