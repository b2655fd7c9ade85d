import { readContactTable } from '../../src/cli/contacts-csv'
import { readOrganization } from '../../src/organization/organization'
import { readAct } from '../support/acts'

const organization = readOrganization(readAct())

const read = (text: string) => readContactTable(Buffer.from(text), organization)

const faultsOf = (text: string): string[] =>
  read(text).faults.map(({ line, column, message }) => [line, column ?? [], message].flat().join(': '))

const CONTACT = {
  contactType: 'dyżur',
  telephone: '+48 12 616 00 01',
  email: 'a@example.com',
  room: '12; parter',
  hoursAvailable: 'pn.–pt. 7.40–15.40',
  upn: 'b@example.com',
  example: false,
}

describe('readContactTable', () => {
  it('reads what a Polish spreadsheet exports: mark, semicolons, quotation marks, CRLF, Polish headers', () => {
    const text =
      '\ufeffKod;Nazwa;Rodzaj;Telefon;E-mail;Pokój;Godziny pracy;Adres Teams\r\n' +
      'IT-04-2;Referat;dyżur;12 616 00 01;a@example.com;"12; parter";pn.–pt. 7.40–15.40;b@example.com\r\n' +
      ';;;;;;;\r\n' +
      'zastepca-1;"I ""Zastępca""";;;;7;;\r\n'
    const { contacts, faults } = read(text)
    expect(faults).toEqual([])
    expect([...contacts]).toEqual([
      ['IT-04-2', CONTACT],
      ['zastepca-1', { room: '7', example: false }],
    ])
  })

  it.each([
    ['commas and English headers', 'identifier,hours_available,Room\nIT-04-2,8-16,1\n'],
    ['tabs and LF', 'unit\thours\troom\nIT-04-2\t8-16\t1'],
    ['a small code', 'kod;godziny;pok.\nit-04-2;8-16;1\n'],
  ])('reads a table with %s', (_, text) => {
    expect([...read(text).contacts]).toEqual([['IT-04-2', { room: '1', hoursAvailable: '8-16', example: false }]])
  })

  it.each<[string, Uint8Array]>([
    [
      'the code page of a Polish Windows',
      Buffer.from('kod;pokój\nIT-04-2;p\xf3\xb3nocny\n'.replace('ó', '\xf3'), 'latin1'),
    ],
    ['UTF-16 with its mark', Buffer.from('\ufeffkod;pokój\nIT-04-2;północny\n', 'utf16le')],
  ])('reads %s', (_, bytes) => {
    expect(readContactTable(bytes, organization).contacts).toEqual(
      new Map([['IT-04-2', { room: 'północny', example: false }]]),
    )
  })

  it.each([
    ['126160001', '+48 126160001'],
    ['12 616-00-01', '+48 12 616 00 01'],
    ['(12) 616 00 01', '+48 12 616 00 01'],
    ['48126160001', '+48126160001'],
    ['0048 12 616 00 01', '+48 12 616 00 01'],
    ['+48 (12) 616-00-01', '+48 12 616 00 01'],
    ['+44 20 7946 0000', '+44 20 7946 0000'],
  ])('brings the telephone number %s into the international form', (typed, expected) => {
    const { contacts, faults } = read(`kod;telefon\nIT-04-2;${typed}\n`)
    expect(faults).toEqual([])
    expect([...contacts.values()]).toEqual([{ telephone: expected, example: false }])
  })

  it('names every bad row: line, column and what is wrong', () => {
    const text = [
      'Kod;Telefon;E-mail;Teams;Pokój',
      'IT-04-2;12 616 00 01;a@example.com;;',
      'IT-99;;;;1',
      'IT-01-1;4,81261E+10;nobody;also nobody;',
      'IT-01-2;;;;',
      ';;;;5',
      'IT-04-2;;;;6',
      'IT-01-3;;;;"two',
      'lines"',
      'IT-01-5;;;;1;2',
      'IT-01-6;;a@example.org;;',
    ].join('\r\n')
    expect(faultsOf(text)).toEqual([
      '3: Kod: no unit or post of the organization is called "IT-99"',
      '4: Telefon: is not a telephone number in the international form, such as +48 12 000 00 01',
      '4: E-mail: is not an e-mail address',
      '4: Teams: is not an e-mail address',
      '5: needs at least one of telephone, email, upn and room',
      '6: Kod: is empty',
      '7: Kod: IT-04-2 stands in line 2 already',
      '10: has 6 cells, but the header has 5',
      expect.stringMatching(/^11: .*example\.org/),
    ])
  })

  it.each([
    ['is empty', '', ['1: the table is empty']],
    ['has a header only', 'kod;telefon\n', ['1: no row follows the header']],
    [
      'has no column for the unit',
      'telefon\n1\n',
      ['1: no column holds the unit or post; call it "identifier" or "kod"'],
    ],
    [
      'has an unknown column',
      'kod;fax\nIT-04-2;1\n',
      [expect.stringMatching(/^1: fax: is not a column that is known;/)],
    ],
    ['has a column twice', 'kod;pokój;pokój\nIT-04-2;1;2\n', ['1: pokój: stands twice']],
    ['ends inside quotation marks', 'kod;pokój\nIT-04-2;"1\n', [expect.stringMatching(/^\d+: Quote Not Closed/)]],
  ])('refuses a table that %s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
    expect(read(text).contacts.size).toBe(0)
  })
})
