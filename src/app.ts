import { createBot } from './bot/bot'
import { createCards } from './cards/cards'
import type { Config } from './config'
import { loadData } from './data'
import { createKnowledge } from './knowledge'
import { createLog, createRequestLog, createTurnLog } from './log'
import { createMemoryStore } from './store/memory'
import { listen, type Listening } from './web/listen'
import { createServer } from './web/server'

/** Puts the whole program together and begins to listen; rejects with every fault of the data. */
export async function startApp(config: Config): Promise<Listening> {
  const log = createLog(config.logLevel)
  for (const warning of config.warnings) log.warn(warning)
  const { metadata, ...understood } = createKnowledge(loadData(config.dataDir, config.ordinance))
  const { officialAddress, frequentMatters } = metadata
  const cards = createCards({
    ...understood,
    contactPoints: new Map(),
    publicUrl: config.publicUrl,
    officialAddress: officialAddress ?? undefined,
  })
  const knowledge = { ...understood, officialAddress, frequentMatters, cards }
  const bot = createBot({
    authentication: { ...config.credentials },
    knowledge: () => knowledge,
    store: createMemoryStore(),
    log: createTurnLog(log),
  })
  const server = createServer({ bot, knowledge: () => knowledge, log: createRequestLog(log) })
  const listening = await listen(server, config.port)
  const { ordinance, version } = knowledge
  log.info({ event: 'started', port: listening.port, ordinance: ordinance.metadata.number, version })
  return listening
}
