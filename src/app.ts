import { createBot } from './bot/bot'
import { createCards } from './cards/cards'
import type { Config } from './config'
import { loadData } from './data'
import { createKnowledge } from './knowledge'
import { createLog, createRequestLog, createTurnLog, type Log } from './log'
import { PREPARED, readPrepared } from './prepared'
import { withoutExamples, type ContactPoints } from './organization/contact-point'
import { openFileStore } from './store/files'
import { DAY, DEFAULT_LIFETIMES, type Store } from './store/store'
import { listen, type Listening } from './web/listen'
import { createServer } from './web/server'

/** Puts the whole program together and begins to listen; rejects with every fault of the data. */
export async function startApp(config: Config): Promise<Listening> {
  const log = createLog(config.logLevel)
  for (const warning of config.warnings) log.warn(warning)
  const store = await openFileStore(config.storeDir, {
    lifetimes: { ...DEFAULT_LIFETIMES, feedback: config.feedbackDays * DAY },
    report: (problem) => log.warn({ event: 'store', problem }),
  })
  try {
    const listening = await startServing(config, { store, log })
    return {
      port: listening.port,
      async close() {
        await listening.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function startServing(config: Config, { store, log }: { store: Store; log: Log }): Promise<Listening> {
  const data = loadData(config.dataDir, config.ordinance)
  const { metadata, ...understood } = createKnowledge(data, readPrepared(PREPARED, data))
  const { officialAddress, frequentMatters } = metadata
  const contactPoints = chooseContacts(understood.contactPoints, config, log)
  const cards = createCards({
    ...understood,
    contactPoints,
    publicUrl: config.publicUrl,
    officialAddress: officialAddress ?? undefined,
  })
  const knowledge = { ...understood, contactPoints, officialAddress, frequentMatters, cards }
  const bot = createBot({
    authentication: { ...config.credentials, ...config.endpoints },
    knowledge: () => knowledge,
    store,
    log: createTurnLog(log),
  })
  const server = createServer({
    bot,
    knowledge: () => knowledge,
    contacts: { rule: config.contacts, ...(config.signIn === undefined ? {} : { signIn: config.signIn }) },
    ...(config.teamsAppId === undefined ? {} : { tab: { appId: config.teamsAppId, publicUrl: config.publicUrl } }),
    log: createRequestLog(log),
  })
  const listening = await listen(server, config.port)
  const { ordinance, version } = knowledge
  log.info({ event: 'started', port: listening.port, ordinance: ordinance.metadata.number, version })
  return listening
}

/** Made-up contacts show how real ones will look, as long as nobody could take them for real. */
function chooseContacts(all: ContactPoints, { credentials }: Config, log: Log): ContactPoints {
  if (credentials === undefined) return all
  const real = withoutExamples(all)
  const examples = all.size - real.size
  if (examples > 0) {
    log.warn(
      `contact-points.json: ${examples} example contacts are not shown; bring in real ones with \`npm run contacts -- file.csv\``,
    )
  }
  return real
}
