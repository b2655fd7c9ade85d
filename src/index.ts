import { startApp } from './app'
import { readConfig } from './config'

/** After this the process ends even if somebody's answer is not out yet. */
const GRACE_MS = 10_000

function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile()
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isAbsent) throw error
  }
}

async function main(): Promise<void> {
  loadEnvironmentFile()
  let reload = async (): Promise<void> => undefined
  // Before the start, which the signal would end; a console of Windows sends it when it is closed.
  if (process.platform !== 'win32') process.on('SIGHUP', () => void reload())
  const app = await startApp(readConfig(process.env))
  reload = app.reload
  const stop = (): void => {
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    void app.close()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
