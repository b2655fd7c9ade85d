import { startApp } from '../../src/app'
import { readConfig, type Config } from '../../src/config'
import { createChannel, type Channel } from './channel'
import { createFolder } from './folder'
import { DATA, PREPARED } from './paths'

/** The real program on a port of this machine. */
export interface TestServer extends Channel {
  readonly address: string
  stop(): Promise<void>
}

/** Starts the whole program with the real data, without credentials unless they are given. */
export async function startServer(config: Partial<Config> = {}): Promise<TestServer> {
  const settings: Config = {
    port: 0,
    publicUrl: 'https://bot.example.org',
    warnings: [],
    contacts: 'tenant',
    store: { kind: 'folder', directory: createFolder('server') },
    feedbackDays: 180,
    graceSeconds: 10,
    limits: { perPerson: 0, perConversation: 0 },
    logLevel: 'silent',
    dataDir: DATA,
    ordinance: '1796-2025',
    dataCheckSeconds: 0,
    ...config,
  }
  const listening = await startApp(settings, PREPARED)
  const address = `http://127.0.0.1:${listening.port}`
  return { ...createChannel(address), address, stop: () => listening.close() }
}

/** Who may speak to a bot with these settings, and nothing else that they say. */
export function readAccess(settings: Readonly<Record<string, string>>): Partial<Config> {
  const { credentials, endpoints, allowedTenants } = readConfig(settings)
  return {
    ...(credentials === undefined ? {} : { credentials }),
    ...(endpoints === undefined ? {} : { endpoints }),
    ...(allowedTenants === undefined ? {} : { allowedTenants }),
  }
}
