import { parsePolishDate, toPolishDate } from '../../src/ordinance/polish-date'

describe('parsePolishDate', () => {
  it.each([
    ['28 lipca 2025', '2025-07-28'],
    ['1 Września 2024', '2024-09-01'],
    ['29 lutego 2024', '2024-02-29'],
  ])('reads "%s"', (text, iso) => {
    expect(parsePolishDate(text)).toBe(iso)
  })

  it.each(['', '28 lipiec 2025', '28.07.2025', '30 lutego 2024', '29 lutego 2025', '32 lipca 2025', '0 maja 2024'])(
    'refuses "%s"',
    (text) => {
      expect(parsePolishDate(text)).toBeUndefined()
    },
  )
})

describe('toPolishDate', () => {
  it.each(['2025-07-28', '2024-12-30', '1990-03-08', '2024-02-01', '2024-10-11'])(
    'prints %s so that it reads back',
    (iso) => {
      expect(parsePolishDate(toPolishDate(iso))).toBe(iso)
    },
  )

  it('prints no leading zero', () => {
    expect(toPolishDate('1990-03-08')).toBe('8 marca 1990')
  })
})
