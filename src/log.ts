import { pino, type Logger } from 'pino'
import type { FailedTurn, TurnLog } from './bot/turn-log'
import type { LogLevel } from './config'
import { DataError } from './data'
import type { Reload } from './live-knowledge'
import type { WebDeps } from './web/server'

/** Where the program tells what happens. */
export type Log = Logger

/** JSON lines on standard output. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, timestamp: pino.stdTimeFunctions.isoTime })
}

/** What the bot reports, a line an event; questions and people are named from level `debug` on. */
export function createTurnLog(log: Logger): TurnLog {
  const tellsAll = log.isLevelEnabled('debug')
  return {
    answered({ kind, milliseconds, question, personId }) {
      const turn = { event: 'answered', kind, milliseconds: toTenths(milliseconds) }
      log.info(tellsAll ? { ...turn, question, personId } : turn)
    },
    acted({ action, milliseconds }) {
      log.info({ event: 'acted', action, milliseconds: toTenths(milliseconds) })
    },
    failed({ reference, error, activity }) {
      const failure = { event: 'failed', reference, activity: activity.type, name: activity.name }
      log.error({ ...failure, error: describe(error, activity) })
    },
    notKept({ error, activity }) {
      log.error({ event: 'not-kept', activity: activity.type, name: activity.name, error: describe(error, activity) })
    },
    feedback({ verdict }) {
      log.info({ event: 'feedback', verdict })
    },
    refused({ status, reason }) {
      log.warn({ event: 'refused', status, reason })
    },
    limited({ scope, told }) {
      log.warn({ event: 'limited', scope, told })
    },
    repeated() {
      log.info({ event: 'repeated' })
    },
  }

  function describe(error: unknown, { text, from, conversation }: FailedTurn['activity']): string {
    return tellsAll ? describeError(error) : withoutSecrets(error, [text, from?.name, from?.id, conversation?.id])
  }
}

function toTenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}

/** What the web server reports: requests that failed for our own fault. */
export function createRequestLog(log: Logger): WebDeps['log'] {
  const tellsAll = log.isLevelEnabled('debug')
  return {
    failed({ reference, path, question, error }) {
      const failure = { event: 'request-failed', reference, path }
      if (tellsAll) log.error({ ...failure, question, error: describeError(error) })
      else log.error({ ...failure, error: withoutSecrets(error, [question]) })
    },
  }
}

/** What became of new data, a line a try; the trace only of errors that are not the data's. */
export function createDataLog(log: Logger): (reload: Reload) => void {
  return (reload) => {
    if (reload.result === 'unchanged') return log.info({ event: 'data', ...reload })
    if (reload.result === 'swapped') {
      return log.info({ event: 'data', ...reload, milliseconds: toTenths(reload.milliseconds) })
    }
    const { result, problems, error } = reload
    const trace = error instanceof DataError ? {} : { error: describeError(error) }
    log.error({ event: 'data', result, problems, ...trace })
  }
}

/** Name, message and trace alone: errors of the SDK carry whole requests. */
function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error)
}

/** An error of a package may quote what it was given, whole, in words or as a part of an address. */
function withoutSecrets(error: unknown, secrets: readonly (string | undefined)[]): string {
  const parts = secrets.flatMap((secret = '') => [secret, toAddressPart(secret), ...secret.split(/[^\p{L}\p{N}]+/u)])
  return [...new Set(parts)]
    .filter((part) => part.length > 2)
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, part) => text.replace(toPattern(part), '…'), describeError(error))
}

/** Half of a pair of surrogates has no place in an address. */
function toAddressPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
}

/** A word is not looked for inside other words. */
function toPattern(part: string): RegExp {
  const escaped = part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu')
}
