import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '../support/folder'
import { copyData, runCli } from '../support/program'
import { feedback } from '../support/store-values'

const PROVISION = '§ 17 ust. 2 pkt 4'
/** A word that no dictionary and no data hold. */
const WORD = 'frombulator'

describe('npm run word', () => {
  let data: string
  let store: string
  let before: string
  beforeEach(() => {
    data = copyData()
    store = createFolder('store')
    before = file()
  })
  const file = () => readFileSync(join(data, 'thesaurus.json'), 'utf8')
  const run = (...args: string[]) => runCli('word', args, { DATA_DIR: data, STORE_DIR: store })

  it('shows which stored questions change, writes the concept, and takes it back', async () => {
    const question = `kto odpowiada za ${WORD}?`
    const asked = { ...feedback(question, new Date().toISOString()), verdict: 'unanswered', units: [] }
    writeFileSync(join(store, 'feedback.jsonl'), `${JSON.stringify(asked)}\n`)

    const added = await run(WORD, PROVISION, '--reason', 'tak mówią na sali obsługi', '--label', 'aplikacja desktopowa')
    expect(added.err).toBe('')
    expect(added.status).toBe(0)
    expect(added.out).toContain(`"${WORD}" → ${PROVISION}, IT-05-4 Stanowiska ds. zarządzania aplikacjami desktopowymi`)
    expect(added.out).toMatch(/of \d{4} judged and 1 stored questions 1 change their answer/)
    expect(added.out).toMatch(new RegExp(`stored: "kto odpowiada za ${WORD}\\?"\\n    none → answer IT-05-4`))
    const today = new Date().toISOString().slice(0, 10)
    expect(file()).toContain(
      `    {"prefLabel": "aplikacja desktopowa", "altLabel": ["${WORD}"], "eId": ["sec_17__para_2__point_4"], "note": "tak mówią na sali obsługi", "added": "${today}"}\n`,
    )

    const { out: answer } = await runCli('ask', [`kto odpowiada za ${WORD}?`], { DATA_DIR: data })
    expect(answer).toContain('IT-05-4')

    const again = await run(WORD.toUpperCase(), PROVISION)
    expect(again.status).toBe(1)
    expect(again.err).toContain(`leads to ${PROVISION} already`)

    const removed = await run(WORD, '--remove')
    expect(removed.status).toBe(0)
    expect(removed.out).toContain(`"${WORD}" no longer leads to ${PROVISION} (since ${today})`)
    expect(removed.out).toMatch(/answer IT-05-4 .* → none/)
    expect(file()).toBe(before)
  }, 180_000)

  it('writes nothing in a rehearsal', async () => {
    const { status, out } = await run(WORD, PROVISION, '--dry-run')
    expect(status).toBe(0)
    expect(out).toMatch(/ 0 change their answer\nnothing was written: --dry-run\n$/)
    expect(file()).toBe(before)
  }, 60_000)

  it('does not spoil what is judged right unless it is told to', async () => {
    // A judged question is typed at random, and nothing but this word can be read in it.
    const { status, out, err } = await run('hgfjkd', '§ 15 pkt 1 lit. b')
    expect(out).toMatch(/"hgfjkd .*"\n {4}none → .* – worse/)
    expect(err).toBe('nothing was written: an answer that is judged right would become a wrong one (--anyway writes)\n')
    expect(status).toBe(1)
    expect(file()).toBe(before)

    expect((await run('hgfjkd', '§ 15 pkt 1 lit. b', '--anyway')).status).toBe(0)
    expect(file()).not.toBe(before)
  }, 180_000)

  it.each([
    ['a word that was never added', [WORD, '--remove'], 1, `"${WORD}" is not in the thesaurus`],
    ['a word that was written by hand', ['organigram', '--remove'], 1, '"organigram" was written by hand'],
    ['a stop word', ['kto', PROVISION], 1, '"kto" is a stop word'],
    ['one argument', [WORD], 2, 'there is no citation'],
  ])(
    'refuses %s',
    async (_, args, expected, message) => {
      const { status, err } = await run(...args)
      expect(err).toContain(message)
      expect(err).not.toContain('    at ')
      expect(status).toBe(expected)
      expect(file()).toBe(before)
    },
    60_000,
  )
})
