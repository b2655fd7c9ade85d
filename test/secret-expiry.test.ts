import { describeExpiry, watchExpiry, type ExpiryNotice } from '../src/secret-expiry'

const now = Date.parse('2026-11-23T10:00:00Z')

describe('describeExpiry', () => {
  it.each<[string, string, ExpiryNotice | undefined]>([
    ['in a year', '2027-11-23', undefined],
    ['in 31 days', '2026-12-24', undefined],
    [
      'in 30 days',
      '2026-12-23',
      {
        level: 'warn',
        text: "SECRET_EXPIRES: the bot's secret expires in 30 days (2026-12-23); create a new one now",
      },
    ],
    [
      'tomorrow',
      '2026-11-24',
      { level: 'warn', text: "SECRET_EXPIRES: the bot's secret expires in 1 day (2026-11-24); create a new one now" },
    ],
    ['today', '2026-11-23', { level: 'error', text: expect.stringContaining('HAS EXPIRED (2026-11-23)') }],
    ['long ago', '2025-01-01', { level: 'error', text: expect.stringContaining('HAS EXPIRED (2025-01-01)') }],
  ])('says it louder the nearer the end: %s', (_, expires, notice) => {
    expect(describeExpiry(expires, now)).toEqual(notice)
  })
})

describe('watchExpiry', () => {
  afterEach(() => jest.useRealTimers())

  it('says it at once and again every day until it is ended', () => {
    jest.useFakeTimers({ now })
    const told: string[] = []
    const stop = watchExpiry('2026-11-25', ({ level }) => told.push(level))
    expect(told).toEqual(['warn'])
    jest.advanceTimersByTime(2 * 24 * 60 * 60_000)
    expect(told).toEqual(['warn', 'warn', 'error'])
    stop()
    jest.advanceTimersByTime(7 * 24 * 60 * 60_000)
    expect(told).toHaveLength(3)
  })

  it('says nothing of a secret whose end nobody told', () => {
    watchExpiry(undefined, () => {
      throw new Error('told')
    })()
  })
})
