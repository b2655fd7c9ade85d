import { createKnowledge } from '../../src/knowledge'
import { createMorfologik } from '../../src/language/morfologik'
import { parseOrdinance } from '../../src/ordinance/ordinance'
import { readOrganization } from '../../src/organization/organization'
import { plainDocuments, plainIndex, readData } from './corpus'

/** What one side needs in a process of its own: times in ms by the first run, as at a start; memory in bytes. */
export interface Footprint {
  readonly steps: Readonly<Record<string, number>>
  readonly heap: number
  readonly rss: number
}

const steps: Record<string, number> = {}

function step<T>(name: string, work: () => T): T {
  const start = performance.now()
  const result = work()
  steps[name] = performance.now() - start
  return result
}

function ours(): unknown {
  const data = step('read the data', readData)
  return step('build the knowledge', () => createKnowledge(data))
}

/** Steps that `createKnowledge` takes among others. */
function parts(): unknown {
  const data = step('read the data', readData)
  const ordinance = step('read the act', () => parseOrdinance(data.act, data.actFile))
  step('recognise the organization', () => readOrganization(ordinance))
  return step('open the dictionary', () => createMorfologik(data.dictionary))
}

function plain(): unknown {
  const documents = step('read the data', () => plainDocuments(readData()))
  return step('index', () => plainIndex(documents))
}

const SIDES: Record<string, () => unknown> = { ours, parts, plain }

// Started by `start.ts` with `--expose-gc`, one process a side.
const kept = SIDES[process.argv[2] ?? '']?.()
globalThis.gc?.()
const { heapUsed, rss } = process.memoryUsage()
process.stdout.write(JSON.stringify({ steps, heap: heapUsed, rss, isKept: kept !== undefined }))
