import { PassThrough } from 'node:stream'
import { pino, type Level } from 'pino'
import type { TurnLog } from '../src/bot/turn-log'
import { createTurnLog } from '../src/log'

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
