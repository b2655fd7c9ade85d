import { parseFeedback, toKeptQuestion, toKeptReason, toKeptTime } from '../../src/store/feedback'
import { feedback } from '../support/store-values'

describe('parseFeedback', () => {
  it('gives back what was written, without keys that it does not know', () => {
    const written = JSON.stringify({ ...feedback('drukarka'), personId: '29:x' })
    expect(parseFeedback(written)).toEqual(feedback('drukarka'))
  })

  it('takes a feedback of which the question is not known any more', () => {
    const written = { at: '2025-08-01T08:00:00.000Z', ordinance: '1', version: 'v', verdict: 'like', units: [] }
    expect(parseFeedback(JSON.stringify(written))).toEqual(written)
  })

  it('leaves out what has lost its form', () => {
    const line = JSON.stringify({
      ...feedback('a'),
      right: 'nobody',
      provision: '§ 1',
      kind: 'poem',
      units: ['IT-01', 7],
    })
    expect(parseFeedback(line)).toMatchObject({ units: ['IT-01'] })
    expect(Object.keys(parseFeedback(line) ?? {})).not.toEqual(expect.arrayContaining(['right']))
    expect(Object.keys(parseFeedback(line) ?? {})).not.toEqual(expect.arrayContaining(['provision']))
    expect(Object.keys(parseFeedback(line) ?? {})).not.toEqual(expect.arrayContaining(['kind']))
  })
})

describe('toKeptQuestion', () => {
  it('masks before it cuts, so that no cut makes a number short enough to stay', () => {
    const kept = toKeptQuestion(`${'a'.repeat(495)} 600100200`)
    expect(kept).toHaveLength(500)
    expect(kept).not.toMatch(/\d/)
  })

  it('cuts between characters', () => {
    expect([...toKeptQuestion('🖨'.repeat(600))]).toEqual([...'🖨'.repeat(499), '…'])
  })
})

describe('toKeptReason', () => {
  it.each([
    ['nothing', ' ', undefined],
    ['an address', 'piszcie: a@example.org', 'piszcie: [e-mail]'],
  ])('keeps of %s what may be kept', (_, reason, kept) => {
    expect(toKeptReason(reason)).toBe(kept)
  })
})

describe('toKeptTime', () => {
  it('is told to the minute', () => {
    expect(toKeptTime(Date.parse('2025-08-01T08:15:59.999Z'))).toBe('2025-08-01T08:15:00.000Z')
  })
})
