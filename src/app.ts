import { createBot } from './bot/bot'
import { toBoth } from './bot/turn-log'
import type { Config } from './config'
import { loadData, locateData, withoutFolder } from './data'
import { lookAtFiles } from './data-watch'
import { createLiveKnowledge, type LiveKnowledge, type Reload } from './live-knowledge'
import { createDataLog, createLog, createRequestLog, createTurnLog, type Log } from './log'
import { ASSETS, PREPARED, readPrepared } from './prepared'
import { hashProgram } from './program-hash'
import { watchExpiry } from './secret-expiry'
import { buildServedKnowledge, type ServedKnowledge } from './served-knowledge'
import { openStore } from './store/open'
import { createResilientStore } from './store/resilient'
import { DAY, DEFAULT_LIFETIMES, type Store } from './store/store'
import { loadAssets } from './web/assets'
import type { DataState } from './web/health'
import { listen, type Listening } from './web/listen'
import { createMetrics, type Metrics } from './web/metrics'
import { createServer } from './web/server'

/** The whole program, running. */
export interface App extends Listening {
  /** Answers from the data as the files are now, if they can be used; never rejects. */
  reload(): Promise<void>
}

/** Puts the whole program together and begins to listen; rejects with every fault of the data. `prepared` is what the build prepared. */
export async function startApp(config: Config, prepared = PREPARED): Promise<App> {
  const log = createLog(config.logLevel)
  for (const warning of config.warnings) log.warn(warning)
  const stopWatching = watchExpiry(config.secretExpires, ({ level, text }) => log[level](text))
  const store = await openResilientStore(config, log)
  try {
    const app = await startServing(config, { store, log, prepared })
    return {
      ...app,
      async close() {
        stopWatching()
        await app.close()
        await store.close()
      },
    }
  } catch (error) {
    stopWatching()
    await store.close()
    throw error
  }
}

async function openResilientStore({ store, feedbackDays }: Config, log: Log): Promise<Store> {
  const lifetimes = { ...DEFAULT_LIFETIMES, feedback: feedbackDays * DAY }
  const report = (problem: string): void => log.warn({ event: 'store', problem })
  return createResilientStore(await openStore(store, { lifetimes, now: Date.now, report }), { lifetimes, report })
}

async function startServing(
  config: Config,
  { store, log, prepared }: { readonly store: Store; readonly log: Log; readonly prepared: string },
): Promise<App> {
  const files = await lookAtFiles(Object.values(locateData(config.dataDir, config.ordinance)))
  const metrics = createMetrics({
    knowledge: () => live.current(),
    data: () => stateOf(live, config.dataDir),
    store: () => store.state(),
  })
  const tellOfData = createDataLog(log)
  const live = readKnowledge(config, { log, prepared }, (reload) => {
    tellOfData(reload)
    metrics.reloaded(reload.result)
  })
  const listening = await startServer(config, { live, store, log, metrics })
  const { ordinance, version } = live.current()
  log.info({ event: 'started', port: listening.port, ordinance: ordinance.metadata.number, version })
  const unwatch =
    config.dataCheckSeconds === 0 ? undefined : files.watch(config.dataCheckSeconds * 1000, () => void live.reload())
  return {
    port: listening.port,
    reload: live.reload,
    close() {
      unwatch?.()
      return listening.close()
    },
  }
}

type Live = LiveKnowledge<ServedKnowledge>

function readKnowledge(
  config: Config,
  { log, prepared }: { readonly log: Log; readonly prepared: string },
  report: (reload: Reload) => void,
): Live {
  const { dataDir, ordinance, publicUrl, credentials } = config
  const serving = {
    publicUrl,
    showsMadeUp: credentials === undefined,
    warn: (sentence: string) => log.warn(sentence),
  }
  return createLiveKnowledge({
    load: () => loadData(dataDir, ordinance),
    build: (data) => buildServedKnowledge(data, { ...serving, prepared: readPrepared(prepared, data) }),
    report,
  })
}

interface Parts {
  readonly live: Live
  readonly store: Store
  readonly log: Log
  readonly metrics: Metrics
}

function startServer(config: Config, { live, store, log, metrics }: Parts): Promise<Listening> {
  const { contacts: rule, signIn, teamsAppId, publicUrl, metricsToken, dataDir } = config
  const bot = createBot({
    authentication: { ...config.credentials, ...config.endpoints },
    ...(config.allowedTenants === undefined ? {} : { tenants: new Set(config.allowedTenants) }),
    limits: config.limits,
    knowledge: live.current,
    store,
    log: toBoth(createTurnLog(log), metrics.turns),
  })
  const server = createServer({
    bot,
    knowledge: live.current,
    assets: loadAssets(ASSETS),
    program: hashProgram(),
    contacts: { rule, ...(signIn === undefined ? {} : { signIn }) },
    ...(teamsAppId === undefined ? {} : { tab: { appId: teamsAppId, publicUrl } }),
    watching: {
      data: () => stateOf(live, dataDir),
      store: () => store.state(),
      metrics,
      ...(metricsToken === undefined ? {} : { metricsToken }),
    },
    log: createRequestLog(log),
  })
  return listen(server, config.port)
}

/** Without the folder, which is nobody's business outside. */
function stateOf(live: Live, folder: string): DataState {
  return { since: live.since(), problems: live.problems().map((problem) => withoutFolder(problem, folder)) }
}
