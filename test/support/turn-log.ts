import type { TurnLog } from '../../src/bot/turn-log'

/** Notes what the bot tells of itself: `answered`, `failed` …, each with what came with it. */
export interface NotedLog {
  readonly log: TurnLog
  readonly events: readonly { readonly event: keyof TurnLog; readonly told: unknown }[]
}

/** A log that keeps its events for a test to look at. */
export function createNotedLog(): NotedLog {
  const events: { event: keyof TurnLog; told: unknown }[] = []
  const note =
    (event: keyof TurnLog) =>
    (told?: unknown): void => {
      events.push({ event, told })
    }
  const log: TurnLog = {
    answered: note('answered'),
    acted: note('acted'),
    failed: note('failed'),
    notKept: note('notKept'),
    feedback: note('feedback'),
    refused: note('refused'),
    limited: note('limited'),
    repeated: note('repeated'),
  }
  return { log, events }
}
