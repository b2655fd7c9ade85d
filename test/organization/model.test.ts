import { codePrefix, isPostId, isUnitCode } from '../../src/organization/model'

describe('isUnitCode', () => {
  it.each(['IT', 'IT-08', 'IT-04-2', 'WS-02-1', 'WS-II', 'OR.1', 'OR-II.3'])('accepts %s', (value) => {
    expect(isUnitCode(value)).toBe(true)
  })

  it.each(['', 'I-1', 'it-04-2', 'IT-', 'IT-04-', 'IT 04', 'IT-A', 'IT-04-2 ', '04-2', 'dyrektor'])(
    'refuses "%s"',
    (value) => {
      expect(isUnitCode(value)).toBe(false)
    },
  )
})

describe('isPostId', () => {
  it.each(['dyrektor', 'zastepca-1', 'kierownik-IT-05', 'koordynator-OR.1', 'stanowisko-IT-08'])(
    'accepts %s',
    (value) => {
      expect(isPostId(value)).toBe(true)
    },
  )

  it.each(['', 'IT-08', 'Dyrektor', 'zastępca-1', 'zastepca-', 'zastepca 1'])('refuses "%s"', (value) => {
    expect(isPostId(value)).toBe(false)
  })
})

describe('codePrefix', () => {
  it.each([
    ['IT-04-2', 'IT'],
    ['OR.1', 'OR'],
    ['IT', 'IT'],
  ])('of %s is %s', (code, prefix) => {
    expect(codePrefix(code)).toBe(prefix)
  })
})
