import { join } from 'node:path'
import { createFolder } from './folder'
import { startProgram, type RunningProgram } from './process'

const PROJECT = join(__dirname, '..', '..')

/** Empty values win over a `.env` file, so that nobody's credentials are used. */
export const NO_CREDENTIALS = {
  MicrosoftAppId: '',
  MicrosoftAppPassword: '',
  MicrosoftAppTenantId: '',
  MicrosoftAppType: '',
  ALLOW_ANONYMOUS: 'yes',
}

/** Starts the built bot without credentials. */
export function startBot(port: number, env: NodeJS.ProcessEnv = {}): Promise<RunningProgram> {
  return startProgram({
    name: 'the bot',
    args: [join(PROJECT, 'dist', 'index.js')],
    env: {
      STORE_DIR: createFolder('bot'),
      PUBLIC_URL: `http://localhost:${port}`,
      ...env,
      ...NO_CREDENTIALS,
      PORT: String(port),
    },
    readyAt: `http://localhost:${port}/healthz`,
  })
}

/** Starts the Agents Playground, the emulator of a Teams client, for the bot at a port. */
export function startPlayground(port: number, botPort: number): Promise<RunningProgram> {
  const cli = require.resolve('@microsoft/m365agentsplayground/cli.js')
  const endpoint = `http://localhost:${botPort}/api/messages`
  return startProgram({
    name: 'the Agents Playground',
    args: [cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--dt'],
    env: { TEAMSAPPTESTER_BROWSER: 'none' },
    // It writes a log into a folder of its own.
    cwd: createFolder('playground'),
    readyAt: `http://localhost:${port}/`,
  })
}
