import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContactPoints } from '../src/contact-points'
import { DataError } from '../src/data'
import { readOrganization } from '../src/organization/organization'
import { readAct } from './support/acts'

const organization = readOrganization(readAct())
const FILE = 'contact-points.json'
const SHIPPED = readFileSync(join(__dirname, '..', 'data', FILE), 'utf8')

function read(contactPoints: unknown) {
  return readContactPoints(JSON.stringify({ contactPoints }), FILE, organization)
}

function problems(text: string): readonly string[] {
  try {
    readContactPoints(text, FILE, organization)
  } catch (error) {
    if (error instanceof DataError) return error.problems
    throw error
  }
  return []
}

describe('readContactPoints', () => {
  it('reads the shipped file: a plainly marked example for every unit', () => {
    const contacts = readContactPoints(SHIPPED, FILE, organization)
    expect([...contacts.keys()]).toEqual([...organization.units.keys()])
    for (const contact of contacts.values()) {
      expect(contact.example).toBe(true)
      expect(contact.email).toMatch(/@example\.org$/)
      expect(contact.upn).toMatch(/@example\.org$/)
      expect(contact.telephone).toMatch(/^\+48 12 000 00 \d\d$/)
    }
  })

  it('reads every field of a unit and of a post, and takes an unmarked entry for a real one', () => {
    const entry = {
      contactType: 'dyżur',
      telephone: '+48 12 000 00 01',
      email: 'a@example.com',
      room: '1',
      hoursAvailable: 'pn.–pt.',
      upn: 'b@example.com',
    }
    expect([...read({ 'IT-04-2': entry, 'zastepca-1': { room: ' 2 ' } })]).toEqual([
      ['IT-04-2', { ...entry, example: false }],
      ['zastepca-1', { room: '2', example: false }],
    ])
  })

  it('lists everything that is wrong, with file and key', () => {
    const entries = {
      'IT-99': { room: '1' },
      'it-04-2': { room: '1' },
      'IT-04-1': { telephone: '12 616', email: 'nobody', fax: '1' },
      'IT-04-2': { contactType: 'dyżur' },
      'IT-04-3': { email: 'a@example.org' },
      'IT-04-4': null,
      'IT-04-5': { room: 'x'.repeat(121) },
    }
    expect(problems(JSON.stringify({ contactPoints: entries }))).toEqual([
      'contact-points.json: IT-99: no unit or post of the organization has this identifier',
      'contact-points.json: it-04-2: no unit or post of the organization has this identifier',
      'contact-points.json: IT-04-1: telephone: is not a telephone number in the international form, such as +48 12 000 00 01',
      'contact-points.json: IT-04-1: email: is not an e-mail address',
      'contact-points.json: IT-04-1: Unrecognized key: "fax"',
      'contact-points.json: IT-04-2: needs at least one of telephone, email, upn and room',
      'contact-points.json: IT-04-3: has an address at example.org, which is nobody\'s; mark the entry with "example": true',
      expect.stringMatching(/^contact-points\.json: IT-04-4: /),
      expect.stringMatching(/^contact-points\.json: IT-04-5: room: /),
    ])
  })

  it.each([
    ['is not JSON', '{', /^contact-points\.json: is not JSON: /],
    ['is a list', '[]', /^contact-points\.json: /],
    ['has no contactPoints', '{}', /^contact-points\.json: contactPoints: /],
    ['has an unknown key', '{"contactPoints":{},"units":{}}', /^contact-points\.json: Unrecognized key: "units"/],
  ])('refuses a file that %s', (_, text, message) => {
    expect(problems(text)).toEqual([expect.stringMatching(message)])
  })
})
