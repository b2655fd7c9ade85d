import { SOUND_STATE } from '../../src/store/store'
import { reportReadiness } from '../../src/web/health'
import { readAct } from '../support/acts'

const served = { ordinance: readAct(), version: '0123456789ab' }
const SOUND_DATA = { since: new Date('2026-01-02T03:04:05Z'), problems: [] }

describe('reportReadiness', () => {
  it('says of every part that it is as it should be', () => {
    expect(reportReadiness(served, SOUND_DATA, SOUND_STATE)).toEqual({
      status: 'ready',
      data: {
        status: 'ok',
        ordinance: '1796/2025',
        version: '0123456789ab',
        since: '2026-01-02T03:04:05.000Z',
        problems: [],
      },
      store: { status: 'ok', dedupe: 'store', queuedFeedback: 0, lostFeedback: 0, errors: 0 },
    })
  })

  it('says which data cannot be used', () => {
    const problems = ['thesaurus.json: is not JSON']
    expect(reportReadiness(served, { ...SOUND_DATA, problems }, SOUND_STATE)).toMatchObject({
      status: 'degraded',
      data: { status: 'outdated', problems },
      store: { status: 'ok' },
    })
  })

  it('says what a store that is away means', () => {
    const state = { isReachable: false, queuedFeedback: 3, lostFeedback: 1, errors: 7, dedupe: 'process' } as const
    expect(reportReadiness(served, SOUND_DATA, state)).toMatchObject({
      status: 'degraded',
      data: { status: 'ok' },
      store: { status: 'unreachable', dedupe: 'process', queuedFeedback: 3, lostFeedback: 1, errors: 7 },
    })
  })
})
