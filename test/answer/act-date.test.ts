import { namesByDate } from '../../src/answer/act-date'

describe('namesByDate', () => {
  it.each([
    ['the month before it', 'grudniowe zarzadzenie jeszcze obowiazuje', true],
    ['a word between', 'to grudniowe nasze zarzadzenie', true],
    ['the month behind it', 'czy zarzadzenie z grudnia jest wazne', true],
    ['the whole date', 'zarzadzenie z 30 grudnia 2024 jest wazne', true],
    ['the year', 'zarzadzenie z 2024 roku', true],
    ['another month', 'lipcowe zarzadzenie', false],
    ['another year', 'zarzadzenie z 2025 roku', false],
    ['no date', 'to zarzadzenie', false],
    ['the date of something else', 'w grudniu padl serwer', false],
  ])('looks for %s', (_, folded, isNamed) => {
    expect(namesByDate(folded, { dateDocument: '2024-12-30' })).toBe(isNamed)
  })
})
