import { setImmediate } from 'node:timers/promises'
import { DataError, type Data } from './data'
import { versionOf } from './knowledge'
import { takeSteps, type Steps } from './search/steps'

/** How a try to renew what is answered from ended. */
export type Reload =
  | { readonly result: 'swapped'; readonly version: string; readonly milliseconds: number }
  /** The files say what is answered from already. */
  | { readonly result: 'unchanged' }
  /** What was there is kept; `problems` name file and key. */
  | { readonly result: 'failed'; readonly problems: readonly string[]; readonly error: unknown }

/** What is answered from: renewed whole or not at all. */
export interface LiveKnowledge<K> {
  /** A turn asks once and keeps what it got. */
  current(): K
  /** When that was read. */
  since(): Date
  /** Why the newest files are not answered from; empty when they are. */
  problems(): readonly string[]
  /** Renews it from the files as they are now; never rejects, and calls that have to wait are answered by one try. */
  reload(): Promise<void>
}

/** What live knowledge is made of. */
export interface LiveKnowledgeDeps<K> {
  /** Reads and checks the files. */
  readonly load: () => Data
  /** Makes of them what is answered from, in steps between which there is time for turns. */
  readonly build: (data: Data) => Steps<K>
  readonly report: (reload: Reload) => void
}

/** Reads and builds what is answered from; throws what is wrong with the files, since there is nothing to fall back on. */
export function createLiveKnowledge<K extends { readonly version: string }>({
  load,
  build,
  report,
}: LiveKnowledgeDeps<K>): LiveKnowledge<K> {
  let current = takeSteps(build(load()))
  let since = new Date()
  let problems: readonly string[] = []

  const renew = async (): Promise<Reload> => {
    const began = performance.now()
    const data = load()
    if (versionOf(data) === current.version) return { result: 'unchanged' }
    current = await takeStepsBetweenTurns(build(data))
    since = new Date()
    return { result: 'swapped', version: current.version, milliseconds: performance.now() - began }
  }
  const tryToRenew = async (): Promise<void> => {
    const reload = await renew().catch(toFailure)
    problems = reload.result === 'failed' ? reload.problems : []
    report(reload)
  }

  let latest = Promise.resolve()
  let waiting: Promise<void> | undefined
  return {
    current: () => current,
    since: () => since,
    problems: () => problems,
    reload() {
      if (waiting !== undefined) return waiting
      waiting = latest.then(() => {
        waiting = undefined
        return tryToRenew()
      })
      latest = waiting
      return waiting
    },
  }
}

function toFailure(error: unknown): Reload {
  const problems =
    error instanceof DataError ? error.problems : [error instanceof Error ? error.message : String(error)]
  return { result: 'failed', problems, error }
}

/** As long as answers may have to wait; a step that takes longer makes them wait longer. */
const SLICE_MS = 5

async function takeStepsBetweenTurns<K>(steps: Steps<K>): Promise<K> {
  for (let began = performance.now(); ;) {
    const { done, value } = steps.next()
    if (done === true) return value
    if (performance.now() - began < SLICE_MS) continue
    await setImmediate()
    began = performance.now()
  }
}
