import {
  createContactDirectory,
  findSecretariat,
  withoutExamples,
  type ContactPoint,
} from '../../src/organization/contact-point'
import { readOrganization } from '../../src/organization/organization'
import type { PostId, UnitCode } from '../../src/organization/model'
import { parseOrdinance } from '../../src/ordinance/ordinance'
import { readAct, readActText } from '../support/acts'
import { postId, unitCode } from '../support/organizations'

const ordinance = readAct()
const organization = readOrganization(ordinance)

function identifier(value: string): UnitCode | PostId {
  return value.startsWith('IT') ? unitCode(value) : postId(value)
}

/** A directory in which only these have a contact. */
function directory(...owners: string[]) {
  const contactPoints = new Map(
    owners.map((owner): [UnitCode | PostId, ContactPoint] => [identifier(owner), { room: owner, example: true }]),
  )
  return createContactDirectory({ ordinance, organization, contactPoints })
}

describe('createContactDirectory', () => {
  it.each([
    ['a unit its own', 'IT-04-2', ['IT-04-2', 'zastepca-3', 'IT-03-2'], 'IT-04-2', 'own'],
    ["a unit its superior's", 'IT-04-2', ['zastepca-3', 'IT-03-2'], 'zastepca-3', 'superior'],
    ['a unit not that of a superior further up', 'IT-04-2', ['dyrektor', 'IT-03-2'], 'IT-03-2', 'secretariat'],
    ['a unit without any the secretariat', 'IT-04-2', ['IT-03-2'], 'IT-03-2', 'secretariat'],
    ['the secretariat its own', 'IT-03-2', ['IT-03-2'], 'IT-03-2', 'own'],
    ['an inner unit its coordinator’s', 'IT-05-1', ['koordynator-IT-05-1', 'IT-05'], 'koordynator-IT-05-1', 'superior'],
    [
      'an inner unit the head’s of the unit around it',
      'IT-05-1',
      ['kierownik-IT-05', 'IT-05'],
      'kierownik-IT-05',
      'superior',
    ],
    ['an inner unit that of the unit around it', 'IT-05-1', ['IT-05', 'zastepca-1'], 'IT-05', 'superior'],
    [
      'an inner unit without a named superior that of the unit around it',
      'IT-07-1',
      ['IT-07', 'IT-03-2'],
      'IT-07',
      'superior',
    ],
    ['an inner unit at last that of the deputy', 'IT-05-1', ['zastepca-1', 'IT-03-2'], 'zastepca-1', 'superior'],
    ['a post its own', 'zastepca-1', ['zastepca-1', 'dyrektor'], 'zastepca-1', 'own'],
    ['a head its unit’s', 'kierownik-IT-05', ['IT-05', 'zastepca-1'], 'IT-05', 'superior'],
    ["a deputy the director's", 'zastepca-1', ['dyrektor', 'IT-03-2'], 'dyrektor', 'superior'],
    ['a unit under somebody outside the secretariat', 'IT-08', ['IT-03-2', 'dyrektor'], 'IT-03-2', 'secretariat'],
    ['the director the secretariat', 'dyrektor', ['IT-03-2', 'zastepca-1'], 'IT-03-2', 'secretariat'],
  ])('gives %s', (_, subject, owners, owner, basis) => {
    expect(directory(...owners).resolveContact(identifier(subject))).toMatchObject({
      owner,
      basis,
      contact: { room: owner },
    })
  })

  it('names the provision that makes a unit the secretariat', () => {
    expect(directory('IT-03-2').resolveContact(unitCode('IT-04-2'))?.source).toBe('sec_11__point_1')
  })

  it.each([
    ['nobody has one', 'IT-04-2', []],
    ['only units beside it have one', 'IT-04-2', ['IT-04-1', 'zastepca-1']],
    ['the unit does not exist', 'IT-99', []],
  ])('gives none where %s', (_, subject, owners) => {
    expect(directory(...owners).resolveContact(identifier(subject))).toBeUndefined()
  })
})

describe('findSecretariat', () => {
  it('finds it by the words of the act', () => {
    expect(findSecretariat(ordinance, organization)).toEqual({ unit: 'IT-03-2', source: 'sec_11__point_1' })
  })

  it('follows the duty to another unit', () => {
    const text = readActText()
      .replace('obsługa sekretarska Dyrektora', 'obsługa Dyrektora')
      .replace('wykonywanie zadań programistycznych', 'obsługa sekretarska')
    const moved = parseOrdinance(text, 'act.txt')
    expect(findSecretariat(moved, readOrganization(moved))).toEqual({ unit: 'IT-01-5', source: 'sec_5__point_2' })
  })

  it('finds none where no unit has the duty', () => {
    const text = readActText().replace('obsługa sekretarska Dyrektora', 'obsługa Dyrektora')
    const without = parseOrdinance(text, 'act.txt')
    expect(findSecretariat(without, readOrganization(without))).toBeUndefined()
  })
})

describe('withoutExamples', () => {
  it('keeps real contacts alone', () => {
    const real: ContactPoint = { room: '1', example: false }
    const contacts = new Map([
      [unitCode('IT-04-1'), real],
      [unitCode('IT-04-2'), { ...real, example: true }],
    ])
    expect([...withoutExamples(contacts)]).toEqual([['IT-04-1', real]])
  })
})
