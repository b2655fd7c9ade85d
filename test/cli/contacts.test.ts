import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '../support/folder'
import { copyData, runCli } from '../support/program'

const HEADER = '\ufeffKod;Telefon;E-mail\r\n'

describe('npm run contacts', () => {
  let data: string
  let table: string
  beforeEach(() => {
    data = copyData()
    table = join(createFolder('table'), 'kontakty.csv')
  })
  const file = () => readFileSync(join(data, 'contact-points.json'), 'utf8')
  const run = (...args: string[]) => runCli('contacts', args, { DATA_DIR: data })

  it('puts a table in the place of the contacts, and says what changes', async () => {
    writeFileSync(table, `${HEADER}zastepca-1;126160000;\r\nIT-04-2;12 616 00 01;"a@example.com"\r\n`)
    const { status, out, err } = await run(table)
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(out).toContain('2 contacts\nnew: zastepca-1\nchanged: IT-04-2\nremoved: IT-01-1, ')
    expect(JSON.parse(file())).toEqual({
      contactPoints: {
        'IT-04-2': { telephone: '+48 12 616 00 01', email: 'a@example.com' },
        'zastepca-1': { telephone: '+48 126160000' },
      },
    })
    expect(readdirSync(data).filter((name) => name.endsWith('.tmp'))).toEqual([])
    // What was written is what the bot loads.
    const { out: answer } = await runCli('ask', ['telefon do IT-04-2'], { DATA_DIR: data })
    expect(answer).toContain('+48 12 616 00 01')
  }, 60_000)

  it('writes nothing when a row is bad, and names it', async () => {
    const before = file()
    writeFileSync(table, `${HEADER}IT-04-2;12 616 00 01;a@example.com\r\nIT-99;1;\r\n`)
    const { status, out, err } = await run(table)
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(err).toBe(
      'kontakty.csv:3: Kod: no unit or post of the organization is called "IT-99"\n' +
        'kontakty.csv:3: Telefon: is not a telephone number in the international form, such as +48 12 000 00 01\n' +
        'nothing was written: 2 to put right\n',
    )
    expect(file()).toBe(before)
  })

  it('writes nothing in a rehearsal', async () => {
    const before = file()
    writeFileSync(table, `${HEADER}IT-04-2;12 616 00 01;a@example.com\r\n`)
    const { status, out } = await run(table, '--dry-run')
    expect(status).toBe(0)
    expect(out).toMatch(/changed: IT-04-2[\s\S]*nothing was written: --dry-run\n$/)
    expect(file()).toBe(before)
  })

  it.each([
    ['no file', [], 2, 'there is no file'],
    ['two files', ['a.csv', 'b.csv'], 2, 'there is one file too many: b.csv'],
    ['an unknown option', ['a.csv', '--force'], 2, "Unknown option '--force'"],
    ['a file that is not there', ['nothing.csv'], 1, 'ENOENT'],
  ])('says what is wrong with %s', async (_, args, expected, message) => {
    const { status, err } = await run(...args)
    expect(status).toBe(expected)
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })
})
