import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '../support/folder'
import { runCli } from '../support/program'
import { feedback } from '../support/store-values'

const DAY = 24 * 60 * 60_000
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

describe('npm run feedback', () => {
  let store: string
  beforeEach(() => {
    store = createFolder('store')
    const all = [
      feedback('nie działają drukarki', ago(1)),
      feedback('drukarka w sali', ago(10)),
      feedback('bardzo stare', ago(200)),
    ]
    const lines = all.map((entry) => JSON.stringify(entry))
    // The bot is writing the last line at this moment.
    writeFileSync(join(store, 'feedback.jsonl'), [...lines, 'no feedback', '{"at":"20'].join('\n'))
  })
  const run = (...args: string[]) => runCli('feedback', args, { STORE_DIR: store })

  it('prints what is kept, by lemma, and names what cannot be read', async () => {
    const { status, out, err } = await run()
    expect(status).toBe(0)
    expect(out).toBe(
      [
        'Disliked (2)',
        '  drukarka (2)',
        '    "nie działają drukarki" [IT-04-2, § 13 pkt 1 lit. e] – nie odbierają',
        '    "drukarka w sali" [IT-04-2, § 13 pkt 1 lit. e] – nie odbierają\n',
      ].join('\n'),
    )
    expect(err).toBe(`${join(store, 'feedback.jsonl')}:4: is not a feedback and is left out\n`)
  }, 60_000)

  it('prints the last days alone', async () => {
    const { out } = await run('--days', '7')
    expect(out).toContain('nie działają drukarki')
    expect(out).not.toContain('drukarka w sali')
  }, 60_000)

  it('writes a table', async () => {
    const csv = join(store, 'table.csv')
    const { status, out } = await run('--csv', csv)
    expect(status).toBe(0)
    expect(out).toBe(`2 rows written: ${csv}\n`)
    expect(readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(4)
  }, 60_000)

  it.each([
    ['no number of days', ['--days', 'many'], '--days takes a number'],
    ['an unknown option', ['--json'], "Unknown option '--json'"],
    ['an argument', ['drukarka'], 'Unexpected argument'],
  ])('refuses %s', async (_, args, message) => {
    const { status, err } = await run(...args)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })

  it('says when there is no feedback, also before the first', async () => {
    const { status, out } = await runCli('feedback', [], { STORE_DIR: join(store, 'none') })
    expect(status).toBe(0)
    expect(out).toBe('There is no feedback.\n')
  }, 60_000)
})
