import { PassThrough } from 'node:stream'
import { pino, type Level, type Logger } from 'pino'
import type { TurnLog } from '../src/bot/turn-log'
import { DataError } from '../src/data'
import { createDataLog, createRequestLog, createTurnLog } from '../src/log'
import { activity } from './support/channel'

/** What a log of this level holds after one answer. */
function logAnswer(level: Level): unknown {
  const stream = new PassThrough()
  createTurnLog(pino({ level, base: null, timestamp: false }, stream)).answered({
    kind: 'competent-units',
    milliseconds: 1.23456,
    question: 'kto zgubił akta',
    personId: 'person-1',
  })
  return JSON.parse(String(stream.read()))
}

describe('createTurnLog', () => {
  it('says what happened, but neither what was asked nor by whom', () => {
    expect(logAnswer('info')).toEqual({ level: 30, event: 'answered', kind: 'competent-units', milliseconds: 1.2 })
  })

  it('says all of it to somebody who is looking for a fault', () => {
    expect(logAnswer('debug')).toMatchObject({ question: 'kto zgubił akta', personId: 'person-1' })
  })

  it.each<[string, (log: TurnLog) => void, object]>([
    ['feedback', (log) => log.feedback({ verdict: 'like' }), { level: 30, event: 'feedback', verdict: 'like' }],
    [
      'a button',
      (log) => log.acted({ action: 'show-remit', milliseconds: 0.55 }),
      { level: 30, event: 'acted', action: 'show-remit', milliseconds: 0.6 },
    ],
    ['a repetition', (log) => log.repeated(), { level: 30, event: 'repeated' }],
    [
      'a refusal',
      (log) => log.refused({ status: 401, reason: 'the token was refused' }),
      { level: 40, event: 'refused', status: 401, reason: 'the token was refused' },
    ],
    [
      'a limit',
      (log) => log.limited({ scope: 'person', told: true }),
      { level: 40, event: 'limited', scope: 'person', told: true },
    ],
  ])('says %s on a line of its own', (_, tell, expected) => {
    const stream = new PassThrough()
    tell(createTurnLog(pino({ base: null, timestamp: false }, stream)))
    expect(JSON.parse(String(stream.read()))).toEqual(expected)
  })
})

/** What is logged at a level while something happens to a log. */
function logged(level: Level, happen: (log: Logger) => void): Record<string, unknown> {
  const stream = new PassThrough()
  happen(pino({ level, base: null, timestamp: false }, stream))
  return JSON.parse(String(stream.read())) as Record<string, unknown>
}

const QUESTION = 'kto zgubił akta Ewy? (100%) \ud800'
const ERRORS = [
  ['in whole', new Error(`cannot read "${QUESTION}"`)],
  ['in words', new TypeError('no document holds zgubił AKTA ewy')],
  ['in an address', new Error(`GET /?q=${encodeURIComponent('kto zgubił akta Ewy? (100%) ')} failed`)],
] as const

describe.each(ERRORS)('an error that quotes %s what was asked', (_, error) => {
  const failTurn = (log: Logger): void =>
    createTurnLog(log).failed({ reference: 'abcd1234', error, activity: { type: 'message', text: QUESTION } as never })
  const failPage = (log: Logger): void =>
    createRequestLog(log).failed({ reference: 'abcd1234', path: '/', question: QUESTION, error })

  it.each([
    ['turn', failTurn],
    ['page', failPage],
  ])('is logged without it: of a %s', (__, fail) => {
    const line = logged('info', fail)
    expect(line).toMatchObject({ level: 50, reference: 'abcd1234', error: expect.stringContaining('Error: ') })
    expect(JSON.stringify(line)).not.toMatch(/zgubi|akta|\bewy/i)
  })

  it.each([
    ['turn', failTurn],
    ['page', failPage],
  ])('is logged as it is to somebody who is looking for a fault: of a %s', (__, fail) => {
    expect(logged('debug', fail)['error']).toContain(error.message)
  })
})

describe('createTurnLog', () => {
  it('leaves people out of an error', () => {
    const { from, conversation } = activity({
      from: { id: '29:abc-def', name: 'Ewa Kowalska' },
      conversation: { id: '19:thread@unq.gbl.spaces' },
    }) as { from: { id: string; name: string }; conversation: { id: string } }
    const error = new Error(
      'POST /v3/conversations/19%3Athread%40unq.gbl.spaces/activities by 29:abc-def (Kowalska) in 19:thread@unq.gbl.spaces',
    )
    const fail = (log: Logger): void =>
      createTurnLog(log).failed({ reference: '', error, activity: { type: 'message', from, conversation } as never })
    expect(JSON.stringify(logged('info', fail))).not.toMatch(/abc-def|Kowalska|thread/)
  })
})

describe('createDataLog', () => {
  it('says what was swapped in', () => {
    const line = logged('info', (log) => createDataLog(log)({ result: 'swapped', version: 'abc', milliseconds: 12.34 }))
    expect(line).toEqual({ level: 30, event: 'data', result: 'swapped', version: 'abc', milliseconds: 12.3 })
  })

  it('says why what was there was kept', () => {
    const problems = ['thesaurus.json: is not JSON']
    const fail = (error: Error) => logged('info', (log) => createDataLog(log)({ result: 'failed', problems, error }))
    expect(fail(new DataError(problems))).toEqual({ level: 50, event: 'data', result: 'failed', problems })
    expect(fail(new TypeError('x'))).toMatchObject({ error: expect.stringContaining('TypeError: x') })
  })
})
