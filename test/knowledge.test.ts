import { join } from 'node:path'
import { DataError, loadData } from '../src/data'
import { createKnowledge } from '../src/knowledge'

const data = loadData(join(__dirname, '..', 'data'), '1796-2025')

const withContacts = (contactPoints: object) =>
  createKnowledge({ ...data, contacts: { file: 'contact-points.json', text: JSON.stringify({ contactPoints }) } })

describe('createKnowledge', () => {
  it('knows the contacts, and is another version with others', () => {
    const one = withContacts({ 'IT-04-2': { room: '1' } })
    const other = withContacts({ 'IT-04-2': { room: '2' } })
    expect([...one.contactPoints]).toEqual([['IT-04-2', { room: '1', example: false }]])
    expect(one.version).toMatch(/^[0-9a-f]{12}$/)
    expect(other.version).not.toBe(one.version)
    expect(withContacts({ 'IT-04-2': { room: '1' } }).version).toBe(one.version)
  })

  it('refuses contacts of units that the act does not have', () => {
    expect(() => withContacts({ 'IT-99': { room: '1' } })).toThrow(DataError)
  })
})
