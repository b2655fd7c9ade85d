import { readStoreSettings, type StoreSettings } from '../store/settings'
import { DAY, DEFAULT_LIFETIMES, type StoreSurroundings } from '../store/store'
import { UsageError } from './usage-error'

/** The bot's settings that programs for the terminal share with it. */
export interface Settings {
  readonly dataDir: string
  readonly ordinance: string
  readonly publicUrl: string
  readonly store: StoreSettings
  readonly feedbackDays: number
}

/** Reads `.env` and the environment as the bot does, with the same defaults. */
export function readSettings(): Settings {
  loadEnvironmentFile()
  const { DATA_DIR, ORDINANCE, PUBLIC_URL, FEEDBACK_DAYS } = process.env
  const feedbackDays = Number(FEEDBACK_DAYS || 180)
  if (!Number.isInteger(feedbackDays) || feedbackDays < 1) throw new UsageError('FEEDBACK_DAYS is not a number of days')
  const { settings: store, faults } = readStoreSettings(process.env)
  if (faults.length > 0) throw new UsageError(faults.join('\n'))
  return {
    dataDir: DATA_DIR || 'data',
    ordinance: ORDINANCE || '1796-2025',
    publicUrl: PUBLIC_URL || 'http://localhost:3978',
    store,
    feedbackDays,
  }
}

/** What a store goes by that a program for the terminal opens: it reports to the terminal. */
export function surroundStore({ feedbackDays }: Settings): StoreSurroundings {
  return {
    lifetimes: { ...DEFAULT_LIFETIMES, feedback: feedbackDays * DAY },
    now: Date.now,
    report: (problem) => void process.stderr.write(`${problem}\n`),
  }
}

function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isAbsent) throw error
  }
}
