import type { Feedback } from '../../src/store/feedback'
import { openStoreReader } from '../../src/store/reader'
import type { StoreSettings } from '../../src/store/settings'
import { DEFAULT_LIFETIMES } from '../../src/store/store'
import type { Readiness } from '../../src/web/health'
import { startAzurite } from '../support/azurite'
import { interceptDisk } from '../support/failing-disk'
import { createFolder } from '../support/folder'
import { startRelay, type RelayMode } from '../support/relay'
import { startServer, type TestServer } from '../support/server'

/** What came of talking to the bot while its store misbehaved. */
export interface FaultFigures {
  readonly fault: string
  readonly turns: number
  readonly answered: number
  readonly slowestMs: number
  /** Follow-up questions, and those of them that were understood as such. */
  readonly followUps: number
  readonly understood: number
  /** Activities that were sent again, and those of them that were answered again. */
  readonly sentAgain: number
  readonly answeredAgain: number
  /** Feedback that the bot took, and what of it the store held after its return. */
  readonly feedback: number
  readonly lost: number
  readonly doubled: number
  readonly mostQueued: number
  /** From the end of the fault until nothing waited any more. */
  readonly backAfterMs: number
}

interface Fault {
  readonly name: string
  begin(): void
  end(): void
}

const AT_ONCE = 10

/** Lets the store be gone, silent, late, full and broken, a folder and Azure Blob by turns; so many people talk each time. */
export async function storeRounds(people: number): Promise<FaultFigures[]> {
  return [...(await blobRounds(people)), ...(await folderRounds(people))]
}

async function blobRounds(people: number): Promise<FaultFigures[]> {
  const azurite = await startAzurite()
  const relay = await startRelay(azurite.port)
  const store = azurite.settings(relay.port)
  const server = await startServer({ store })
  const fault = (name: string, mode: RelayMode): Fault => ({
    name: `Azure Blob, ${name}`,
    begin: () => relay.set(mode),
    end: () => relay.set('open'),
  })
  try {
    const faults = [fault('gone', 'closed'), fault('never answering', 'silent'), fault('3 s late', 'late')]
    return await inTurn(faults, (it) => runRound(it, { server, store, people }))
  } finally {
    await server.stop()
    await relay.stop()
    await azurite.stop()
  }
}

async function folderRounds(people: number): Promise<FaultFigures[]> {
  const disk = await interceptDisk()
  const store: StoreSettings = { kind: 'folder', directory: createFolder('faults') }
  const server = await startServer({ store })
  const fault = (name: string, code: string): Fault => ({
    name: `folder, ${name}`,
    begin: () => disk.fail(code),
    end: () => disk.fail(),
  })
  try {
    return await inTurn([fault('full', 'ENOSPC'), fault('gone', 'EIO')], (it) =>
      runRound(it, { server, store, people }),
    )
  } finally {
    disk.restore()
    await server.stop()
  }
}

interface Stage {
  readonly server: TestServer
  readonly store: StoreSettings
  readonly people: number
}

let rounds = 0

async function runRound(fault: Fault, { server, store, people }: Stage): Promise<FaultFigures> {
  const round = rounds++
  const before = (await readFeedback(store)).length
  const talks = Array.from({ length: people }, (_, person) => new Talk(server, `${round}-${person}`))
  await atOnce(talks, (talk) => talk.open())
  fault.begin()
  await atOnce(talks, (talk) => talk.goOn())
  const { queuedFeedback: mostQueued, status } = await readState(server)
  if (status !== 'unreachable') throw new Error(`${fault.name}: the bot did not notice`)
  fault.end()
  const ended = performance.now()
  while (await isCatchingUp(server)) await new Promise((resolve) => setTimeout(resolve, 20))
  const backAfterMs = performance.now() - ended
  const kept = (await readFeedback(store)).slice(before).map(({ question }) => question)
  const sum = (count: (talk: Talk) => number): number => talks.reduce((all, talk) => all + count(talk), 0)
  const feedback = sum(({ asked }) => asked)
  return {
    fault: fault.name,
    turns: sum(({ turns }) => turns),
    answered: sum(({ answered }) => answered),
    slowestMs: Math.max(...talks.map(({ slowestMs }) => slowestMs)),
    followUps: sum(({ followUps }) => followUps),
    understood: sum(({ understood }) => understood),
    sentAgain: sum(({ sentAgain }) => sentAgain),
    answeredAgain: sum(({ answeredAgain }) => answeredAgain),
    feedback,
    lost: feedback - new Set(kept).size,
    doubled: kept.length - new Set(kept).size,
    mostQueued,
    backAfterMs,
  }
}

let numbers = 1

/** One person's conversation with the bot. */
class Talk {
  turns = 0
  answered = 0
  slowestMs = 0
  followUps = 0
  understood = 0
  sentAgain = 0
  answeredAgain = 0
  /** Questions that nobody is named for, each of which becomes a feedback. */
  asked = 0

  constructor(
    private readonly server: TestServer,
    private readonly id: string,
  ) {}

  /** What is asked while all is well. */
  async open(): Promise<void> {
    await this.say('kto mi podłączy drukarkę?')
  }

  /** What is asked while the store misbehaves. */
  async goOn(): Promise<void> {
    await this.followUp()
    // Told apart by its number, which is too short to be masked.
    const question = `gdzie złożę wniosek o dowód osobisty ${numbers++}?`
    this.asked += 1
    await this.say(question, `${this.id}-again`)
    this.sentAgain += 1
    this.answeredAgain += (await this.send(question, `${this.id}-again`)).length
    await this.say('kto mi podłączy drukarkę?')
    await this.followUp()
  }

  private async followUp(): Promise<void> {
    this.followUps += 1
    if ((await this.say('a komu podlega?')).includes('III Zastępca Dyrektora')) this.understood += 1
  }

  private async say(text: string, id = `${this.id}-${this.turns}`): Promise<string> {
    const began = performance.now()
    const replies = await this.send(text, id)
    this.slowestMs = Math.max(this.slowestMs, performance.now() - began)
    this.turns += 1
    this.answered += replies.length
    return replies[0]?.summary ?? ''
  }

  private send(text: string, id: string) {
    return this.server.replies({ text, id, conversation: { id: this.id }, from: { id: this.id } })
  }
}

async function readFeedback(settings: StoreSettings): Promise<readonly Feedback[]> {
  const report = (problem: string): never => {
    throw new Error(problem)
  }
  const reader = await openStoreReader(settings, { lifetimes: DEFAULT_LIFETIMES, now: Date.now, report })
  const all = await reader.readFeedback()
  await reader.close()
  return all
}

async function readState(server: TestServer): Promise<Readiness['store']> {
  return ((await (await fetch(`${server.address}/readyz`)).json()) as Readiness).store
}

async function isCatchingUp(server: TestServer): Promise<boolean> {
  const { status, queuedFeedback } = await readState(server)
  return status !== 'ok' || queuedFeedback > 0
}

async function inTurn<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await run(item))
  return results
}

async function atOnce<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const pending = items.values()
  const work = async (): Promise<void> => {
    for (const item of pending) await run(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
