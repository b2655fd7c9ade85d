import { childEId, isEId, isWithin, parentEId, walk, type EId } from '../../src/ordinance/provision'
import { parseAct } from '../support/acts'

function eId(value: string): EId {
  if (!isEId(value)) throw new Error(`${value} is not an eId`)
  return value
}

describe('isEId', () => {
  it.each(['sec_1', 'sec_10a', 'sec_17__para_2__point_1__letter_g', 'sec_1__para_1a__point_2b__letter_aa__indent_10'])(
    'accepts %s',
    (value) => {
      expect(isEId(value)).toBe(true)
    },
  )

  it.each([
    ['nothing', ''],
    ['a citation', '§ 1'],
    ['no section', 'para_1'],
    ['a level without a number', 'sec_1__para_'],
    ['levels out of order', 'sec_1__letter_a__point_1'],
    ['the same level twice', 'sec_1__para_1__para_2'],
    ['a letter with a digit', 'sec_1__point_1__letter_1'],
    ['a tiret with a letter', 'sec_1__indent_a'],
    ['text after it', 'sec_1__point_1 '],
    ['capitals', 'SEC_1'],
  ])('refuses %s', (_, value) => {
    expect(isEId(value)).toBe(false)
  })
})

describe('childEId', () => {
  it('adds one level', () => {
    expect(childEId(childEId(undefined, 'section', '10a'), 'point', '2')).toBe('sec_10a__point_2')
  })

  it('throws when the level does not fit', () => {
    expect(() => childEId(undefined, 'point', '1')).toThrow(new RangeError('"point_1" is not an eId'))
    expect(() => childEId(eId('sec_1__point_1'), 'paragraph', '1')).toThrow(RangeError)
  })
})

describe('parentEId', () => {
  it('goes one level up', () => {
    expect(parentEId(eId('sec_1__para_2__point_3'))).toBe('sec_1__para_2')
  })

  it('has nothing above a section', () => {
    expect(parentEId(eId('sec_1'))).toBeUndefined()
  })
})

describe('isWithin', () => {
  it.each([
    ['itself', 'sec_1__para_1', true],
    ['what stands under it', 'sec_1__para_1__point_2', true],
    ['a number that begins alike', 'sec_1__para_10', false],
    ['an inserted number', 'sec_1__para_1a', false],
    ['what stands above it', 'sec_1', false],
  ])('tells %s', (_, inner, expected) => {
    expect(isWithin(eId(inner), eId('sec_1__para_1'))).toBe(expected)
  })
})

describe('walk', () => {
  it('goes through the act in its order, parents first', () => {
    const { sections } = parseAct('§ 1. 1. A:', '1) b,', '2) c.', '2. D.', '§ 2. E.')
    expect([...walk(sections)].map((provision) => provision.eId)).toEqual([
      'sec_1',
      'sec_1__para_1',
      'sec_1__para_1__point_1',
      'sec_1__para_1__point_2',
      'sec_1__para_2',
      'sec_2',
    ])
  })
})
