import { UsageError } from './usage-error'

/** The bot's settings that programs for the terminal share with it. */
export interface Settings {
  readonly dataDir: string
  readonly ordinance: string
  readonly publicUrl: string
  readonly feedbackDays: number
}

/** Reads `.env` and the environment as the bot does, with the same defaults. */
export function readSettings(): Settings {
  loadEnvironmentFile()
  const { DATA_DIR, ORDINANCE, PUBLIC_URL, FEEDBACK_DAYS } = process.env
  const feedbackDays = Number(FEEDBACK_DAYS || 180)
  if (!Number.isInteger(feedbackDays) || feedbackDays < 1) throw new UsageError('FEEDBACK_DAYS is not a number of days')
  return {
    dataDir: DATA_DIR || 'data',
    ordinance: ORDINANCE || '1796-2025',
    publicUrl: PUBLIC_URL || 'http://localhost:3978',
    feedbackDays,
  }
}

/** Reads `.env`, if there is one; a variable of the environment wins over it. */
export function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isAbsent) throw error
  }
}
