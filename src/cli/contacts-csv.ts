import { parse } from 'csv-parse/sync'
import { checkContactPoint, findOwner } from '../contact-points'
import { foldDiacritics } from '../language/fold'
import type { ContactPoint, ContactPoints } from '../organization/contact-point'
import type { Organization, PostId, UnitCode } from '../organization/model'

/** What a column of the table is, by the names that people give it: folded, without spaces, dots and hyphens. */
const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  identifier: ['identifier', 'id', 'code', 'unit', 'identyfikator', 'kod', 'symbol', 'komorka', 'stanowisko'],
  contactType: ['contacttype', 'type', 'rodzaj', 'rodzajkontaktu', 'opis'],
  telephone: ['telephone', 'phone', 'tel', 'telefon', 'nrtelefonu', 'numertelefonu'],
  email: ['email', 'mail', 'adresemail'],
  room: ['room', 'pokoj', 'pok', 'nrpokoju', 'numerpokoju'],
  hoursAvailable: ['hoursavailable', 'hours', 'openinghours', 'godziny', 'godzinypracy'],
  upn: ['upn', 'teams', 'teamsaddress', 'adresteams'],
  // For the eyes of whoever fills in the table.
  ignored: ['name', 'nazwa', 'nazwakomorki', 'uwagi', 'remarks'],
}

type Column = Exclude<keyof ContactPoint, 'example'> | 'identifier' | 'ignored'

/** Something wrong with the table, at a place of it. */
export interface TableFault {
  readonly line: number
  readonly column?: string
  readonly message: string
}

/** What was read of a table; with any fault the contacts are not complete. */
export interface ContactTable {
  readonly contacts: ContactPoints
  readonly faults: readonly TableFault[]
}

interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

interface Header {
  readonly column: Column
  readonly title: string
}

/** Reads contacts from a CSV file as spreadsheets export it, and everything that is wrong with it. */
export function readContactTable(bytes: Uint8Array, organization: Organization): ContactTable {
  const text = decode(bytes)
  const faults: TableFault[] = []
  const [first, ...rows] = readRows(text, faults)
  if (first === undefined) {
    return { contacts: new Map(), faults: faults.length > 0 ? faults : [{ line: 1, message: 'the table is empty' }] }
  }
  const headers = readHeaders(first, faults)
  const contacts = new Map<UnitCode | PostId, ContactPoint>()
  const lineOf = new Map<UnitCode | PostId, number>()
  for (const row of headers === undefined ? [] : rows) {
    const entry = readEntry(row, headers ?? [], { organization, faults })
    if (entry === undefined) continue
    const { owner, contact, title } = entry
    const earlier = lineOf.get(owner)
    if (earlier === undefined) lineOf.set(owner, row.line)
    else faults.push({ line: row.line, column: title, message: `${owner} stands in line ${earlier} already` })
    if (contact !== undefined) contacts.set(owner, contact)
  }
  if (faults.length === 0 && contacts.size === 0)
    faults.push({ line: first.line, message: 'no row follows the header' })
  return { contacts, faults }
}

/** UTF-8 with or without its mark, UTF-16 with it; what is neither comes from a Polish Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

function readRows(text: string, faults: TableFault[]): TableRow[] {
  const rows: TableRow[] = []
  let line = 1
  try {
    // Every record with its source text: only that tells the line it begins in.
    const records: unknown = parse(text, {
      delimiter: findDelimiter(text),
      raw: true,
      relax_column_count: true,
      skip_empty_lines: false,
    })
    for (const entry of Array.isArray(records) ? records : []) {
      const { raw, record }: { raw: string; record: string[] } = entry
      const cells = record.map((cell) => cell.trim())
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
      line += raw.split(/\r\n|\r|\n/).length - (/[\r\n]$/.test(raw) ? 1 : 0)
    }
  } catch (error) {
    const at = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : line
    faults.push({ line: at, message: error instanceof Error ? error.message : String(error) })
    return []
  }
  return rows
}

/** Spreadsheets in Polish separate with semicolons, others with commas or tabs; the header tells. */
function findDelimiter(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1)
  const counted = [';', ',', '\t'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

function readHeaders({ line, cells }: TableRow, faults: TableFault[]): Header[] | undefined {
  const before = faults.length
  const headers = cells.map((title, at) => {
    const name = foldDiacritics(title.toLowerCase()).replace(/[\s._-]+/g, '')
    const column = COLUMNS.find((it) => COLUMN_NAMES[it].includes(name))
    if (column === undefined && title !== '') {
      faults.push({ line, column: title, message: `is not a column that is known; known are ${KNOWN_COLUMNS}` })
    }
    const isRepeated = cells.findIndex((other) => other !== '' && other === title) < at && title !== ''
    if (isRepeated) faults.push({ line, column: title, message: 'stands twice' })
    return { column: column ?? 'ignored', title }
  })
  if (!headers.some(({ column }) => column === 'identifier')) {
    faults.push({ line, message: 'no column holds the unit or post; call it "identifier" or "kod"' })
  }
  return faults.length === before ? headers : undefined
}

const COLUMNS: readonly Column[] = [
  'identifier',
  'contactType',
  'telephone',
  'email',
  'room',
  'hoursAvailable',
  'upn',
  'ignored',
]

const KNOWN_COLUMNS = COLUMNS.filter((it) => it !== 'ignored')
  .map((column) => `${column} (${COLUMN_NAMES[column].slice(1).join(', ')})`)
  .join('; ')

interface Entry {
  readonly owner: UnitCode | PostId
  /** The header of the column that names the owner. */
  readonly title: string
  readonly contact: ContactPoint | undefined
}

function readEntry(
  { line, cells }: TableRow,
  headers: readonly Header[],
  { organization, faults }: { readonly organization: Organization; readonly faults: TableFault[] },
): Entry | undefined {
  if (cells.slice(headers.length).some((cell) => cell !== '')) {
    faults.push({ line, message: `has ${cells.length} cells, but the header has ${headers.length}` })
    return undefined
  }
  const cellOf = (column: Column): string => cells[headers.findIndex((header) => header.column === column)] ?? ''
  const titleOf = (column: string): string => headers.find((header) => header.column === column)?.title ?? column
  const name = cellOf('identifier')
  const title = titleOf('identifier')
  const owner = findOwner(name, organization) ?? findOwner(name.toUpperCase(), organization)
  if (owner === undefined) {
    const message = name === '' ? 'is empty' : `no unit or post of the organization is called "${name}"`
    faults.push({ line, column: title, message })
  }
  const telephone = toInternational(cellOf('telephone'))
  const raw = { contactType: cellOf('contactType'), telephone, email: cellOf('email'), room: cellOf('room') }
  const more = { hoursAvailable: cellOf('hoursAvailable'), upn: cellOf('upn') }
  const filled = Object.fromEntries(Object.entries({ ...raw, ...more }).filter(([, value]) => value !== ''))
  const { contact, faults: wrong } = checkContactPoint(filled)
  for (const { field, message } of wrong) {
    faults.push({ line, ...(field === undefined ? {} : { column: titleOf(field) }), message })
  }
  return owner && { owner, title, contact }
}

/** Nine digits are a Polish number; 00 and a bare 48 before them are the ways a spreadsheet loses the plus. */
function toInternational(telephone: string): string {
  const digits = telephone.replace(/[\s().-]/g, '')
  const groups = telephone
    .replace(/[().-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^\d{9}$/.test(digits)) return `+48 ${groups}`
  if (/^00\d{8,15}$/.test(digits)) return `+${groups.replace(/^0 ?0 ?/, '')}`
  if (/^48\d{9}$/.test(digits)) return `+${groups}`
  return /^\+/.test(telephone) ? groups : telephone
}
