import { Availability } from './availability'
import { Backlog } from './backlog'
import { inTime, pause, SYSTEM_CLOCK, type Clock } from './clock'
import { createMemoryStore } from './memory'
import { DAY, type Lifetimes, type Speaker, type Store } from './store'

/** Some days of a city hall's feedback, a few megabytes. */
const MOST_FEEDBACK = 10_000
/** A store writes together what it is given together. */
const FEEDBACK_AT_ONCE = 100
const MOST_MEMORIES = 10_000
/** A speaker's latest question would otherwise depend on which of two writes is the faster. */
const MEMORIES_AT_ONCE = 1

/** The process ends 10 s after it was told to. */
const LAST_WRITES_MS = 3_000
const LAST_PAUSE_MS = 250
const CLOSE_LIMIT_MS = 3_000

/** Who is forgotten in the store shall not be remembered much longer by a process that shares it. */
const LONGEST_OWN_MEMORY = DAY / 24

const NOBODY: Speaker = { channelId: '', conversationId: '', personId: '' }

/** What a resilient store goes by. */
export interface Resilience {
  readonly lifetimes: Lifetimes
  /** Gets one sentence when the store is lost, when it is back, and when something could not be kept. */
  readonly report: (problem: string) => void
  readonly clock?: Clock
}

/**
 * Takes care that nobody waits for a store that is away, slow or full: what a turn does with it never rejects and is
 * always done within seconds. Meanwhile the process itself remembers conversations and seen activities, feedback waits
 * until the store is back.
 */
export function createResilientStore(store: Store, { lifetimes, report, clock = SYSTEM_CLOCK }: Resilience): Store {
  const ownLifetimes = { ...lifetimes, asked: Math.min(lifetimes.asked, LONGEST_OWN_MEMORY) }
  const own = createMemoryStore(ownLifetimes, () => clock.now())
  const feedback = new Backlog(MOST_FEEDBACK, FEEDBACK_AT_ONCE)
  const memories = new Backlog(MOST_MEMORIES, MEMORIES_AT_ONCE)
  const availability = new Availability({ clock, report, probe: writeSome, onReturn: () => void flush() })
  let flushing: Promise<void> | undefined
  let counter = 0

  const isWaiting = (): boolean => feedback.size + memories.size > 0

  /** What waits is the best probe: a full store can still be read. */
  async function writeSome(): Promise<void> {
    if (feedback.size > 0) await feedback.writeSome()
    else if (memories.size > 0) await memories.writeSome()
    else await store.readContext(NOBODY)
  }

  /** Writes all that waits, as long as the store takes it. */
  function flush(): Promise<void> {
    flushing ??= writeAll().then(() => {
      flushing = undefined
      // What came after the last look.
      return isWaiting() && availability.isReachable ? flush() : undefined
    })
    return flushing
  }

  async function writeAll(): Promise<void> {
    while (isWaiting() && (await availability.attempt(writeSome)) !== undefined);
  }

  /** Asks the store, or what the process remembers while the store has not heard of it or cannot be asked. */
  async function read<Value>(key: string, ask: (from: Store) => Promise<Value>): Promise<Value> {
    const outcome = memories.has(key) ? undefined : await availability.attempt(() => ask(store))
    return outcome === undefined ? ask(own) : outcome.value
  }

  /** `write` writes what the process remembers at that time, so that nothing outdated comes late. */
  async function save(key: string, write: () => Promise<void>): Promise<void> {
    if (!memories.has(key) && (await availability.attempt(write)) !== undefined) return
    void memories.add(key, write)
    if (availability.isReachable) void flush()
  }

  void availability.probe()

  return {
    async appendFeedback(entry) {
      const written = feedback.add(String(counter++), () => store.appendFeedback(entry))
      await Promise.race([written, flush()])
    },
    readFeedback: () => store.readFeedback(),
    readContext: (speaker) => read(contextKey(speaker), (from) => from.readContext(speaker)),
    async writeContext(speaker, context) {
      await own.writeContext(speaker, context)
      await save(contextKey(speaker), async () => {
        const latest = await own.readContext(speaker)
        if (latest !== undefined) await store.writeContext(speaker, latest)
      })
    },
    readAsked: (speaker, messageId) => read(askedKey(speaker, messageId), (from) => from.readAsked(speaker, messageId)),
    async writeAsked(speaker, asked, messageId) {
      await own.writeAsked(speaker, asked, messageId)
      await save(askedKey(speaker, messageId), async () => {
        const latest = await own.readAsked(speaker, messageId)
        if (latest !== undefined) await store.writeAsked(speaker, latest, messageId)
      })
    },
    async markSeen(activityId) {
      if (!(await own.markSeen(activityId))) return false
      const outcome = await availability.attempt(() => store.markSeen(activityId))
      return outcome === undefined || outcome.value
    },
    readPerson: (personId) => store.readPerson(personId),
    async forgetPerson(personId) {
      await own.forgetPerson(personId)
      await store.forgetPerson(personId)
    },
    state: () => ({
      isReachable: availability.isReachable,
      queuedFeedback: feedback.size,
      lostFeedback: feedback.dropped,
      errors: availability.errors,
      dedupe: availability.isReachable ? 'store' : 'process',
    }),
    async close() {
      availability.stop()
      const end = clock.now() + LAST_WRITES_MS
      while (isWaiting() && clock.now() < end) {
        if (!(await availability.probe())) await pause(clock, LAST_PAUSE_MS)
      }
      if (feedback.size > 0) report(`${feedback.size} feedback could not be written before the end and are lost`)
      feedback.dropAll()
      await inTime(clock, CLOSE_LIMIT_MS, () => store.close()).catch((error: unknown) =>
        report(`the store could not be closed: ${String(error)}`),
      )
    },
  }
}

function contextKey({ channelId, conversationId, personId }: Speaker): string {
  return JSON.stringify(['context', channelId, conversationId, personId])
}

function askedKey({ channelId, conversationId, personId }: Speaker, messageId: string | undefined): string {
  return JSON.stringify(['asked', channelId, conversationId, messageId ?? personId, messageId === undefined])
}
