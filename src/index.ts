import { startApp } from './app'
import { readConfig } from './config'

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
  const config = readConfig(process.env)
  const app = await startApp(config)
  reload = app.reload
  const stop = (): void => {
    setTimeout(() => {
      process.stderr.write(`turns were still running ${config.graceSeconds} s after the signal to stop\n`)
      process.exit(1)
    }, config.graceSeconds * 1000).unref()
    // A client that is kept for later turns must not keep the process.
    app.close().then(() => process.exit(0), fail)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

main().catch(fail)
