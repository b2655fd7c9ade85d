import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFixture } from './support/acts'
import { AT_HOME } from './support/asking'
import { textOf } from './support/channel'
import { createFolder } from './support/folder'
import { copyData, runCli } from './support/program'
import { startRealProgram, type RealProgram } from './support/real-program'

jest.setTimeout(180_000)

/** Steps 1 to 5 of data/README.md, and nothing else. */
function putIn(): string {
  const data = copyData()
  const act = join(data, 'ordinances', '212-2024')
  mkdirSync(act)
  writeFileSync(join(act, 'act.txt'), readFixture('second-act.txt'))
  const metadata = {
    officialAddress: null,
    department: 'Wydział Spraw Społecznych',
    atHome: AT_HOME,
    examples: ['kto wydaje kartę dużej rodziny?', 'komu podlega WS-03?', 'kto mi podłączy drukarkę?'],
    frequentMatters: ['dodatek mieszkaniowy', 'wypożyczalnia sprzętu rehabilitacyjnego'],
  }
  writeFileSync(join(act, 'metadata.json'), JSON.stringify(metadata))
  writeFileSync(join(act, 'questions.jsonl'), '\n')
  const path = join(data, 'thesaurus.json')
  const { concepts } = JSON.parse(readFileSync(path, 'utf8')) as { concepts: { eId?: string[] }[] }
  writeFileSync(path, JSON.stringify({ concepts: concepts.filter(({ eId }) => eId === undefined) }))
  rmSync(join(data, 'contact-points.json'))
  return data
}

describe('another act, put in by the README of the data', () => {
  let data: string
  let program: RealProgram
  beforeAll(async () => {
    data = putIn()
    program = await startRealProgram({ DATA_DIR: data, ORDINANCE: '212-2024', STORE_DIR: createFolder('store') })
  })
  afterAll(() => program.stop())
  const page = async (path: string): Promise<string> => (await program.get(path)).text()

  it('is printed as a tree, with what its duties say of foreign matters', async () => {
    const { out, err } = await runCli('ask', ['--tree'], { DATA_DIR: data, ORDINANCE: '212-2024' })
    expect(err).toBe('')
    expect(out).toContain('organization WS Wydział Spraw Społecznych, 12 units')
    expect(out).toContain('§ 10a pkt 1a [sec_10a__point_1a]')
    expect(out).not.toContain('  karta dużej rodziny: ')
  })

  it.each([
    ['a point between points', 'kto wydaje kartę dużej rodziny?', 'WS-01', '§ 2 pkt 1a'],
    ['a tiret', 'zasiłek na zakup opału', 'WS-01', '§ 2 pkt 1 lit. b tiret drugie'],
    ['a letter', 'kto dowozi posiłki seniorom do domu', 'WS-02-1', '§ 3 ust. 2 pkt 1 lit. b'],
    ['a flat point', 'dodatek mieszkaniowy', 'WS-03', '§ 4 pkt 1'],
    ['a paragraph', 'kto opłaca rodziny zastępcze?', 'WS-07-1', '§ 7 ust. 2'],
    ['a section between sections', 'ubezpieczenie wolontariuszy', 'WS-08', '§ 10a pkt 1a'],
    ['a superior', 'komu podlega WS-03?', 'Zastępca Dyrektora', '§ 1 ust. 4 pkt 2'],
  ])('is answered from in the chat: %s', async (_, text, unit, citation) => {
    const card = textOf((await program.replies({ text }))[0]).replace(/\s/gu, ' ')
    expect(card).toContain(unit)
    expect(card).toContain(`[${citation}](`)
    expect(card).toContain('według zarządzenia nr 212/2024, obowiązuje od 01.04.2024')
    expect(card).not.toMatch(/IT-\d|1796|Centrum|zgłoś to najpierw/)
  })

  it('says that it settles nothing about what it does not speak of', async () => {
    for (const q of ['kto naprawi komputer', 'dowód osobisty']) {
      const answer = (await (await program.get(`/api/answers?q=${encodeURIComponent(q)}`)).json()) as { kind: string }
      expect(answer.kind).toBe('no-competence')
    }
  })

  it('shows its own examples, of which one that it does not answer is left out and told of', async () => {
    const help = textOf((await program.replies({ text: 'pomoc' }))[0])
    expect(help).toContain('komu podlega WS-03?')
    expect(help + (await page('/'))).not.toMatch(/drukark|IT-\d/)
    expect(program.printed()).toContain('kto mi podłączy drukarkę?')
  })

  it('has a reader, pages of units, and a chart', async () => {
    const reader = await page('/ordinances/212-2024')
    for (const eId of [
      'sec_10a__point_1a',
      'sec_2__point_1__letter_b__indent_2',
      'sec_7__para_1__point_1__letter_aa',
    ]) {
      expect(reader).toContain(`id="${eId}"`)
    }
    expect(await page('/units/WS-07-1')).toContain('pieczy zastępczej')
    expect(await page('/')).toContain('WS-08')
    for (const path of ['/', '/units/WS-02', '/ordinances/212-2024'])
      expect(await page(path)).not.toMatch(/IT-\d|1796|Kraków/)
    expect((await program.get('/ordinances/1796-2025')).status).toBe(404)
  })

  it('is found from the message box', async () => {
    const search = async (typed: string): Promise<string> => {
      const value = { commandId: 'szukaj', parameters: [{ name: 'pytanie', value: typed }] }
      const response = await program.post({
        ...{ type: 'invoke', name: 'composeExtension/query', channelId: 'msteams', serviceUrl: 'http://localhost:1/' },
        ...{ from: { id: 'p' }, recipient: { id: 'b' }, conversation: { id: 'c' }, value },
      })
      return response.text()
    }
    expect(await search('dodatek mieszkaniowy')).toContain('WS-03')
    expect(await search('')).toContain('WS-02-2')
  })

  it('is named by the metrics', async () => {
    expect(await page('/metrics')).toContain('kto_za_co_ordinance_info{number="212/2024"')
  })
})
