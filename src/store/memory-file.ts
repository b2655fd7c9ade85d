import { join } from 'node:path'
import type { DialogueContext } from '../answer/dialogue'
import { parseFields, type AskedQuestion } from './feedback'
import { LineLog, readLines } from './line-log'
import { parseMemory, ShortMemory, type Memory } from './short-memory'
import type { PersonRecord, StoreSurroundings } from './store'

const MEMORY_FILE = 'memory.jsonl'

/** The log is written anew when so much of it is outdated, or has been for so long. */
const MOST_OUTDATED = 2_000
const REWRITE_AFTER_MS = 60 * 60_000

/** The memories in a folder, also while a store works in it; what cannot be read is reported. */
export async function readMemoryFile(
  directory: string,
  { lifetimes, now, report }: StoreSurroundings,
): Promise<ShortMemory> {
  const path = join(directory, MEMORY_FILE)
  const kept = new ShortMemory(lifetimes, now)
  for (const [at, line] of (await readLines(path)).entries()) {
    const memory = parseMemory(parseFields(line) ?? {})
    if (memory === undefined) report(`${path}:${at + 1}: is not a memory and is left out`)
    else kept.put(memory, memory.expires)
  }
  return kept
}

/** Memories as lines of which the last one with a key counts; the outdated ones go when the log is written anew. */
export class MemoryFile {
  private lines = 0
  private isRewriting = false
  private rewritten: number

  private constructor(
    private readonly kept: ShortMemory,
    private readonly log: LineLog,
    private readonly surroundings: StoreSurroundings,
  ) {
    this.rewritten = surroundings.now()
  }

  static async open(directory: string, surroundings: StoreSurroundings): Promise<MemoryFile> {
    const log = await LineLog.open(join(directory, MEMORY_FILE), { sync: false, report: surroundings.report })
    const file = new MemoryFile(await readMemoryFile(directory, surroundings), log, surroundings)
    await file.rewrite()
    return file
  }

  async put(memories: readonly Memory[]): Promise<void> {
    const dated = memories.map((memory) => JSON.stringify(this.kept.put(memory)))
    this.lines += dated.length
    await Promise.all(dated.map((line) => this.log.append(line)))
    if (this.isDue()) await this.rewriteAtLeisure()
  }

  async context(key: string): Promise<DialogueContext | undefined> {
    return this.kept.context(key)
  }

  async asked(key: string): Promise<AskedQuestion | undefined> {
    return this.kept.asked(key)
  }

  async markSeen(key: string): Promise<boolean> {
    if (this.kept.isSeen(key)) return false
    try {
      await this.put([{ kind: 'seen', key }])
    } catch (error) {
      // Or the channel's next attempt would be taken for a repetition.
      this.kept.unsee(key)
      throw error
    }
    return true
  }

  async person(person: string): Promise<PersonRecord> {
    return this.kept.person(person)
  }

  async forget(person: string): Promise<void> {
    this.kept.forget(person)
    await this.rewrite()
  }

  private async rewrite(): Promise<void> {
    this.rewritten = this.surroundings.now()
    await this.log.rewrite(() => {
      const all = this.kept.all()
      this.lines = all.length
      return all.map((memory) => JSON.stringify(memory))
    })
  }

  /** Of many writers who find the log outdated at the same time one is enough. */
  private isDue(): boolean {
    if (this.isRewriting) return false
    const isOutdated = this.lines > 2 * this.kept.size + MOST_OUTDATED
    return isOutdated || this.surroundings.now() - this.rewritten > REWRITE_AFTER_MS
  }

  /** What was put is safe; should this fail, the log only stays longer than it needs to be. */
  private async rewriteAtLeisure(): Promise<void> {
    this.isRewriting = true
    try {
      await this.rewrite()
    } catch (error) {
      this.surroundings.report(`outdated memories could not be removed: ${String(error)}`)
    } finally {
      this.isRewriting = false
    }
  }

  close(): Promise<void> {
    return this.log.close()
  }
}
