import { createAsking } from '../support/asking'

const { ask, outcome } = createAsking()

describe('readGroup', () => {
  it.each([
    ['a commander', 'IT-03, kto tym dowodzi?', 'zastepca-2'],
    ['a boss', 'it-04 jaki boss', 'zastepca-3'],
    ['the head, in English', 'who is the head of IT-03', 'zastepca-2'],
    ['a pion by its number', 'pion 02, kto szefem', 'zastepca-1'],
    ['a nickname beside the code', 'szef pionu finansów, czyli IT-03', 'zastepca-2'],
    ['the head of a pion', 'kto jest szefem pionu IT-01', 'dyrektor'],
  ])('tells whom units of one code are under: %s', (_, question, above) => {
    expect(outcome(question).units).toEqual([above])
  })

  it.each([
    ['named in the act', 'wymień referaty w pionie IT-02', ['IT-02-1', 'IT-02-2', 'IT-02-3'], '§ 9 pkt 6'],
    ['a number', 'co jest w pionie 03', ['IT-03-1', 'IT-03-2'], '§ 1 ust. 6'],
    ['not named in the act', 'z czego składa się IT-03?', ['IT-03-1', 'IT-03-2'], '§ 1 ust. 6'],
  ])('tells which units have a code that is %s', (_, question, units, citation) => {
    expect(outcome(question)).toEqual({ kind: 'answer', units, refs: [citation] })
  })

  it('leaves a matter within a group to the remits', () => {
    expect(outcome('kto planuje budżet Centrum?', 'a w pionie IT-04?').units[0]).toBe('IT-04-5')
    expect(ask('kto zarządza zakupami w IT-02').kind).toBe('competent-units')
  })
})
