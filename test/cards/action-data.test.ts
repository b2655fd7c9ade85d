import { parseActionData } from '../../src/cards/action-data'

const TARGET = { unit: 'IT-04-2', eId: 'sec_13__point_1__letter_e' }
const OTHERS = [{ unit: 'IT-04-1', eId: 'sec_12__point_1__letter_n' }]

describe('parseActionData', () => {
  it.each([
    ['show-remit', { v: 1, action: 'show-remit', unit: 'IT-04-2' }],
    ['show-remit that leads back', { v: 1, action: 'show-remit', ...TARGET, others: OTHERS }],
    ['pick', { v: 1, action: 'pick', ...TARGET }],
    ['pick with what was not picked', { v: 1, action: 'pick', ...TARGET, others: OTHERS, firstLine: OTHERS[0] }],
    ['copy-line', { v: 1, action: 'copy-line', ...TARGET }],
    ['another-unit', { v: 1, action: 'another-unit', ...TARGET, others: OTHERS }],
    ['contest with what else was offered', { v: 1, action: 'contest', ...TARGET, others: OTHERS }],
    ['contest', { v: 1, action: 'contest', ...TARGET }],
    ['contest with the right unit', { v: 1, action: 'contest', ...TARGET, right: 'IT-04-1' }],
    ['contest by somebody who cannot tell', { v: 1, action: 'contest', ...TARGET, right: 'unknown' }],
  ])('reads %s', (_, data) => {
    expect(parseActionData(data)).toEqual(data)
    expect(parseActionData(JSON.parse(JSON.stringify(data)))).toEqual(data)
  })

  it('leaves out keys that no card of ours writes', () => {
    expect(parseActionData({ v: 1, action: 'pick', ...TARGET, admin: true, __proto__: { x: 1 } })).toEqual({
      v: 1,
      action: 'pick',
      ...TARGET,
    })
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'pick'],
    ['a list', [{ v: 1, action: 'pick', ...TARGET }]],
    ['no version', { action: 'pick', ...TARGET }],
    ['another version', { v: 2, action: 'pick', ...TARGET }],
    ['a version as a string', { v: '1', action: 'pick', ...TARGET }],
    ['an unknown action', { v: 1, action: 'delete', ...TARGET }],
    ['an inherited name as the action', { v: 1, action: 'constructor', ...TARGET }],
    ['no unit', { v: 1, action: 'show-remit' }],
    ['a unit that is no code', { v: 1, action: 'pick', ...TARGET, unit: '<script>' }],
    ['a unit that is an object', { v: 1, action: 'pick', ...TARGET, unit: { length: 1 } }],
    ['a very long unit', { v: 1, action: 'show-remit', unit: `IT${'-04'.repeat(50)}` }],
    ['no provision', { v: 1, action: 'pick', unit: 'IT-04-2' }],
    ['a truncated provision', { v: 1, action: 'pick', unit: 'IT-04-2', eId: 'sec_' }],
    ['a provision with a path', { v: 1, action: 'copy-line', unit: 'IT-04-2', eId: '../../etc' }],
    ['others that are no list', { v: 1, action: 'another-unit', ...TARGET, others: 'IT-04-1' }],
    ['too many others', { v: 1, action: 'another-unit', ...TARGET, others: [1, 2, 3, 4].flatMap(() => OTHERS) }],
    ['an other that is forged', { v: 1, action: 'another-unit', ...TARGET, others: [{ unit: 'IT-04-1' }] }],
    ['a first line that is forged', { v: 1, action: 'pick', ...TARGET, firstLine: 'IT-02-2' }],
    ['a first line without a provision', { v: 1, action: 'pick', ...TARGET, firstLine: { unit: 'IT-02-2' } }],
    ['a remit that leads back to nowhere', { v: 1, action: 'show-remit', unit: 'IT-04-2', eId: 'x' }],
    ['a right unit that is no code', { v: 1, action: 'contest', ...TARGET, right: 'ktokolwiek' }],
    ['a right unit that is empty', { v: 1, action: 'contest', ...TARGET, right: '' }],
  ])('refuses %s', (_, value) => {
    expect(parseActionData(value)).toBeUndefined()
  })
})
