import { createBot, type Bot } from '../../src/bot/bot'
import { readConfig } from '../../src/config'
import { createMemoryStore } from '../../src/store/memory'
import { createNotedLog, type NotedLog } from './turn-log'

/** A bot that notes what it reaches for while it works on a turn: `knowledge`, or a member of the store. */
export interface WatchedBot {
  readonly bot: Bot
  readonly reached: readonly string[]
  readonly events: NotedLog['events']
}

/** A bot with these settings whose every reach for knowledge or the store fails. */
export function createWatchedBot(settings: Readonly<Record<string, string>>): WatchedBot {
  const reached: string[] = []
  const reach = (name: string): never => {
    reached.push(name)
    throw new Error('nothing may happen')
  }
  const { log, events } = createNotedLog()
  const { credentials, endpoints, allowedTenants } = readConfig(settings)
  const bot = createBot({
    authentication: { ...credentials, ...endpoints },
    tenants: new Set(allowedTenants),
    knowledge: () => reach('knowledge'),
    store: new Proxy(createMemoryStore(), { get: (_, name) => reach(String(name)) }),
    log,
  })
  return { bot, reached, events }
}
