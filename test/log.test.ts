import { PassThrough } from 'node:stream'
import { pino, type Level } from 'pino'
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
})
